// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <utility>

namespace parvis::simulate
{

/// All chance of one history: the same seed gives the same history on every machine (splitmix64).
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 mixed = (m_state += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// 0 <= value < BOUND; BOUND is 1 or more.
    int below(int bound) { return int(next() % quint64(bound)); }
    /// FROM <= value <= TO.
    qint64 between(qint64 from, qint64 to) { return from + qint64(next() % quint64(to - from + 1)); }
    /// True in PERCENT of 100 calls.
    bool percent(int percent) { return below(100) < percent; }
    bool permille(int permille) { return below(1000) < permille; }

    template <typename List> auto &pick(List &list)
    {
        return list[decltype(list.size())(next() % quint64(list.size()))];
    }
    template <typename T> T oneOf(std::initializer_list<T> list) { return *(list.begin() + below(int(list.size()))); }

    /// Where the source stands; going on by the difference of two such numbers draws what lay between them unseen.
    [[nodiscard]] quint64 position() const { return m_state; }
    void goOn(quint64 difference) { m_state += difference; }

    /// A source of its own, so that what one part draws does not move what another draws.
    [[nodiscard]] Random branch() { return Random(next()); }

private:
    quint64 m_state;
};

/// From here on makeId(), makeReference() and booking codes of this process draw from RANDOM; see seededids.cpp.
void drawIdsFrom(Random *random);

} // namespace parvis::simulate
