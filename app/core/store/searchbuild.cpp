// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchdata.h"
#include "store/wordfolding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parvis::store
{

namespace
{

enum Field { Title, Keywords, Body, FieldCount };

// A word of the title says most; what stands only in the text says little however often it stands there.
constexpr std::array<float, FieldCount> fieldWeight{1.0f, 0.6f, 0.25f};
constexpr std::array<float, FieldCount> lengthInfluence{0.3f, 0.2f, 0.75f};

using Fields = std::array<QStringList, FieldCount>;

struct Phrase {
    QStringList words;
    qsizetype group;
};

/// The phrases of a language's synonyms by their first word.
using Phrases = QHash<QString, QList<Phrase>>;

QHash<QString, Phrases> phrasesOf(const QList<SynonymGroup> &groups)
{
    QHash<QString, Phrases> byLanguage;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (const QString &text : groups[group].words) {
            const QStringList words = foldedWords(text);
            if (!words.isEmpty())
                byLanguage[groups[group].language][words.first()].append({words, group});
        }
    }
    return byLanguage;
}

void addSynonyms(Fields &fields, const Phrases &phrases, const QList<SynonymGroup> &groups)
{
    QList<qsizetype> met;
    for (const Field field : {Title, Keywords}) {
        const QStringList &words = fields[field];
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const Phrase &phrase : phrases.value(words[i])) {
                if (words.mid(i, phrase.words.size()) == phrase.words && !met.contains(phrase.group))
                    met.append(phrase.group);
            }
        }
    }
    for (const qsizetype group : std::as_const(met)) {
        for (const QString &text : groups[group].words) {
            for (const QString &word : foldedWords(text)) {
                if (!fields[Keywords].contains(word) && !fields[Title].contains(word))
                    fields[Keywords].append(word);
            }
        }
    }
}

class Builder
{
public:
    void add(const SearchEntry &entry, const Fields &fields)
    {
        m_data->entries.append({number(m_ids, m_data->ids, entry.id),
                                std::uint16_t(number(m_languages, m_data->languages, entry.language))});
        QHash<int, Counts> counts;
        for (int field = 0; field < FieldCount; ++field) {
            m_total[std::size_t(field)] += float(fields[std::size_t(field)].size());
            const auto origin = field == Body ? Vocabulary::Origin::Body : Vocabulary::Origin::Title;
            for (const QString &word : fields[std::size_t(field)])
                ++counts[m_data->vocabulary.add(word, origin)][std::size_t(field)];
        }
        std::array<float, FieldCount> lengths;
        for (std::size_t field = 0; field < FieldCount; ++field)
            lengths[field] = float(fields[field].size());
        m_lengths.append(lengths);
        m_postings.resize(m_data->vocabulary.size());
        const auto self = std::uint32_t(m_data->entries.size() - 1);
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
            m_postings[it.key()].append({self, it.value()});
    }

    std::shared_ptr<const SearchData> finish()
    {
        m_data->vocabulary.finish();
        m_data->starts.append(0);
        for (const auto &list : std::as_const(m_postings)) {
            float heaviest = 0;
            for (const auto &[entry, counts] : list) {
                m_data->postings.append({entry, weight(entry, counts)});
                heaviest = std::max(heaviest, m_data->postings.last().weight);
            }
            m_data->heaviest.append(heaviest);
            m_data->starts.append(std::uint32_t(m_data->postings.size()));
        }
        return m_data;
    }

private:
    using Counts = std::array<std::uint16_t, FieldCount>;
    struct Count {
        std::uint32_t entry;
        Counts counts;
    };

    static std::uint32_t number(QHash<QString, std::uint32_t> &numbers, QStringList &names, const QString &name)
    {
        const auto known = numbers.constFind(name);
        if (known != numbers.constEnd())
            return *known;
        names.append(name);
        return *numbers.insert(name, std::uint32_t(names.size() - 1));
    }

    float weight(std::uint32_t entry, const Counts &counts) const
    {
        float sum = 0;
        for (std::size_t field = 0; field < FieldCount; ++field) {
            if (counts[field] == 0)
                continue;
            const float average = m_total[field] / float(m_data->entries.size());
            const float length =
                1 - lengthInfluence[field] + lengthInfluence[field] * m_lengths[entry][field] / average;
            const float times = float(counts[field]) / length;
            sum += fieldWeight[field] * times * 2.2f / (times + 1.2f); // BM25 with k1 = 1.2
        }
        return sum;
    }

    std::shared_ptr<SearchData> m_data = std::make_shared<SearchData>();
    QHash<QString, std::uint32_t> m_ids;
    QHash<QString, std::uint32_t> m_languages;
    QList<QList<Count>> m_postings;
    QList<std::array<float, FieldCount>> m_lengths;
    std::array<float, FieldCount> m_total{};
};

} // namespace

SearchIndex SearchIndex::build(const QList<SearchEntry> &entries, const QList<SynonymGroup> &synonyms)
{
    const auto phrases = phrasesOf(synonyms);
    Builder builder;
    for (const SearchEntry &entry : entries) {
        Fields fields{foldedWords(entry.title), foldedWords(entry.keywords.join(QLatin1Char(' '))),
                      foldedWords(entry.body)};
        addSynonyms(fields, phrases.value(entry.language), synonyms);
        builder.add(entry, fields);
    }
    SearchIndex index;
    index.m_data = builder.finish();
    return index;
}

} // namespace parvis::store
