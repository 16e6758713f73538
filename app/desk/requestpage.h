// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskpage.h"
#include "knowledge.h"
#include "requestdesk.h"
#include "requestmodel.h"

class QLabel;
class QTableView;
class QTextBrowser;

namespace parvis::desk
{

/// Who waits for somebody to find him a place: the list on the left; what one wished, and what is done for him, on the
/// right.
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
    void tellDetail(const QStringList &lines);
    [[nodiscard]] const RequestRow *chosen() const;
    void askPlace();
    void bookAsWished();
    void callOff();

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    AppointmentBook &m_book;
    const QString m_language;
    RequestDesk m_desk;
    RequestModel m_model;
    QTableView *m_view = nullptr;
    QAction *m_more;
    QLabel *m_label = nullptr;
    QTextBrowser *m_detail = nullptr;
    QAction *m_add;
    QAction *m_asWished;
    QAction *m_cancel;
};

} // namespace parvis::desk
