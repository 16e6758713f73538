// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "submissionrecords.h"

namespace parvis::desk
{

/// The submissions of the site at one desk: the list, the one that is open, and what the agent does with it.
///
/// It holds what the hub last said. Nothing is asked while it is not looked at. Every move names the revision that was
/// seen, so a colleague who was quicker is told and not overwritten. Lives on the interface thread.
class SubmissionDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int page = 100; ///< rows at a time

    /// SESSION outlives it.
    explicit SubmissionDesk(DeskSession &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<SubmissionRow> &rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    /// Null when none is open.
    [[nodiscard]] const OpenedSubmission *opened() const { return m_opened ? &*m_opened : nullptr; }

    void setLookedAt(bool lookedAt);
    /// What a reference begins with; empty = all.
    void search(const QString &reference);
    void askMore();
    void open(const QString &id);
    void close();

    /// TO: "checked", "correction" (with a REASON in the visitor's language), "done".
    void move(const QString &to, const QString &reason = {}, const DeskSession::Outcome &outcome = {});
    /// Can the opened one become TO?
    [[nodiscard]] bool mayMove(const QString &to) const;

Q_SIGNALS:
    void changed();
    void openedChanged();

private:
    void ask(const QString &after);
    void take(const QJsonObject &answer, const QString &after);
    void askOpened();
    void undo(const QString &id);
    void clear();

    DeskSession &m_session;
    QList<SubmissionRow> m_rows;
    QString m_search;
    QString m_next;
    QString m_wanted; ///< id of what is to be open
    std::optional<OpenedSubmission> m_opened;
    bool m_lookedAt = false;
    int m_asked = 0; ///< number of the newest question: older answers are of another search
};

} // namespace parvis::desk
