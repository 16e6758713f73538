// SPDX-License-Identifier: GPL-3.0-or-later
// What desks ask of MemoryHubTransaction beside the queue.
#include "support/memoryhubtransaction.h"

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;

Result<QList<Appointment>> MemoryHubTransaction::requests(qint64 offset, int limit)
{
    PARVIS_CALL(Read);
    QList<Appointment> found;
    for (const Appointment &appointment : m_site.appointments.all()) {
        if (appointment.status == AppointmentStatus::Requested)
            found << appointment;
    }
    std::sort(found.begin(), found.end(), [](const Appointment &a, const Appointment &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return found.mid(offset, limit);
}

Result<qint64> MemoryHubTransaction::requestCount()
{
    const auto found = requests(0, std::numeric_limits<int>::max());
    return found ? Result<qint64>(found->size()) : Result<qint64>(found.error());
}

Result<QList<StoredSubmission>> MemoryHubTransaction::submissionHeads(qint64 before, const QString &reference, int limit)
{
    PARVIS_CALL(Read);
    QList<StoredSubmission> found;
    const QList<QString> ids = m_site.submissionOrder.all().values();
    for (auto id = ids.crbegin(); id != ids.crend() && found.size() < limit; ++id) {
        StoredSubmission head = *m_site.submissions.find(*id);
        head.payload.clear();
        head.document.clear();
        if ((before == 0 || head.sequence < before) && head.reference.startsWith(reference))
            found << head;
    }
    return found;
}

Result<std::optional<DeskRecord>> MemoryHubTransaction::deskRecord(const QString &kind, const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.deskRecords.find({kind, id});
}

Result<QList<DeskRecord>> MemoryHubTransaction::deskRecordsOf(const QString &kind, const QStringList &ids)
{
    PARVIS_CALL(Read);
    QList<DeskRecord> found;
    for (const DeskRecord &record : m_site.deskRecords.all()) {
        if (record.kind == kind && ids.contains(record.id))
            found << record;
    }
    return found;
}

Result<QList<DeskRecord>> MemoryHubTransaction::deskRecords(const QString &kind, Instant since, int limit)
{
    PARVIS_CALL(Read);
    QList<DeskRecord> found;
    for (const DeskRecord &record : m_site.deskRecords.all()) {
        if (record.kind == kind && record.changed >= since)
            found << record;
    }
    std::sort(found.begin(), found.end(), [](const DeskRecord &a, const DeskRecord &b) {
        return std::tie(b.changed, a.id) < std::tie(a.changed, b.id);
    });
    return found.mid(0, limit);
}

Result<bool> MemoryHubTransaction::putDeskRecord(const DeskRecord &record)
{
    PARVIS_CALL(Write);
    const auto before = m_site.deskRecords.find({record.kind, record.id});
    if (record.revision != (before ? before->revision + 1 : 1))
        return false;
    m_site.deskRecords.put({record.kind, record.id}, record, m_undo);
    return true;
}

} // namespace parvis::testing
