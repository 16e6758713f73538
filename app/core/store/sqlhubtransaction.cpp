// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlhubtransaction.h"

#include "store/hubrows.h"

#include <QSqlQuery>

namespace parvis::store
{

namespace
{

const QString readStream = QStringLiteral("SELECT sequence, digest, submissions FROM site_stream WHERE site = ?");

} // namespace

struct SqlHubTransaction::Marks {
    RowCache<appointments::UnitKey, appointments::UnitRecord>::Mark units;
    RowCache<AtomKey, QString>::Mark atoms;
    RowCache<QString, Appointment>::Mark appointments;
    RowCache<ChangeKey, ChangeState>::Mark changes;
    RowCache<QString, InboxRow>::Mark inbox;
    Stream stream;
    std::optional<Error> failure;
};

Result<void> SqlHubTransaction::loadStream(const QString &sql)
{
    bool found = false;
    const auto read = m_database.rows(sql, {m_site}, [&](const QSqlQuery &row) {
        const QByteArray digest = row.value(1).toByteArray();
        found = digest.size() == 32;
        if (found)
            m_stream = {row.value(0).toLongLong(), FeedDigest(digest), row.value(2).toLongLong(), false};
    });
    if (!read)
        return read;
    m_firstSequence = m_stream.sequence;
    return found ? Result<void>() : Error(StoreError::NotFound);
}

Result<void> SqlHubTransaction::lockSite()
{
    m_writable = true;
    const QString lock =
        m_database.dialect() == Dialect::Postgres ? readStream + QStringLiteral(" FOR UPDATE") : readStream;
    const auto loaded = loadStream(lock);
    if (loaded || !loaded.error().is(StoreError::NotFound))
        return loaded;
    const auto made = m_database.change(QStringLiteral("INSERT INTO site_stream (site, sequence, digest, submissions)"
                                                       " VALUES (?, 0, ?, 0) ON CONFLICT DO NOTHING"),
                                        {m_site, FeedDigest().bytes()});
    return made ? loadStream(lock) : Result<void>(made.error());
}

Result<void> SqlHubTransaction::beginReading()
{
    const auto loaded = loadStream(readStream);
    return loaded || loaded.error().is(StoreError::NotFound) ? Result<void>() : loaded;
}

Result<void> SqlHubTransaction::finish()
{
    if (m_failure)
        return *m_failure;
    for (const auto flush :
         {&SqlHubTransaction::flushUnits, &SqlHubTransaction::flushAtoms, &SqlHubTransaction::flushAppointments,
          &SqlHubTransaction::flushChanges, &SqlHubTransaction::flushInbox, &SqlHubTransaction::flushStream}) {
        if (const auto done = (this->*flush)(); !done)
            return done;
    }
    return {};
}

std::optional<qint64> SqlHubTransaction::news() const
{
    return m_stream.sequence > m_firstSequence ? std::optional(m_stream.sequence) : std::nullopt;
}

std::optional<QStringList> SqlHubTransaction::hearers() const
{
    return fewHearers().only(m_stream.sequence - m_firstSequence);
}

std::optional<Error> SqlHubTransaction::refusal()
{
    if (m_writable)
        return std::nullopt;
    return failed(Error(StoreError::Refused, QStringLiteral("a change while reading")));
}

Error SqlHubTransaction::failed(Error error)
{
    if (!m_failure)
        m_failure = error;
    return error;
}

Result<void> SqlHubTransaction::attempt(const std::function<Result<void>()> &work)
{
    const FewHearers few = fewHearers();
    const Marks marks{m_units.mark(), m_atoms.mark(), m_appointments.mark(), m_changes.mark(), m_inbox.mark(),
                      m_stream,       m_failure};
    ++m_attempts;
    const auto done = m_database.savepoint([&]() -> Result<void> {
        const auto worked = work();
        return worked && m_failure ? Result<void>(*m_failure) : worked;
    });
    --m_attempts;
    if (done)
        return done;
    m_units.undoTo(marks.units);
    m_atoms.undoTo(marks.atoms);
    m_appointments.undoTo(marks.appointments);
    m_changes.undoTo(marks.changes);
    m_inbox.undoTo(marks.inbox);
    m_devices.clear();
    m_allDevices.reset();
    m_facts.clear();
    m_openTickets.reset();
    m_agents.reset();
    m_stream = marks.stream;
    m_failure = marks.failure;
    setFewHearers(few);
    return done;
}

Result<void> SqlHubTransaction::flushStream()
{
    if (!m_stream.unsent)
        return {};
    m_stream.unsent = false;
    return outcome(m_database.change(
        QStringLiteral("UPDATE site_stream SET sequence = ?, digest = ?, submissions = ? WHERE site = ?"),
        {m_stream.sequence, m_stream.digest.bytes(), m_stream.submissions, m_site}));
}

} // namespace parvis::store
