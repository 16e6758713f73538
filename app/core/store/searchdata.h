// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vocabulary.h"

namespace parvis::store
{

/// What SearchIndex::build() makes and find() reads.
struct SearchData {
    struct Posting {
        std::uint32_t entry;
        float weight; ///< how much the word says about the entry: field, frequency, length; rarity comes at query time
    };
    struct Entry {
        std::uint32_t id;       ///< index into ids
        std::uint16_t language; ///< index into languages
    };

    QStringList ids;
    QStringList languages;
    QList<Entry> entries;
    Vocabulary vocabulary;
    QList<std::uint32_t> starts; ///< postings of term t: [starts[t], starts[t + 1])
    QList<Posting> postings;
    QList<float> heaviest; ///< the greatest weight among the postings of term t

    [[nodiscard]] std::uint32_t frequency(int term) const { return starts[term + 1] - starts[term]; }
};

} // namespace parvis::store
