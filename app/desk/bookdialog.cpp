// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdialog.h"

#include "desktext.h"
#include "deskwidgets.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

using appointments::Channel;

namespace
{

constexpr int longestLife = 130; // years

} // namespace

BookDialog::BookDialog(AppointmentBook &book, const QString &textLanguage, const QString &region, QWidget *parent)
    : ActDialog(parent), m_book(book), m_region(region), m_form(DeskWidgets::form()),
      m_reasons(new ReasonPicker(book.reasons(), textLanguage, body())), m_channel(new QComboBox(body())),
      m_language(new QComboBox(body())), m_places(new PlacePicker(book, body()))
{
    setWindowTitle(tr("Book an appointment"));
    m_language->setObjectName(QStringLiteral("book.language"));
    DeskWidgets::fillLanguages(*m_language, textLanguage);
    m_form->addRow(tr("What &for"), m_reasons);
    addChannels();
    m_form->addRow(tr("&Language of the visitor"), m_language);
    auto *layout = new QVBoxLayout(body());
    layout->addLayout(m_form);
    layout->addWidget(m_places, 1);
    QFormLayout *contact = DeskWidgets::form();
    m_name = addLine(contact, tr("&Name"), "book.name");
    m_birth = addLine(contact, tr("&Born on"), "book.birth");
    m_birth.text->setToolTip(tr("With name and date of birth the visitor can check in at a kiosk without his code."));
    contact->setRowVisible(m_birth.text->parentWidget(), book.knowsPeople());
    m_phone = addLine(contact, tr("&Telephone"), "book.phone");
    m_email = addLine(contact, tr("&E-mail"), "book.email");
    layout->addLayout(contact);
    addFoot(tr("Book"), QStringLiteral("book.accept"));
    setReady(false);
    connect(m_reasons, &ReasonPicker::changed, this, &BookDialog::retellChannels);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &BookDialog::look);
    connect(m_places, &PlacePicker::chosenChanged, this, [this] { setReady(m_places->chosen().has_value()); });
    connect(this, &ActDialog::refused, m_places, &PlacePicker::lookAgain);
    resize(fontMetrics().averageCharWidth() * 68, fontMetrics().height() * 38);
    retellChannels();
}

void BookDialog::addChannels()
{
    const QString name = tr("&How");
    m_channel->setObjectName(QStringLiteral("book.channel"));
    m_channel->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    auto *row = new QWidget(body());
    m_apart = new QLabel(tr("These are done in different ways: at the desk, by telephone or by video. "
                            "Book an appointment for each."),
                         row);
    m_apart->setObjectName(QStringLiteral("book.channel.fault"));
    m_apart->setProperty("role", QStringLiteral("fault"));
    m_apart->setWordWrap(true);
    m_apart->hide();
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_channel);
    layout->addWidget(m_apart);
    auto *label = new QLabel(name, body());
    label->setBuddy(m_channel);
    m_form->addRow(label, row);
}

