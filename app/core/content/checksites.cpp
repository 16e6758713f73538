// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/openinghours.h"
#include "content/wording.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

namespace parvis::content
{

namespace
{

constexpr qsizetype mostBytesOfNetwork = 32; // IEEE 802.11, 9.4.2.2

// Reports every member named KEY that an earlier entry of the list already has.
void checkDuplicates(CheckContext &context, const CheckedFile &file, const QString &listPointer, QLatin1String key)
{
    QSet<QString> seen;
    const QJsonArray list = file.at(listPointer).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString value = list.at(i).toObject().value(key).toString();
        if (!value.isEmpty() && seen.contains(value))
            context.error(file, QStringLiteral("%1/%2/%3").arg(listPointer).arg(i).arg(key),
                          QStringLiteral("The %1 \"%2\" stands twice in %3.").arg(key, value, nameOf(listPointer)));
        seen.insert(value);
    }
}

void checkHours(CheckContext &context, const CheckedFile &file, const QString &pointer)
{
    const QJsonObject hours = file.at(pointer).toObject();
    for (auto day = hours.begin(); day != hours.end(); ++day) {
        int lastEnd = 0;
        const QJsonArray periods = day.value().toArray();
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const QString place = QStringLiteral("%1/%2/%3").arg(pointer, day.key()).arg(i);
            const auto from = parseClockText(periods.at(i).toArray().at(0).toString());
            const auto until = parseClockText(periods.at(i).toArray().at(1).toString());
            if (!from || !until)
                continue;
            if (*from >= *until)
                context.error(file, place,
                              QStringLiteral("On %1 the closing time %2 is not after the opening time %3.")
                                  .arg(day.key(), clockText(*until), clockText(*from)));
            else if (*from < lastEnd)
                context.error(
                    file, place,
                    QStringLiteral("On %1 the period from %2 overlaps the one before.")
                        .arg(day.key(), clockText(*from)),
                    QStringLiteral(
                        "Write the periods of a day in order, each beginning after the end of the one before."));
            lastEnd = std::max(lastEnd, *until);
        }
    }
}

void checkSite(CheckContext &context, const CheckedFile &file)
{
    const QJsonObject site = file.root();
    const QString official = site.value(QLatin1String("officialLanguage")).toString();
    const QStringList languages = context.languagesOfSite(file.id);
    if (!official.isEmpty() && !languages.contains(official))
        context.error(file, QStringLiteral("/officialLanguage"),
                      QStringLiteral("The official language \"%1\" is not one of the site's languages.").arg(official));
    const QString zone = site.value(QLatin1String("timeZone")).toString();
    if (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid())
        context.error(file, QStringLiteral("/timeZone"), QStringLiteral("There is no time zone \"%1\".").arg(zone),
                      QStringLiteral("For example Europe/Paris or Europe/Berlin."));
    if (file.at(QStringLiteral("/wifi/name")).toString().toUtf8().size() > mostBytesOfNetwork)
        context.error(file, QStringLiteral("/wifi/name"),
                      QStringLiteral("The name of a network has at most %1 bytes.").arg(mostBytesOfNetwork),
                      QStringLiteral("A letter with an accent has two."));
    for (const QString &pointer : file.verdict.places.value(QStringLiteral("hours")))
        checkHours(context, file, pointer);
    checkDuplicates(context, file, QStringLiteral("/places"), QLatin1String("id"));
    checkDuplicates(context, file, QStringLiteral("/closures"), QLatin1String("date"));
}

} // namespace

void checkSites(CheckContext &context)
{
    const QList<const CheckedFile *> sites = context.files(QStringLiteral("site"));
    if (context.ids(QStringLiteral("site")).isEmpty())
        context.note({QStringLiteral("sites"), 1, 1, QStringLiteral("There is no site."),
                      QStringLiteral("At least one file sites/<id>.json is needed."), Problem::Severity::Error});
    for (const CheckedFile *file : sites)
        checkSite(context, *file);
}

void checkCategories(CheckContext &context)
{
    if (!context.exists(QStringLiteral("categories"), QStringLiteral("categories")))
        context.note({QStringLiteral("categories.json"), 1, 1, QStringLiteral("The file is missing."),
                      QStringLiteral("It lists the tiles of the home screen."), Problem::Severity::Error});
    QSet<QString> used;
    for (const CheckedFile *procedure : context.files(QStringLiteral("procedure"))) {
        for (const QJsonValue &id : procedure->at(QStringLiteral("/categories")).toArray())
            used.insert(id.toString());
    }
    for (const CheckedFile *file : context.files(QStringLiteral("categories"))) {
        checkDuplicates(context, *file, QStringLiteral("/categories"), QLatin1String("id"));
        const QJsonArray categories = file->at(QStringLiteral("/categories")).toArray();
        for (qsizetype i = 0; i < categories.size(); ++i) {
            const QString id = categories.at(i).toObject().value(QLatin1String("id")).toString();
            if (!used.contains(id))
                context.warn(*file, QStringLiteral("/categories/%1").arg(i),
                             QStringLiteral("No procedure belongs to the category \"%1\".").arg(id),
                             QStringLiteral("Visitors would open an empty list."));
        }
    }
}

void checkSynonyms(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("synonyms"))) {
        const QJsonObject languages = file->at(QStringLiteral("/synonyms")).toObject();
        for (const QString &language : context.allLanguages()) {
            if (!languages.contains(language))
                context.warn(*file, QStringLiteral("/synonyms"),
                             QStringLiteral("There are no synonyms in \"%1\".").arg(language));
        }
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            QSet<QString> seen;
            const QJsonArray groups = it.value().toArray();
            for (qsizetype i = 0; i < groups.size(); ++i) {
                const QJsonArray words = groups.at(i).toArray();
                for (qsizetype j = 0; j < words.size(); ++j) {
                    const QString word = words.at(j).toString().toCaseFolded();
                    if (seen.contains(word))
                        context.warn(*file, QStringLiteral("/synonyms/%1/%2/%3").arg(it.key()).arg(i).arg(j),
                                     QStringLiteral("\"%1\" stands in two groups.").arg(words.at(j).toString()),
                                     QStringLiteral("Join the groups, or keep the word in one of them."));
                    seen.insert(word);
                }
            }
        }
    }
}

void checkSentences(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("sentences")))
        checkDuplicates(context, *file, QStringLiteral("/sentences"), QLatin1String("id"));
}

} // namespace parvis::content
