// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "appointments/slotfilter.h"
#include "appointments/unit.h"

#include <memory>
#include <optional>
#include <vector>

namespace parvis::appointments
{

class LocalSteps;
class SlotClass;
struct SlotQuestion;

/// A start that can be had: NEED.units units of one resource from here are free.
struct SlotStart {
    Instant start;
    QString resource;  ///< of those that can, the one with the shortest free run; then by id
    int resources = 1; ///< how many can at this start

    bool operator==(const SlotStart &) const = default;
};

/// A local day with at least one start.
struct DayStarts {
    QDate day;
    int starts = 0; ///< distinct instants

    bool operator==(const DayStarts &) const = default;
};

/// The free units of one site, so ordered that a question costs the logarithm of their number and its own answers.
///
/// Resources alike in reasons, place and languages share one tree over local days; a day holds its starts in order. So
/// a question costs (kinds of resource) x log(days) + the steps of the days it answers with. A booking never crosses
/// local midnight. Units of resources the plan does not know, or on days outside 1900 to 2500, are ignored.
class SlotIndex
{
public:
    /// FREEUNITS in order.
    explicit SlotIndex(Plan plan, const QList<UnitKey> &freeUnits = {});
    ~SlotIndex();
    SlotIndex(SlotIndex &&) noexcept;
    SlotIndex &operator=(SlotIndex &&) noexcept;

    /// False when it is there already, or is ignored.
    bool insert(const UnitKey &unit);
    /// False when it is not there.
    bool remove(const UnitKey &unit);
    /// As insert() of each of FREE and then remove() of each of GONE, but each day is put in order only once.
    void change(const QList<UnitKey> &free, const QList<UnitKey> &gone);
    [[nodiscard]] bool contains(const UnitKey &unit) const;
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// The first start at FROM or later.
    [[nodiscard]] std::optional<SlotStart> firstPossible(const Need &need, Instant from,
                                                         const SlotFilter &filter) const;
    /// At most LIMIT days with starts at FROM or later, in order; the next page begins with the day after the last.
    [[nodiscard]] QList<DayStarts> days(const Need &need, Instant from, const SlotFilter &filter, int limit) const;
    /// All starts of the local DAY at FROM or later.
    [[nodiscard]] QList<SlotStart> starts(const Need &need, QDate day, Instant from, const SlotFilter &filter) const;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Tree nodes and starts looked at since the index was made.
    [[nodiscard]] quint64 touched() const;

private:
    struct Place {
        int kind = 0;
        int resource = 0; ///< within its kind
    };

    bool put(const UnitKey &unit);
    bool takeOut(const UnitKey &unit);
    void refreshChanged();
    [[nodiscard]] std::vector<const SlotClass *> fitting(const SlotFilter &filter) const;
    [[nodiscard]] QList<SlotStart> startsOf(qint64 day, const SlotQuestion &question,
                                            const std::vector<const SlotClass *> &kinds) const;

    Plan m_plan;
    std::unique_ptr<LocalSteps> m_local;
    std::vector<std::unique_ptr<SlotClass>> m_classes; ///< by kind of resource
    QHash<QString, Place> m_places;                    ///< by resource id
    qsizetype m_size = 0;
};

} // namespace parvis::appointments
