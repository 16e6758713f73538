// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchindex.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace parvis::store
{

class WordPattern;

/// All different folded words of an index, and which of them a visitor may have meant by one.
class Vocabulary
{
public:
    /// Where a word comes from decides how far it may be forgiven.
    enum class Origin : std::uint8_t { Body, Title };

    struct Match {
        int term = 0;
        float quality = 0; ///< 1 the very word, towards 0 as it takes more goodwill
    };

    /// The word's number, a new one where it was not known. Title wins over Body.
    int add(const QString &word, Origin origin);
    /// Call once after the last add().
    void finish();

    /// -1 when unknown.
    [[nodiscard]] int find(QStringView word) const;
    /// The known words WORD may stand for, best first, at most 48.
    [[nodiscard]] QList<Match> match(const QString &word, LastWord lastWord) const;
    /// The title word WORD is but for one slip; quality 0 when there is none.
    [[nodiscard]] Match nearest(const QString &word) const;
    /// WORD cut where known title words stand in it ("didentite" → "identite"; "antragpersonalausweis"); letters
    /// between them are pieces too when three or more. Empty when no known word of four letters or more stands in it.
    [[nodiscard]] QStringList pieces(const QString &word) const;

    [[nodiscard]] int size() const { return int(m_words.count()); }
    [[nodiscard]] Origin origin(int term) const { return m_origins.at(term); }
    [[nodiscard]] qsizetype memoryBytes() const;

private:
    struct WordTable {
        QString letters; // all words one after the other
        QList<std::uint32_t> starts{0};
        QList<std::uint64_t> sets;
        void append(QStringView word);
        [[nodiscard]] qsizetype count() const { return sets.size(); }
        [[nodiscard]] QStringView at(qsizetype i) const;
    };
    [[nodiscard]] float bodyQuality(const WordPattern &pattern, const QString &word, int term, LastWord lastWord) const;
    [[nodiscard]] float titleQuality(const WordPattern &pattern, const QString &word, int term,
                                     LastWord lastWord) const;
    void matchLetters(const QString &word, LastWord lastWord, std::vector<float> &best) const;
    void matchSounds(const QString &word, std::vector<float> &best) const;

    WordTable m_words;
    QList<Origin> m_origins;
    QHash<QString, int> m_numbers;
    WordTable m_sounds;
    QList<QList<int>> m_wordsOfSound;
};

} // namespace parvis::store
