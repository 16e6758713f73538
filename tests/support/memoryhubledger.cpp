// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryhubledger.h"

#include "base/id.h"
#include "support/memoryhubtransaction.h"

namespace parvis::testing
{

namespace
{

constexpr qsizetype epochSize = 32; // characters

} // namespace

MemoryHubState::MemoryHubState() : m_data(std::make_unique<Data>()) {}
MemoryHubState::~MemoryHubState() = default;
MemoryHubState::MemoryHubState(const MemoryHubState &other) : m_data(std::make_unique<Data>(*other.m_data)) {}
MemoryHubState::MemoryHubState(MemoryHubState &&) noexcept = default;
MemoryHubState &MemoryHubState::operator=(MemoryHubState &&) noexcept = default;

MemoryHubState &MemoryHubState::operator=(const MemoryHubState &other)
{
    *m_data = Data(*other.m_data);
    return *this;
}

MemoryHubLedger::MemoryHubLedger() : MemoryHubLedger(std::make_shared<MemoryHubState>()) {}

MemoryHubLedger::MemoryHubLedger(MemoryHubRows rows) : m_rows(std::move(rows))
{
    if (m_rows->data().epoch.isEmpty())
        m_rows->data().epoch = makeId();
}

MemoryHubLedger::~MemoryHubLedger() = default;

Result<void> MemoryHubLedger::write(const QString &site, const Work &work)
{
    if (site.isEmpty())
        return Error(store::StoreError::Invalid, QStringLiteral("no site"));
    MemoryHubState::Data &data = m_rows->data();
    if (data.writing)
        return Error(store::StoreError::Busy, QStringLiteral("another write is under way"));
    data.writing = true;
    const bool isNew = !data.sites.contains(site);
    MemoryHubTransaction transaction(
        data.sites[site], data.objects, [this] { return due(); }, MemoryHubTransaction::Mode::Write);
    Result<void> done = work(transaction);
    if (done)
        done = transaction.end();
    bool kept = done.ok();
    if (done) {
        if (const auto error = due()) {
            kept = error->is(store::StoreError::Lost);
            done = *error;
        }
    }
    if (!kept)
        transaction.undo();
    if (isNew && !kept)
        data.sites.erase(site);
    data.writing = false;
    return done;
}

Result<void> MemoryHubLedger::read(const QString &site, const Work &work)
{
    MemoryHubState::Data &data = m_rows->data();
    if (!data.sites.contains(site)) {
        SiteRows nothing;
        MemoryHubTransaction transaction(
            nothing, data.objects, [this] { return due(); }, MemoryHubTransaction::Mode::Read);
        return work(transaction);
    }
    MemoryHubTransaction transaction(
        data.sites[site], data.objects, [this] { return due(); }, MemoryHubTransaction::Mode::Read);
    return work(transaction);
}

Result<QStringList> MemoryHubLedger::sites()
{
    QStringList names;
    for (const auto &[name, rows] : m_rows->data().sites)
        names << name;
    return names;
}

Result<QString> MemoryHubLedger::epoch()
{
    return m_rows->data().epoch;
}

Result<void> MemoryHubLedger::setEpoch(const QString &epoch)
{
    if (epoch.size() != epochSize)
        return Error(store::StoreError::Invalid, QStringLiteral("epoch"));
    m_rows->data().epoch = epoch;
    return {};
}

void MemoryHubLedger::failAt(int nth, store::StoreError error)
{
    m_failAt = nth;
    m_failure = error;
}

std::optional<Error> MemoryHubLedger::due()
{
    ++m_calls;
    if (m_failAt == 0 || --m_failAt > 0)
        return std::nullopt;
    return Error(m_failure, QStringLiteral("asked for"));
}

} // namespace parvis::testing
