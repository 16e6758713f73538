// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookedbylabel.h"
#include "deskpage.h"
#include "knowledge.h"
#include "requestdesk.h"
#include "requestmodel.h"

class QLabel;
class QTableView;
class QTextBrowser;

namespace parvis::desk
{

/// Who waits for somebody to find him a place or to call him back: the list on the left; what one wished, how he is
/// reached, and what is done for him, on the right.
class RequestPage final : public DeskPage
{
    Q_OBJECT

public:
    /// All outlive it.
    RequestPage(DeskSession &session, const Knowledge &knowledge, AppointmentBook &book, QString language,
                QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Waiting waiting() const override;

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeCard();
    void retellChosen();
    void retellActs(const RequestRow *row);
    [[nodiscard]] QStringList linesOf(const RequestRow &row) const;
    [[nodiscard]] QStringList linesOf(const CallBackRow &callBack) const;
    void tellDetail(const QStringList &lines);
    [[nodiscard]] const RequestRow *chosen() const;
    void askPlace();
    void bookAsWished();
    void callOff();
    void takeCallBack();
    void settle(RequestDesk::Call call);

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    AppointmentBook &m_book;
    const QString m_language;
    RequestDesk m_desk;
    RequestModel m_model;
    QTableView *m_view = nullptr;
    QAction *m_more;
    QLabel *m_label = nullptr;
    BookedByLabel *m_who;
    QTextBrowser *m_detail = nullptr;
    QAction *m_add;
    QAction *m_asWished;
    QAction *m_cancel;
    QAction *m_call;
    QAction *m_reached;
    QAction *m_notReached;
    QAction *m_withdrawn;
};

} // namespace parvis::desk
