// SPDX-License-Identifier: GPL-3.0-or-later
// The other rows of MemoryHubTransaction: what was taken in, devices, hand-offs, releases, facts.
#include "store/entryhash.h"
#include "support/memoryhubtransaction.h"

#define PARVIS_CALL(needed)                                                                                            \
    if (const auto error = refusal(Mode::needed))                                                                      \
    return broken(*error)

namespace parvis::testing
{

using namespace store;

Result<qint64> MemoryHubTransaction::addSubmission(const StoredSubmission &submission)
{
    PARVIS_CALL(Write);
    if (const auto before = m_site.submissions.find(submission.id))
        return before->sequence;
    StoredSubmission row = submission;
    row.sequence = m_site.submissionOrder.all().isEmpty() ? 1 : m_site.submissionOrder.all().lastKey() + 1;
    m_site.submissions.put(row.id, row, m_undo);
    m_site.submissionOrder.put(row.sequence, row.id, m_undo);
    return row.sequence;
}

Result<std::optional<StoredSubmission>> MemoryHubTransaction::submission(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.submissions.find(id);
}

Result<QList<StoredSubmission>> MemoryHubTransaction::submissionsAfter(qint64 sequence, int limit)
{
    PARVIS_CALL(Read);
    QList<StoredSubmission> found;
    const auto &order = m_site.submissionOrder.all();
    for (auto it = order.upperBound(sequence); it != order.cend() && found.size() < limit; ++it)
        found << *m_site.submissions.find(*it);
    return found;
}

Result<void> MemoryHubTransaction::addQuarantine(const QuarantineRow &row)
{
    PARVIS_CALL(Write);
    if (m_site.quarantine.contains(row.id))
        return {};
    const auto &order = m_site.quarantineOrder.all();
    m_site.quarantineOrder.put(order.isEmpty() ? 1 : order.lastKey() + 1, row.id, m_undo);
    m_site.quarantine.put(row.id, row, m_undo);
    return {};
}

Result<QList<QuarantineRow>> MemoryHubTransaction::quarantine(int limit)
{
    PARVIS_CALL(Read);
    QList<QuarantineRow> found;
    for (const QString &id : m_site.quarantineOrder.all())
        found << *m_site.quarantine.find(id);
    std::stable_partition(found.begin(), found.end(), [](const QuarantineRow &row) { return !row.resolution; });
    return found.mid(0, limit);
}

Result<std::optional<QuarantineRow>> MemoryHubTransaction::quarantineRow(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.quarantine.find(id);
}

Result<bool> MemoryHubTransaction::resolveQuarantine(const QString &id, const Resolution &resolution)
{
    PARVIS_CALL(Write);
    auto row = m_site.quarantine.find(id);
    if (!row || row->resolution)
        return false;
    row->resolution = resolution;
    m_site.quarantine.put(id, *row, m_undo);
    return true;
}

Result<void> MemoryHubTransaction::putDevice(const Device &device)
{
    PARVIS_CALL(Write);
    m_site.devices.put(device.id, device, m_undo);
    return {};
}

Result<std::optional<Device>> MemoryHubTransaction::device(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.devices.find(id);
}

Result<QList<Device>> MemoryHubTransaction::devices()
{
    PARVIS_CALL(Read);
    return m_site.devices.all().values();
}

Result<void> MemoryHubTransaction::putHandOff(const HandOff &handOff)
{
    PARVIS_CALL(Write);
    m_site.handOffs.put(handOff.id, handOff, m_undo);
    return {};
}

Result<std::optional<HandOff>> MemoryHubTransaction::handOff(const QString &id)
{
    PARVIS_CALL(Read);
    return m_site.handOffs.find(id);
}

Result<QList<HandOff>> MemoryHubTransaction::openHandOffs()
{
    PARVIS_CALL(Read);
    QList<HandOff> open;
    for (const HandOff &handOff : m_site.handOffs.all()) {
        if (handOff.state == HandOffState::Waiting || handOff.state == HandOffState::Claimed)
            open << handOff;
    }
    std::sort(open.begin(), open.end(),
              [](const HandOff &a, const HandOff &b) { return std::tie(a.created, a.id) < std::tie(b.created, b.id); });
    return open;
}

Result<void> MemoryHubTransaction::putVisitView(const VisitView &view)
{
    PARVIS_CALL(Write);
    m_site.visitViews.put(view.handOff, view, m_undo);
    return {};
}

Result<std::optional<VisitView>> MemoryHubTransaction::visitView(const QString &handOff)
{
    PARVIS_CALL(Read);
    return m_site.visitViews.find(handOff);
}

Result<qint64> MemoryHubTransaction::addAct(const HandOffAct &act)
{
    PARVIS_CALL(Write);
    HandOffAct numbered = act;
    numbered.number = 1;
    const auto &all = m_site.acts.all();
    for (auto it = all.lowerBound({act.handOff, 0}); it != all.cend() && it.key().first == act.handOff; ++it) {
        if (it->id == act.id)
            return it->number;
        numbered.number = it->number + 1;
    }
    m_site.acts.put({act.handOff, numbered.number}, numbered, m_undo);
    return numbered.number;
}

Result<QList<HandOffAct>> MemoryHubTransaction::actsAfter(const QString &handOff, qint64 after, int limit)
{
    PARVIS_CALL(Read);
    QList<HandOffAct> found;
    const auto &all = m_site.acts.all();
    for (auto it = all.upperBound({handOff, after}); it != all.cend() && it.key().first == handOff; ++it) {
        if (found.size() < limit)
            found << *it;
    }
    return found;
}

Result<qint64> MemoryHubTransaction::newestAct(const QString &handOff)
{
    PARVIS_CALL(Read);
    const auto &all = m_site.acts.all();
    auto next = all.lowerBound({handOff, std::numeric_limits<qint64>::max()});
    return next != all.cbegin() && (--next).key().first == handOff ? next->number : 0;
}

Result<void> MemoryHubTransaction::forgetVisit(const QString &handOff)
{
    PARVIS_CALL(Write);
    m_site.visitViews.remove(handOff, m_undo);
    const auto all = m_site.acts.all();
    for (auto it = all.lowerBound({handOff, 0}); it != all.cend() && it.key().first == handOff; ++it) {
        HandOffAct bare = *it;
        bare.body.clear();
        m_site.acts.put(it.key(), bare, m_undo);
    }
    return {};
}

Result<void> MemoryHubTransaction::addRelease(const ReleaseRow &release)
{
    PARVIS_CALL(Write);
    const auto &all = m_site.releases.all();
    if (!all.isEmpty() && all.lastKey() >= release.number)
        return broken(Error(StoreError::Conflict, QStringLiteral("a release with a number as high is there")));
    m_site.releases.put(release.number, release, m_undo);
    return {};
}

Result<std::optional<ReleaseRow>> MemoryHubTransaction::newestRelease()
{
    PARVIS_CALL(Read);
    const auto &all = m_site.releases.all();
    return all.isEmpty() ? std::nullopt : std::optional<ReleaseRow>(all.last());
}

Result<QByteArray> MemoryHubTransaction::putObject(const QByteArray &bytes)
{
    PARVIS_CALL(Write);
    const QByteArray name = sha256(bytes);
    if (!m_objects.contains(name))
        m_objects.put(name, bytes, m_undo);
    return name;
}

Result<std::optional<QByteArray>> MemoryHubTransaction::object(const QByteArray &sha256)
{
    PARVIS_CALL(Read);
    return m_objects.find(sha256);
}

Result<QByteArray> MemoryHubTransaction::fact(const QString &name)
{
    PARVIS_CALL(Read);
    return m_site.facts.find(name).value_or(QByteArray());
}

Result<void> MemoryHubTransaction::setFact(const QString &name, const QByteArray &value)
{
    PARVIS_CALL(Write);
    m_site.facts.put(name, value, m_undo);
    return {};
}

} // namespace parvis::testing
