// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/slotindex.h"

#include "base/localday.h"
#include "appointments/slotclass.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace parvis::appointments
{

// Units come day by day, so the last part of a day asked for answers most questions about local time.
class LocalSteps
{
public:
    explicit LocalSteps(const QTimeZone &zone) : m_zone(zone) {}

    std::optional<LocalStep> of(Instant start)
    {
        if (start < m_part.from || start >= m_part.until)
            move(start);
        if (m_part.until == m_part.from)
            return std::nullopt;
        const auto sinceMidnight = start + m_part.offset - m_midnight;
        return LocalStep{start, m_day.toJulianDay(), sinceMidnight < std::chrono::hours(12)};
    }

private:
    void move(Instant start)
    {
        m_part = {};
        m_day = toLocal(m_zone, start).day;
        if (!m_day.isValid() || m_day.year() < 1900 || m_day.year() > 2500)
            return;
        m_midnight = Instant(std::chrono::days(m_day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()));
        for (const DayPart &part : partsOf(m_zone, m_day)) {
            if (start >= part.from && start < part.until)
                m_part = part;
        }
    }

    QTimeZone m_zone;
    QDate m_day;
    Instant m_midnight; ///< of the day, if local time were UTC
    DayPart m_part;
};

namespace
{

bool areAlike(const Resource &a, const Resource &b)
{
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    return a.place == b.place && sorted(a.reasons) == sorted(b.reasons) && sorted(a.languages) == sorted(b.languages);
}

QList<QList<Resource>> kindsOf(QList<Resource> resources)
{
    std::sort(resources.begin(), resources.end(), [](const Resource &a, const Resource &b) { return a.id < b.id; });
    QList<QList<Resource>> kinds;
    for (const Resource &resource : std::as_const(resources)) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const QList<Resource> &alike) { return areAlike(alike.first(), resource); });
        if (kind == kinds.end())
            kinds.append({resource});
        else
            kind->append(resource);
    }
    return kinds;
}

SlotQuestion toQuestion(const Need &need, Instant from, const SlotFilter &filter)
{
    SlotQuestion question;
    question.units = need.units;
    question.from = from;
    question.until = filter.until.value_or(Instant::max());
    for (int day = 1; day <= 7; ++day)
        question.weekdays[size_t(day - 1)] = filter.weekdays.isEmpty() || filter.weekdays.contains(day);
    question.mornings = filter.half != SlotFilter::HalfDay::Afternoon;
    question.afternoons = filter.half != SlotFilter::HalfDay::Morning;
    return question;
}

} // namespace

SlotIndex::SlotIndex(Plan plan, const QList<UnitKey> &freeUnits)
    : m_plan(std::move(plan)), m_local(std::make_unique<LocalSteps>(m_plan.zone))
{
    for (const QList<Resource> &kind : kindsOf(m_plan.resources)) {
        for (qsizetype i = 0; i < kind.size(); ++i)
            m_places.insert(kind.at(i).id, {int(m_classes.size()), int(i)});
        m_classes.push_back(std::make_unique<SlotClass>(kind, m_plan.grid));
    }
    const UnitKey *previous = nullptr;
    for (const UnitKey &unit : freeUnits) {
        const auto place = m_places.constFind(unit.resource);
        const auto step = place == m_places.cend() ? std::nullopt : m_local->of(unit.start);
        if (!step || (previous && *previous == unit))
            continue;
        m_classes[size_t(place->kind)]->addLater(place->resource, *step);
        previous = &unit;
        ++m_size;
    }
    for (const auto &kind : m_classes)
        kind->settle();
}

SlotIndex::~SlotIndex() = default;
SlotIndex::SlotIndex(SlotIndex &&) noexcept = default;
SlotIndex &SlotIndex::operator=(SlotIndex &&) noexcept = default;

bool SlotIndex::put(const UnitKey &unit)
{
    const auto place = m_places.constFind(unit.resource);
    const auto step = m_local->of(unit.start);
    if (place == m_places.cend() || !step || !m_classes[size_t(place->kind)]->insert(place->resource, *step))
        return false;
    ++m_size;
    return true;
}

