// SPDX-License-Identifier: GPL-3.0-or-later
#include "absencedialog.h"

#include "bookedbylabel.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "jsonfields.h"
#include "sitetime.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

namespace parvis::desk
{

AbsenceDialog::AbsenceDialog(DeskSession &session, AppointmentBook &book, const QHash<QString, QString> &reasons,
                             QWidget *parent)
    : QDialog(parent), m_session(session), m_book(book), m_plan(book, reasons), m_steps(new QStackedWidget(this)),
      m_notice(new QLabel(this))
{
    setWindowTitle(tr("Enter an absence"));
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeDecisions());
    m_notice->setObjectName(QStringLiteral("absence.notice"));
    m_notice->setProperty("role", QStringLiteral("fault"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("dialog.cancel"));
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("absence.back"));
    m_accept = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_accept->setObjectName(QStringLiteral("absence.accept"));
    DeskWidgets::setRole(m_accept, "primary"); // the box has dressed it already, as any other
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        retell();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == 0 ? look() : enter(); });
    connect(&m_session, &DeskSession::busyChanged, this, &AbsenceDialog::retell);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
    retell();
    askEntered();
}

QWidget *AbsenceDialog::makeQuestion()
{
    auto *page = new QWidget(this);
    m_resources = new QListWidget(page);
    m_resources->setObjectName(QStringLiteral("absence.resources"));
    m_resources->setAccessibleName(tr("Who or what is away"));
    for (auto resource = m_book.resources().begin(); resource != m_book.resources().end(); ++resource) {
        auto *item = new QListWidgetItem(resource.value(), m_resources);
        item->setData(Qt::UserRole, resource.key());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_resources->setCurrentRow(0);
    m_everybody = new QCheckBox(tr("&Everybody and everything of this site"), page);
    m_everybody->setObjectName(QStringLiteral("absence.everybody"));
    const QDate day = m_book.day().isValid() ? m_book.day() : DeskText::day(m_session.clock().now());
    m_from = new QDateTimeEdit(page);
    m_until = new QDateTimeEdit(page);
    m_from->setObjectName(QStringLiteral("absence.from"));
    m_until->setObjectName(QStringLiteral("absence.until"));
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        // What is typed is read by the site's clocks: the machine's leap over other hours.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        edit->setTimeZone(QTimeZone::utc());
#else
        edit->setTimeSpec(Qt::UTC);
#endif
        edit->setDateTime(QDateTime(edit == m_from ? day : day.addDays(1), QTime(0, 0), QTimeZone::utc()));
        edit->setCalendarPopup(true);
    }
    auto *label = new QLabel(tr("&Who or what is away"), page);
    label->setBuddy(m_resources);
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_until);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_everybody);
    layout->addWidget(m_resources, 1);
    layout->addLayout(form);
    layout->addWidget(makeEntered(), 1);
    connect(m_resources, &QListWidget::itemChanged, this, &AbsenceDialog::retell);
    connect(m_everybody, &QCheckBox::toggled, this, [this](bool isAll) {
        const QSignalBlocker quiet(m_resources);
        for (int row = 0; row < m_resources->count(); ++row)
            m_resources->item(row)->setCheckState(isAll ? Qt::Checked : Qt::Unchecked);
        m_resources->setEnabled(!isAll);
        retell();
    });
    for (QDateTimeEdit *edit : {m_from, m_until})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &AbsenceDialog::retell);
    return page;
}

QWidget *AbsenceDialog::makeEntered()
{
    m_enteredPart = new QWidget(this);
    m_entered = new QListWidget(m_enteredPart);
    m_entered->setObjectName(QStringLiteral("absence.entered"));
    m_entered->setAccessibleName(tr("Absences entered"));
    m_entered->setWordWrap(true);
    m_withdraw = new QPushButton(tr("&Withdraw this one"), m_enteredPart);
    m_withdraw->setObjectName(QStringLiteral("absence.withdraw"));
    m_withdraw->setAutoDefault(false);
    auto *label = new QLabel(tr("&Absences entered"), m_enteredPart);
    label->setBuddy(m_entered);
    auto *means = new QLabel(
        tr("Of one that is withdrawn the places are offered again. Whoever was moved or cancelled stays so."),
        m_enteredPart);
    means->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(means, 1);
    row->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(m_enteredPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_entered, 1);
    layout->addLayout(row);
    m_enteredPart->hide();
    connect(m_entered, &QListWidget::currentRowChanged, this, &AbsenceDialog::retell);
    connect(m_withdraw, &QPushButton::clicked, this, &AbsenceDialog::withdraw);
    return m_enteredPart;
}

