// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace parvis::store
{

/// A folded word of at most 40 letters, prepared to be compared with many others.
///
/// Distances count inserted, missing, replaced and swapped neighbouring letters (optimal string alignment), computed
/// for all letters of a column at once in one machine word. Source: Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", 2003.
class WordPattern
{
public:
    struct Distances {
        int whole = 0;     ///< to the whole other word
        int beginning = 0; ///< to that beginning of the other word which is nearest
    };

    explicit WordPattern(QStringView word);

    [[nodiscard]] Distances to(QStringView other) const;
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] std::uint64_t letters() const { return m_letters; }

    /// A set of letters as bits; two words at distance d differ by at most d bits in each direction.
    [[nodiscard]] static std::uint64_t lettersOf(QStringView word);

private:
    static constexpr int slots = 384;
    [[nodiscard]] static int slot(QChar c) { return c.unicode() < 128 ? c.unicode() : 128 + (c.unicode() & 0xff); }

    std::array<std::uint64_t, slots> m_places{};
    std::uint64_t m_letters = 0;
    int m_size = 0;
};

} // namespace parvis::store
