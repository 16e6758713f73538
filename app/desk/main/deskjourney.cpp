// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/deskjourney.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::desk
{

namespace
{

bool wantsText(DeskStep::Verb verb)
{
    return verb == DeskStep::Verb::Type || verb == DeskStep::Verb::Check || verb == DeskStep::Verb::Choose;
}

} // namespace

Result<DeskJourney> DeskJourney::load(const QString &path)
{
    using Verb = DeskStep::Verb;
    static const QHash<QString, Verb> verbs{
        {QStringLiteral("press"), Verb::Press}, {QStringLiteral("check"), Verb::Check}, {QStringLiteral("type"), Verb::Type}, {QStringLiteral("choose"), Verb::Choose},
        {QStringLiteral("see"), Verb::See},     {QStringLiteral("gone"), Verb::Gone}, {QStringLiteral("shot"), Verb::Shot},
        {QStringLiteral("await"), Verb::Await}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(JourneyError::Unreadable, file.errorString());
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (root.isEmpty())
        return Error(JourneyError::Unreadable, QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    DeskJourney journey{root.value(QStringLiteral("title")).toString(), {}};
    const QJsonArray steps = root.value(QStringLiteral("steps")).toArray();
    for (const QJsonValue &entry : steps) {
        const QJsonObject step = entry.toObject();
        const QString name = step.size() == 1 ? step.constBegin().key() : QString();
        const QJsonObject pair = step.value(name).toObject();
        DeskStep read{verbs.value(name), step.value(name).toString(), {}};
        if (wantsText(read.verb) && pair.size() == 1)
            read = {read.verb, pair.constBegin().key(), pair.constBegin().value().toString()};
        if (!verbs.contains(name) || read.what.isEmpty())
            return Error(JourneyError::Malformed, QStringLiteral("step %1").arg(journey.steps.size() + 1));
        journey.steps.append(read);
    }
    return journey;
}

} // namespace parvis::desk