void AbsenceDialog::askEntered()
{
    const QPointer<AbsenceDialog> here(this);
    m_session.client().request("GET", QStringLiteral("absences"), {},
                               m_session.question([here](const QJsonObject &answer) {
                                   if (here)
                                       here->takeEntered(answer);
                               }));
}

void AbsenceDialog::takeEntered(const QJsonObject &answer)
{
    m_entered->clear();
    const QJsonArray list = answer.value(QStringLiteral("absences")).toArray();
    for (const QJsonValue &one : list) {
        const auto from = instantIn(one.toObject(), "from");
        const auto until = instantIn(one.toObject(), "until");
        if (!from || !until)
            continue;
        QStringList names;
        const QJsonArray resources = one[QStringLiteral("resources")].toArray();
        for (const QJsonValue &resource : resources)
            names << m_book.resourceName(resource.toString());
        const bool isAll = names.size() > 1 && names.size() >= m_book.resources().size();
        QStringList parts{isAll ? tr("everybody") : names.join(QStringLiteral(", ")),
                          QStringLiteral("%1 – %2").arg(DeskText::dayAndTime(*from), DeskText::dayAndTime(*until))};
        if (const QString by = one[QStringLiteral("by")].toString(); !by.isEmpty())
            parts << tr("entered by %1").arg(by);
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_entered);
        item->setData(Qt::UserRole, one[QStringLiteral("id")].toString());
    }
    m_enteredPart->setVisible(m_entered->count() > 0);
    retell();
}

void AbsenceDialog::withdraw()
{
    const QListWidgetItem *chosen = m_entered->currentItem();
    if (!chosen || !m_session.mayAct())
        return;
    say({});
    const QPointer<AbsenceDialog> here(this);
    auto &session = m_session;
    m_session.client().request("DELETE", QStringLiteral("absences/") + chosen->data(Qt::UserRole).toString(), {},
                               m_session.act(
                                   [here, &session](const QJsonObject &answer) {
                                       Q_EMIT session.told(
                                           DeskSession::Tone::Good,
                                           tr("The absence is withdrawn: %n place(s) are offered again.", nullptr,
                                              answer.value(QStringLiteral("places")).toInt()));
                                       if (here)
                                           here->askEntered();
                                   },
                                   outcome()));
}

QWidget *AbsenceDialog::makeDecisions()
{
    auto *page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(QStringLiteral("absence.summary"));
    m_summary->setProperty("role", QStringLiteral("heading"));
    m_summary->setWordWrap(true);
    m_view = DeskWidgets::table("absence.hits", &m_plan, {AbsencePlan::Reason, AbsencePlan::Decision}, page);
    m_view->setAccessibleName(tr("Who is hit"));
    DeskWidgets::sayWhenEmpty(m_view, tr("No appointment is hit: the absence can be entered."));
    m_bookedBy = new BookedByLabel(m_book, page);
    m_bookedBy->setObjectName(QStringLiteral("absence.bookedBy"));
    m_choice = new QComboBox(page);
    m_choice->setObjectName(QStringLiteral("absence.choice"));
    m_message = new QLineEdit(page);
    m_message->setObjectName(QStringLiteral("absence.message"));
    m_common = new QLineEdit(page);
    m_common->setObjectName(QStringLiteral("absence.common"));
    for (QLineEdit *edit : {m_common, m_message})
        edit->setMaxLength(1'000);
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("Message for &all of them"), m_common);
    form->addRow(tr("What &becomes of it"), m_choice);
    form->addRow(tr("&Message for this visitor"), m_message);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bookedBy);
    layout->addLayout(form);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AbsenceDialog::chooseRow);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const auto rows = m_view->selectionModel()->selectedRows();
        const AbsenceRow *row = rows.isEmpty() ? nullptr : m_plan.rowAt(rows.constFirst());
        if (row && index < row->choices.size())
            m_plan.decide(rows.constFirst().row(), row->choices.at(index));
        retell();
    });
    connect(m_message, &QLineEdit::textEdited, this, [this](const QString &text) {
        const auto rows = m_view->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            m_plan.setMessage(rows.constFirst().row(), text);
    });
    connect(m_common, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_plan.setCommonMessage(text);
        const auto rows = m_view->selectionModel()->selectedRows();
        if (const AbsenceRow *row = rows.isEmpty() ? nullptr : m_plan.rowAt(rows.constFirst()))
            m_message->setText(row->message);
    });
    return page;
}

