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
/// are ranked by BM25 per field. Preferred to Xapian 1.4 (stemming, spelling correction) after measuring both on the
/// same misspelt queries none was made for, 5,000 French entries and 20,480 in four languages: right answer first
/// 99-100 % against 93-100 % (words run together or cut: 99-100 % against 7-44 %), built 20 times faster, no slower to
/// ask (0.1-0.2 ms of processor time, 0.2-0.8 ms in four languages). bench_search repeats it.
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
