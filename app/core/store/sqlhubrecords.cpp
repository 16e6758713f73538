// SPDX-License-Identifier: GPL-3.0-or-later
// What a hub's transaction keeps beside bookings; each call is a statement of its own.
#include "store/entryhash.h"
#include "store/hubrows.h"
#include "store/sqlhubtransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace parvis::store
{

Result<qint64> SqlHubTransaction::addSubmission(const StoredSubmission &submission)
{
    if (const auto refused = refusal())
        return *refused;
    const auto first =
        one<qint64>(QStringLiteral("SELECT sequence FROM submission WHERE site = ? AND id = ?"),
                    {m_site, submission.id}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!first)
        return failed(first.error());
    if (*first)
        return **first;
    StoredSubmission numbered = submission;
    numbered.sequence = m_stream.submissions + 1;
    const auto stored = hubrows::submissions().insert(m_database, m_site, {hubrows::row(numbered)});
    if (!stored)
        return failed(stored.error());
    m_stream.submissions = numbered.sequence;
    m_stream.unsent = true;
    return numbered.sequence;
}

Result<std::optional<StoredSubmission>> SqlHubTransaction::submission(const QString &id)
{
    static const QString sql = hubrows::submissions().select("id = ?");
    const auto found = one<StoredSubmission>(sql, {m_site, id}, hubrows::submission);
    return found ? found : failed(found.error());
}

Result<QList<StoredSubmission>> SqlHubTransaction::submissionsAfter(qint64 sequence, int limit)
{
    static const QString sql = hubrows::submissions().select("sequence > ? ORDER BY sequence LIMIT ?");
    const auto found = list<StoredSubmission>(sql, {m_site, sequence, std::max(limit, 0)}, hubrows::submission);
    return found ? found : failed(found.error());
}

Result<void> SqlHubTransaction::addQuarantine(const QuarantineRow &row)
{
    if (const auto refused = refusal())
        return *refused;
    const auto added = hubrows::quarantine().insertNew(m_database, m_site, {hubrows::row(row)});
    return added ? Result<void>() : failed(added.error());
}

Result<QList<QuarantineRow>> SqlHubTransaction::quarantine(int limit)
{
    static const QString sql = hubrows::quarantine().select("1 = 1 ORDER BY resolved, created, id LIMIT ?");
    const auto found = list<QuarantineRow>(sql, {m_site, std::max(limit, 0)}, hubrows::quarantineRow);
    return found ? found : failed(found.error());
}

Result<std::optional<QuarantineRow>> SqlHubTransaction::quarantineRow(const QString &id)
{
    static const QString sql = hubrows::quarantine().select("id = ?");
    const auto found = one<QuarantineRow>(sql, {m_site, id}, hubrows::quarantineRow);
    return found ? found : failed(found.error());
}

Result<bool> SqlHubTransaction::resolveQuarantine(const QString &id, const Resolution &resolution)
{
    if (const auto refused = refusal())
        return *refused;
    // The driver binds a null text as NULL.
    const QString note = resolution.note.isNull() ? QStringLiteral("") : resolution.note;
    const auto changed = m_database.change(
        QStringLiteral("UPDATE quarantine SET resolved = 1, decision = ?, decided_by = ?, decided_at = ?, note = ?"
                       " WHERE site = ? AND id = ? AND resolved = 0"),
        {resolution.decision, resolution.by, hubrows::milliseconds(resolution.at), note, m_site, id});
    return changed ? Result<bool>(*changed > 0) : Result<bool>(failed(changed.error()));
}

Result<void> SqlHubTransaction::putDevice(const Device &device)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::devices().put(m_database, m_site, {hubrows::row(device)});
    if (!put)
        return failed(put.error());
    m_devices.insert(device.id, device);
    m_allDevices.reset();
    return {};
}

Result<std::optional<Device>> SqlHubTransaction::device(const QString &id)
{
    const auto known = m_devices.constFind(id);
    if (known != m_devices.cend())
        return *known;
    static const QString sql = hubrows::devices().select("id = ?");
    const auto found = one<Device>(sql, {m_site, id}, hubrows::device);
    if (!found)
        return failed(found.error());
    m_devices.insert(id, *found);
    return found;
}

Result<QList<Device>> SqlHubTransaction::devices()
{
    if (m_allDevices)
        return *m_allDevices;
    static const QString sql = hubrows::devices().select("1 = 1 ORDER BY id");
    const auto found = list<Device>(sql, {m_site}, hubrows::device);
    if (!found)
        return failed(found.error());
    m_allDevices = *found;
    return found;
}

Result<void> SqlHubTransaction::putHandOff(const HandOff &handOff)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::handOffs().put(m_database, m_site, {hubrows::row(handOff)});
    return put ? Result<void>() : failed(put.error());
}

Result<std::optional<HandOff>> SqlHubTransaction::handOff(const QString &id)
{
    static const QString sql = hubrows::handOffs().select("id = ?");
    const auto found = one<HandOff>(sql, {m_site, id}, hubrows::handOff);
    return found ? found : failed(found.error());
}

Result<QList<HandOff>> SqlHubTransaction::openHandOffs()
{
    static_assert(int(HandOffState::Waiting) == 0 && int(HandOffState::Claimed) == 1);
    static const QString sql = hubrows::handOffs().select("state < 2 ORDER BY created, id");
    const auto found = list<HandOff>(sql, {m_site}, hubrows::handOff);
    return found ? found : failed(found.error());
}

