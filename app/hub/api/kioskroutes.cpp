// SPDX-License-Identifier: GPL-3.0-or-later
// What kiosks ask: enrolment, feed, journal, leases, content.
#include "base/jsontext.h"
#include "hub/api/journalbody.h"
#include "hub/api/operation.h"
#include "hub/service/deviceservice.h"
#include "hub/service/feedservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/journalservice.h"
#include "hub/service/leaseservice.h"
#include "hub/service/releaseservice.h"
#include "wire/textdelta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr int mostEntries = 500;
constexpr qint64 latest = 9'007'199'254'740'991; // what JSON numbers hold exactly
constexpr int mostObjects = 1'000;
constexpr qsizetype largestPack = 8 * 1024 * 1024;

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void write(JsonText &text, const QList<appointments::Lease> &leases)
{
    text.open('[');
    for (const appointments::Lease &lease : leases) {
        text.open('{').key("expires").number(milliseconds(lease.expires)).key("resource").text(lease.unit.resource);
        text.key("start").number(milliseconds(lease.unit.start)).key("token").number(qint64(lease.token)).close('}');
    }
    text.close(']');
}

// Bodies go out as the bytes they are stored as, since the digest is over them.
QByteArray encode(const FeedPage &page)
{
    constexpr qsizetype bytesAChange = 80;
    JsonText text(300 + page.changes.size() * bytesAChange);
    text.open('{').key("epoch").text(page.epoch).key("after").number(page.after).key("through").number(page.through);
    text.key("more").flag(page.more).key("time").number(milliseconds(page.time));
    if (!page.more)
        text.key("digest").plain(page.digest.toHex());
    text.key("changes").open('[');
    for (const store::Change &change : page.changes) {
        text.open('[').number(change.sequence).text(change.entity).text(change.key);
        text.raw(change.body.isEmpty() ? QByteArrayView("null") : QByteArrayView(change.body)).close(']');
    }
    return text.close(']').close('}').bytes();
}

ApiReply immutable(const QByteArray &bytes)
{
    return {200,
            {{"Content-Type", "application/octet-stream"}, {"Cache-Control", "public, max-age=31536000, immutable"}},
            bytes};
}

// Objects belong to no site, but a ledger is asked within one.
Result<QByteArray> findObject(ApiCall &call, const QByteArray &name)
{
    if (call.settings.sites.isEmpty())
        return Error(HubRefusal::NotFound, QStringLiteral("object"));
    return ReleaseService(call.ledger).object(call.settings.sites.first().id, name);
}

Result<QByteArray> namedObject(ApiCall &call)
{
    const QByteArray text = call.variable("sha256").toLatin1();
    const QByteArray name = QByteArray::fromHex(text);
    if (name.size() != 32 || text.size() != 64)
        return Error(HubRefusal::NotFound, QStringLiteral("object"));
    return findObject(call, name);
}

} // namespace

