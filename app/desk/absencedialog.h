// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "absenceplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace parvis::desk
{

class BookedByLabel;

/// Shows the absences that were entered, to withdraw one; and enters another in two steps: who is away and when; then
/// who is hit and what becomes of each. Nothing is changed before the last button, and then all of it in one step at
/// the hub or nothing.
class AbsenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it.
    AbsenceDialog(DeskSession &session, AppointmentBook &book, const QHash<QString, QString> &reasons,
                  QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeDecisions();
    [[nodiscard]] QJsonObject absence() const;
    void look();
    void enter();
    void take(const QJsonObject &answer);
    void chooseRow();
    void retell();
    void say(const QString &sentence);
    /// Tells a fault here, where the window's line is behind this dialog.
    [[nodiscard]] DeskSession::Outcome outcome();
    [[nodiscard]] QWidget *makeEntered();
    void askEntered();
    void takeEntered(const QJsonObject &answer);
    void withdraw();

    DeskSession &m_session;
    AppointmentBook &m_book;
    AbsencePlan m_plan;
    QStackedWidget *m_steps;
    QListWidget *m_resources;
    QCheckBox *m_everybody;
    QWidget *m_enteredPart; ///< hidden where there is none
    QListWidget *m_entered;
    QPushButton *m_withdraw;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QLabel *m_summary;
    QTableView *m_view;
    BookedByLabel *m_bookedBy;
    QComboBox *m_choice;
    QLineEdit *m_common; ///< the message of all who have none of their own
    QLineEdit *m_message;
    QLabel *m_notice;
    QPushButton *m_back;
    QPushButton *m_accept;
};

} // namespace parvis::desk
