// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "cli/inputfile.h"
#include "cli/kioskdata.h"
#include "cli/verbs.h"
#include "sync/facts.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTimer>

#include <variant>

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

/// Who the kiosk is from now on, or how the verb ends.
using Joined = std::variant<sync::Enrolment, int>;

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

Joined askHub(const KioskData &data, const QString &withCode, const QString &asName)
{
    sync::SystemChance chance;
    sync::NetworkLink link(data.network(), chance);
    std::optional<sync::HubReply> reply;
    QEventLoop loop;
    link.send(sync::enrolmentRequest(withCode, QStringLiteral("kiosk"), asName, data.config.site, makeId()), [&](const sync::HubReply &got) {
        reply = got;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply || reply->kind != sync::HubReply::Kind::Answered)
        return fail(BadInput, QStringLiteral("the hub %1 does not answer").arg(data.config.hub));
    if (reply->status == 401 || reply->status == 403)
        return fail(Refused, complaint(*reply));
    const auto enrolment = sync::Enrolment::parse(reply->body);
    if (!enrolment)
        return fail(BadInput, complaint(*reply));
    return *enrolment;
}

int join(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &option : {code, name, file})
        parser.addOption({option, {}, QStringLiteral("VALUE")});
    const bool isRead = parser.parse(QStringList{QStringLiteral("kiosk join")} + arguments);
    if (!isRead || parser.positionalArguments().size() != 1 || parser.isSet(code) == parser.isSet(file))
        return fail(WrongUse, isRead ? QStringLiteral("kiosk join takes one configuration file, and --code or --file")
                                     : parser.errorText());
    KioskData data;
    if (const QString sentence = data.openOrMake(parser.positionalArguments().constFirst()); !sentence.isEmpty())
        return fail(BadInput, sentence);
    if (data.isItsOwnHub())
        return fail(Refused, QStringLiteral("the hub of this kiosk is embedded: there is none to join"));
    if (data.enrolment)
        return fail(Refused, QStringLiteral("this data folder belongs to the device %1 already: a kiosk that joins"
                                            " another hub begins with an empty folder")
                                 .arg(data.enrolment->device));
    const QString asName = parser.isSet(name) ? parser.value(name) : QSysInfo::machineHostName();
    const Joined joined = parser.isSet(file) ? readEnrolment(parser.value(file)) : askHub(data, parser.value(code), asName);
    if (const auto *exitCode = std::get_if<int>(&joined))
        return *exitCode;
    const auto &enrolment = std::get<sync::Enrolment>(joined);
    if (const auto kept = data.ledger->setFact(sync::facts::device, enrolment.toJson()); !kept)
        return fail(BadInput, QStringLiteral("what the hub gave cannot be kept: %1").arg(kept.error().detail()));
    printLine(stdout, QStringLiteral("this kiosk is the device %1").arg(enrolment.device));
    return Fine;
}

} // namespace

QList<Verb> kioskVerbs()
{
    Verb verb;
    verb.name = QStringLiteral("kiosk join");
    verb.usage = QStringLiteral("KIOSK.TOML --code CODE [--name NAME] | KIOSK.TOML --file FILE");
    verb.summary = QStringLiteral("Make this machine a kiosk of the hub its configuration names");
    verb.details = QStringLiteral("CODE is the hub's enrolment code. FILE holds what \"parvis kiosk enrol\" printed at the hub; delete it\n"
                                  "afterwards. The kiosk itself must not run. Without --name it is called as this machine is.");
    verb.run = join;
    return {verb};
}

} // namespace parvis::cli
