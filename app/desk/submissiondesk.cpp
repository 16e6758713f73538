// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissiondesk.h"

#include <QJsonArray>
#include <QUrl>

namespace parvis::desk
{

SubmissionDesk::SubmissionDesk(DeskSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &DeskSession::refreshing, this, [this] {
        if (!m_lookedAt)
            return count();
        ask({});
        if (m_which == Which::All || !m_search.isEmpty())
            count();
        askOpened();
    });
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            clear();
    });
}

void SubmissionDesk::clear()
{
    ++m_asked;
    m_rows.clear();
    m_next.clear();
    m_wanted.clear();
    m_opened.reset();
    m_open = 0;
    m_counted.reset();
    Q_EMIT changed();
    Q_EMIT openedChanged();
}

void SubmissionDesk::count()
{
    const Instant now = m_session.clock().now();
    if (m_counted && now - *m_counted < countEvery)
        return;
    m_counted = now;
    m_session.client().request("GET", QStringLiteral("submissions?limit=1&state=open"), {},
                               m_session.question([this](const QJsonObject &answer) {
                                   const int open = answer.value(QStringLiteral("open")).toInt();
                                   if (std::exchange(m_open, open) != open)
                                       Q_EMIT changed();
                               }));
}

void SubmissionDesk::list(Which which)
{
    if (m_which == which)
        return;
    m_which = which;
    m_rows.clear();
    m_next.clear();
    ask({});
    Q_EMIT changed();
}

void SubmissionDesk::setLookedAt(bool lookedAt)
{
    if (m_lookedAt == lookedAt)
        return;
    m_lookedAt = lookedAt;
    // What a visitor wrote does not stay in memory behind another page.
    if (!lookedAt)
        return close();
    ask({});
}

void SubmissionDesk::search(const QString &reference)
{
    if (m_search == reference.trimmed())
        return;
    m_search = reference.trimmed();
    ask({});
}

void SubmissionDesk::askMore()
{
    if (hasMore())
        ask(m_next);
}

void SubmissionDesk::ask(const QString &after)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    QString path = QStringLiteral("submissions?limit=%1").arg(after.isEmpty() ? std::max<qsizetype>(page, std::min<qsizetype>(m_rows.size(), 200)) : page);
    if (!after.isEmpty())
        path += QStringLiteral("&cursor=") + after;
    if (m_which == Which::Open)
        path += QStringLiteral("&state=open");
    if (!m_search.isEmpty())
        path += QStringLiteral("&reference=") + QString::fromLatin1(QUrl::toPercentEncoding(m_search));
    m_session.client().request("GET", path, {},
                               m_session.question([this, after, asked = ++m_asked](const QJsonObject &answer) {
                                   if (asked == m_asked)
                                       take(answer, after);
                               }));
}

void SubmissionDesk::take(const QJsonObject &answer, const QString &after)
{
    QList<SubmissionRow> rows = after.isEmpty() ? QList<SubmissionRow>() : m_rows;
    const QJsonArray list = answer.value(QStringLiteral("submissions")).toArray();
    for (const QJsonValue &json : list) {
        if (auto row = readSubmission(json.toObject()))
            rows << *std::move(row);
    }
    const QString next = answer.value(QStringLiteral("next")).toString();
    // Of a search it is how many of those are open.
    const bool isCounted = answer.contains(QStringLiteral("open")) && m_search.isEmpty();
    const int open = isCounted ? answer.value(QStringLiteral("open")).toInt() : m_open;
    if (rows == m_rows && next == m_next && open == m_open)
        return;
    m_open = open;
    m_rows = rows;
    m_next = next;
    Q_EMIT changed();
}

void SubmissionDesk::open(const QString &id)
{
    if (m_wanted == id)
        return;
    m_wanted = id;
    m_opened.reset();
    Q_EMIT openedChanged();
    askOpened();
}

void SubmissionDesk::close()
{
    m_wanted.clear();
    if (!m_opened)
        return;
    m_opened.reset();
    Q_EMIT openedChanged();
}

void SubmissionDesk::askOpened()
{
    if (m_wanted.isEmpty() || m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_session.client().request("GET", QStringLiteral("submissions/") + m_wanted, {},
                               m_session.question([this, id = m_wanted](const QJsonObject &answer) {
                                   auto opened = readOpened(answer);
                                   if (m_wanted != id || !opened || (m_opened && *m_opened == *opened))
                                       return;
                                   m_opened = *std::move(opened);
                                   Q_EMIT openedChanged();
                               }));
}

bool SubmissionDesk::mayMove(const QString &to) const
{
    if (!m_opened)
        return false;
    const QString &from = m_opened->row.state;
    if (to == QLatin1String("checked"))
        return from == QLatin1String("received") || from == QLatin1String("correction");
    if (to == QLatin1String("correction"))
        return from == QLatin1String("received") || from == QLatin1String("checked");
    return to == QLatin1String("done") && from == QLatin1String("checked");
}

void SubmissionDesk::move(const QString &to, const QString &reason, const DeskSession::Outcome &outcome)
{
    if (!m_session.mayAct(outcome))
        return;
    if (!mayMove(to)) { // it was told anew meanwhile
        if (outcome)
            outcome(DeskSession::sentenceOf({DeskFault::Kind::Refused, QStringLiteral("wrong-state"), {}}));
        return;
    }
    QJsonObject body{{QStringLiteral("agent"), m_session.agent().id},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("revision"), m_opened->row.revision}};
    if (!reason.simplified().isEmpty())
        body.insert(QStringLiteral("reason"), reason.simplified());
    const QString id = m_opened->row.id;
    m_session.client().request(
        "POST", QStringLiteral("submissions/%1/move").arg(id), body,
        m_session.act([this, id](const QJsonObject &) { m_session.offerUndo([this, id] { undo(id); }); }, outcome));
}

void SubmissionDesk::undo(const QString &id)
{
    m_session.client().request("POST", QStringLiteral("submissions/%1/undo").arg(id),
                               {{QStringLiteral("agent"), m_session.agent().id}},
                               m_session.act([this](const QJsonObject &answer) {
                                   m_session.undone(tr("%1 is again where it was.")
                                                        .arg(answer.value(QStringLiteral("reference")).toString()));
                               }));
}

} // namespace parvis::desk