void BookDialog::retellChannels()
{
    const QList<Channel> shared = m_reasons->channels();
    const QVariant before = m_channel->currentData();
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        for (const Channel one : shared)
            m_channel->addItem(DeskText::channel(one), appointments::toText(one));
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(before)));
    }
    // A single way is said where the visitor does not come.
    const bool isSaid = shared.size() > 1 || (shared.size() == 1 && shared.constFirst() != Channel::Desk);
    const bool isApart = shared.isEmpty() && !m_reasons->wished().isEmpty();
    const bool isNews = isApart && m_apart->isHidden();
    m_channel->setVisible(isSaid);
    m_channel->setEnabled(shared.size() > 1);
    m_apart->setVisible(isApart);
    m_form->setRowVisible(m_channel->parentWidget(), isSaid || isApart);
    if (isNews) {
        QAccessibleEvent heard(m_apart, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
    look();
}

void BookDialog::look()
{
    const auto how = channel();
    for (const Line &line : {m_phone, m_email})
        line.text->setPlaceholderText(isNeeded(line) ? tr("is needed") : tr("may stay empty"));
    m_places->setEnabled(how.has_value());
    m_places->look(how ? m_reasons->wished() : QList<WishedReason>(), how.value_or(Channel::Desk));
    if (m_isTried)
        check();
}

std::optional<Channel> BookDialog::channel() const
{
    return appointments::parseChannel(m_channel->currentData().toString());
}

BookDialog::Line BookDialog::addLine(QFormLayout *form, const QString &label, const char *name)
{
    auto *row = new QWidget(body());
    const Line line{new QLineEdit(row), new QLabel(row)};
    line.text->setObjectName(QLatin1String(name));
    line.text->setMaxLength(100);
    line.text->setPlaceholderText(tr("may stay empty"));
    line.fault->setObjectName(QLatin1String(name) + QStringLiteral(".fault"));
    line.fault->setProperty("role", QStringLiteral("fault"));
    line.fault->setWordWrap(true);
    line.fault->hide();
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(line.text);
    layout->addWidget(line.fault);
    row->setFocusProxy(line.text);
    form->addRow(label, row);
    line.text->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    connect(line.text, &QLineEdit::editingFinished, this, &BookDialog::check);
    // Said once it is left, taken back as soon as it is mended.
    connect(line.text, &QLineEdit::textChanged, line.fault, [this, line] {
        if (line.fault->isVisibleTo(this))
            check();
    });
    return line;
}

Result<forms::Answer, forms::AnswerError> BookDialog::parsed(const Line &line, forms::FieldKind kind) const
{
    forms::Field field;
    field.kind = kind;
    forms::ParseContext context;
    context.today = DeskText::day(m_book.clock().now());
    context.language = QLocale().bcp47Name();
    context.region = m_region;
    context.required = false;
    if (kind == forms::FieldKind::Date) {
        context.minimum = context.today.addYears(-longestLife).toString(Qt::ISODate);
        context.maximum = QStringLiteral("today");
    }
    return forms::parse(field, line.text->text(), context);
}

QDate BookDialog::birth() const
{
    const auto answer = parsed(m_birth, forms::FieldKind::Date);
    return answer ? QDate::fromString(answer->value().toString(), Qt::ISODate) : QDate();
}

bool BookDialog::isNeeded(const Line &line) const
{
    return (line.text == m_phone.text && channel() == Channel::Phone) ||
           (line.text == m_email.text && channel() == Channel::Video);
}

QString BookDialog::faultOf(const Line &line) const
{
    if (m_isTried && isNeeded(line) && line.text->text().trimmed().isEmpty())
        return line.text == m_phone.text ? tr("For an appointment by telephone the number is needed.")
                                         : tr("For an appointment by video the e-mail address is needed.");
    if (line.text == m_name.text && m_book.knowsPeople() && birth().isValid() &&
        m_name.text->text().trimmed().isEmpty())
        return tr("With the date of birth the name is needed too.");
    if (line.text == m_birth.text && m_book.knowsPeople() && !parsed(m_birth, forms::FieldKind::Date))
        return tr("That is no date of birth. Write it as in 12/03/1987.");
    if (line.text == m_phone.text && !parsed(m_phone, forms::FieldKind::Phone))
        return tr("That is no telephone number. Write it as in 03 88 12 34 56 or +49 7851 12345.");
    if (line.text == m_email.text && !parsed(m_email, forms::FieldKind::Email))
        return tr("That is no e-mail address. Write it as in name@example.org.");
    return {};
}

void BookDialog::check()
{
    for (const Line &line : {m_name, m_birth, m_phone, m_email}) {
        const QString fault = faultOf(line);
        line.fault->setText(fault);
        line.fault->setVisible(!fault.isEmpty());
        line.text->setAccessibleDescription(fault);
    }
    // Once the sentences have their style. Where the screen is low the list of places gives way, no sentence; the
    // window does not shrink again under the agent's hand.
    QTimer::singleShot(0, this, [this] {
        for (const Line &line : {m_name, m_birth, m_phone, m_email}) {
            line.text->setMinimumHeight(line.text->sizeHint().height());
            const QRect room(0, 0, line.text->width(), QWIDGETSIZE_MAX);
            const QRect text = line.fault->fontMetrics().boundingRect(room, Qt::TextWordWrap, line.fault->text());
            line.fault->setMinimumHeight(line.fault->isVisible() ? text.height() : 0);
        }
        layout()->activate();
        const int wanted = layout()->totalHeightForWidth(width()) + fontMetrics().height();
        const int needed = std::min(wanted, screen()->availableSize().height());
        if (needed > height())
            resize(width(), needed);
    });
}

void BookDialog::accept()
{
    m_isTried = true;
    check();
    for (const Line &line : {m_name, m_birth, m_phone, m_email}) {
        if (!faultOf(line).isEmpty())
            return line.text->setFocus();
    }
    ActDialog::accept();
}

BookingWish BookDialog::wish() const
{
    const auto text = [this](const Line &line, forms::FieldKind kind) {
        const auto answer = parsed(line, kind);
        return answer ? answer->value().toString() : QString();
    };
    return {m_reasons->wished(),
            m_language->currentData().toString(),
            m_places->chosen().value_or(PlaceRow()),
            m_name.text->text(),
            birth(),
            text(m_phone, forms::FieldKind::Phone),
            text(m_email, forms::FieldKind::Email),
            channel().value_or(Channel::Desk)};
}

MoveDialog::MoveDialog(AppointmentBook &book, const AppointmentRow &appointment, QWidget *parent)
    : ActDialog(parent), m_places(new PlacePicker(book, body())), m_message(new QLineEdit(body()))
{
    setWindowTitle(tr("Move the appointment"));
    m_message->setObjectName(QStringLiteral("move.message"));
    m_message->setMaxLength(1'000); // as the hub takes it
    m_message->setPlaceholderText(tr("He reads it where he looks for his appointment."));
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("&Message to the visitor"), m_message);
    auto *layout = new QVBoxLayout(body());
    auto *label = new QLabel(
        QStringLiteral("%1 · %2").arg(appointment.code, DeskText::weekdayAndTime(appointment.start)), body());
    label->setProperty("role", QStringLiteral("heading"));
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_places, 1);
    layout->addLayout(form);
    addFoot(tr("Move"), QStringLiteral("move.accept"));
    setReady(false);
    connect(m_places, &PlacePicker::chosenChanged, this, [this] { setReady(m_places->chosen().has_value()); });
    connect(this, &ActDialog::refused, m_places, &PlacePicker::lookAgain);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);
    m_places->look(wishedBy(appointment), appointment.channel);
}

QString MoveDialog::message() const
{
    return m_message->text().simplified();
}

} // namespace parvis::desk
