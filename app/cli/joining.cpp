// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joining.h"

#include "base/id.h"
#include "cli/inputfile.h"
#include "cli/verb.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTimer>

namespace parvis::cli
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr qint64 largestFile = 64 * 1024;

const QString code = QStringLiteral("code");
const QString name = QStringLiteral("name");
const QString file = QStringLiteral("file");

Joined readEnrolment(const QString &path)
{
    const auto bytes = readInput(path, largestFile);
    if (!bytes)
        return fail(BadInput, bytes.error().detail());
    const auto enrolment = sync::Enrolment::parse(*bytes);
    if (!enrolment)
        return fail(BadInput, QStringLiteral("%1 is not what \"parvis kiosk enrol\" prints").arg(path));
    return *enrolment;
}

// What the hub says is wrong, in its own words.
QString complaint(const sync::HubReply &reply)
{
    const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
    const QString detail = problem.value(QStringLiteral("detail")).toString();
    return detail.isEmpty() ? QStringLiteral("the hub answers %1").arg(reply.status) : detail;
}

Joined askHub(const JoinArguments &arguments, const QString &kind, const sync::NetworkSettings &network)
{
    sync::SystemChance chance;
    sync::NetworkLink link(network, chance);
    std::optional<sync::HubReply> reply;
    QEventLoop loop;
    link.send(sync::enrolmentRequest(arguments.code, kind, arguments.name, network.site, makeId()),
              [&](const sync::HubReply &got) {
                  reply = got;
                  loop.quit();
              });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply || reply->kind != sync::HubReply::Kind::Answered)
        return fail(BadInput, QStringLiteral("the hub %1 does not answer").arg(network.hub.toString()));
    if (reply->status == 401 || reply->status == 403)
        return fail(Refused, complaint(*reply));
    const auto enrolment = sync::Enrolment::parse(reply->body);
    if (!enrolment)
        return fail(BadInput, complaint(*reply));
    return *enrolment;
}

} // namespace

std::optional<JoinArguments> readJoinArguments(const QString &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &option : {code, name, file})
        parser.addOption({option, {}, QStringLiteral("VALUE")});
    const bool isRead = parser.parse(QStringList{verb} + arguments);
    if (!isRead || parser.positionalArguments().size() != 1 || parser.isSet(code) == parser.isSet(file)) {
        fail(WrongUse, isRead ? QStringLiteral("%1 takes one configuration file, and --code or --file").arg(verb)
                              : parser.errorText());
        return std::nullopt;
    }
    return JoinArguments{parser.positionalArguments().constFirst(), parser.value(code), parser.value(file),
                         parser.isSet(name) ? parser.value(name) : QSysInfo::machineHostName()};
}

Joined join(const JoinArguments &arguments, const QString &kind, const sync::NetworkSettings &network)
{
    return arguments.file.isEmpty() ? askHub(arguments, kind, network) : readEnrolment(arguments.file);
}

} // namespace parvis::cli
