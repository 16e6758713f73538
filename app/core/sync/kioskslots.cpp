// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/kioskslots.h"

#include "appointments/lease.h"
#include "store/storeerror.h"
#include "sync/jsonshapes.h"

#include <QJsonDocument>

namespace parvis::sync
{

using appointments::SlotIndex;
using appointments::UnitKey;

namespace
{

const QByteArray freeBody = "{\"s\":\"free\"}";

bool isFree(const QByteArray &body)
{
    if (body == freeBody || !body.contains("\"free\""))
        return body == freeBody;
    return QJsonDocument::fromJson(body).object().value(QStringLiteral("s")).toString() == QLatin1String("free");
}

} // namespace

KioskSlots::KioskSlots(store::KioskLedger &ledger, store::KioskCache &cache) : m_ledger(ledger), m_cache(cache) {}

void KioskSlots::setPlan(appointments::Plan plan)
{
    m_plan = std::move(plan);
    m_online.reset();
}

Result<void> KioskSlots::load()
{
    if (!m_plan || m_online)
        return {};
    const auto states = m_cache.states(QStringLiteral("unit"));
    if (!states)
        return states.error();
    QList<UnitKey> units;
    units.reserve(states->size());
    for (const store::Change &state : *states) {
        const auto unit = isFree(state.body) ? parseFeedKey(state.key) : std::nullopt;
        if (unit)
            units.append(*unit);
    }
    m_online.emplace(*m_plan, units);
    return {};
}

const SlotIndex *KioskSlots::online()
{
    return load() && m_online ? &*m_online : nullptr;
}

void KioskSlots::apply(const QList<store::Change> &changes)
{
    if (changes.isEmpty())
        m_online.reset();
    if (!m_online)
        return;
    QList<UnitKey> free;
    QList<UnitKey> gone;
    for (const store::Change &change : changes) {
        const auto unit = change.entity == QLatin1String("unit") ? parseFeedKey(change.key) : std::nullopt;
        if (unit)
            (isFree(change.body) ? free : gone).append(*unit);
    }
    m_online->change(free, gone);
}

Result<SlotIndex> KioskSlots::leased(std::optional<Instant> upperBound) const
{
    if (!m_plan)
        return Error(store::StoreError::NotFound, QStringLiteral("no plan"));
    const auto leases = m_ledger.leases();
    if (!leases)
        return leases.error();
    QList<UnitKey> units;
    for (const store::LeasedUnit &unit : *leases) {
        if (unit.state == store::LeasedUnit::State::Unsold &&
            appointments::maySell(unit.lease, upperBound) == appointments::Sale::Yes)
            units.append(unit.lease.unit);
    }
    return SlotIndex(*m_plan, units);
}

void KioskSlots::hide(const QList<UnitKey> &units)
{
    if (!online())
        return;
    for (const UnitKey &unit : units)
        (void)m_online->remove(unit);
}

QString KioskSlots::feedKey(const UnitKey &unit)
{
    return unit.resource + u'@' +
           QString::number(std::chrono::floor<std::chrono::minutes>(unit.start).time_since_epoch().count());
}

std::optional<UnitKey> KioskSlots::parseFeedKey(const QString &key)
{
    const qsizetype at = key.lastIndexOf(u'@');
    bool isNumber = false;
    const qlonglong minutes = QStringView(key).sliced(at + 1).toLongLong(&isNumber);
    if (at < 1 || !isNumber || minutes < 0 || minutes > 300'000'000)
        return std::nullopt;
    return UnitKey{key.left(at), Instant(std::chrono::minutes(minutes))};
}

Result<std::optional<appointments::Plan>> planOf(store::KioskCache &cache)
{
    const auto states = cache.states(QStringLiteral("plan"));
    if (!states)
        return states.error();
    for (const store::Change &state : *states) {
        const auto name =
            parseHex(QJsonDocument::fromJson(state.body).object().value(QStringLiteral("sha256")), 32);
        if (state.key != QLatin1String("current") || !name)
            continue;
        const auto bytes = cache.object(*name);
        if (!bytes && !bytes.error().is(store::StoreError::NotFound))
            return bytes.error();
        auto plan = appointments::Plan::decode(QJsonDocument::fromJson(bytes.valueOr({})).object());
        if (plan)
            return std::optional(*std::move(plan));
    }
    return std::optional<appointments::Plan>();
}

} // namespace parvis::sync
