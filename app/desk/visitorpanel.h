// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "knowledge.h"
#include "visitpage.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace parvis::desk
{

class DocumentView;

/// Whom the agent has: who that is, what can be done, what he agreed to share, and the sheet beside it.
class VisitorPanel final : public QWidget
{
    Q_OBJECT

public:
    VisitorPanel(DeskSession &session, const Knowledge &knowledge, const Clock &clock, QString language,
                 QWidget *parent = nullptr);

    /// Shows what the session says now.
    void retell();
    /// While nobody is here: what the visitor of this hand-off agreed to share; empty = nobody is looked at.
    void lookAt(const QString &handOff);
    /// Acts of this panel, for the menu and their keys.
    [[nodiscard]] QList<QAction *> acts() const { return m_acts; }

Q_SIGNALS:
    void parkWanted();
    void transferWanted();

private:
    QPushButton *addAct(const char *name, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void showTicket(const TicketRow &ticket);
    void showHandOff(const HandOffRow &handOff);
    /// OF: id of the ticket or hand-off whose context it is.
    void showCase(const QString &of, const QJsonObject &context);
    [[nodiscard]] const wire::VisitState *screenOfHelped() const;
    void showPaper();
    [[nodiscard]] const HandOffRow *lookedAt() const;
    void askLines();
    [[nodiscard]] QString calledFor() const;
    void passOn();
    [[nodiscard]] QString service(const QString &id) const;
    [[nodiscard]] QString need(const QString &id) const;

    DeskSession &m_session;
    const Knowledge &m_knowledge;
    const Clock &m_clock;
    QString m_language;
    QLabel *m_label;
    QLabel *m_detail;
    QWidget *m_buttons;
    QTabWidget *m_tabs;
    QTextBrowser *m_shared;
    QTextBrowser *m_sheet;
    VisitPage *m_visit;
    DocumentView *m_paper;
    QList<QAction *> m_acts;
    QString m_shownShared; // a page that is set anew jumps to its top
    QString m_shownOf;     // so that one that goes on stays where it is read
    QString m_shownSheet;
    QJsonObject m_lines;                  ///< and the skills they ask for, as the hub tells them
    QString m_lookedAt;                   ///< hand-off
    std::optional<wire::FormCopy> m_copy; ///< of the form in what is shared
    QString m_passed; ///< hand-off for which the agent wrote
    QString m_passNote;
    QString m_passMessage;
};

} // namespace parvis::desk
