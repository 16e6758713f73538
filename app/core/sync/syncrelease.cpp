// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrelease.h"

#include "store/entryhash.h"
#include "store/releasemanifest.h"
#include "store/storeerror.h"
#include "sync/jsonshapes.h"
#include "sync/objectpack.h"
#include "wire/textdelta.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::sync
{

using store::ReleaseManifest;
using store::StoreError;

namespace
{

constexpr qsizetype packedObjects = 1'000;
constexpr qint64 packedBytes = 2 * 1024 * 1024; // the hub makes the next one while this one is stored
constexpr qsizetype largestManifest = 16 * 1024 * 1024;

QJsonObject current(const QList<store::Change> &states)
{
    for (const store::Change &state : states) {
        if (state.key == QLatin1String("current"))
            return QJsonDocument::fromJson(state.body).object();
    }
    return {};
}

} // namespace

Result<SyncRelease::Target> SyncRelease::target()
{
    Target target;
    const auto releases = m_memory.parts.cache.states(QStringLiteral("release"));
    if (!releases)
        return releases.error();
    const QJsonObject release = current(*releases);
    const auto number = parseCount(release.value(QStringLiteral("number")));
    const auto manifest = parseHex(release.value(QStringLiteral("manifest")), 32);
    if (number && *number > 0 && manifest) {
        target.number = *number;
        target.manifest = *manifest;
    }
    const auto plans = m_memory.parts.cache.states(QStringLiteral("plan"));
    if (!plans)
        return plans.error();
    target.plan = parseHex(current(*plans).value(QStringLiteral("sha256")), 32).value_or(QByteArray());
    return target;
}

Result<std::optional<HubRequest>> SyncRelease::ask()
{
    const auto wanted = target();
    if (!wanted)
        return wanted.error();
    if (!wanted->plan.isEmpty()) {
        const auto here = m_memory.parts.cache.hasObject(wanted->plan);
        if (!here)
            return here.error();
        if (!*here) {
            m_left = {{wanted->plan, 0}};
            return std::optional(askObjects(&m_asked));
        }
    }
    const auto shown = m_memory.parts.cache.activeRelease();
    if (!shown)
        return shown.error();
    // A release number never falls: a restored hub that offers an older one is not followed.
    if (!wanted->manifest.isEmpty() && wanted->number > (*shown ? (*shown)->number : 0))
        return askRelease(*wanted, *shown);
    m_look = false;
    m_missing = 0;
    return std::optional<HubRequest>();
}

HubRequest SyncRelease::askManifest(const Target &target, const std::optional<store::ReleaseRow> &shown)
{
    m_asked = {{target.manifest}};
    if (!shown || m_wholeFor == target.manifest)
        return {"GET", m_memory.sitePath(QStringLiteral("release")), {}, {}};
    m_asked.of = Question::Of::Changes;
    m_asked.held = shown->manifest;
    const QString held = QString::fromLatin1(store::sha256(shown->manifest).toHex());
    return {"GET", m_memory.sitePath(QStringLiteral("release/changes/") + held), {}, {}};
}

Result<std::optional<HubRequest>> SyncRelease::askRelease(const Target &target,
                                                          const std::optional<store::ReleaseRow> &shown)
{
    const auto staged = m_memory.parts.cache.object(target.manifest);
    if (!staged && !staged.error().is(StoreError::NotFound) && !staged.error().is(StoreError::Corrupt))
        return staged.error();
    if (!staged)
        return std::optional(askManifest(target, shown));
    if (!read(target, *staged)) {
        raise(SyncAlarm::BadObject);
        m_memory.problem = QStringLiteral("the manifest of release %1 has another shape").arg(target.number);
        m_look = false; // until the feed names another
        return std::optional<HubRequest>();
    }
    const auto missing = m_memory.parts.cache.missingObjects(m_names);
    if (!missing)
        return missing.error();
    m_missing = int(missing->size());
    if (missing->isEmpty()) {
        const auto done = show(target, *staged);
        return done ? Result<std::optional<HubRequest>>(std::nullopt) : done.error();
    }
    QHash<QByteArray, qint64> sizes;
    for (const store::ReleaseObject &object : std::as_const(m_read.objects))
        sizes.insert(object.sha256, object.size);
    m_left.clear();
    for (const QByteArray &name : *missing)
        m_left.append({name, sizes.value(name)});
    return std::optional(askObjects(&m_asked));
}

bool SyncRelease::read(const Target &target, const QByteArray &staged)
{
    if (m_readHash != target.manifest) {
        auto manifest = ReleaseManifest::parse(staged);
        if (!manifest)
            return false;
        m_read = *std::move(manifest);
        m_names = m_read.names();
        m_readHash = target.manifest;
    }
    return m_read.number == target.number;
}

HubRequest SyncRelease::askObjects(Question *question)
{
    *question = {{}, m_left.size() > 1 && !m_onePerCall ? Question::Of::Pack : Question::Of::One};
    const qsizetype most = question->of == Question::Of::Pack ? packedObjects : 1;
    qint64 bytes = 0;
    qsizetype count = 0;
    for (; count < std::min(m_left.size(), most) && (count == 0 || bytes + m_left[count].size <= packedBytes);
         ++count) {
        bytes += m_left[count].size;
        question->names.append(m_left[count].name);
    }
    m_left.remove(0, count);
    if (question->of == Question::Of::One)
        return {"GET",
                QStringLiteral("/api/v1/objects/") + QString::fromLatin1(question->names.constFirst().toHex()),
                {},
                {}};
    QJsonArray names;
    for (const QByteArray &name : std::as_const(question->names))
        names.append(QString::fromLatin1(name.toHex()));
    return {"POST", QStringLiteral("/api/v1/objects"), canonical({{QStringLiteral("names"), names}}), {}};
}

// What a pack leaves out is asked for again once all have come.
std::optional<HubRequest> SyncRelease::ahead(const HubReply &reply)
{
    m_ahead.reset();
    const bool isGood = reply.kind == HubReply::Kind::Answered && reply.status == 200;
    if (!isGood || m_asked.of != Question::Of::Pack || m_left.isEmpty())
        return std::nullopt;
    return askObjects(&m_ahead.emplace());
}

Result<void> SyncRelease::show(const Target &target, const QByteArray &manifest)
{
    const auto shown = m_memory.parts.cache.activate({target.number, manifest});
    if (!shown && (shown.error().is(StoreError::Refused) || shown.error().is(StoreError::Invalid))) {
        // All objects are there and yet it is not whole: sizes that are not those of the objects.
        raise(SyncAlarm::BadObject);
        m_memory.problem = QStringLiteral("release %1 cannot be shown: %2").arg(target.number).arg(shown.error().detail());
        m_look = false;
        return {};
    }
    if (!shown)
        return shown;
    clear(SyncAlarm::BadObject);
    m_read = {};
    m_names.clear();
    m_readHash.clear();
    QList<qint64> pinned;
    for (const auto &[number, count] : m_memory.pins)
        pinned.append(number);
    if (const auto pruned = m_memory.parts.cache.prune(pinned, {target.plan, target.manifest}); !pruned)
        return pruned.error();
    if (m_memory.released)
        m_memory.released({target.number, manifest});
    return {};
}

SyncWork::End SyncRelease::answered(const HubReply &reply, std::chrono::milliseconds)
{
    const Question asked = std::exchange(m_asked, std::exchange(m_ahead, std::nullopt).value_or(Question()));
    const bool isUnknown = reply.kind == HubReply::Kind::Answered && (reply.status == 404 || reply.status == 405);
    if (asked.of == Question::Of::Pack && isUnknown) {
        m_onePerCall = true;
        return End::Done;
    }
    if (asked.of == Question::Of::Changes && isUnknown) {
        m_wholeFor = asked.names.constFirst();
        return End::Done;
    }
    if (!isGood(reply))
        return End::Failed;
    clear(SyncAlarm::BadAnswer);
    if (asked.of == Question::Of::Changes)
        return takeChanges(asked, reply);
    if (asked.of == Question::Of::Pack)
        return takePack(asked, reply.body);
    if (store::sha256(reply.body) != asked.names.constFirst())
        return fail(SyncAlarm::BadObject, QStringLiteral("an object is not what its name says"));
    return keep(asked, {reply.body});
}

// The hash is the proof; what does not lead to it costs one more question.
SyncWork::End SyncRelease::takeChanges(const Question &asked, const HubReply &reply)
{
    const auto manifest = wire::applyTextDelta(asked.held, reply.body, largestManifest);
    if (manifest && store::sha256(*manifest) == asked.names.constFirst())
        return keep(asked, {*manifest});
    m_wholeFor = asked.names.constFirst();
    return End::Done;
}

SyncWork::End SyncRelease::takePack(const Question &asked, const QByteArray &body)
{
    const auto objects = unpackObjects(body);
    if (!objects || objects->isEmpty() || objects->size() > asked.names.size())
        return fail(SyncAlarm::BadAnswer, QStringLiteral("a pack of objects has another shape"));
    QList<QByteArray> whole;
    bool wrong = false;
    for (qsizetype i = 0; i < objects->size(); ++i) {
        if (!objects->at(i))
            continue; // the hub does not have it
        if (store::sha256(*objects->at(i)) == asked.names[i])
            whole.append(*objects->at(i));
        else
            wrong = true;
    }
    if (wrong)
        raise(SyncAlarm::BadObject);
    if (whole.isEmpty())
        return fail(SyncAlarm::BadObject, QStringLiteral("the hub does not have the objects it named"));
    const End end = keep(asked, whole);
    return wrong ? fail(QStringLiteral("an object is not what its name says")) : end;
}

SyncWork::End SyncRelease::keep(const Question &asked, const QList<QByteArray> &objects)
{
    if (const auto kept = m_memory.parts.cache.putObjects(objects); !kept)
        return fail(kept.error());
    m_missing = std::max(m_missing - int(objects.size()), 0);
    const auto wanted = target();
    if (wanted && m_memory.planned && asked.names.contains(wanted->plan))
        m_memory.planned();
    return End::Done;
}

} // namespace parvis::sync
