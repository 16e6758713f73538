// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "submissionrecords.h"

namespace parvis::desk
{

/// The submissions of the site at one desk: the list, the one that is open, and what the agent does with it.
///
/// It holds what the hub last said. While it is not looked at nothing is asked but how many are open. Every move names
/// the revision that was seen, so a colleague who was quicker is told and not overwritten. Lives on the interface
/// thread.
class SubmissionDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int page = 100; ///< rows at a time
    enum class Which { Open, All };  ///< Open = not done yet
    static constexpr std::chrono::minutes countEvery{2}; ///< the open ones, while nobody looks

    /// SESSION outlives it.
    explicit SubmissionDesk(DeskSession &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<SubmissionRow> &rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    /// Null when none is open.
    [[nodiscard]] const OpenedSubmission *opened() const { return m_opened ? &*m_opened : nullptr; }

    /// How many are open at the site, listed or not.
    [[nodiscard]] int open() const { return m_open; }

    void setLookedAt(bool lookedAt);
    void list(Which which);
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
    void count();
    void undo(const QString &id);
    void clear();

    DeskSession &m_session;
    QList<SubmissionRow> m_rows;
    Which m_which = Which::Open;
    int m_open = 0;
    std::optional<Instant> m_counted;
    QString m_search;
    QString m_next;
    QString m_wanted; ///< id of what is to be open
    std::optional<OpenedSubmission> m_opened;
    bool m_lookedAt = false;
    int m_asked = 0; ///< number of the newest question: older answers are of another search
};

} // namespace parvis::desk
