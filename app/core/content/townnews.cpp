// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/townnews.h"

#include "guide/objectreader.h"

#include <algorithm>

namespace parvis::content
{

namespace
{

using guide::ObjectReader;
using Severity = TownNotice::Severity;

void checkPeriod(ObjectReader &reader, QDate from, QDate until)
{
    if (!from.isNull() && !until.isNull() && until <= from)
        reader.fail("until", QStringLiteral("The end must lie after the beginning."));
}

TownNotice readNotice(ObjectReader &reader)
{
    TownNotice notice;
    notice.id = reader.string("id");
    const QString severity = reader.stringIf("severity");
    notice.severity = severity == QLatin1String("alert")     ? Severity::Alert
                      : severity == QLatin1String("closure") ? Severity::Closure
                                                             : Severity::Info;
    if (!severity.isEmpty() && severity != toText(notice.severity))
        reader.fail("severity", QStringLiteral("One of info, closure, alert is expected here."));
    if (reader.has("audiences"))
        notice.audiences = reader.strings("audiences");
    notice.from = reader.dateIf("from");
    notice.until = reader.dateIf("until");
    notice.title = reader.text("title");
    notice.text = reader.textIf("text");
    checkPeriod(reader, notice.from, notice.until);
    return notice;
}

ConsultationChoice readChoice(ObjectReader &reader)
{
    return {reader.string("id"), reader.text("text")};
}

Consultation readConsultation(ObjectReader &reader)
{
    Consultation asked;
    asked.id = reader.string("id");
    asked.from = reader.dateIf("from");
    asked.until = reader.dateIf("until");
    asked.title = reader.text("title");
    asked.question = reader.text("question");
    asked.choices = reader.list<ConsultationChoice>("choices", readChoice);
    if (asked.from.isNull() || asked.until.isNull())
        reader.fail(asked.from.isNull() ? "from" : "until", QStringLiteral("A consultation begins and ends."));
    checkPeriod(reader, asked.from, asked.until);
    if (asked.choices.size() < 2)
        reader.fail("choices", QStringLiteral("At least two answers are expected here."));
    return asked;
}

} // namespace

bool TownNotice::isShown(QDate today, const QString &audience) const
{
    const bool concerns = audience.isEmpty() || audiences.isEmpty() || audiences.contains(audience);
    return concerns && (from.isNull() || from <= today) && (until.isNull() || today < until);
}

bool Consultation::hasChoice(const QString &choice) const
{
    return std::any_of(choices.begin(), choices.end(), [&](const auto &known) { return known.id == choice; });
}

Result<TownNews, guide::DecodeFault> TownNews::decode(const QJsonObject &json)
{
    std::optional<guide::DecodeFault> fault;
    ObjectReader reader(json, {}, &fault);
    (void)reader.take("$schema");
    TownNews news;
    news.site = reader.string("id");
    if (reader.has("notices"))
        news.notices = reader.list<TownNotice>("notices", readNotice);
    if (reader.has("consultations"))
        news.consultations = reader.list<Consultation>("consultations", readConsultation);
    reader.finish();
    if (fault)
        return *fault;
    return news;
}

QList<TownNotice> TownNews::shown(QDate today, const QString &audience) const
{
    QList<TownNotice> found;
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(found),
                 [&](const TownNotice &notice) { return notice.isShown(today, audience); });
    std::stable_sort(found.begin(), found.end(),
                     [](const TownNotice &a, const TownNotice &b) { return a.severity > b.severity; });
    return found;
}

QList<Consultation> TownNews::open(QDate today) const
{
    QList<Consultation> found;
    std::copy_if(consultations.begin(), consultations.end(), std::back_inserter(found),
                 [&](const Consultation &asked) { return asked.isOpen(today); });
    return found;
}

QString toText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Closure:
        return QStringLiteral("closure");
    case Severity::Alert:
        break;
    }
    return QStringLiteral("alert");
}

} // namespace parvis::content
