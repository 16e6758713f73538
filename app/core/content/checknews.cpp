// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/townnews.h"
#include "content/wording.h"

#include <QJsonArray>
#include <QSet>

namespace parvis::content
{

namespace
{

const QString siteKind = QStringLiteral("site");

void checkOnce(CheckContext &context, const CheckedFile &file, const QString &list)
{
    QSet<QString> seen;
    const QJsonArray items = file.at(list).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString id = items.at(i)[QLatin1String("id")].toString();
        if (!id.isEmpty() && seen.contains(id))
            context.error(file, QStringLiteral("%1/%2/id").arg(list).arg(i),
                          QStringLiteral("The id \"%1\" stands twice in %2.").arg(id, nameOf(list)));
        seen.insert(id);
    }
}

void checkSheet(CheckContext &context, const CheckedFile &file)
{
    if (!context.exists(siteKind, file.id)) {
        context.error(file, QStringLiteral("/id"),
                      QStringLiteral("There is no site \"%1\"%2.").arg(file.id, meant(file.id, context.ids(siteKind))),
                      QStringLiteral("News are named after their site: news/<site>.json."));
        return;
    }
    if (!file.fits())
        return;
    checkOnce(context, file, QStringLiteral("/notices"));
    checkOnce(context, file, QStringLiteral("/consultations"));
    const qsizetype consultations = file.at(QStringLiteral("/consultations")).toArray().size();
    for (qsizetype i = 0; i < consultations; ++i)
        checkOnce(context, file, QStringLiteral("/consultations/%1/choices").arg(i));
    const auto news = TownNews::decode(file.root());
    if (!news)
        context.error(file, news.error().pointer, news.error().message);
}

} // namespace

void checkNews(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("news")))
        checkSheet(context, *file);
}

} // namespace parvis::content
