// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "requestrecords.h"

namespace parvis::desk
{

/// The open requests of the site at one desk, of every day, and what the agent does with them.
///
/// How many there are, and whether one has waited a working day, is asked with every question of the day; the rows only
/// while they are looked at. Lives on the interface thread.
class RequestDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int page = 100; ///< rows at a time

    /// SESSION outlives it.
    explicit RequestDesk(DeskSession &session, QObject *parent = nullptr);

    [[nodiscard]] const QList<RequestRow> &rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return m_rows.size() < m_total; }
    [[nodiscard]] int total() const { return m_total; }
    /// One of the site has waited a working day.
    [[nodiscard]] bool isLate() const { return m_isLate; }

    void setLookedAt(bool lookedAt);
    void askMore();
    /// The request of CODE gets PLACE; without a resource it is any that serves it.
    void book(const QString &code, const PlaceRow &place);
    /// With the REASON that stays with it.
    void callOff(const QString &code, const QString &reason);
    /// The agent calls the visitor of CODE back now: his colleagues do not for a while.
    void takeCallBack(const QString &code);
    enum class Call { Reached, NotReached, Withdrawn };
    /// How that ended; NOTE may be empty.
    void settleCallBack(const QString &code, Call call, const QString &note);

Q_SIGNALS:
    void changed();
    /// None was late before.
    void becameLate();

private:
    void ask(qsizetype rows);
    void take(const QJsonObject &answer);
    void clear();

    DeskSession &m_session;
    QList<RequestRow> m_rows;
    int m_total = 0;
    bool m_isLate = false;
    bool m_lookedAt = false;
    int m_asked = 0; ///< number of the newest question
};

} // namespace parvis::desk
