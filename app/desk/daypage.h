// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "appointmentmodel.h"
#include "handoffmodel.h"
#include "paper.h"
#include "queuemodel.h"
#include "servedmodel.h"
#include "visitorpanel.h"

class QGroupBox;
class QSplitter;
class QTabWidget;
class QTableView;

namespace parvis::desk
{

class BookedByLabel;

/// One agent's day in one window: whom he has on the left; who asks for help, the line, the appointments
/// and whom he has served on the right.
class DayPage final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it. BOOK knows what the site calls its places, and who booked.
    DayPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, const Clock &clock,
            QString language, QWidget *parent = nullptr);

    void retell();
    /// Acts of this page and of the visitor's panel, for the menu and their keys.
    [[nodiscard]] QList<QAction *> acts() const;
    /// The code of a form that is only there to practise with.
    void setPracticeCode(const QString &code) { m_practiceCode = code; }

private:
    /// Beneath one another where there is the height for it, else one at a time.
    enum class Arrangement { Stacked, Tabs };

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void arrange();
    void makeTop();
    void makeLists();
    QGroupBox *makeList(const char *name, QAbstractItemModel *model, QTableView **view, const QList<int> &wideColumns);
    QAction *addAct(const char *name, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void putBack();
    void putBackLater();
    void passThis();
    void park();
    void transfer();
    void giveTicket();
    void lookAtForm();
    [[nodiscard]] const TicketRow *chosenTicket() const;
    [[nodiscard]] const HandOffRow *chosenHandOff() const;
    [[nodiscard]] const AppointmentRow *chosenAppointment() const;
    void retellTitles();
    void retellActs();

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    AppointmentBook &m_book;
    QString m_language;
    QString m_practiceCode;
    QueueModel m_queue;
    HandOffModel m_handOffs;
    AppointmentModel m_appointments;
    ServedModel m_served;
    Paper m_paper;
    VisitorPanel *m_visitor;
    QWidget *m_top;
    QWidget *m_lists;
    QSplitter *m_stack;
    QTabWidget *m_tabs;
    QTabWidget *m_lowest; ///< in m_stack, those of the boxes that are looked at less often
    std::optional<Arrangement> m_arrangement;
    QList<QGroupBox *> m_boxes;  ///< hand-offs, line, appointments, served
    QList<QTableView *> m_views; ///< of the boxes
    /// The boxes' places in m_stack. They stay: with a widget a splitter drops its handle, and at the next change of the style
    /// sheet Qt 6.4 asks the handle that is gone.
    QList<QWidget *> m_shelves;
    QTableView *m_handOffView;
    QTableView *m_queueView;
    QTableView *m_appointmentView;
    QTableView *m_servedView;
    BookedByLabel *m_bookedBy; ///< of an appointment whose visitor does not come: he has to be called, or sent a link
    QAction *m_callNext;
    QAction *m_pause;
    QAction *m_phoneForm;
    QAction *m_callThis;
    QAction *m_returnThis;
    QAction *m_laterThis;
    QAction *m_passThis;
    QAction *m_goneThis;
    QAction *m_give;
    QAction *m_help;
    QAction *m_checkIn;
    QAction *m_noShow;
    QAction *m_done; ///< of an appointment by telephone or video, for which nobody stands in line
};

} // namespace parvis::desk
