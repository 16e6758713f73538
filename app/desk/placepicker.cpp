// SPDX-License-Identifier: GPL-3.0-or-later
#include "placepicker.h"

#include "appointments/slotfilter.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "sitetime.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parvis::desk
{

PlacePicker::PlacePicker(AppointmentBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_from(new QDateEdit(DeskText::day(m_book.clock().now()), this)),
      m_week(new QCheckBox(tr("Only &this week"), this)), m_list(new QListWidget(this)), m_none(new QLabel(this))
{
    m_from->setObjectName(QStringLiteral("places.from"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumDate(m_from->date());
    m_list->setObjectName(QStringLiteral("places.list"));
    m_list->setAccessibleName(tr("Free places"));
    // As high as there is room; it is the first to give way.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_none->setWordWrap(true);
    m_none->setProperty("role", QStringLiteral("soft"));
    QFormLayout *form = DeskWidgets::form();
    m_week->setObjectName(QStringLiteral("places.week"));
    form->addRow(tr("&From the day"), m_from);
    form->addRow(QString(), m_week);
    auto *label = new QLabel(tr("Free &places"), this);
    label->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    connect(m_from, &QDateEdit::dateChanged, this, &PlacePicker::ask);
    connect(m_week, &QCheckBox::toggled, this, [this] { take(m_found); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PlacePicker::chosenChanged);
}

void PlacePicker::look(const QList<WishedReason> &reasons, appointments::Channel channel)
{
    if (reasons == m_reasons && channel == m_channel)
        return;
    m_reasons = reasons;
    m_channel = channel;
    ask();
}

void PlacePicker::ask()
{
    take({});
    m_none->setText(tr("Looking for free places …"));
    m_none->setVisible(!m_reasons.isEmpty());
    lookAgain();
}

void PlacePicker::lookAgain()
{
    const int asked = ++m_asked; // what is on its way answers an older question
    if (m_reasons.isEmpty())
        return;
    const QPointer<PlacePicker> here(this);
    m_book.findPlaces(m_reasons, m_channel, m_from->date(), [here, asked](const QList<PlaceRow> &places) {
        if (here && asked == here->m_asked)
            here->take(places);
    });
}

void PlacePicker::take(const QList<PlaceRow> &places)
{
    const auto before = chosen();
    m_found = places;
    m_places = wanted(places);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PlaceRow &place : std::as_const(m_places))
        m_list->addItem(QStringLiteral("%1 · %2").arg(DeskText::weekdayAndTime(place.start),
                                                      m_book.resourceName(place.resource)));
    m_list->setCurrentRow(before ? int(m_places.indexOf(*before)) : -1);
    m_none->setText(!places.isEmpty() ? tr("Nothing is free this week. Untick “Only this week” to see the next places.")
                                      : tr("Nothing is free in these days."));
    m_none->setVisible(m_places.isEmpty());
    Q_EMIT chosenChanged();
}

QList<PlaceRow> PlacePicker::wanted(const QList<PlaceRow> &places) const
{
    if (!m_week->isChecked())
        return places;
    const Instant end = appointments::endOfWeek(SiteTime::zone(), m_book.clock().now());
    QList<PlaceRow> within = places;
    within.removeIf([end](const PlaceRow &place) { return place.start >= end; });
    return within;
}

std::optional<PlaceRow> PlacePicker::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_places.size() ? std::optional(m_places.at(row)) : std::nullopt;
}

} // namespace parvis::desk