Result<void> SqlHubTransaction::putVisitView(const VisitView &view)
{
    if (const auto refused = refusal())
        return *refused;
    const auto put = hubrows::visitViews().put(m_database, m_site, {hubrows::row(view)});
    return put ? Result<void>() : failed(put.error());
}

Result<std::optional<VisitView>> SqlHubTransaction::visitView(const QString &handOff)
{
    static const QString sql = hubrows::visitViews().select("hand_off = ?");
    const auto found = one<VisitView>(sql, {m_site, handOff}, hubrows::visitView);
    return found ? found : failed(found.error());
}

Result<qint64> SqlHubTransaction::addAct(const HandOffAct &act)
{
    if (const auto refused = refusal())
        return *refused;
    const auto first = m_database.number(
        QStringLiteral("SELECT coalesce(max(number), 0) FROM hand_off_act WHERE site = ? AND hand_off = ? AND id = ?"),
        {m_site, act.handOff, act.id});
    if (!first)
        return failed(first.error());
    if (*first > 0)
        return *first;
    const auto last = newestAct(act.handOff);
    if (!last)
        return last;
    HandOffAct numbered = act;
    numbered.number = *last + 1;
    const auto added = hubrows::handOffActs().insert(m_database, m_site, {hubrows::row(numbered)});
    return added ? Result<qint64>(numbered.number) : Result<qint64>(failed(added.error()));
}

Result<QList<HandOffAct>> SqlHubTransaction::actsAfter(const QString &handOff, qint64 after, int limit)
{
    static const QString sql = hubrows::handOffActs().select("hand_off = ? AND number > ? ORDER BY number LIMIT ?");
    const auto found = list<HandOffAct>(sql, {m_site, handOff, after, std::max(limit, 0)}, hubrows::handOffAct);
    return found ? found : failed(found.error());
}

Result<qint64> SqlHubTransaction::newestAct(const QString &handOff)
{
    const auto newest = m_database.number(
        QStringLiteral("SELECT coalesce(max(number), 0) FROM hand_off_act WHERE site = ? AND hand_off = ?"),
        {m_site, handOff});
    return newest ? newest : failed(newest.error());
}

Result<void> SqlHubTransaction::forgetVisit(const QString &handOff)
{
    if (const auto refused = refusal())
        return *refused;
    const auto view = m_database.change(QStringLiteral("DELETE FROM visit_view WHERE site = ? AND hand_off = ?"),
                                        {m_site, handOff});
    if (!view)
        return failed(view.error());
    const auto acts =
        m_database.change(QStringLiteral("UPDATE hand_off_act SET body = ? WHERE site = ? AND hand_off = ?"),
                          {QByteArray(""), m_site, handOff});
    return acts ? Result<void>() : failed(acts.error());
}

Result<void> SqlHubTransaction::addRelease(const ReleaseRow &release)
{
    if (const auto refused = refusal())
        return *refused;
    const auto newest =
        m_database.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM site_release WHERE site = ?"), {m_site});
    if (!newest)
        return failed(newest.error());
    if (release.number <= *newest)
        return failed(Error(StoreError::Conflict, QStringLiteral("release %1 is there").arg(*newest)));
    const auto added = hubrows::releases().insert(m_database, m_site, {{release.number, release.manifest}});
    return added ? Result<void>() : failed(added.error());
}

Result<std::optional<ReleaseRow>> SqlHubTransaction::newestRelease()
{
    static const QString sql = hubrows::releases().select("1 = 1 ORDER BY number DESC LIMIT 1");
    const auto found = one<ReleaseRow>(sql, {m_site}, [](const QSqlQuery &row) {
        return ReleaseRow{row.value(0).toLongLong(), row.value(1).toByteArray()};
    });
    return found ? found : failed(found.error());
}

Result<QByteArray> SqlHubTransaction::putObject(const QByteArray &bytes)
{
    if (const auto refused = refusal())
        return *refused;
    const QByteArray name = sha256(bytes);
    const auto put = m_database.change(QStringLiteral("INSERT INTO object (sha256, bytes) VALUES (?, ?)"
                                                      " ON CONFLICT DO NOTHING"),
                                       {name, bytes.isNull() ? QByteArray("") : bytes});
    if (!put)
        return failed(put.error());
    return name;
}

Result<std::optional<QByteArray>> SqlHubTransaction::object(const QByteArray &sha256)
{
    const auto found = one<QByteArray>(QStringLiteral("SELECT bytes FROM object WHERE sha256 = ?"), {sha256},
                                       [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!found)
        return failed(found.error());
    if (*found && store::sha256(**found) != sha256)
        return failed(Error(StoreError::Corrupt, QStringLiteral("an object does not match its name")));
    return found;
}

Result<QByteArray> SqlHubTransaction::fact(const QString &name)
{
    const auto known = m_facts.constFind(name);
    if (known != m_facts.cend())
        return *known;
    const auto found = one<QByteArray>(QStringLiteral("SELECT value FROM fact WHERE site = ? AND name = ?"),
                                       {m_site, name}, [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!found)
        return failed(found.error());
    const QByteArray value = found->value_or(QByteArray());
    m_facts.insert(name, value);
    return value;
}

Result<void> SqlHubTransaction::setFact(const QString &name, const QByteArray &value)
{
    if (const auto refused = refusal())
        return *refused;
    const auto set = hubrows::facts().put(m_database, m_site, {{name, value}});
    if (!set)
        return failed(set.error());
    m_facts.insert(name, value);
    return {};
}

} // namespace parvis::store
