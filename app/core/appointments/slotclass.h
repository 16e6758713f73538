// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of appointments.
#pragma once

#include "appointments/slotfilter.h"
#include "appointments/unit.h"

#include <array>
#include <compare>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace parvis::appointments
{

/// What a question asks of a start, made ready once: weekdays and halves as bits.
struct SlotQuestion {
    int units = 1;
    Instant from;
    Instant until;
    std::array<bool, 7> weekdays{}; ///< Monday first
    bool mornings = true;
    bool afternoons = true;
};

/// A unit with its local time.
struct LocalStep {
    Instant start;
    qint64 day = 0; ///< Julian day number of the local date
    bool isMorning = true;
};

/// The free steps of resources that are alike in everything a filter asks.
///
/// A tree over the local days keeps, for each weekday and half day, the longest run that begins in it; each day keeps
/// its starts in order with the run of every resource from there, shortest first.
class SlotClass
{
public:
    /// One resource at one start: so many units of it are free from there to the end of the local day.
    struct Entry {
        int run = 0;
        int resource = 0;

        auto operator<=>(const Entry &) const = default;
    };
    /// The entries of a cell that are long enough.
    struct Answer {
        const Entry *begin = nullptr;
        const Entry *end = nullptr;
        [[nodiscard]] bool empty() const { return begin == end; }
        [[nodiscard]] int count() const { return int(end - begin); }
    };
    struct Cell {
        bool isMorning = true;
        std::vector<Entry> entries; ///< by run, then by resource
    };
    using Cells = std::map<Instant, Cell>;

    /// RESOURCES in order of id; GRID is the length of a step.
    SlotClass(QList<Resource> resources, std::chrono::minutes grid) : m_resources(std::move(resources)), m_grid(grid) {}

    [[nodiscard]] const QList<Resource> &resources() const { return m_resources; }

    /// Adds without looking at runs; settle() makes them.
    void addLater(int resource, const LocalStep &step);
    void settle();
    /// False when it is there already, or is not there. Runs are made anew by refreshChanged().
    bool insert(int resource, const LocalStep &step);
    bool remove(int resource, const LocalStep &step);
    void refreshChanged();
    [[nodiscard]] bool contains(int resource, const LocalStep &step) const;

    /// The first day of at least DAY with a run of the length asked, time of day left aside; nothing when there is
    /// none.
    [[nodiscard]] std::optional<qint64> nextDay(qint64 day, const SlotQuestion &question) const;
    /// Calls VISIT(start, answer) for every start of DAY that answers QUESTION, in order.
    template <typename Visit> void visit(qint64 day, const SlotQuestion &question, Visit visit) const
    {
        const auto found = m_days.find(day);
        if (found == m_days.end() || !question.weekdays[size_t(day % 7)])
            return;
        const Cells &cells = found->second.cells;
        for (auto cell = cells.lower_bound(question.from); cell != cells.end() && cell->first < question.until;
             ++cell) {
            ++m_touched;
            const Answer answer = answering(cell->second, question);
            if (!answer.empty())
                visit(cell->first, answer);
        }
    }

    [[nodiscard]] quint64 touched() const { return m_touched; }

private:
    struct Day {
        std::map<int, std::vector<LocalStep>> steps; ///< by resource, in order
        Cells cells;
    };
    // Longest run by weekday and half (0 = morning); of a day only its own weekday is set.
    using Longest = std::array<std::array<quint16, 2>, 7>;

    [[nodiscard]] static Answer answering(const Cell &cell, const SlotQuestion &question);
    void makeRuns(Day &day, int resource) const;
    void refresh(qint64 number, int resource);
    void settleDay(qint64 number, const Day &day);
    void cover(qint64 number);
    [[nodiscard]] bool promises(const Longest &longest, const SlotQuestion &question) const;
    [[nodiscard]] qint64 findFrom(size_t node, qint64 begin, qint64 end, qint64 from,
                                  const SlotQuestion &question) const;

    QList<Resource> m_resources;
    std::chrono::minutes m_grid;
    std::map<qint64, Day> m_days;
    std::set<std::pair<qint64, int>> m_changed; ///< days and resources whose runs are old
    std::vector<Longest> m_tree; ///< of m_width leaves, root at 1
    qint64 m_first = 0;          ///< day of the first leaf
    qint64 m_width = 0;          ///< a power of two, 0 = no tree yet
    mutable quint64 m_touched = 0;
};

} // namespace parvis::appointments