Reply enrolRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString code = body.text("code", 1, 200);
    const QString kind = body.oneOf("kind", {QStringLiteral("kiosk"), QStringLiteral("desk"), QStringLiteral("board")});
    const QString name = body.text("name", 1, 100);
    const QString site = body.text("site", 1, 100);
    if (body.has("site") && !call.settings.findSite(site))
        body.fault("site", QStringLiteral("This hub does not know the site."));
    if (body.has("name") && name.trimmed().isEmpty())
        body.fault("name", QStringLiteral("A name that is not blank is expected."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto enrolled = DeviceService(call.ledger, call.clock, call.ids)
                              .enrol(site, kind, name, code, SharedCodeEnrolment(call.settings.enrolmentCode));
    if (!enrolled)
        return refuse(enrolled.error());
    QJsonObject json{{QStringLiteral("device"), enrolled->device.id},
                     {QStringLiteral("secret"), enrolled->secret},
                     {QStringLiteral("site"), site},
                     {QStringLiteral("receiptKey"), QString::fromLatin1(call.signer.verificationKey().toBase64())}};
    if (!enrolled->device.series.isEmpty())
        json.insert(QStringLiteral("series"), enrolled->device.series);
    return jsonReply(json, 201);
}

Reply reportRoute(ApiCall &call)
{
    const QByteArray report = QJsonDocument(call.json).toJson(QJsonDocument::Compact);
    const auto done = DeviceService(call.ledger, call.clock, call.ids).report(call.site, call.device->id, report);
    return done ? Reply(ApiReply{204, {}, {}}) : refuse(done.error());
}

Reply feedRoute(ApiCall &call)
{
    const QString epoch = call.queryValue("epoch").value_or(QString());
    const qint64 after = call.queryNumber("after", 0, latest, 0);
    const int limit = int(call.queryNumber("limit", 1, FeedService::mostChanges, 1'000));
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto page = FeedService(call.ledger, call.clock).page(call.site, epoch, after, limit);
    if (!page)
        return refuse(page.error());
    return ApiReply{200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, encode(*page)};
}

Reply digestRoute(ApiCall &call)
{
    const auto epoch = call.ledger.epoch();
    if (!epoch)
        return refuse(epoch.error());
    store::StreamState state;
    const auto done = call.ledger.read(call.site, [&](store::HubTransaction &transaction) -> Result<void> {
        auto stream = transaction.stream();
        if (!stream)
            return stream.error();
        state = *std::move(stream);
        return {};
    });
    if (!done)
        return refuse(done.error());
    return jsonReply({{QStringLiteral("epoch"), *epoch},
                      {QStringLiteral("sequence"), state.sequence},
                      {QStringLiteral("digest"), hex(state.digest)},
                      {QStringLiteral("time"), milliseconds(call.clock.now())}});
}

Reply journalRoute(ApiCall &call)
{
    JournalBatch batch;
    batch.device = call.device->id;
    BodyReader body = call.body();
    body.list("entries", 0, mostEntries,
              [&](BodyReader &reader) { batch.entries << readJournalEntry(reader, call.site); });
    BodyReader head = body.inner("head");
    batch.head.sequence = head.number("sequence", 0, latest);
    batch.head.hash = head.hex("hash", 32);
    head.finish();
    batch.isReoffer = body.flag("reoffer");
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto queue = call.queues.of(call.ledger, call.site);
    if (!queue)
        return refuse(queue.error());
    const auto answer = JournalService(call.ledger, call.clock, call.ids, call.signer)
                            .take(call.site, call.plan.get(), batch, queue->get());
    if (!answer)
        return refuse(answer.error());
    JsonText text(256 + answer->receipts.size() * 320);
    text.open('{').key("because").text(answer->because).key("epoch").text(answer->epoch);
    text.key("frozen").flag(answer->frozen).key("head").open('{').key("sequence").number(answer->head).close('}');
    text.key("receipts").open('[');
    for (const wire::Receipt &receipt : answer->receipts) {
        text.open('{').key("hubSequence").number(receipt.hubSequence).key("id").text(receipt.entryId);
        text.key("payloadSha256").plain(receipt.payloadSha256.toHex());
        text.key("signature").plain(receipt.signature.toBase64()).close('}');
    }
    return jsonReply(text.close(']').key("time").number(milliseconds(answer->time)).close('}').bytes());
}

Reply leasesRoute(ApiCall &call)
{
    LeaseQuestion question{call.device->id, {}, 0};
    BodyReader body = call.body();
    body.instant("now", BodyReader::Need::Optional);
    body.list("holding", 0, 10'000, [&](BodyReader &reader) {
        const QString resource = reader.text("resource", 1, 200);
        const Instant start = reader.instant("start");
        const qint64 token = reader.number("token", 0, latest);
        reader.finish();
        question.holding << LeaseQuestion::Holding{{resource, start}, quint64(token)};
    });
    question.demand = int(body.number("demand", 0, 1'000));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!call.plan)
        return refuse(Error(HubRefusal::NotFound, QStringLiteral("plan")));
    const auto answer = LeaseService(call.ledger, call.clock).renew(*call.plan, question);
    if (!answer)
        return refuse(answer.error());
    JsonText text(512);
    text.open('{').key("epoch").text(answer->epoch).key("gone").open('[');
    for (const appointments::UnitKey &unit : answer->gone)
        text.open('{').key("resource").text(unit.resource).key("start").number(milliseconds(unit.start)).close('}');
    write(text.close(']').key("grants"), answer->grants);
    write(text.key("recalls"), answer->recalls);
    return jsonReply(text.key("time").number(milliseconds(answer->time)).close('}').bytes());
}

Reply releaseRoute(ApiCall &call)
{
    const auto release = ReleaseService(call.ledger).newest(call.site);
    if (!release)
        return refuse(release.error());
    return ApiReply{200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}}, release->manifest};
}

// Against any object: what a hub restored meanwhile, or another site, gave as a manifest is as good a beginning.
Reply releaseChangesRoute(ApiCall &call)
{
    const auto before = namedObject(call);
    if (!before)
        return refuse(before.error());
    const auto release = ReleaseService(call.ledger).newest(call.site);
    if (!release)
        return refuse(release.error());
    return ApiReply{200,
                    {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}},
                    wire::encodeTextDelta(*before, release->manifest)};
}

Reply objectRoute(ApiCall &call)
{
    const auto bytes = namedObject(call);
    return bytes ? Reply(immutable(*bytes)) : refuse(bytes.error());
}

Reply objectsRoute(ApiCall &call)
{
    const QJsonValue names = call.json.value(QStringLiteral("names"));
    const QJsonArray list = names.toArray();
    const bool isAlone = call.json.size() == 1;
    if (!names.isArray() || list.isEmpty() || list.size() > mostObjects || !isAlone) {
        call.faults.append({QStringLiteral("/names"),
                            {},
                            QStringLiteral("A list of 1 to %1 names is expected, and nothing else.").arg(mostObjects)});
        return invalid(call);
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QByteArray text = list.at(i).toString().toLatin1();
        if (text.size() != 64 || QByteArray::fromHex(text).size() != 32)
            call.faults.append(
                {QStringLiteral("/names/%1").arg(i), {}, QStringLiteral("32 bytes in hexadecimal are expected.")});
    }
    if (!call.faults.isEmpty())
        return invalid(call);
    QByteArray pack;
    for (const QJsonValue &item : list) {
        const auto bytes = findObject(call, QByteArray::fromHex(item.toString().toLatin1()));
        if (!bytes && !bytes.error().is(HubRefusal::NotFound))
            return refuse(bytes.error());
        if (bytes && !pack.isEmpty() && pack.size() + bytes->size() > largestPack)
            break; // the rest is asked for again
        QByteArray length(4, '\0');
        qToBigEndian(bytes ? quint32(bytes->size()) : 0xffffffffU, length.data());
        pack += length;
        if (bytes)
            pack += *bytes;
    }
    return ApiReply{200, {{"Content-Type", "application/octet-stream"}, {"Cache-Control", "no-store"}}, pack};
}

} // namespace parvis::hub
