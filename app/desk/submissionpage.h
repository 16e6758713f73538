// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskpage.h"
#include "documentview.h"
#include "knowledge.h"
#include "paper.h"
#include "submissiondesk.h"
#include "submissionmodel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace parvis::desk
{

/// The forms visitors sent: the list on the left; what is in one, and what is done with it, on the right.
class SubmissionPage final : public DeskPage
{
    Q_OBJECT

public:
    SubmissionPage(DeskSession &session, const Knowledge &knowledge, QString language, QWidget *parent = nullptr);

    void retell() override;
    [[nodiscard]] QString title() const override;
    /// Those that are not done yet.
    [[nodiscard]] Waiting waiting() const override;

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeCase();
    void retellOpened();
    void retellActs();
    void askCorrection();
    void filter();
    void openChosen();
    /// The document as a PDF; empty where none is open, or none can be read here.
    [[nodiscard]] QByteArray document() const;

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    const QString m_language;
    SubmissionDesk m_desk;
    SubmissionModel m_model;
    Paper m_paper;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QTableView *m_view;
    QAction *m_more;
    QLabel *m_label;
    QLabel *m_detail;
    QTabWidget *m_tabs;
    DocumentView *m_document;
    QTextBrowser *m_answers;
    QTextBrowser *m_way;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_checked;
    QAction *m_correction;
    QAction *m_done;
    QAction *m_print;
    QAction *m_save;
};

} // namespace parvis::desk
