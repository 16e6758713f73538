// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrecords.h"

#include "jsonfields.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace parvis::desk
{

namespace
{

QStringList texts(const QJsonObject &json, const char *key)
{
    QStringList list;
    const QJsonArray array = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

} // namespace

std::optional<AgentRow> readAgent(const QJsonObject &json)
{
    AgentRow row{textIn(json, "id"), textIn(json, "name"), texts(json, "skills"), texts(json, "languages")};
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

std::optional<SignedIn> readSignedIn(const QJsonObject &json)
{
    const auto agent = readAgent(json.value(QStringLiteral("agent")).toObject());
    const auto until = instantIn(json, "until");
    const QByteArray token = textIn(json, "token").toLatin1();
    if (!agent || !until || token.isEmpty())
        return std::nullopt;
    return SignedIn{*agent, token, *until};
}

std::optional<HandOffRow> readHandOff(const QJsonObject &json)
{
    const auto created = instantIn(json, "created");
    HandOffRow row{textIn(json, "id"),
                   textIn(json, "state"),
                   textIn(json, "language"),
                   textIn(json, "device"),
                   textIn(json, "deviceName"),
                   textIn(json, "agent"),
                   json.value(QStringLiteral("mine")).toBool(),
                   textIn(json, "onlyFor"),
                   textIn(json, "passedBy"),
                   textIn(json, "note"),
                   json.value(QStringLiteral("context")).toObject(),
                   quint64(std::max<qint64>(0, json.value(QStringLiteral("claimToken")).toInteger())),
                   created.value_or(Instant())};
    return row.id.isEmpty() || !created ? std::nullopt : std::optional(std::move(row));
}

std::optional<AppointmentRow> readAppointment(const QJsonObject &json)
{
    const auto start = instantIn(json, "start");
    const auto end = instantIn(json, "end");
    AppointmentRow row{textIn(json, "code"),
                       textIn(json, "status"),
                       start.value_or(Instant()),
                       end.value_or(Instant()),
                       {},
                       0,
                       textIn(json, "resource"),
                       textIn(json, "language"),
                       json.value(QStringLiteral("revision")).toInt(),
                       textIn(json.value(QStringLiteral("note")).toObject(), "text")};
    const QJsonArray reasons = json.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &reason : reasons) {
        row.reasons << textIn(reason.toObject(), "reason");
        row.personsOf << reason[QStringLiteral("persons")].toInt(1);
        row.persons += row.personsOf.constLast();
    }
    // An older hub knows of none other.
    row.channel = appointments::parseChannel(textIn(json, "channel")).value_or(appointments::Channel::Desk);
    return row.code.isEmpty() || !start || !end ? std::nullopt : std::optional(std::move(row));
}

std::optional<TicketRow> readTicket(const QJsonObject &json)
{
    const auto taken = instantIn(json, "taken");
    TicketRow row;
    row.id = textIn(json, "id");
    row.label = textIn(json, "label");
    row.service = textIn(json, "service");
    row.state = textIn(json, "state");
    row.language = textIn(json, "language");
    row.needs = texts(json, "needs");
    row.taken = taken.value_or(Instant());
    row.called = instantIn(json, "called");
    row.started = instantIn(json, "started");
    row.ended = instantIn(json, "ended");
    row.appointment = instantIn(json, "appointment");
    row.notBefore = instantIn(json, "notBefore");
    row.callingClass = textIn(json, "class");
    row.agent = textIn(json, "agent");
    row.desk = textIn(json, "desk");
    row.onlyFor = textIn(json, "onlyFor");
    row.note = textIn(json, "note");
    row.handOff = textIn(json, "handOff");
    row.context = json.value(QStringLiteral("context")).toObject();
    row.calls = json.value(QStringLiteral("calls")).toInt();
    return row.id.isEmpty() || row.label.isEmpty() || !taken ? std::nullopt : std::optional(std::move(row));
}

std::optional<NeedRow> readNeed(const QJsonObject &json)
{
    NeedRow row{textIn(json, "id"), localizedOf(json.value(QStringLiteral("title")))};
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

std::optional<SiteRow> readSite(const QJsonObject &json)
{
    SiteRow row{textIn(json, "id"), textIn(json, "name")};
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

std::optional<ServiceRow> readService(const QJsonObject &json)
{
    ServiceRow row{textIn(json, "service"),
                   textIn(json, "letter"),
                   localizedOf(json.value(QStringLiteral("title"))),
                   json.value(QStringLiteral("waiting")).toInt(),
                   {}};
    const QJsonObject wait = json.value(QStringLiteral("wait")).toObject();
    if (wait.contains(QStringLiteral("mostMinutes")))
        row.mostMinutes = wait.value(QStringLiteral("mostMinutes")).toInt();
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

} // namespace parvis::desk
