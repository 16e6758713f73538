// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointmentpage.h"

#include "absencedialog.h"
#include "bookdialog.h"
#include "bookedbylabel.h"
#include "daysheet.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "donedialog.h"
#include "flowlayout.h"
#include "notedialog.h"
#include "slipdialog.h"
#include "visitorpaper.h"

#include <QDateEdit>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace parvis::desk
{

AppointmentPage::AppointmentPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book,
                                 QString language, QWidget *parent)
    : DeskPage(parent), m_session(session), m_knowledge(knowledge), m_language(std::move(language)), m_book(book),
      m_paper(session), m_day(new QDateEdit(this)), m_summary(new QLabel(this)), m_note(new QLabel(this)),
      m_bookedBy(new BookedByLabel(book, this))
{
    makeActs();
    m_day->setObjectName(QStringLiteral("appointments.day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDate(DeskText::day(session.clock().now()));
    m_summary->setObjectName(QStringLiteral("appointments.summary"));
    m_note->setObjectName(QStringLiteral("appointments.note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_bookedBy->setObjectName(QStringLiteral("appointments.bookedBy"));
    auto *top = new QWidget(this);
    auto *flow = new FlowLayout(top);
    flow->addWidget(m_day);
    DeskWidgets::addButton(flow, m_add, "primary");
    DeskWidgets::addButton(flow, m_absence);
    for (QAction *paper : std::as_const(m_papers))
        DeskWidgets::addButton(flow, paper);
    m_view = DeskWidgets::table("appointments.list", &m_model, {AppointmentModel::Reason}, this);
    m_view->setAccessibleName(title());
    DeskWidgets::sayWhenEmpty(m_view, tr("Nobody is expected on this day."));
    auto *below = new QWidget(this);
    auto *belowFlow = new FlowLayout(below);
    for (QAction *act : {m_arrived, m_noShow, m_done, m_move, m_cancel})
        DeskWidgets::addButton(belowFlow, act);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_bookedBy);
    layout->addWidget(below);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) { m_book.setDay(day); });
    connect(&m_book, &AppointmentBook::changed, this, &AppointmentPage::retell);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AppointmentPage::retellActs);
    retell();
}

QString AppointmentPage::title() const
{
    return tr("Appointments");
}

void AppointmentPage::makeActs()
{
    m_add = addAct("appointments.book", tr("Book …"), Qt::CTRL | Qt::Key_N, [this] { book(); });
    m_arrived = addAct("appointments.arrived", tr("Has arrived"), Qt::CTRL | Qt::Key_I, [this] {
        if (const auto *row = chosen())
            m_book.checkIn(row->code);
    });
    m_noShow = addAct("appointments.noShow", tr("Did not come"), Qt::CTRL | Qt::Key_J, [this] {
        if (const auto *row = chosen())
            m_book.markNoShow(row->code);
    });
    m_done = addAct("appointments.done", tr("Is dealt with …"), Qt::CTRL | Qt::Key_D, [this] {
        if (const auto *row = chosen())
            DoneDialog(m_book, *row, this).exec();
    });
    m_move = addAct("appointments.move", tr("Another time …"), Qt::CTRL | Qt::Key_M, [this] { move(); });
    m_cancel = addAct("appointments.cancel", tr("Cancel it …"), Qt::CTRL | Qt::Key_Delete, [this] { callOff(); });
    m_absence = addAct("appointments.absence", tr("Enter an absence …"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { enterAbsence(); });
    m_papers << addAct("appointments.printDay", tr("Print the day"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { printDay(); });
    m_papers << addAct("appointments.printWeek", tr("Print the week"), {}, [this] {
        makeWeek([this](const QByteArray &pdf) { m_paper.print(pdf, tr("Appointments of the week")); });
    });
    m_papers << addAct("appointments.saveWeek", tr("Week as a file …"), {}, [this] {
        makeWeek([this](const QByteArray &pdf) { m_paper.save(pdf, tr("appointments") + QStringLiteral(".pdf"), this); });
    });
}

void AppointmentPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    m_book.setLookedAt(true);
    retellActs();
}

void AppointmentPage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_book.setLookedAt(false);
    m_bookedBy->lookAt({}); // who booked does not stay in memory behind another page
}

const AppointmentRow *AppointmentPage::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.rowAt(rows.constFirst());
}

