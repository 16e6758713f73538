// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/unitbook.h"

#include "hub/service/hubrefusal.h"

#include <QSet>

#include <algorithm>

namespace parvis::hub
{

using namespace appointments;

namespace
{

const QString unitEntity = QStringLiteral("unit");
// Of as many days as one call adds.
constexpr int mostUnits = 1'000'000;

const QString floorFact = QStringLiteral("tokenFloor");

Error changedMeanwhile()
{
    return Error(HubRefusal::Taken, QStringLiteral("the place changed meanwhile"));
}

} // namespace

QString feedKey(const UnitKey &unit)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(unit.start.time_since_epoch());
    return unit.resource + QLatin1Char('@') + QString::number(minutes.count());
}

std::optional<UnitKey> parseFeedKey(const QString &key)
{
    const qsizetype at = key.lastIndexOf(QLatin1Char('@'));
    bool isNumber = false;
    const qint64 minutes = at < 0 ? 0 : key.mid(at + 1).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return UnitKey{key.left(at), Instant(std::chrono::minutes(minutes))};
}

QByteArray feedBody(UnitState state)
{
    switch (state) {
    case UnitState::Free:
        return R"({"s":"free"})";
    case UnitState::Leased:
        return R"({"s":"leased"})";
    case UnitState::Held:
    case UnitState::Booked:
        return R"({"s":"taken"})";
    case UnitState::Withdrawn:
        break;
    }
    return R"({"s":"withdrawn"})";
}

Result<UnitRecord> UnitBook::apply(const UnitKey &key, const UnitEvent &event)
{
    const auto found = m_transaction.unit(key);
    if (!found)
        return found.error();
    if (!*found)
        return Error(HubRefusal::Taken, QStringLiteral("no such place"));
    UnitRecord from = **found;
    if (event.kind == UnitEvent::Kind::Lease && from.state == UnitState::Free) {
        const auto least = floor();
        if (!least)
            return least.error();
        from.token = std::max(from.token, *least);
    }
    const auto after = next(from, event);
    if (!after)
        return Error(after.error());
    if (*after == **found)
        return *after;
    const auto replaced = m_transaction.replaceUnit(**found, *after);
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return changedMeanwhile();
    const auto told = tell(**found, *after);
    return told ? Result<UnitRecord>(*after) : Result<UnitRecord>(told.error());
}

Result<void> UnitBook::replace(const UnitRecord &before, const UnitRecord &after)
{
    const auto replaced = m_transaction.replaceUnit(before, after);
    if (!replaced)
        return replaced.error();
    if (!*replaced)
        return changedMeanwhile();
    return tell(before, after);
}

Result<void> UnitBook::tell(const UnitRecord &before, const UnitRecord &after)
{
    if (feedBody(before.state) == feedBody(after.state))
        return {};
    const auto told = m_transaction.appendChange(unitEntity, feedKey(after.key), feedBody(after.state));
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> UnitBook::forget(const UnitKey &key)
{
    const auto told = m_transaction.appendChange(unitEntity, feedKey(key), {});
    return told ? Result<void>() : Result<void>(told.error());
}

// One question for all of them: a new day has thousands.
Result<QList<UnitKey>> UnitBook::notThere(const QList<UnitKey> &keys)
{
    if (keys.isEmpty())
        return keys;
    const auto [first, last] = std::minmax_element(
        keys.begin(), keys.end(), [](const UnitKey &a, const UnitKey &b) { return a.start < b.start; });
    const auto there = m_transaction.units(first->start, last->start + std::chrono::milliseconds(1), mostUnits);
    if (!there)
        return there.error();
    QSet<UnitKey> known;
    for (const UnitRecord &record : *there)
        known << record.key;
    QList<UnitKey> missing;
    for (const UnitKey &key : keys) {
        if (!known.contains(key))
            missing << key;
    }
    return missing;
}

Result<int> UnitBook::add(const QList<UnitKey> &keys)
{
    const auto missing = notThere(keys);
    if (!missing)
        return missing.error();
    const auto added = m_transaction.addUnits(*missing);
    if (!added)
        return added.error();
    for (const UnitKey &key : *missing) {
        if (const auto told = m_transaction.appendChange(unitEntity, feedKey(key), feedBody(UnitState::Free)); !told)
            return told.error();
    }
    return *added;
}

Result<quint64> UnitBook::floor()
{
    const auto fact = m_transaction.fact(floorFact);
    if (!fact)
        return fact.error();
    return fact->toULongLong();
}

Result<void> UnitBook::raiseFloor(quint64 token)
{
    const auto least = floor();
    if (!least)
        return least.error();
    return token <= *least ? Result<void>() : m_transaction.setFact(floorFact, QByteArray::number(token));
}

} // namespace parvis::hub
