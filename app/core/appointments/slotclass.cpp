// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/slotclass.h"

#include <algorithm>

namespace parvis::appointments
{

namespace
{

constexpr qint64 none = -1;

bool startsBefore(const LocalStep &step, Instant start)
{
    return step.start < start;
}

} // namespace

void SlotClass::addLater(int resource, const LocalStep &step)
{
    m_days[step.day].steps[resource].push_back(step);
}

void SlotClass::settle()
{
    for (auto &[number, day] : m_days) {
        day.cells.clear();
        for (auto &[resource, steps] : day.steps)
            makeRuns(day, resource);
        for (auto &[start, cell] : day.cells)
            std::sort(cell.entries.begin(), cell.entries.end());
    }
    if (m_days.empty())
        return;
    cover(m_days.begin()->first);
    cover(m_days.rbegin()->first);
    for (const auto &[number, day] : m_days)
        settleDay(number, day);
}

// Backwards, because a run is one longer than that of the step after it. Entries of a cell stay unsorted.
void SlotClass::makeRuns(Day &day, int resource) const
{
    const std::vector<LocalStep> &steps = day.steps[resource];
    int run = 0;
    for (size_t i = steps.size(); i-- > 0;) {
        const bool goesOn = i + 1 < steps.size() && steps[i].start + m_grid == steps[i + 1].start;
        run = goesOn ? run + 1 : 1;
        Cell &cell = day.cells[steps[i].start];
        cell.isMorning = steps[i].isMorning;
        cell.entries.push_back({run, resource});
    }
}

bool SlotClass::insert(int resource, const LocalStep &step)
{
    std::vector<LocalStep> &steps = m_days[step.day].steps[resource];
    const auto at = std::lower_bound(steps.begin(), steps.end(), step.start, startsBefore);
    if (at != steps.end() && at->start == step.start)
        return false;
    steps.insert(at, step);
    m_changed.emplace(step.day, resource);
    return true;
}

bool SlotClass::remove(int resource, const LocalStep &step)
{
    if (!contains(resource, step))
        return false;
    std::vector<LocalStep> &steps = m_days[step.day].steps[resource];
    steps.erase(std::lower_bound(steps.begin(), steps.end(), step.start, startsBefore));
    m_changed.emplace(step.day, resource);
    return true;
}

void SlotClass::refreshChanged()
{
    for (const auto &[day, resource] : m_changed)
        refresh(day, resource);
    m_changed.clear();
}

void SlotClass::refresh(qint64 number, int resource)
{
    Day &day = m_days[number];
    for (auto &[start, cell] : day.cells)
        std::erase_if(cell.entries, [&](const Entry &entry) { return entry.resource == resource; });
    makeRuns(day, resource);
    for (const LocalStep &step : day.steps[resource]) {
        std::vector<Entry> &entries = day.cells[step.start].entries;
        const auto place = std::lower_bound(entries.begin(), entries.end() - 1, entries.back());
        std::rotate(place, entries.end() - 1, entries.end());
    }
    std::erase_if(day.cells, [](const auto &cell) { return cell.second.entries.empty(); });
    cover(number);
    settleDay(number, day);
    if (day.cells.empty())
        m_days.erase(number);
}

bool SlotClass::contains(int resource, const LocalStep &step) const
{
    const auto day = m_days.find(step.day);
    if (day == m_days.end())
        return false;
    const auto steps = day->second.steps.find(resource);
    if (steps == day->second.steps.end())
        return false;
    const auto at = std::lower_bound(steps->second.begin(), steps->second.end(), step.start, startsBefore);
    return at != steps->second.end() && at->start == step.start;
}

SlotClass::Answer SlotClass::answering(const Cell &cell, const SlotQuestion &question)
{
    if (cell.isMorning ? !question.mornings : !question.afternoons)
        return {};
    const Entry *end = cell.entries.data() + cell.entries.size();
    return {std::lower_bound(cell.entries.data(), end, Entry{question.units, 0}), end};
}

// Makes the tree reach NUMBER; a tree that grows is made anew, at least twice as wide.
void SlotClass::cover(qint64 number)
{
    if (m_width > 0 && number >= m_first && number < m_first + m_width)
        return;
    const qint64 first = m_width == 0 ? number : std::min(m_first, number);
    const qint64 last = m_width == 0 ? number : std::max(m_first + m_width - 1, number);
    qint64 width = std::max<qint64>(64, m_width);
    while (first + width <= last)
        width *= 2;
    m_first = first;
    m_width = width;
    m_tree.assign(size_t(2 * width), Longest{});
    for (const auto &[existing, day] : m_days) {
        if (existing >= first && existing < first + width)
            settleDay(existing, day);
    }
}

void SlotClass::settleDay(qint64 number, const Day &day)
{
    size_t node = size_t(m_width + number - m_first);
    Longest &leaf = m_tree[node];
    leaf = {};
    for (const auto &[start, cell] : day.cells) {
        quint16 &longest = leaf[size_t(number % 7)][cell.isMorning ? 0 : 1];
        longest = std::max(longest, quint16(cell.entries.back().run));
    }
    for (node /= 2; node > 0; node /= 2) {
        for (size_t weekday = 0; weekday < 7; ++weekday) {
            for (size_t half = 0; half < 2; ++half)
                m_tree[node][weekday][half] =
                    std::max(m_tree[2 * node][weekday][half], m_tree[2 * node + 1][weekday][half]);
        }
    }
}

bool SlotClass::promises(const Longest &longest, const SlotQuestion &question) const
{
    ++m_touched;
    for (size_t weekday = 0; weekday < 7; ++weekday) {
        const auto &[morning, afternoon] = longest[weekday];
        if (question.weekdays[weekday] &&
            ((question.mornings && morning >= question.units) || (question.afternoons && afternoon >= question.units)))
            return true;
    }
    return false;
}

// Leaves [BEGIN, END) lie under NODE. Past the edge of FROM a node that promises keeps its promise.
qint64 SlotClass::findFrom(size_t node, qint64 begin, qint64 end, qint64 from, const SlotQuestion &question) const
{
    if (end <= from || !promises(m_tree[node], question))
        return none;
    if (end - begin == 1)
        return begin;
    const qint64 middle = (begin + end) / 2;
    const qint64 left = findFrom(2 * node, begin, middle, from, question);
    return left != none ? left : findFrom(2 * node + 1, middle, end, from, question);
}

std::optional<qint64> SlotClass::nextDay(qint64 day, const SlotQuestion &question) const
{
    if (m_width == 0 || question.units < 1)
        return std::nullopt;
    const qint64 leaf = findFrom(1, 0, m_width, std::max<qint64>(0, day - m_first), question);
    return leaf == none ? std::nullopt : std::optional(m_first + leaf);
}

} // namespace parvis::appointments
