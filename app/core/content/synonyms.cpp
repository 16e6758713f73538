// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/synonyms.h"

#include <QJsonArray>

namespace parvis::content
{

namespace
{

bool readGroup(const QJsonValue &value, SynonymGroup *group)
{
    for (const QJsonValue &word : value.toArray()) {
        if (word.toString().trimmed().isEmpty())
            return false;
        group->append(word.toString());
    }
    return group->size() >= 2;
}

} // namespace

Result<Synonyms, guide::DecodeFault> decodeSynonyms(const QJsonObject &json)
{
    Synonyms synonyms;
    const QJsonObject languages = json.value(QLatin1String("synonyms")).toObject();
    if (languages.isEmpty())
        return guide::DecodeFault{QString(), QStringLiteral("The key \"synonyms\" with lists by language is missing.")};
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            SynonymGroup group;
            if (!readGroup(value, &group))
                return guide::DecodeFault{QStringLiteral("/synonyms/") + it.key(),
                                          QStringLiteral("A group is a list of at least two words.")};
            synonyms[it.key()].append(group);
        }
    }
    return synonyms;
}

} // namespace parvis::content
