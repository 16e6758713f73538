// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/visitlistservice.h"

#include "base/localday.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/queueservice.h"
#include "store/entryhash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

QByteArray keyOf(const QString &token)
{
    return store::sha256("parvis-list-1\n" + token.toUtf8());
}

Result<std::optional<store::VisitList>> rowOf(HubTransaction &rows, const QString &token, Instant now)
{
    auto row = rows.visitList(keyOf(token));
    if (row && *row && (*row)->until <= now)
        return std::optional<store::VisitList>();
    return row;
}

Error missing()
{
    return Error(HubRefusal::NotFound, QStringLiteral("list"));
}

} // namespace

QByteArray VisitListContent::encode() const
{
    QJsonArray lines;
    for (const Item &item : items)
        lines << QJsonObject{{QStringLiteral("id"), item.id},
                             {QStringLiteral("text"), item.text},
                             {QStringLiteral("hint"), item.hint}};
    return QJsonDocument(QJsonObject{{QStringLiteral("language"), language},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("items"), lines},
                                     {QStringLiteral("ticked"), QJsonArray::fromStringList(ticked)}})
        .toJson(QJsonDocument::Compact);
}

VisitListContent VisitListContent::decode(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    VisitListContent content{json[QLatin1String("language")].toString(), json[QLatin1String("title")].toString(), {}, {}};
    for (const QJsonValue &item : json[QLatin1String("items")].toArray())
        content.items.append({item[QLatin1String("id")].toString(), item[QLatin1String("text")].toString(),
                              item[QLatin1String("hint")].toString()});
    for (const QJsonValue &id : json[QLatin1String("ticked")].toArray())
        content.ticked << id.toString();
    return content;
}

Result<VisitListService::Kept> VisitListService::put(const QString &site, const QString &token,
                                                     const VisitListContent &content)
{
    Kept result{content, m_clock.now() + kept};
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto before = rowOf(rows, token, m_clock.now());
        if (!before)
            return before.error();
        if (*before) {
            result = {VisitListContent::decode((*before)->body), (*before)->until};
            return {};
        }
        return rows.putVisitList({keyOf(token), content.encode(), result.until});
    });
    return done ? Result<Kept>(result) : Result<Kept>(done.error());
}

Result<VisitListService::Kept> VisitListService::find(const QString &site, const QString &token)
{
    Kept result;
    const auto done = m_ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        const auto row = rowOf(rows, token, m_clock.now());
        if (!row)
            return row.error();
        if (!*row)
            return missing();
        result = {VisitListContent::decode((*row)->body), (*row)->until};
        return {};
    });
    return done ? Result<Kept>(result) : Result<Kept>(done.error());
}

Result<VisitListService::Kept> VisitListService::tick(const QString &site, const QString &token, const QStringList &ids)
{
    Kept result;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto row = rowOf(rows, token, m_clock.now());
        if (!row)
            return row.error();
        if (!*row)
            return missing();
        result = {VisitListContent::decode((*row)->body), (*row)->until};
        result.content.ticked.clear();
        for (const VisitListContent::Item &item : std::as_const(result.content.items)) {
            if (ids.contains(item.id))
                result.content.ticked << item.id;
        }
        return rows.putVisitList({(*row)->key, result.content.encode(), result.until});
    });
    return done ? Result<Kept>(result) : Result<Kept>(done.error());
}

Result<int> VisitListService::sweep(const QString &site)
{
    int erased = 0;
    const QDate oldest = toLocal(QTimeZone::utc(), m_clock.now()).day.addDays(-QueueService::daysKept - 1);
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const auto gone = rows.forgetVisitors(m_clock.now(), oldest);
        erased = gone ? *gone : 0;
        return gone ? Result<void>() : Result<void>(gone.error());
    });
    return done ? Result<int>(erased) : Result<int>(done.error());
}

} // namespace parvis::hub
