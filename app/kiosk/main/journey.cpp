// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/journey.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::kiosk
{

Result<Journey> Journey::load(const QString &path)
{
    using Verb = JourneyStep::Verb;
    static const QHash<QString, Verb> verbs{
        {QStringLiteral("press"), Verb::Press},   {QStringLiteral("type"), Verb::Type},
        {QStringLiteral("guide"), Verb::Guide},   {QStringLiteral("form"), Verb::Form},
        {QStringLiteral("answer"), Verb::Answer}, {QStringLiteral("refuse"), Verb::Refuse},
        {QStringLiteral("erase"), Verb::Erase},   {QStringLiteral("sign"), Verb::Sign},
        {QStringLiteral("wait"), Verb::Wait},     {QStringLiteral("expect"), Verb::Expect},
        {QStringLiteral("shot"), Verb::Shot},     {QStringLiteral("link"), Verb::Link},
        {QStringLiteral("await"), Verb::Await},   {QStringLiteral("see"), Verb::See},
        {QStringLiteral("hold"), Verb::Hold},
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(JourneyError::Unreadable, file.errorString());
    QJsonParseError fault;
    const auto root = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (root.isEmpty())
        return Error(JourneyError::Unreadable,
                     QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    Journey journey{
        root.value(QStringLiteral("title")).toString(), {}, root.value(QStringLiteral("hub")).toBool(), {}};
    if (const QString today = root.value(QStringLiteral("today")).toString(); today != QStringLiteral("now")) {
        journey.today = QDate::fromString(today, Qt::ISODate);
        if (!journey.today->isValid())
            return Error(JourneyError::Malformed, QStringLiteral("\"today\" is not a date"));
    }
    const auto steps = root.value(QStringLiteral("steps")).toArray();
    for (const auto &entry : steps) {
        const auto step = entry.toObject();
        const QString verb = step.isEmpty() ? QString() : step.keys().constFirst();
        if (step.size() != 1 || !verbs.contains(verb))
            return Error(JourneyError::Malformed,
                         QStringLiteral("step %1: no such verb \"%2\"").arg(journey.steps.size() + 1).arg(verb));
        journey.steps.append({verbs.value(verb), step.value(verb)});
    }
    return journey;
}

} // namespace parvis::kiosk
