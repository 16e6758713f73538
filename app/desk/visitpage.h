// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "knowledge.h"
#include "visitfieldmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace parvis::desk
{

class ProposalEditor;

/// The visitor's screen as he shares it, and what the agent does about it: points, proposes, writes.
class VisitPage final : public QWidget
{
    Q_OBJECT

public:
    /// LANGUAGE is the agent's.
    VisitPage(JoinedVisit &visit, const Knowledge &knowledge, QString language, QWidget *parent = nullptr);

    /// Shows what the visit says now.
    void retell();

private:
    [[nodiscard]] QWidget *makeScreen();
    [[nodiscard]] QWidget *makeTalk();
    void retellScreen();
    void retellTalk();
    void retellSentences();
    void retellProposal();
    void propose();
    void sendSentence();
    void sendWords();
    [[nodiscard]] const wire::VisitField *chosen() const;
    [[nodiscard]] QString visitorLanguage() const;

    JoinedVisit &m_visit;
    const Knowledge &m_knowledge;
    QString m_language;
    QLabel *m_where;
    QLabel *m_trouble;
    VisitFieldModel m_fields;
    QTableView *m_view;
    QPushButton *m_point;
    ProposalEditor *m_proposal;
    QPushButton *m_propose;
    QTextBrowser *m_talk;
    QComboBox *m_sentences;
    QPushButton *m_sendSentence;
    QLineEdit *m_words;
    QPushButton *m_sendWords;
    QString m_shownTalk;
    QString m_shownSentences; ///< languages they are shown in
};

} // namespace parvis::desk
