// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vocabulary.h"

#include "store/wordfolding.h"
#include "store/wordpattern.h"

#include <algorithm>
#include <cmath>

namespace parvis::store
{

namespace
{

constexpr int mostMatches = 48;

int forgiven(int letters)
{
    return letters <= 2 ? 0 : letters <= 5 ? 1 : letters <= 8 ? 2 : 3;
}

int forgivenSounds(int sounds)
{
    return sounds <= 3 ? 0 : sounds <= 6 ? 1 : 2;
}

float closeness(int distance, int letters)
{
    const float share = 1.0f - 1.4f * float(distance) / float(letters);
    return share <= 0 ? 0 : share * share;
}

// Counting all bits is a library call on the plain instruction set; clearing up to four is not.
bool moreBitsThan(int limit, std::uint64_t bits)
{
    for (; bits != 0 && limit > 0; --limit)
        bits &= bits - 1;
    return bits != 0;
}

int commonBeginning(QStringView a, QStringView b)
{
    const auto shorter = std::min(a.size(), b.size());
    qsizetype i = 0;
    while (i < shorter && a[i] == b[i])
        ++i;
    return int(i);
}

} // namespace

void Vocabulary::WordTable::append(QStringView word)
{
    letters += word;
    starts.append(std::uint32_t(letters.size()));
    sets.append(WordPattern::lettersOf(word));
}

QStringView Vocabulary::WordTable::at(qsizetype i) const
{
    return QStringView(letters).mid(starts[i], qsizetype(starts[i + 1]) - qsizetype(starts[i]));
}

int Vocabulary::add(const QString &word, Origin origin)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd()) {
        m_origins[*known] = std::max(m_origins[*known], origin);
        return *known;
    }
    const int number = int(m_words.count());
    m_numbers.insert(word, number);
    m_words.append(word);
    m_origins.append(origin);
    return number;
}

// Only title words are met by ear: a body's words are many, and far more of them sound alike.
void Vocabulary::finish()
{
    QHash<QString, int> numbers;
    for (int term = 0; term < size(); ++term) {
        if (m_origins[term] == Origin::Body)
            continue;
        const QString key = soundKey(m_words.at(term).toString());
        const auto known = numbers.constFind(key);
        if (known != numbers.constEnd()) {
            m_wordsOfSound[*known].append(term);
            continue;
        }
        numbers.insert(key, int(m_sounds.count()));
        m_sounds.append(key);
        m_wordsOfSound.append(QList<int>{term});
    }
}

int Vocabulary::find(QStringView word) const
{
    return m_numbers.value(word.toString(), -1);
}

float Vocabulary::bodyQuality(const WordPattern &pattern, const QString &word, int term, LastWord lastWord) const
{
    const QStringView other = m_words.at(term);
    const int length = pattern.size(), otherLength = int(other.size());
    if (otherLength > length && lastWord == LastWord::Growing && length >= 3 && other.front() == word.front() &&
        other.startsWith(word))
        return 0.5f * (0.5f + 0.4f * float(length) / float(otherLength));
    if (std::abs(otherLength - length) > 1 || moreBitsThan(2, m_words.sets[term] ^ pattern.letters()))
        return 0;
    const int distance = pattern.to(other).whole;
    return distance == 0 ? 1 : distance == 1 && length >= 4 ? 0.5f * closeness(1, length) : 0;
}

float Vocabulary::titleQuality(const WordPattern &pattern, const QString &word, int term, LastWord lastWord) const
{
    const QStringView other = m_words.at(term);
    const int length = pattern.size(), otherLength = int(other.size()), limit = forgiven(length);
    const bool mayBeWhole =
        std::abs(otherLength - length) <= limit && !moreBitsThan(limit, m_words.sets[term] & ~pattern.letters());
    const bool longer = otherLength > length && length >= 2;
    float quality = 0;
    if (mayBeWhole || (longer && lastWord == LastWord::Growing)) {
        const auto distances = pattern.to(other);
        if (distances.whole <= limit)
            quality = closeness(distances.whole, std::max(length, otherLength));
        if (longer && lastWord == LastWord::Growing && distances.beginning <= std::max(0, limit - 1))
            quality = std::max(quality, closeness(distances.beginning, length) *
                                            (0.5f + 0.4f * float(length) / float(otherLength)));
    }
    if (longer && length >= 4 && quality < 0.7f && other.contains(word))
        quality = std::max(quality, 0.3f + 0.4f * float(length) / float(otherLength));
    const int common = length >= 6 ? commonBeginning(word, other) : 0;
    if (common >= 6 && float(common) >= 0.55f * float(std::max(length, otherLength)))
        quality = std::max(quality, 0.55f);
    return other.front() == word.front() ? quality : 0.85f * quality;
}

