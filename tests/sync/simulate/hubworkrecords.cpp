// SPDX-License-Identifier: GPL-3.0-or-later
// The other rows of HubWork: what was taken in, devices, hand-offs, releases, facts.
#include "sync/simulate/hubworkcalls.h"
#include "sync/simulate/knownhash.h"

#include <algorithm>
#include <tuple>

namespace parvis::simulate
{

using namespace store;

Result<std::optional<InboxRow>> HubWork::inbox(const QString &key)
{
    PARVIS_CALL(Read);
    return find(rows().inbox, key);
}

Result<bool> HubWork::addInbox(const InboxRow &row)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(inbox, row.key);
    if (rows().inbox.find(row.key, m_number))
        return false;
    put(rows().inbox, row.key, std::optional(row));
    return true;
}

Result<qint64> HubWork::addSubmission(const StoredSubmission &submission)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(submissions, submission.id);
    if (const auto *before = rows().submissions.find(submission.id, m_number))
        return before->sequence;
    PARVIS_OWN(submissionNumber, 0);
    StoredSubmission row = submission;
    row.sequence = find(rows().submissionNumber, 0).value_or(0) + 1;
    put(rows().submissionNumber, 0, std::optional(row.sequence));
    put(rows().submissions, row.id, std::optional(row));
    return row.sequence;
}

Result<std::optional<StoredSubmission>> HubWork::submission(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().submissions, id);
}

Result<QList<StoredSubmission>> HubWork::submissionsAfter(qint64 sequence, int limit)
{
    PARVIS_CALL(Read);
    QList<StoredSubmission> found;
    rows().submissions.visit(m_number, [&](const QString &, const StoredSubmission &row) {
        if (row.sequence > sequence)
            found << row;
        return true;
    });
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Result<void> HubWork::addQuarantine(const QuarantineRow &row)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(quarantine, row.id);
    if (!rows().quarantine.find(row.id, m_number))
        put(rows().quarantine, row.id, std::optional(row));
    return {};
}

Result<QList<QuarantineRow>> HubWork::quarantine(int limit)
{
    PARVIS_CALL(Read);
    QList<QuarantineRow> found;
    rows().quarantine.visit(m_number, [&](const QString &, const QuarantineRow &row) {
        found << row;
        return true;
    });
    std::stable_partition(found.begin(), found.end(), [](const QuarantineRow &row) { return !row.resolution; });
    return found.mid(0, limit);
}

Result<std::optional<QuarantineRow>> HubWork::quarantineRow(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().quarantine, id);
}

Result<bool> HubWork::resolveQuarantine(const QString &id, const Resolution &resolution)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(quarantine, id);
    const QuarantineRow *before = rows().quarantine.find(id, m_number);
    if (!before || before->resolution)
        return false;
    QuarantineRow after = *before;
    after.resolution = resolution;
    put(rows().quarantine, id, std::optional(after));
    return true;
}

Result<void> HubWork::putDevice(const Device &device)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(devices, device.id);
    put(rows().devices, device.id, std::optional(device));
    return {};
}

Result<std::optional<Device>> HubWork::device(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().devices, id);
}

Result<QList<Device>> HubWork::devices()
{
    PARVIS_CALL(Read);
    QList<Device> found;
    rows().devices.visit(m_number, [&](const QString &, const Device &device) {
        found << device;
        return true;
    });
    return found;
}

Result<void> HubWork::putHandOff(const HandOff &handOff)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(handOffs, handOff.id);
    put(rows().handOffs, handOff.id, std::optional(handOff));
    return {};
}

Result<std::optional<HandOff>> HubWork::handOff(const QString &id)
{
    PARVIS_CALL(Read);
    return find(rows().handOffs, id);
}

Result<QList<HandOff>> HubWork::openHandOffs()
{
    PARVIS_CALL(Read);
    QList<HandOff> open;
    rows().handOffs.visit(m_number, [&](const QString &, const HandOff &handOff) {
        if (handOff.state == HandOffState::Waiting || handOff.state == HandOffState::Claimed)
            open << handOff;
        return true;
    });
    std::sort(open.begin(), open.end(),
              [](const HandOff &a, const HandOff &b) { return std::tie(a.created, a.id) < std::tie(b.created, b.id); });
    return open;
}

