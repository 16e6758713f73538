// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdialog.h"

#include "desktext.h"
#include "deskwidgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parvis::desk
{

BookDialog::BookDialog(AppointmentBook &book, const QString &textLanguage, QWidget *parent)
    : QDialog(parent), m_book(book), m_reason(new QComboBox(this)), m_persons(new QSpinBox(this)),
      m_language(new QComboBox(this)), m_name(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_places(new PlacePicker(book, this))
{
    setWindowTitle(tr("Book an appointment"));
    m_reason->setObjectName(QStringLiteral("book.reason"));
    m_persons->setObjectName(QStringLiteral("book.persons"));
    m_language->setObjectName(QStringLiteral("book.language"));
    m_name->setObjectName(QStringLiteral("book.name"));
    m_phone->setObjectName(QStringLiteral("book.phone"));
    m_email->setObjectName(QStringLiteral("book.email"));
    for (QLineEdit *field : {m_name, m_phone, m_email})
        field->setPlaceholderText(tr("may stay empty"));
    for (const ReasonRow &reason : book.reasons())
        m_reason->addItem(reason.title.in(textLanguage), reason.id);
    m_persons->setMinimum(1);
    for (const char *tag : {"fr", "de", "en", "ar", "tr", "es", "pt", "uk"})
        m_language->addItem(DeskText::language(QLatin1String(tag)), QLatin1String(tag));
    m_language->setCurrentIndex(std::max(0, m_language->findData(textLanguage)));
    for (QLineEdit *field : {m_name, m_phone, m_email})
        field->setMaxLength(100);
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("What &for"), m_reason);
    form->addRow(tr("&How many persons"), m_persons);
    form->addRow(tr("&Language of the visitor"), m_language);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_places, 1);
    QFormLayout *contact = DeskWidgets::form();
    contact->addRow(tr("&Name"), m_name);
    contact->addRow(tr("&Telephone"), m_phone);
    contact->addRow(tr("&E-mail"), m_email);
    layout->addLayout(contact);
    m_accept = DeskWidgets::addButtons(this, layout, tr("Book"), QStringLiteral("book.accept"));
    m_accept->setEnabled(false);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &BookDialog::look);
    connect(m_persons, &QSpinBox::valueChanged, this, &BookDialog::look);
    connect(m_places, &PlacePicker::chosenChanged, this, &BookDialog::retell);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 34);
    look();
}

void BookDialog::look()
{
    for (const ReasonRow &reason : m_book.reasons()) {
        if (reason.id == m_reason->currentData().toString())
            m_persons->setMaximum(std::max(1, reason.mostPersons));
    }
    m_places->look(m_reason->currentData().toString(), m_persons->value());
}

void BookDialog::retell()
{
    m_accept->setEnabled(m_places->chosen().has_value());
}

BookingWish BookDialog::wish() const
{
    return {m_reason->currentData().toString(), m_persons->value(), m_language->currentData().toString(),
            m_places->chosen().value_or(PlaceRow()), m_name->text(), m_phone->text(), m_email->text()};
}

MoveDialog::MoveDialog(AppointmentBook &book, const AppointmentRow &appointment, QWidget *parent)
    : QDialog(parent), m_places(new PlacePicker(book, this))
{
    setWindowTitle(tr("Move the appointment"));
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(QStringLiteral("%1 · %2").arg(appointment.code, DeskText::weekdayAndTime(appointment.start)), this);
    label->setProperty("role", QStringLiteral("heading"));
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_places, 1);
    QPushButton *accept = DeskWidgets::addButtons(this, layout, tr("Move"), QStringLiteral("move.accept"));
    accept->setEnabled(false);
    connect(m_places, &PlacePicker::chosenChanged, this,
            [this, accept] { accept->setEnabled(m_places->chosen().has_value()); });
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);
    m_places->look(appointment.reasons.value(0), appointment.persons);
}

} // namespace parvis::desk