void AppointmentPage::book()
{
    BookDialog dialog(m_book, m_language, m_knowledge.region(), this);
    const auto booked = std::make_shared<std::optional<AppointmentRow>>();
    const auto tell = [this, booked](const AppointmentRow &row) {
        *booked = row;
        Q_EMIT m_session.told(DeskSession::Tone::Good, tr("Booked for %1. The code is %2.")
                                                           .arg(DeskText::weekdayAndTime(row.start), row.code));
    };
    dialog.setAct(
        [this, &dialog, tell](const DeskSession::Outcome &outcome) { m_book.book(dialog.wish(), tell, outcome); });
    if (dialog.exec() != QDialog::Accepted || !*booked)
        return; // of one that comes later the code is told in the window's line
    const auto paper = [&](const QString &language) {
        return VisitorPaper::booked(**booked, dialog.wish().reasons, m_book, language);
    };
    SlipDialog(m_session, m_paper, paper(m_language), paper(dialog.wish().language), this).exec();
}

void AppointmentPage::move()
{
    const AppointmentRow *row = chosen();
    if (!row)
        return;
    const QString code = row->code; // the list may be told anew while the dialog is open
    MoveDialog dialog(m_book, *row, this);
    dialog.setAct([this, &dialog, code](const DeskSession::Outcome &outcome) {
        m_book.move(code, dialog.place().value_or(PlaceRow()), dialog.message(), outcome);
    });
    dialog.exec();
}

void AppointmentPage::callOff()
{
    const AppointmentRow *row = chosen();
    if (!row)
        return;
    const QString code = row->code;
    NoteDialog dialog(tr("Cancel the appointment"), tr("Why? The visitor reads it where he looks for his appointment."),
                      tr("Cancel the appointment"), NoteDialog::Need::Required, this);
    dialog.setAct(
        [this, &dialog, code](const DeskSession::Outcome &outcome) { m_book.callOff(code, dialog.text(), outcome); });
    dialog.exec();
}

void AppointmentPage::enterAbsence()
{
    AbsenceDialog dialog(m_session, m_book, m_knowledge.reasonTitles(m_language), this);
    dialog.exec();
}

QByteArray AppointmentPage::sheet(QDate first, const QList<QList<AppointmentRow>> &days) const
{
    const QString html = DaySheet::html(first, days, {m_knowledge.reasonTitles(m_language), m_book.resources()});
    return Paper::pdf(html, title(), Paper::Sheet::Sideways);
}

void AppointmentPage::printDay()
{
    m_paper.print(sheet(m_book.day(), {m_book.rows()}), tr("Appointments of the day"));
}

void AppointmentPage::makeWeek(const std::function<void(const QByteArray &)> &done)
{
    const QDate monday = m_book.day().addDays(1 - m_book.day().dayOfWeek());
    m_book.askDays(monday, 7, [this, monday, done](const QList<QList<AppointmentRow>> &days) { done(sheet(monday, days)); });
}

void AppointmentPage::retell()
{
    if (m_book.day().isValid() && m_book.day() != m_day->date()) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(m_book.day());
    }
    m_model.setReasons(m_knowledge.reasonTitles(m_language));
    m_model.setResources(m_book.resources());
    m_model.setRows(m_book.rows());
    m_summary->setText(DaySheet::summary(m_book.rows()));
    DeskWidgets::measure(m_view);
    retellActs();
}

void AppointmentPage::retellActs()
{
    const bool mayAct = m_session.mayAct();
    const AppointmentRow *row = chosen();
    const bool isExpected = row && row->status == QLatin1String("confirmed");
    const bool isToDecide = row && row->status == QLatin1String("requested");
    m_add->setEnabled(mayAct && !m_book.reasons().isEmpty());
    m_absence->setEnabled(mayAct && !m_book.resources().isEmpty());
    m_arrived->setEnabled(mayAct && (isExpected || (row && row->status == QLatin1String("no-show"))));
    m_noShow->setEnabled(mayAct && isExpected);
    const bool isRemote = row && row->channel != appointments::Channel::Desk;
    m_noShow->setText(isRemote ? tr("Was not reached") : tr("Did not come"));
    m_done->setEnabled(mayAct && isRemote && (isExpected || row->status == QLatin1String("no-show")));
    m_done->setVisible(hasRemote(m_book.rows()));
    m_move->setEnabled(mayAct && (isExpected || isToDecide));
    m_cancel->setEnabled(mayAct && (isExpected || isToDecide));
    for (QAction *paper : std::as_const(m_papers))
        paper->setEnabled(m_book.day().isValid());
    QStringList parts = row ? QStringList{row->code, row->note} : QStringList();
    parts.removeAll(QString());
    m_note->setText(parts.join(QStringLiteral(" · ")));
    m_note->setVisible(row);
    m_bookedBy->lookAt(row && isVisible() ? row->code : QString());
}

} // namespace parvis::desk
