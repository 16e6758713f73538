// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/searchdata.h"
#include "store/wordfolding.h"

#include <algorithm>
#include <cmath>

namespace parvis::store
{

namespace
{

constexpr int mostWords = 12;
constexpr qsizetype longestQuery = 1000;
constexpr float otherLanguage = 0.8f;
constexpr float soundMatch = 0.85f; // a match this good needs no other reading of the word

using Scores = QList<float>; // one per entry

/// One query against one index.
class Search
{
public:
    Search(const SearchData &data, LastWord lastWord) : m_data(data), m_lastWord(lastWord) {}

    Scores scores(const QStringList &words) const
    {
        QList<Scores> byWord;
        for (qsizetype i = 0; i < words.size(); ++i)
            byWord.append(wordScores(words[i], i + 1 == words.size() ? m_lastWord : LastWord::Complete));
        Scores sum(m_data.entries.size(), 0.0f);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i + 1 < words.size() && joinInto(sum, words[i] + words[i + 1], byWord[i], byWord[i + 1])) {
                ++i;
                continue;
            }
            add(sum, byWord[i]);
        }
        return sum;
    }

private:
    static void add(Scores &sum, const Scores &more)
    {
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] += more[i];
    }

    Scores matchScores(const QList<Vocabulary::Match> &matches) const
    {
        Scores scores(m_data.entries.size(), 0.0f);
        if (matches.isEmpty())
            return scores;
        // How rare the word is, is decided by the words it most likely stands for, not by each rare word it resembles.
        std::uint32_t frequency = 0;
        for (const auto &match : matches) {
            if (match.quality >= 0.8f * matches.first().quality)
                frequency = std::max(frequency, m_data.frequency(match.term));
        }
        const float rarity =
            std::log(1 + (float(m_data.entries.size()) - float(frequency) + 0.5f) / (float(frequency) + 0.5f));
        for (const auto &match : matches) {
            for (auto i = m_data.starts[match.term]; i < m_data.starts[match.term + 1]; ++i) {
                const auto &posting = m_data.postings[i];
                float &score = scores[posting.entry];
                score = std::max(score, posting.weight * match.quality * rarity);
            }
        }
        return scores;
    }

    Scores wordScores(const QString &word, LastWord lastWord) const
    {
        const auto matches = m_data.vocabulary.match(word, lastWord);
        Scores scores = matchScores(matches);
        if (word.size() < 6 || (!matches.isEmpty() && matches.first().quality >= soundMatch))
            return scores;
        const QStringList pieces = m_data.vocabulary.pieces(word);
        if (pieces.isEmpty())
            return scores;
        Scores together(m_data.entries.size(), 0.0f);
        for (const QString &piece : pieces)
            add(together, matchScores(m_data.vocabulary.match(piece, LastWord::Complete)));
        for (qsizetype i = 0; i < scores.size(); ++i)
            scores[i] = std::max(scores[i], 0.9f * together[i]);
        return scores;
    }

    // Two words that are one in the titles ("passe port"): only where the joined word is all but certain.
    bool joinInto(Scores &sum, const QString &joined, const Scores &first, const Scores &second) const
    {
        const auto matches = m_data.vocabulary.match(joined, LastWord::Complete);
        if (matches.isEmpty() || matches.first().quality < 0.7f ||
            m_data.vocabulary.origin(matches.first().term) != Vocabulary::Origin::Title)
            return false;
        const Scores both = matchScores(matches);
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] += std::max(1.5f * both[i], first[i] + second[i]);
        return true;
    }

    const SearchData &m_data;
    LastWord m_lastWord;
};

QList<SearchHit> bestHits(const SearchData &data, Scores scores, const QString &language, int limit)
{
    const auto preferred = data.languages.indexOf(language);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores[i] <= 0)
            continue;
        if (data.entries[i].language != preferred)
            scores[i] *= otherLanguage;
        found.append(i);
    }
    const auto better = [&](qsizetype a, qsizetype b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    };
    // An id comes once per language at most, so this many hold LIMIT different ids.
    const auto kept = std::min(found.size(), qsizetype(limit) * data.languages.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end(), better);
    QList<SearchHit> hits;
    QList<std::uint32_t> seen;
    for (qsizetype i = 0; i < kept && hits.size() < limit; ++i) {
        const auto &entry = data.entries[found[i]];
        if (seen.contains(entry.id))
            continue;
        seen.append(entry.id);
        hits.append({data.ids[entry.id], data.languages[entry.language], double(scores[found[i]])});
    }
    return hits;
}

} // namespace

SearchIndex::SearchIndex() = default;
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(const SearchIndex &) = default;
SearchIndex &SearchIndex::operator=(const SearchIndex &) = default;

QList<SearchHit> SearchIndex::find(const QString &query, const QString &language, int limit, LastWord lastWord) const
{
    if (!m_data || limit <= 0)
        return {};
    const QStringList words = foldedWords(query.left(longestQuery)).mid(0, mostWords);
    if (words.isEmpty())
        return {};
    return bestHits(*m_data, Search(*m_data, lastWord).scores(words), language, limit);
}

qsizetype SearchIndex::entryCount() const
{
    return m_data ? m_data->entries.size() : 0;
}

qsizetype SearchIndex::memoryBytes() const
{
    if (!m_data)
        return 0;
    return m_data->vocabulary.memoryBytes() + m_data->postings.size() * qsizetype(sizeof(SearchData::Posting)) +
           m_data->entries.size() * qsizetype(sizeof(SearchData::Entry)) + m_data->starts.size() * 4 +
           m_data->ids.size() * 64;
}

} // namespace parvis::store