bool SlotIndex::takeOut(const UnitKey &unit)
{
    const auto place = m_places.constFind(unit.resource);
    const auto step = m_local->of(unit.start);
    if (place == m_places.cend() || !step || !m_classes[size_t(place->kind)]->remove(place->resource, *step))
        return false;
    --m_size;
    return true;
}

void SlotIndex::refreshChanged()
{
    for (const auto &kind : m_classes)
        kind->refreshChanged();
}

bool SlotIndex::insert(const UnitKey &unit)
{
    const bool isNew = put(unit);
    refreshChanged();
    return isNew;
}

bool SlotIndex::remove(const UnitKey &unit)
{
    const bool wasThere = takeOut(unit);
    refreshChanged();
    return wasThere;
}

void SlotIndex::change(const QList<UnitKey> &free, const QList<UnitKey> &gone)
{
    for (const UnitKey &unit : free)
        put(unit);
    for (const UnitKey &unit : gone)
        takeOut(unit);
    refreshChanged();
}

bool SlotIndex::contains(const UnitKey &unit) const
{
    const auto place = m_places.constFind(unit.resource);
    const auto step = m_local->of(unit.start);
    return place != m_places.cend() && step && m_classes[size_t(place->kind)]->contains(place->resource, *step);
}

quint64 SlotIndex::touched() const
{
    quint64 sum = 0;
    for (const auto &kind : m_classes)
        sum += kind->touched();
    return sum;
}

std::vector<const SlotClass *> SlotIndex::fitting(const SlotFilter &filter) const
{
    std::vector<const SlotClass *> found;
    for (const auto &kind : m_classes) {
        if (fits(filter, kind->resources().first()))
            found.push_back(kind.get());
    }
    return found;
}

std::optional<SlotStart> SlotIndex::firstPossible(const Need &need, Instant from, const SlotFilter &filter) const
{
    // The day of FROM may hold nothing later than FROM; the day after it that the tree promises does.
    for (const DayStarts &first : days(need, from, filter, 1))
        return starts(need, first.day, from, filter).first();
    return std::nullopt;
}

QList<DayStarts> SlotIndex::days(const Need &need, Instant from, const SlotFilter &filter, int limit) const
{
    QList<DayStarts> found;
    const SlotQuestion question = toQuestion(need, from, filter);
    const std::vector<const SlotClass *> kinds = fitting(filter);
    const qint64 last =
        filter.until ? toLocal(m_plan.zone, *filter.until).day.toJulianDay() : QDate(2501, 1, 1).toJulianDay();
    for (qint64 day = toLocal(m_plan.zone, from).day.toJulianDay(); found.size() < limit && day <= last; ++day) {
        std::optional<qint64> next;
        for (const SlotClass *kind : kinds) {
            const auto own = kind->nextDay(day, question);
            next = own && next ? std::min(*own, *next) : own ? own : next;
        }
        if (!next || *next > last)
            break;
        day = *next;
        const qsizetype count = startsOf(day, question, kinds).size();
        if (count > 0)
            found.append({QDate::fromJulianDay(day), int(count)});
    }
    return found;
}

QList<SlotStart> SlotIndex::starts(const Need &need, QDate day, Instant from, const SlotFilter &filter) const
{
    if (!day.isValid() || need.units < 1)
        return {};
    return startsOf(day.toJulianDay(), toQuestion(need, from, filter), fitting(filter));
}

QList<SlotStart> SlotIndex::startsOf(qint64 day, const SlotQuestion &question,
                                     const std::vector<const SlotClass *> &kinds) const
{
    struct Best {
        int run = 0;
        SlotStart start;
    };
    std::map<Instant, Best> found;
    for (const SlotClass *kind : kinds) {
        kind->visit(day, question, [&](Instant start, const SlotClass::Answer &answer) {
            const Best own{answer.begin->run, {start, kind->resources().at(answer.begin->resource).id, answer.count()}};
            const auto [at, isNew] = found.try_emplace(start, own);
            if (isNew)
                return;
            const int sum = at->second.start.resources + own.start.resources;
            if (std::tie(own.run, own.start.resource) < std::tie(at->second.run, at->second.start.resource))
                at->second = own;
            at->second.start.resources = sum;
        });
    }
    QList<SlotStart> ordered;
    for (const auto &[start, best] : found)
        ordered.append(best.start);
    return ordered;
}

} // namespace parvis::appointments
