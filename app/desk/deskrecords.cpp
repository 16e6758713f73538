// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrecords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace parvis::desk
{

namespace
{

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonObject &json, const char *key)
{
    QStringList list;
    const QJsonArray array = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

std::optional<Instant> instant(const QJsonObject &json, const char *key)
{
    const QDateTime time = QDateTime::fromString(text(json, key), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

std::optional<AgentRow> readAgent(const QJsonObject &json)
{
    AgentRow row{text(json, "id"), text(json, "name"), texts(json, "skills"), texts(json, "languages")};
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

std::optional<SignedIn> readSignedIn(const QJsonObject &json)
{
    const auto agent = readAgent(json.value(QStringLiteral("agent")).toObject());
    const auto until = instant(json, "until");
    const QByteArray token = text(json, "token").toLatin1();
    if (!agent || !until || token.isEmpty())
        return std::nullopt;
    return SignedIn{*agent, token, *until};
}

std::optional<HandOffRow> readHandOff(const QJsonObject &json)
{
    const auto created = instant(json, "created");
    HandOffRow row{text(json, "id"),
                   text(json, "state"),
                   text(json, "language"),
                   text(json, "device"),
                   text(json, "agent"),
                   json.value(QStringLiteral("context")).toObject(),
                   quint64(std::max<qint64>(0, json.value(QStringLiteral("claimToken")).toInteger())),
                   created.value_or(Instant())};
    return row.id.isEmpty() || !created ? std::nullopt : std::optional(std::move(row));
}

std::optional<AppointmentRow> readAppointment(const QJsonObject &json)
{
    const auto start = instant(json, "start");
    const auto end = instant(json, "end");
    AppointmentRow row{text(json, "code"), text(json, "status"), start.value_or(Instant()), end.value_or(Instant()), {},
                       0,
                       text(json, "resource"),
                       text(json, "language"),
                       json.value(QStringLiteral("revision")).toInt(),
                       text(json.value(QStringLiteral("note")).toObject(), "text")};
    const QJsonArray reasons = json.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &reason : reasons) {
        row.reasons << text(reason.toObject(), "reason");
        row.persons += reason[QStringLiteral("persons")].toInt(1);
    }
    return row.code.isEmpty() || !start || !end ? std::nullopt : std::optional(std::move(row));
}

std::optional<TicketRow> readTicket(const QJsonObject &json)
{
    const auto taken = instant(json, "taken");
    TicketRow row;
    row.id = text(json, "id");
    row.label = text(json, "label");
    row.service = text(json, "service");
    row.state = text(json, "state");
    row.language = text(json, "language");
    row.needs = texts(json, "needs");
    row.taken = taken.value_or(Instant());
    row.called = instant(json, "called");
    row.started = instant(json, "started");
    row.appointment = instant(json, "appointment");
    row.notBefore = instant(json, "notBefore");
    row.callingClass = text(json, "class");
    row.agent = text(json, "agent");
    row.desk = text(json, "desk");
    row.onlyFor = text(json, "onlyFor");
    row.note = text(json, "note");
    row.handOff = text(json, "handOff");
    row.context = json.value(QStringLiteral("context")).toObject();
    row.calls = json.value(QStringLiteral("calls")).toInt();
    return row.id.isEmpty() || row.label.isEmpty() || !taken ? std::nullopt : std::optional(std::move(row));
}

std::optional<ServiceRow> readService(const QJsonObject &json)
{
    QMap<QString, QString> title;
    const QJsonObject texts = json.value(QStringLiteral("title")).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        title.insert(text.key(), text->toString());
    ServiceRow row{text(json, "service"), text(json, "letter"), LocalizedText(std::move(title)),
                   json.value(QStringLiteral("waiting")).toInt(), {}};
    const QJsonObject wait = json.value(QStringLiteral("wait")).toObject();
    if (wait.contains(QStringLiteral("mostMinutes")))
        row.mostMinutes = wait.value(QStringLiteral("mostMinutes")).toInt();
    return row.id.isEmpty() ? std::nullopt : std::optional(std::move(row));
}

} // namespace parvis::desk
