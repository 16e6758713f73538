// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskpage.h"
#include "paper.h"

#include <QDate>

class QDateEdit;
class QTextBrowser;

namespace parvis::desk
{

/// A day in numbers, for the screen, paper and a spreadsheet.
class StatisticsPage final : public DeskPage
{
    Q_OBJECT

public:
    StatisticsPage(DeskSession &session, QString language, QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;

private:
    void showEvent(QShowEvent *event) override;
    void ask();

    DeskSession &m_session;
    const QString m_language;
    Paper m_paper;
    QDateEdit *m_day;
    QTextBrowser *m_sheet;
    QAction *m_print;
    QAction *m_save;
    QAction *m_table;
    QJsonObject m_statistics;
    QString m_shown;
    int m_asked = 0;
    bool m_isChosen = false; // the day, by the agent
};

} // namespace parvis::desk
