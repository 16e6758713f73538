// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskpage.h"
#include "knowledge.h"
#include "settledesk.h"
#include "settlemodel.h"

class QComboBox;
class QTableView;
class QTextBrowser;

namespace parvis::desk
{

/// What a person has to settle: the list on the left; what one is about, and what may be done, on the right.
class SettlePage final : public DeskPage
{
    Q_OBJECT

public:
    /// All outlive it.
    SettlePage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, QString language,
               QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Waiting waiting() const override;

private:
    void makeActs();
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeCard();
    void retellChosen();
    [[nodiscard]] const SettleRow *chosen() const;
    void decide(const QString &decision);
    void honourElsewhere();
    void declareLost();

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    AppointmentBook &m_book;
    const QString m_language;
    SettleDesk m_desk;
    SettleModel m_model;
    QComboBox *m_filter = nullptr;
    QTableView *m_view = nullptr;
    QTextBrowser *m_sheet = nullptr;
    QString m_shown; ///< what the sheet shows
    QAction *m_takeIn = nullptr;
    QAction *m_honour = nullptr;
    QAction *m_elsewhere = nullptr;
    QAction *m_handled = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_lost = nullptr;
};

} // namespace parvis::desk
