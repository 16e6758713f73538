// SPDX-License-Identifier: GPL-3.0-or-later
#include "placepicker.h"

#include "desktext.h"
#include "deskwidgets.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace parvis::desk
{

PlacePicker::PlacePicker(AppointmentBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_from(new QDateEdit(DeskText::day(m_book.clock().now()), this)),
      m_list(new QListWidget(this)), m_none(new QLabel(this))
{
    m_from->setObjectName(QStringLiteral("places.from"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumDate(m_from->date());
    m_list->setObjectName(QStringLiteral("places.list"));
    m_list->setAccessibleName(tr("Free places"));
    m_none->setWordWrap(true);
    m_none->setProperty("role", QStringLiteral("soft"));
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("&From the day"), m_from);
    auto *label = new QLabel(tr("Free &places"), this);
    label->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    connect(m_from, &QDateEdit::dateChanged, this, &PlacePicker::ask);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlacePicker::chosenChanged);
}

void PlacePicker::look(const QString &reason, int persons)
{
    if (reason == m_reason && persons == m_persons)
        return;
    m_reason = reason;
    m_persons = persons;
    ask();
}

void PlacePicker::ask()
{
    take({});
    m_none->setText(tr("Looking for free places …"));
    if (m_reason.isEmpty())
        return;
    const QPointer<PlacePicker> here(this);
    m_book.findPlaces(m_reason, m_persons, m_from->date(), [here, asked = ++m_asked](const QList<PlaceRow> &places) {
        if (here && asked == here->m_asked)
            here->take(places);
    });
}

void PlacePicker::take(const QList<PlaceRow> &places)
{
    m_places = places;
    m_list->clear();
    for (const PlaceRow &place : places)
        m_list->addItem(QStringLiteral("%1 · %2").arg(DeskText::weekdayAndTime(place.start),
                                                      m_book.resourceName(place.resource)));
    m_none->setText(places.isEmpty() ? tr("Nothing is free in these days.") : QString());
    m_none->setVisible(places.isEmpty());
    Q_EMIT chosenChanged();
}

std::optional<PlaceRow> PlacePicker::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_places.size() ? std::optional(m_places.at(row)) : std::nullopt;
}

} // namespace parvis::desk
