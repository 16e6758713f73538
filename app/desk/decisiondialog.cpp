// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiondialog.h"

#include "deskwidgets.h"
#include "placepicker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

DecisionDialog::DecisionDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_needed(question.note), m_note(new QLineEdit(this))
{
    setWindowTitle(question.title);
    auto *sentence = new QLabel(question.sentence, this);
    sentence->setObjectName(QStringLiteral("decision.sentence"));
    sentence->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("decision.note"));
    m_note->setMaxLength(1'000); // as the hub takes it
    if (m_needed == Note::Possible)
        m_note->setPlaceholderText(tr("may stay empty"));
    QFormLayout *form = DeskWidgets::form();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_needed == Note::Needed ? tr("&Why, or how it was dealt with") : tr("&Note"), m_note);
    form->setRowVisible(m_note, m_needed != Note::None);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addLayout(form);
    m_accept = DeskWidgets::addButtons(this, layout, question.accept, QStringLiteral("decision.accept"));
    connect(m_note, &QLineEdit::textChanged, this, &DecisionDialog::retell);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    retell();
}

void DecisionDialog::askPlace(AppointmentBook &book, const AppointmentRow &appointment)
{
    m_places = new PlacePicker(book, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_places, 1);
    connect(m_places, &PlacePicker::chosenChanged, this, &DecisionDialog::retell);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 26);
    m_places->look(wishedBy(appointment), appointment.channel);
    retell();
}

QString DecisionDialog::note() const
{
    return m_note->text().simplified();
}

std::optional<PlaceRow> DecisionDialog::place() const
{
    return m_places ? m_places->chosen() : std::nullopt;
}

void DecisionDialog::retell()
{
    m_accept->setEnabled((m_needed != Note::Needed || !note().isEmpty()) && (!m_places || place()));
}

} // namespace parvis::desk
