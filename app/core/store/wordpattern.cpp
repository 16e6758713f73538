// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordpattern.h"

#include <algorithm>

namespace parvis::store
{

WordPattern::WordPattern(QStringView word)
    : m_letters(lettersOf(word)), m_size(int(std::min<qsizetype>(word.size(), 40)))
{
    for (int i = 0; i < m_size; ++i)
        m_places[std::size_t(slot(word[i]))] |= std::uint64_t(1) << i;
}

WordPattern::Distances WordPattern::to(QStringView other) const
{
    if (m_size == 0)
        return {int(other.size()), 0};
    const std::uint64_t last = std::uint64_t(1) << (m_size - 1);
    std::uint64_t up = ~std::uint64_t(0), down = 0, diagonal = 0, before = 0;
    Distances result{m_size, m_size};
    for (const QChar c : other) {
        const std::uint64_t here = m_places[std::size_t(slot(c))];
        const std::uint64_t swapped = ((~diagonal & here) << 1) & before;
        diagonal = (((here & up) + up) ^ up) | here | down | swapped;
        std::uint64_t right = down | ~(diagonal | up);
        std::uint64_t left = diagonal & up;
        result.whole += int((right & last) != 0) - int((left & last) != 0);
        result.beginning = std::min(result.beginning, result.whole);
        right = (right << 1) | 1;
        left <<= 1;
        up = left | ~(diagonal | right);
        down = right & diagonal;
        before = here;
    }
    return result;
}

std::uint64_t WordPattern::lettersOf(QStringView word)
{
    std::uint64_t letters = 0;
    for (const QChar c : word) {
        const auto u = c.unicode();
        const int bit = u >= u'a' && u <= u'z' ? u - u'a' : u >= u'0' && u <= u'9' ? 26 + u - u'0' : 36 + u % 28;
        letters |= std::uint64_t(1) << bit;
    }
    return letters;
}

} // namespace parvis::store
