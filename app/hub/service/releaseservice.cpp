// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/releaseservice.h"

#include "base/jsontext.h"
#include "forms/formdefinition.h"
#include "hub/service/hubrefusal.h"
#include "queue/queueplan.h"
#include "store/entryhash.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::hub
{

using store::HubTransaction;
using store::ReleaseRow;

namespace
{

const QString planFact = QStringLiteral("plan");
const QString queueFact = QStringLiteral("queue");
const QString formsFact = QStringLiteral("forms");              ///< there when forms were ever published
const QString firstNumberFact = QStringLiteral("release-from"); ///< the least number of the next release

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray manifestOf(qint64 number, const QByteArray &objects)
{
    return JsonText(64 + objects.size())
        .open('{')
        .key("number")
        .number(number)
        .key("objects")
        .raw(objects)
        .close('}')
        .bytes();
}

QByteArray objectsOf(QList<ReleaseFile> files)
{
    std::sort(files.begin(), files.end(), [](const ReleaseFile &a, const ReleaseFile &b) {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    });
    constexpr qsizetype bytesAnObject = 160;
    JsonText objects(16 + files.size() * bytesAnObject);
    objects.open('[');
    for (const ReleaseFile &file : std::as_const(files)) {
        objects.open('{').key("id").text(file.id).key("kind").text(file.kind);
        objects.key("sha256").plain(store::sha256(file.bytes).toHex()).key("size").number(file.bytes.size()).close('}');
    }
    return objects.close(']').bytes();
}

Result<qint64> nextNumber(HubTransaction &transaction)
{
    const auto newest = transaction.newestRelease();
    if (!newest)
        return newest.error();
    const auto least = transaction.fact(firstNumberFact);
    if (!least)
        return least.error();
    return std::max(*newest ? (*newest)->number + 1 : 1, least->toLongLong());
}

Error notPlan(const PlanFaults &faults)
{
    return Error(HubRefusal::Invalid, faults.first().pointer + QStringLiteral(": ") + faults.first().message);
}

Error otherSite()
{
    return Error(HubRefusal::Invalid, QStringLiteral("/id: the plan is of another site"));
}

QString factOfForm(const QByteArray &hash)
{
    return QStringLiteral("form/") + QString::fromLatin1(hash.toHex());
}

// A form stays known when a later release has another version of it: kiosks show what they have for days.
Result<void> learnForms(HubTransaction &transaction, const QList<ReleaseFile> &files)
{
    bool hasForms = false;
    for (const ReleaseFile &file : files) {
        if (file.kind != QLatin1String("form"))
            continue;
        hasForms = true;
        const QByteArray hash = forms::FormDefinition::hashOf(QJsonDocument::fromJson(file.bytes).object());
        if (const auto set = transaction.setFact(factOfForm(hash), "1"); !set)
            return set;
    }
    return hasForms ? transaction.setFact(formsFact, "1") : Result<void>();
}

} // namespace

Result<ReleaseRow> ReleaseService::publish(const QString &site, const QList<ReleaseFile> &files)
{
    ReleaseRow release;
    const QByteArray objects = objectsOf(files);
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        if (auto learnt = learnForms(transaction, files); !learnt)
            return learnt;
        const auto newest = transaction.newestRelease();
        if (!newest)
            return newest.error();
        if (*newest && (*newest)->manifest == manifestOf((*newest)->number, objects)) {
            release = **newest;
            return {};
        }
        for (const ReleaseFile &file : files) {
            if (const auto put = transaction.putObject(file.bytes); !put)
                return put.error();
        }
        const auto number = nextNumber(transaction);
        if (!number)
            return number.error();
        release = {*number, manifestOf(*number, objects)};
        const auto manifest = transaction.putObject(release.manifest);
        if (!manifest)
            return manifest.error();
        if (auto added = transaction.addRelease(release); !added)
            return added;
        const auto told =
            transaction.appendChange(QStringLiteral("release"), QStringLiteral("current"),
                                     compact({{QStringLiteral("number"), release.number},
                                              {QStringLiteral("manifest"), QString::fromLatin1(manifest->toHex())}}));
        return told ? Result<void>() : Result<void>(told.error());
    });
    return done ? Result<ReleaseRow>(release) : Result<ReleaseRow>(done.error());
}

Result<bool> ReleaseService::knowsForm(HubTransaction &transaction, const QByteArray &hash)
{
    const auto hasForms = transaction.fact(formsFact);
    if (!hasForms || hasForms->isEmpty())
        return hasForms ? Result<bool>(true) : Result<bool>(hasForms.error());
    const auto known = transaction.fact(factOfForm(hash));
    return known ? Result<bool>(!known->isEmpty()) : Result<bool>(known.error());
}

Result<void> ReleaseService::skipNumbers(HubTransaction &transaction, Instant now)
{
    const auto next = nextNumber(transaction);
    if (!next)
        return next.error();
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return transaction.setFact(firstNumberFact, QByteArray::number(std::max(*next + numberJump, seconds)));
}

Result<ReleaseRow> ReleaseService::newest(const QString &site)
{
    std::optional<ReleaseRow> release;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = transaction.newestRelease();
        if (!found)
            return found.error();
        release = *std::move(found);
        return {};
    });
    if (!done)
        return done.error();
    return release ? Result<ReleaseRow>(*release)
                   : Result<ReleaseRow>(Error(HubRefusal::NotFound, QStringLiteral("release")));
}

Result<QByteArray> ReleaseService::object(const QString &site, const QByteArray &sha256)
{
    std::optional<QByteArray> bytes;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = transaction.object(sha256);
        if (!found)
            return found.error();
        bytes = *std::move(found);
        return {};
    });
    if (!done)
        return done.error();
    return bytes ? Result<QByteArray>(*bytes)
                 : Result<QByteArray>(Error(HubRefusal::NotFound, QStringLiteral("object")));
}

Result<void> ReleaseService::setPlan(const QString &site, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto plan = appointments::Plan::decode(object);
    if (!plan)
        return notPlan(plan.error());
    return plan->site == site ? keep(site, planFact, object) : Result<void>(otherSite());
}

Result<void> ReleaseService::setQueue(const QString &site, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto plan = queue::QueuePlan::decode(object);
    if (!plan)
        return notPlan(plan.error());
    return plan->site == site ? keep(site, queueFact, object) : Result<void>(otherSite());
}

Result<void> ReleaseService::keep(const QString &site, const QString &name, const QJsonObject &plan)
{
    const QByteArray canonical = compact(plan);
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto before = transaction.fact(name);
        if (!before)
            return before.error();
        if (*before == canonical)
            return {};
        const auto stored = transaction.putObject(canonical);
        if (!stored)
            return stored.error();
        if (auto set = transaction.setFact(name, canonical); !set)
            return set;
        const auto told =
            transaction.appendChange(name, QStringLiteral("current"),
                                     compact({{QStringLiteral("sha256"), QString::fromLatin1(stored->toHex())}}));
        return told ? Result<void>() : Result<void>(told.error());
    });
}

Result<std::optional<QByteArray>> ReleaseService::plan(const QString &site)
{
    return kept(site, planFact);
}

Result<std::optional<QByteArray>> ReleaseService::queue(const QString &site)
{
    return kept(site, queueFact);
}

Result<std::optional<QByteArray>> ReleaseService::kept(const QString &site, const QString &name)
{
    QByteArray json;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.fact(name);
        if (!found)
            return found.error();
        json = *found;
        return {};
    });
    if (!done)
        return done.error();
    return json.isEmpty() ? std::optional<QByteArray>() : std::optional<QByteArray>(json);
}

} // namespace parvis::hub
