// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchentry.h"

#include <QList>

#include <memory>

namespace parvis::store
{

struct SearchData;

/// Whether the last word of a query may be the beginning of a longer one.
enum class LastWord { Growing, Complete };

/// Forgiving search over titles, keywords, synonyms and texts in all languages at once.
///
/// Every word of a query is compared with the whole vocabulary (edit distance, sound, beginnings, parts), then entries
/// are ranked by BM25 per field. Preferred to Xapian 1.4 (stemming, spelling correction) after asking both the same
/// made misspelt queries, over 5,000 French entries and over 20,480 in four languages: right answer first 98-100 %
/// against 94-100 %, of words run together or cut in two 100 % against 9-50 %; 0.11-0.14 ms of processor time against
/// 0.42-0.46 in French, 0.18-0.73 against 0.14-0.87 in four languages; built at least 15 times faster. bench_search
/// repeats it.
///
/// Forgives missing accents and capitals, wrong, missing, doubled and swapped letters, words written by ear, joined and
/// split words, inflection, and finds the parts of compounds. A value that never changes after build(): copies are
/// cheap, any thread may ask it.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex &);
    SearchIndex &operator=(const SearchIndex &);

    /// Synonyms widen the keywords of every entry of their language whose title or keywords hold one of the group.
    [[nodiscard]] static SearchIndex build(const QList<SearchEntry> &entries, const QList<SynonymGroup> &synonyms = {});

    /// Best first, at most LIMIT, each id once. LANGUAGE is preferred, not required. Nothing recognisable, an empty
    /// query or an empty index give an empty list; of a very long query the first 12 words count, of a word 40 letters.
    [[nodiscard]] QList<SearchHit> find(const QString &query, const QString &language, int limit = 10,
                                        LastWord lastWord = LastWord::Growing) const;

    [[nodiscard]] qsizetype entryCount() const;
    [[nodiscard]] qsizetype memoryBytes() const; ///< approximate

private:
    std::shared_ptr<const SearchData> m_data;
};

} // namespace parvis::store
