// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdesk.h"

#include "desktext.h"
#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

namespace
{

constexpr qsizetype mostRows = 200; // at once, as the hub allows

} // namespace

RequestDesk::RequestDesk(DeskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &DeskSession::refreshing, this, [this] { ask(std::max<qsizetype>(page, m_rows.size())); });
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            clear();
    });
}

void RequestDesk::clear()
{
    ++m_asked;
    m_rows.clear();
    m_total = 0;
    m_isLate = false;
    Q_EMIT changed();
}

void RequestDesk::setLookedAt(bool lookedAt)
{
    if (m_lookedAt == lookedAt)
        return;
    m_lookedAt = lookedAt;
    if (lookedAt)
        return ask(page);
    m_rows.clear();
    Q_EMIT changed();
}

void RequestDesk::askMore()
{
    if (hasMore())
        ask(m_rows.size() + page);
}

void RequestDesk::ask(qsizetype rows)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    const qsizetype limit = m_lookedAt ? std::min(rows, mostRows) : 1;
    m_session.client().request("GET", QStringLiteral("requests?limit=%1").arg(limit), {},
                               m_session.question([this, asked = ++m_asked](const QJsonObject &answer) {
                                   if (asked == m_asked)
                                       take(answer);
                               }));
}

void RequestDesk::take(const QJsonObject &answer)
{
    QList<RequestRow> rows;
    const QJsonArray list = answer.value(QStringLiteral("requests")).toArray();
    for (const QJsonValue &json : list) {
        if (auto row = readRequest(json.toObject()); row && m_lookedAt)
            rows << *std::move(row);
    }
    const int total = answer.value(QStringLiteral("total")).toInt();
    const bool isLate = answer.value(QStringLiteral("late")).toBool();
    if (rows == m_rows && total == m_total && isLate == m_isLate)
        return;
    const bool isNews = isLate && !m_isLate;
    m_rows = rows;
    m_total = total;
    m_isLate = isLate;
    Q_EMIT changed();
    if (isNews)
        Q_EMIT becameLate();
}

void RequestDesk::book(const QString &code, const PlaceRow &place)
{
    if (!m_session.mayAct())
        return;
    QJsonObject body{{QStringLiteral("agent"), m_session.agent().id}, {QStringLiteral("start"), isoOf(place.start)}};
    if (!place.resource.isEmpty())
        body.insert(QStringLiteral("resource"), place.resource);
    m_session.client().request(
        "POST", QStringLiteral("requests/%1/book").arg(code), body,
        m_session.act([this, code](const QJsonObject &answer) {
            const auto row = readAppointment(answer);
            Q_EMIT m_session.told(
                DeskSession::Tone::Good,
                row ? tr("%1 is booked for %2. Tell the visitor.").arg(code, DeskText::weekdayAndTime(row->start))
                    : tr("%1 is booked. Tell the visitor.").arg(code));
        }));
}

void RequestDesk::callOff(const QString &code, const QString &reason)
{
    if (!m_session.mayAct() || reason.simplified().isEmpty())
        return;
    m_session.client().request(
        "POST", QStringLiteral("appointments/%1/call-off").arg(code),
        {{QStringLiteral("agent"), m_session.agent().id}, {QStringLiteral("reason"), reason.simplified()}},
        m_session.act([this, code](const QJsonObject &) {
            Q_EMIT m_session.told(DeskSession::Tone::Good, tr("%1 is called off.").arg(code));
        }));
}

void RequestDesk::takeCallBack(const QString &code)
{
    if (!m_session.mayAct())
        return;
    m_session.client().request(
        "POST", QStringLiteral("requests/%1/take").arg(code), {{QStringLiteral("agent"), m_session.agent().id}},
        m_session.act([this](const QJsonObject &) {
            Q_EMIT m_session.told(DeskSession::Tone::Good, tr("You call this visitor. Say afterwards how it ended."));
        }));
}

void RequestDesk::settleCallBack(const QString &code, Call call, const QString &note)
{
    if (!m_session.mayAct())
        return;
    const QString outcome = call == Call::Reached      ? QStringLiteral("reached")
                            : call == Call::NotReached ? QStringLiteral("not-reached")
                                                       : QStringLiteral("withdrawn");
    QJsonObject body{{QStringLiteral("agent"), m_session.agent().id}, {QStringLiteral("outcome"), outcome}};
    if (!note.simplified().isEmpty())
        body.insert(QStringLiteral("note"), note.simplified());
    m_session.client().request(
        "POST", QStringLiteral("requests/%1/settle").arg(code), body, m_session.act([this, call](const QJsonObject &) {
            Q_EMIT m_session.told(DeskSession::Tone::Good, call == Call::Reached ? tr("The visitor is called back.")
                                                           : call == Call::NotReached
                                                               ? tr("The try is noted. The visitor stays on the list.")
                                                               : tr("Nobody calls this visitor any more."));
        }));
}

} // namespace parvis::desk