// What stands only in texts is forgiven less: those words are many, and a title word is nearly always meant.
void Vocabulary::matchLetters(const QString &word, LastWord lastWord, std::vector<float> &best) const
{
    const WordPattern pattern(word);
    const int limit = forgiven(pattern.size());
    for (int term = 0; term < size(); ++term) {
        const bool title = m_origins[term] == Origin::Title;
        if (moreBitsThan(title ? limit : 1, pattern.letters() & ~m_words.sets[term]))
            continue;
        best[std::size_t(term)] =
            title ? titleQuality(pattern, word, term, lastWord) : bodyQuality(pattern, word, term, lastWord);
    }
}

void Vocabulary::matchSounds(const QString &word, std::vector<float> &best) const
{
    const QString key = soundKey(word);
    if (key.size() < 2)
        return;
    const WordPattern pattern(key);
    const int limit = forgivenSounds(pattern.size());
    for (qsizetype sound = 0; sound < m_sounds.count(); ++sound) {
        const QStringView other = m_sounds.at(sound);
        const std::uint64_t set = m_sounds.sets[sound];
        if (std::abs(int(other.size()) - pattern.size()) > limit || moreBitsThan(limit, pattern.letters() & ~set) ||
            moreBitsThan(limit, set & ~pattern.letters()))
            continue;
        const int distance = pattern.to(other).whole;
        if (distance > limit)
            continue;
        const float quality = 0.8f * closeness(distance, std::max(pattern.size(), int(other.size())));
        for (const int term : m_wordsOfSound[sound])
            best[std::size_t(term)] = std::max(best[std::size_t(term)], quality);
    }
}

QList<Vocabulary::Match> Vocabulary::match(const QString &word, LastWord lastWord) const
{
    std::vector<float> best(std::size_t(size()), 0.0f);
    matchLetters(word, lastWord, best);
    matchSounds(word, best);
    QList<Match> matches;
    for (int term = 0; term < size(); ++term) {
        if (best[std::size_t(term)] > 0.08f)
            matches.append({term, best[std::size_t(term)]});
    }
    const auto better = [](const Match &a, const Match &b) {
        return a.quality != b.quality ? a.quality > b.quality : a.term < b.term;
    };
    const auto kept = std::min<qsizetype>(matches.size(), mostMatches);
    std::partial_sort(matches.begin(), matches.begin() + kept, matches.end(), better);
    matches.resize(kept);
    return matches;
}

Vocabulary::Match Vocabulary::nearest(const QString &word) const
{
    const WordPattern pattern(word);
    Match best;
    for (int term = 0; term < size(); ++term) {
        const std::uint64_t set = m_words.sets[term];
        if (m_origins[term] == Origin::Body || moreBitsThan(2, pattern.letters() ^ set))
            continue;
        const QStringView other = m_words.at(term);
        if (std::abs(int(other.size()) - pattern.size()) > 1)
            continue;
        const int distance = pattern.to(other).whole;
        const float quality = distance > 1 ? 0 : closeness(distance, pattern.size());
        if (quality > best.quality)
            best = {term, quality};
    }
    return best;
}

QStringList Vocabulary::pieces(const QString &word) const
{
    const int length = int(word.size());
    // reward[i]: the most that the first i letters can give; long words give more than short ones side by side.
    QList<int> reward(length + 1, 0), from(length + 1, -1);
    for (int end = 1; end <= length; ++end) {
        reward[end] = reward[end - 1];
        for (int begin = 0; begin <= end - 4; ++begin) {
            const int gain = reward[begin] + (end - begin) * (end - begin);
            if (gain <= reward[end])
                continue;
            const int term = find(QStringView(word).mid(begin, end - begin));
            if (term < 0 || m_origins[term] != Origin::Title)
                continue;
            reward[end] = gain;
            from[end] = begin;
        }
    }
    QStringList found;
    int gap = length;
    bool any = false;
    const auto closeGap = [&](int begin) {
        if (gap - begin >= 3)
            found.prepend(word.mid(begin, gap - begin));
    };
    for (int end = length; end > 0;) {
        if (from[end] < 0) {
            --end;
            continue;
        }
        closeGap(end);
        found.prepend(word.mid(from[end], end - from[end]));
        any = true;
        end = gap = from[end];
    }
    closeGap(0);
    return any ? found : QStringList();
}

qsizetype Vocabulary::memoryBytes() const
{
    const auto table = [](const WordTable &words) { return words.letters.size() * 2 + words.count() * 12; };
    // A hash entry holds the word once more, its header and its number.
    return table(m_words) + table(m_sounds) + m_words.letters.size() * 2 + size() * qsizetype(sizeof(Origin) + 64) +
           m_wordsOfSound.size() * 32;
}

} // namespace parvis::store
