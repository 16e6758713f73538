// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/searchdata.h"
#include "store/wordfolding.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace parvis::store
{

namespace
{

constexpr int mostWords = 12;
constexpr qsizetype longestQuery = 1000;
constexpr float otherLanguage = 0.8f;
constexpr float soundMatch = 0.7f;  // a match this good needs no other reading of the word
constexpr float faintShare = 0.15f; // words that can add less than this share of the best match add nothing
constexpr float commonShare = 0.3f; // words this much less telling than the query's best ("de", "the") are passed over

using Scores = std::vector<float>; // one per entry
using Matches = QList<Vocabulary::Match>;

/// One query against one index.
class Search
{
public:
    Search(const SearchData &data, const QStringList &words, LastWord lastWord) : m_data(data)
    {
        float best = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            Word word{words[i], data.vocabulary.match(words[i], i + 1 == words.size() ? lastWord : LastWord::Complete),
                      0};
            word.rarity = rarity(word.matches);
            best = std::max(best, word.matches.isEmpty() ? 0 : word.rarity);
            m_words.append(word);
        }
        m_words.removeIf([&](const Word &word) { return !word.matches.isEmpty() && word.rarity < commonShare * best; });
    }

    Scores scores() const
    {
        Scores sum(std::size_t(m_data.entries.size()), 0.0f);
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            Scores own = wordScores(m_words[i]);
            if (i + 1 < m_words.size()) {
                const auto joined = joinedMatch(m_words[i], m_words[i + 1]);
                if (joined.quality > 0) {
                    add(own, wordScores(m_words[++i]));
                    const Matches matches{joined};
                    spread(own, matches, 1.5f * rarity(matches));
                }
            }
            add(sum, own);
        }
        return sum;
    }

private:
    struct Word {
        QString text;
        Matches matches;
        float rarity = 0;
    };

    static void add(Scores &sum, const Scores &more)
    {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += more[i];
    }

    // How rare a word is, is decided by the words it most likely stands for, not by each rare word it resembles.
    float rarity(const Matches &matches) const
    {
        std::uint32_t frequency = 0;
        for (const auto &match : matches) {
            if (match.quality >= 0.8f * matches.first().quality)
                frequency = std::max(frequency, m_data.frequency(match.term));
        }
        return std::log(1 + (float(m_data.entries.size()) - float(frequency) + 0.5f) / (float(frequency) + 0.5f));
    }

    void spread(Scores &scores, const Matches &matches, float rarity) const
    {
        float strongest = 0;
        for (const auto &match : matches)
            strongest = std::max(strongest, match.quality * m_data.heaviest[match.term]);
        for (const auto &match : matches) {
            if (match.quality * m_data.heaviest[match.term] < faintShare * strongest)
                continue;
            const float factor = match.quality * rarity;
            const auto *posting = m_data.postings.constData() + m_data.starts[match.term];
            const auto *const end = m_data.postings.constData() + m_data.starts[match.term + 1];
            for (; posting != end; ++posting) {
                float &score = scores[posting->entry];
                score = std::max(score, posting->weight * factor);
            }
        }
    }

    Scores wordScores(const Word &word) const
    {
        Scores scores(std::size_t(m_data.entries.size()), 0.0f);
        spread(scores, word.matches, word.rarity);
        if (word.text.size() < 6 || (!word.matches.isEmpty() && word.matches.first().quality >= soundMatch))
            return scores;
        const QStringList pieces = m_data.vocabulary.pieces(word.text);
        if (pieces.isEmpty())
            return scores;
        Scores together(scores.size(), 0.0f);
        for (const QString &piece : pieces) {
            const Matches matches = m_data.vocabulary.match(piece, LastWord::Complete);
            Scores one(scores.size(), 0.0f);
            spread(one, matches, rarity(matches));
            add(together, one);
        }
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = std::max(scores[i], 0.9f * together[i]);
        return scores;
    }

    // Two words that are one in the titles ("passe port"): only where they are not words themselves.
    Vocabulary::Match joinedMatch(const Word &first, const Word &second) const
    {
        const auto known = [](const Word &word) {
            return !word.matches.isEmpty() && word.matches.first().quality >= 1;
        };
        if (known(first) && known(second))
            return {};
        const auto match = m_data.vocabulary.nearest(first.text + second.text);
        return match.quality >= 0.6f ? match : Vocabulary::Match();
    }

    const SearchData &m_data;
    QList<Word> m_words;
};

QList<SearchHit> bestHits(const SearchData &data, Scores scores, const QString &language, int limit)
{
    const auto preferred = data.languages.indexOf(language);
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] <= 0)
            continue;
        if (data.entries[qsizetype(i)].language != preferred)
            scores[i] *= otherLanguage;
        found.push_back(std::uint32_t(i));
    }
    const auto better = [&](auto a, auto b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; };
    // An id comes once per language at most, so this many hold LIMIT different ids.
    const auto kept = std::min(found.size(), std::size_t(limit) * std::size_t(data.languages.size()));
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(kept), found.end(), better);
    QList<SearchHit> hits;
    QList<std::uint32_t> seen;
    for (std::size_t i = 0; i < kept && hits.size() < limit; ++i) {
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
    return bestHits(*m_data, Search(*m_data, words, lastWord).scores(), language, limit);
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
           m_data->entries.size() * qsizetype(sizeof(SearchData::Entry)) + m_data->starts.size() * 8 +
           m_data->ids.size() * 64;
}

} // namespace parvis::store
