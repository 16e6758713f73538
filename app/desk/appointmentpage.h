// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "appointmentmodel.h"
#include "deskpage.h"
#include "knowledge.h"
#include "paper.h"

class QDateEdit;
class QLabel;
class QTableView;

namespace parvis::desk
{

class BookedByLabel;

/// The appointments of any day, and what an agent does with them for a visitor.
class AppointmentPage final : public DeskPage
{
    Q_OBJECT

public:
    /// All outlive it.
    AppointmentPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, QString language,
                    QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void makeActs();
    void retellActs();
    [[nodiscard]] const AppointmentRow *chosen() const;
    void book();
    void move();
    void callOff();
    void printDay();
    void enterAbsence();
    /// DONE hears the sheet of the week around the day.
    void makeWeek(const std::function<void(const QByteArray &)> &done);
    [[nodiscard]] QByteArray sheet(QDate first, const QList<QList<AppointmentRow>> &days) const;

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    const QString m_language;
    AppointmentBook &m_book;
    AppointmentModel m_model;
    Paper m_paper;
    QDateEdit *m_day;
    QLabel *m_summary;
    QLabel *m_note;
    BookedByLabel *m_bookedBy;
    QTableView *m_view;
    QAction *m_add = nullptr;
    QAction *m_move = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_arrived = nullptr;
    QAction *m_noShow = nullptr;
    QAction *m_done = nullptr; ///< of an appointment by telephone or video, for which nobody stands in line
    QAction *m_absence = nullptr;
    QList<QAction *> m_papers;
};

} // namespace parvis::desk