Result<void> HubWork::putVisitView(const VisitView &view)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(visitViews, view.handOff);
    put(rows().visitViews, view.handOff, std::optional(view));
    return {};
}

Result<std::optional<VisitView>> HubWork::visitView(const QString &handOff)
{
    PARVIS_CALL(Read);
    return find(rows().visitViews, handOff);
}

Result<qint64> HubWork::addAct(const HandOffAct &act)
{
    PARVIS_CALL(Write);
    HandOffAct numbered = act;
    numbered.number = 1;
    std::optional<qint64> known;
    rows().acts.visit(m_number, [&](const auto &key, const HandOffAct &before) {
        if (key.first == act.handOff && before.id == act.id)
            known = before.number;
        if (key.first == act.handOff)
            numbered.number = std::max(numbered.number, before.number + 1);
        return true;
    });
    if (known)
        return *known;
    const std::pair<QString, qint64> key{act.handOff, numbered.number};
    PARVIS_OWN(acts, key);
    put(rows().acts, key, std::optional(numbered));
    return numbered.number;
}

Result<QList<HandOffAct>> HubWork::actsAfter(const QString &handOff, qint64 after, int limit)
{
    PARVIS_CALL(Read);
    QList<HandOffAct> found;
    rows().acts.visit(m_number, [&](const auto &key, const HandOffAct &act) {
        if (key.first == handOff && key.second > after)
            found << act;
        return true;
    });
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return found.mid(0, limit);
}

Result<qint64> HubWork::newestAct(const QString &handOff)
{
    PARVIS_CALL(Read);
    qint64 newest = 0;
    rows().acts.visit(m_number, [&](const auto &key, const HandOffAct &) {
        if (key.first == handOff)
            newest = std::max(newest, key.second);
        return true;
    });
    return newest;
}

Result<void> HubWork::forgetVisit(const QString &handOff)
{
    PARVIS_CALL(Write);
    QList<HandOffAct> acts;
    rows().acts.visit(m_number, [&](const auto &key, const HandOffAct &act) {
        if (key.first == handOff && !act.body.isEmpty())
            acts << act;
        return true;
    });
    for (HandOffAct &act : acts) {
        const std::pair<QString, qint64> key{act.handOff, act.number};
        PARVIS_OWN(acts, key);
        act.body.clear();
        put(rows().acts, key, std::optional(act));
    }
    if (find(rows().visitViews, handOff)) {
        PARVIS_OWN(visitViews, handOff);
        put(rows().visitViews, handOff, std::optional<VisitView>());
    }
    return {};
}

Result<void> HubWork::addRelease(const ReleaseRow &release)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(releases, release.number);
    const qint64 *last = rows().releases.last(m_number);
    if (last && *last >= release.number)
        return broken(Error(StoreError::Conflict, QStringLiteral("a release with a number as high is there")));
    put(rows().releases, release.number, std::optional(release));
    return {};
}

Result<std::optional<ReleaseRow>> HubWork::newestRelease()
{
    PARVIS_CALL(Read);
    const qint64 *last = rows().releases.last(m_number);
    return last ? find(rows().releases, *last) : std::nullopt;
}

Result<QByteArray> HubWork::putObject(const QByteArray &bytes)
{
    PARVIS_CALL(Write);
    const QByteArray name = hashOf(bytes);
    PARVIS_OWN(objects, name);
    put(rows().objects, name, std::optional(bytes));
    return name;
}

Result<std::optional<QByteArray>> HubWork::object(const QByteArray &sha256)
{
    PARVIS_CALL(Read);
    return find(rows().objects, sha256);
}

Result<QByteArray> HubWork::fact(const QString &name)
{
    PARVIS_CALL(Read);
    return find(rows().facts, name).value_or(QByteArray());
}

Result<void> HubWork::setFact(const QString &name, const QByteArray &value)
{
    PARVIS_CALL(Write);
    PARVIS_OWN(facts, name);
    put(rows().facts, name, std::optional(value));
    return {};
}

} // namespace parvis::simulate
