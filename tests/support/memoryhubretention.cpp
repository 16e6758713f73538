// SPDX-License-Identifier: GPL-3.0-or-later
// What MemoryHubTransaction tells and erases for the sake of retention.
#include "support/memoryhubtransaction.h"
#include "support/retainedrows.h"

#include <QDateTime>
#include <QTimeZone>

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;

namespace
{

// The next LIMIT of MAP, each as MAKE says.
template <typename Row, typename Make>
QList<RetainedRow> next(const QMap<QString, Row> &map, const QString &after, int limit, const Make &make)
{
    QList<RetainedRow> rows;
    for (auto it = map.upperBound(after); it != map.cend() && rows.size() < limit; ++it) {
        RetainedRow row = make(it.value());
        row.key = it.key();
        rows << row;
    }
    return rows;
}

QMap<QString, DeskRecord> recordsOf(const SiteRows &site, const char *kind)
{
    QMap<QString, DeskRecord> records;
    for (const DeskRecord &record : site.deskRecords.all()) {
        if (record.kind == QLatin1String(kind))
            records.insert(record.id, record);
    }
    return records;
}

} // namespace

Result<QList<RetainedRow>> MemoryHubTransaction::retained(RetainedKind kind, const QString &after, int limit)
{
    PARVIS_CALL(Read);
    using K = RetainedKind;
    switch (kind) {
    case K::Submissions:
        return next(m_site.submissions.all(), after, limit, [&](const StoredSubmission &one) -> RetainedRow {
            const auto way = m_site.deskRecords.find({QStringLiteral("submission"), one.id});
            return {{}, true, way ? way->changed : one.created, way ? way->body : QByteArray()};
        });
    case K::Contacts:
    case K::Appointments:
    case K::CallBacks:
        return next(m_site.appointments.all(), after, limit, [&](const Appointment &one) {
            return retainedOf(kind, one, m_site.deskRecords.contains({QStringLiteral("appointment"), one.id}));
        });
    case K::EarlierWishes:
        return next(m_site.alerts.all(), after, limit, [&](const AlertWish &one) -> RetainedRow {
            const auto whose = m_site.appointments.find(one.appointment);
            return {{}, true, whose ? leftAt(*whose) : std::nullopt, {}};
        });
    case K::HandOffs:
    case K::WaitingHandOffs:
        return next(m_site.handOffs.all(), after, limit, [&](const HandOff &one) { return retainedOf(kind, one); });
    case K::Tickets:
        return next(m_site.tickets.all(), after, limit, [](const queue::Ticket &one) { return retainedOf(one); });
    case K::Quarantine:
        return next(m_site.quarantine.all(), after, limit, [](const QuarantineRow &one) { return retainedOf(one); });
    case K::Comments:
        return next(m_site.opinions.all(), after, limit, [](const Opinion &one) -> RetainedRow {
            const auto month = std::chrono::milliseconds(one.month.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
            return {{}, !one.comment.isEmpty(), Instant(month), {}};
        });
    case K::Emergencies:
    case K::Absences:
        return next(recordsOf(m_site, kind == K::Absences ? "absence" : "emergency"), after, limit,
                    [](const DeskRecord &one) -> RetainedRow {
                        return {{}, true, one.changed, one.body};
                    });
    case K::Answers:
    case K::Keys:
        break;
    }
    return next(m_site.inbox.all(), after, limit, [&](const InboxRow &one) { return retainedOf(kind, one); });
}

void MemoryHubTransaction::forgetCopy(const QString &id)
{
    auto copy = m_site.quarantine.find(id);
    if (!copy || !copy->resolution)
        return;
    copy->body = QByteArray("");
    m_site.quarantine.put(id, *copy, m_undo);
}

void MemoryHubTransaction::forgetAppointment(RetainedKind kind, const QString &id)
{
    const auto found = m_site.appointments.find(id);
    const QString record =
        kind == RetainedKind::CallBacks ? QStringLiteral("call-back") : QStringLiteral("appointment");
    m_site.deskRecords.remove({record, id}, m_undo);
    forgetCopy(id);
    if (kind == RetainedKind::Contacts && found) {
        m_site.appointments.put(id, withoutContact(*found), m_undo);
    } else if (found) {
        m_site.codes.remove(found->code, m_undo);
        m_site.appointments.remove(id, m_undo);
        m_site.alerts.remove(id, m_undo);
        (void)releaseAtoms(id);
    }
}

void MemoryHubTransaction::forgetHandOff(const QString &id)
{
    const auto acts = m_site.acts.all();
    for (auto act = acts.cbegin(); act != acts.cend(); ++act) {
        if (act.key().first == id)
            m_site.acts.remove(act.key(), m_undo);
    }
    m_site.visitViews.remove(id, m_undo);
    m_site.handOffs.remove(id, m_undo);
}

void MemoryHubTransaction::forgetOne(RetainedKind kind, const QString &key)
{
    using K = RetainedKind;
    switch (kind) {
    case K::Submissions:
        if (const auto gone = m_site.submissions.find(key))
            m_site.submissionOrder.remove(gone->sequence, m_undo);
        m_site.submissions.remove(key, m_undo);
        m_site.deskRecords.remove({QStringLiteral("submission"), key}, m_undo);
        m_site.deskRecords.remove({QStringLiteral("assistance"), key}, m_undo);
        return forgetCopy(key);
    case K::Contacts:
    case K::Appointments:
    case K::CallBacks:
        return forgetAppointment(kind, key);
    case K::EarlierWishes:
        return m_site.alerts.remove(key, m_undo);
    case K::HandOffs:
        return forgetHandOff(key);
    case K::Tickets:
        return m_site.tickets.remove(key, m_undo);
    case K::Quarantine: {
        const auto order = m_site.quarantineOrder.all();
        m_site.quarantineOrder.remove(order.key(key), m_undo);
        return m_site.quarantine.remove(key, m_undo);
    }
    case K::Comments:
        if (auto opinion = m_site.opinions.find(key)) {
            opinion->comment = QStringLiteral("");
            m_site.opinions.put(key, *opinion, m_undo);
        }
        return;
    case K::Emergencies:
    case K::Absences:
        return m_site.deskRecords.remove(
            {kind == K::Absences ? QStringLiteral("absence") : QStringLiteral("emergency"), key}, m_undo);
    case K::Keys:
        return m_site.inbox.remove(key, m_undo);
    case K::WaitingHandOffs:
    case K::Answers:
        return;
    }
}

Result<int> MemoryHubTransaction::forget(RetainedKind kind, const QStringList &keys)
{
    PARVIS_CALL(Write);
    for (const QString &key : keys)
        forgetOne(kind, key);
    return int(keys.size());
}

Result<void> MemoryHubTransaction::shortenAnswer(const QString &key, const QByteArray &answer)
{
    PARVIS_CALL(Write);
    if (auto row = m_site.inbox.find(key)) {
        row->answer = answer;
        m_site.inbox.put(key, *row, m_undo);
    }
    return {};
}

} // namespace parvis::testing