QJsonObject AbsenceDialog::absence() const
{
    QJsonArray resources;
    for (int row = 0; row < m_resources->count(); ++row) {
        if (m_resources->item(row)->checkState() == Qt::Checked)
            resources << m_resources->item(row)->data(Qt::UserRole).toString();
    }
    const auto iso = [](const QDateTimeEdit *edit) {
        return SiteTime::local(SiteTime::instantAt(edit->date(), edit->time())).toUTC().toString(Qt::ISODate);
    };
    return {{QStringLiteral("resources"), resources},
            {QStringLiteral("from"), iso(m_from)},
            {QStringLiteral("until"), iso(m_until)}};
}

void AbsenceDialog::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

DeskSession::Outcome AbsenceDialog::outcome()
{
    return [here = QPointer(this)](const QString &refusal) {
        const bool isHeard = here && here->isVisible();
        if (isHeard && !refusal.isEmpty())
            here->say(refusal);
        return isHeard;
    };
}

void AbsenceDialog::look()
{
    if (!m_session.mayAct())
        return;
    say({});
    const QPointer<AbsenceDialog> here(this);
    m_session.client().request("POST", QStringLiteral("absences/preview"), absence(),
                               m_session.act(
                                   [here](const QJsonObject &answer) {
                                       if (!here)
                                           return;
                                       here->m_plan.setHits(answer);
                                       here->m_steps->setCurrentIndex(1);
                                       here->m_view->selectRow(0);
                                       here->retell();
                                   },
                                   outcome()));
}

void AbsenceDialog::enter()
{
    if (!m_session.mayAct() || !m_plan.isComplete())
        return;
    QJsonObject body = absence();
    body.insert(QStringLiteral("agent"), m_session.agent().id);
    body.insert(QStringLiteral("decisions"), m_plan.decisions());
    say({});
    const QPointer<AbsenceDialog> here(this);
    m_session.client().request("POST", QStringLiteral("absences"), body,
                               m_session.act(
                                   [here](const QJsonObject &answer) {
                                       if (here)
                                           here->take(answer);
                                   },
                                   outcome()));
}

void AbsenceDialog::take(const QJsonObject &answer)
{
    if (answer.value(QStringLiteral("done")).toBool()) {
        Q_EMIT m_session.told(DeskSession::Tone::Good, tr("The absence is entered."));
        return accept();
    }
    m_plan.setConflicts(answer);
    say(tr("Nothing was changed: some of it is no longer possible. Decide on it again."));
    // What is offered now may be something else, and somebody may have booked meanwhile.
    const QPointer<AbsenceDialog> here(this);
    m_session.client().request("POST", QStringLiteral("absences/preview"), absence(),
                               m_session.question([here](const QJsonObject &hits) {
                                   if (!here)
                                       return;
                                   here->m_plan.setHits(hits);
                                   here->chooseRow();
                               }));
    retell();
}

void AbsenceDialog::chooseRow()
{
    const auto rows = m_view->selectionModel()->selectedRows();
    const AbsenceRow *row = rows.isEmpty() ? nullptr : m_plan.rowAt(rows.constFirst());
    m_choice->clear();
    m_bookedBy->lookAt(row ? row->appointment.code : QString());
    if (row) {
        for (const AbsenceChoice &choice : row->choices)
            m_choice->addItem(m_plan.text(choice));
        m_choice->setCurrentIndex(row->chosen ? int(row->choices.indexOf(*row->chosen)) : -1);
        m_message->setText(row->message);
    }
    retell();
}

void AbsenceDialog::retell()
{
    const bool isFirst = m_steps->currentIndex() == 0;
    const bool isSpan = m_from->dateTime() < m_until->dateTime();
    m_accept->setText(isFirst ? tr("Show who is hit") : tr("Enter the absence"));
    m_back->setVisible(!isFirst);
    m_withdraw->setEnabled(m_session.mayAct() && m_entered->currentItem());
    m_accept->setEnabled(m_session.mayAct() &&
                         (isFirst ? isSpan && !absence().value(QStringLiteral("resources")).toArray().isEmpty()
                                  : m_plan.isComplete()));
    const bool hasRow = m_view->selectionModel()->hasSelection();
    m_choice->setEnabled(hasRow);
    m_message->setEnabled(hasRow);
    m_summary->setText(m_plan.summary());
    DeskWidgets::measure(m_view);
}

} // namespace parvis::desk
