// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdialog.h"

#include "desktext.h"
#include "deskwidgets.h"
#include "forms/answer.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parvis::desk
{

namespace
{

constexpr int longestLife = 130; // years

} // namespace

BookDialog::BookDialog(AppointmentBook &book, const QString &textLanguage, QWidget *parent)
    : QDialog(parent), m_book(book), m_reason(new QComboBox(this)), m_persons(new QSpinBox(this)),
      m_language(new QComboBox(this)), m_name(new QLineEdit(this)), m_birth(new QLineEdit(this)),
      m_fault(new QLabel(this)), m_phone(new QLineEdit(this)), m_email(new QLineEdit(this)),
      m_places(new PlacePicker(book, this))
{
    setWindowTitle(tr("Book an appointment"));
    m_reason->setObjectName(QStringLiteral("book.reason"));
    m_persons->setObjectName(QStringLiteral("book.persons"));
    m_language->setObjectName(QStringLiteral("book.language"));
    m_name->setObjectName(QStringLiteral("book.name"));
    m_phone->setObjectName(QStringLiteral("book.phone"));
    m_email->setObjectName(QStringLiteral("book.email"));
    m_birth->setObjectName(QStringLiteral("book.birth"));
    m_fault->setObjectName(QStringLiteral("book.fault"));
    m_fault->setProperty("role", QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    for (QLineEdit *field : {m_name, m_birth, m_phone, m_email})
        field->setPlaceholderText(tr("may stay empty"));
    for (const ReasonRow &reason : book.reasons())
        m_reason->addItem(reason.title.in(textLanguage), reason.id);
    m_persons->setMinimum(1);
    for (const char *tag : {"fr", "de", "en", "ar", "tr", "es", "pt", "uk"})
        m_language->addItem(DeskText::language(QLatin1String(tag)), QLatin1String(tag));
    m_language->setCurrentIndex(std::max(0, m_language->findData(textLanguage)));
    for (QLineEdit *field : {m_name, m_birth, m_phone, m_email})
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
    contact->addRow(tr("&Born on"), m_birth);
    contact->setRowVisible(m_birth, book.knowsPeople());
    m_birth->setToolTip(tr("With name and date of birth the visitor can check in at a kiosk without his code."));
    contact->addRow(tr("&Telephone"), m_phone);
    contact->addRow(tr("&E-mail"), m_email);
    layout->addLayout(contact);
    layout->addWidget(m_fault);
    m_accept = DeskWidgets::addButtons(this, layout, tr("Book"), QStringLiteral("book.accept"));
    m_accept->setEnabled(false);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &BookDialog::look);
    connect(m_persons, &QSpinBox::valueChanged, this, &BookDialog::look);
    connect(m_places, &PlacePicker::chosenChanged, this, &BookDialog::retell);
    connect(m_birth, &QLineEdit::textChanged, this, &BookDialog::retell);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 38);
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

std::optional<QDate> BookDialog::birth() const
{
    forms::Field field;
    field.kind = forms::FieldKind::Date;
    forms::ParseContext context;
    context.today = QDate::currentDate();
    context.language = QLocale().bcp47Name();
    context.required = false;
    context.minimum = context.today.addYears(-longestLife).toString(Qt::ISODate);
    context.maximum = QStringLiteral("today");
    const auto answer = forms::parse(field, m_birth->text(), context);
    if (!answer)
        return std::nullopt;
    return QDate::fromString(answer->value().toString(), Qt::ISODate);
}

void BookDialog::retell()
{
    const bool isDate = birth().has_value();
    m_fault->setText(isDate ? QString() : tr("That is no date of birth. Write it as in 12/03/1987."));
    m_fault->setVisible(!isDate);
    m_accept->setEnabled(m_places->chosen().has_value() && isDate);
}

BookingWish BookDialog::wish() const
{
    return {m_reason->currentData().toString(),
            m_persons->value(),
            m_language->currentData().toString(),
            m_places->chosen().value_or(PlaceRow()),
            m_name->text(),
            birth().value_or(QDate()),
            m_phone->text(),
            m_email->text()};
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
