// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sync/fakehub.h"

#include "store/entryhash.h"
#include "sync/jsonshapes.h"
#include "sync/kioskslots.h"
#include "sync/objectpack.h"
#include "wire/textdelta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace parvis::testing
{

using namespace parvis::sync;
using std::chrono::milliseconds;

namespace
{

HubReply reply(int status, const QJsonObject &body)
{
    return {HubReply::Kind::Answered, status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HubReply problem(int status, const char *type)
{
    return reply(status, {{QStringLiteral("type"), QStringLiteral("https://hub.example/problems/") + QLatin1String(type)}});
}

QString feedKeyOf(const QJsonValue &unit)
{
    const auto key = parseUnit(unit);
    return key ? KioskSlots::feedKey(*key) : QString();
}

} // namespace

void FakeHub::send(const HubRequest &request, Done done)
{
    const Fate met = fate ? fate(request) : Fate::Fine;
    const milliseconds at = m_time.read().bootTime + delay;
    const HubReply nothing;
    if (isAway || met == Fate::Unheard) {
        m_parcels.append({at, done, nothing});
        return;
    }
    HubReply reply = answer(request);
    if (met == Fate::Doubled)
        (void)answer(request);
    if (met == Fate::ReplyLost)
        reply = nothing;
    if (met == Fate::Answer500)
        reply = {HubReply::Kind::Answered, 500, "<html>"};
    if (met == Fate::Garbage)
        reply = {HubReply::Kind::Answered, 200, "\x00\xff{]not json"};
    if (met == Fate::WrongShape)
        reply = {HubReply::Kind::Answered, 200, "{\"epoch\":7,\"changes\":{},\"receipts\":[1e999],\"through\":-5}"};
    m_parcels.append({met == Fate::Late ? at + std::chrono::minutes(2) : at, done, reply});
}

void FakeHub::deliver()
{
    const milliseconds now = m_time.read().bootTime;
    QList<Parcel> arrived;
    for (qsizetype i = 0; i < m_parcels.size();) {
        if (m_parcels[i].at <= now)
            arrived.append(m_parcels.takeAt(i));
        else
            ++i;
    }
    for (const Parcel &parcel : std::as_const(arrived))
        parcel.done(parcel.reply);
}

std::optional<milliseconds> FakeHub::nextDelivery() const
{
    std::optional<milliseconds> next;
    for (const Parcel &parcel : m_parcels)
        next = next ? std::min(*next, parcel.at) : parcel.at;
    return next;
}

HubReply FakeHub::answer(const HubRequest &request)
{
    ++requests;
    if (instead)
        return instead(request);
    if (!request.idempotencyKey.isEmpty() && m_inbox.contains(request.idempotencyKey))
        return {HubReply::Kind::Answered, 200, m_inbox.value(request.idempotencyKey)};
    const QString path = request.path.section(u'?', 0, 0);
    const QString rest = path.section(u'/', 5); // after /api/v1/sites/ID/
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    HubReply done = problem(404, "not-found");
    if (rest == QLatin1String("feed"))
        done = feed(request.path.section(u'?', 1));
    else if (rest == QLatin1String("journal"))
        done = journal(body);
    else if (rest == QLatin1String("leases"))
        done = leases(body);
    else if (rest == QLatin1String("release"))
        done = {HubReply::Kind::Answered, 200, manifest};
    else if (rest.startsWith(QLatin1String("release/changes/")))
        done = changes(QByteArray::fromHex(path.section(u'/', -1).toLatin1()));
    else if (path == QLatin1String("/api/v1/objects"))
        done = knowsPacks ? pack(body) : problem(405, "method");
    else if (path.startsWith(QLatin1String("/api/v1/objects/")))
        done = {HubReply::Kind::Answered, 200, objects.value(QByteArray::fromHex(path.section(u'/', -1).toLatin1()))};
    else if (rest == QLatin1String("tickets"))
        done = ticket(request, body.value(QStringLiteral("id")).toString());
    else if (rest.startsWith(QLatin1String("tickets/")))
        done = ticket(request, rest.section(u'/', 1, 1));
    else if (rest == QLatin1String("appointments/find") && named.contains(body.value(QStringLiteral("personKey")).toString()))
        done = reply(200, appointments.value(named.value(body.value(QStringLiteral("personKey")).toString())));
    else if (rest == QLatin1String("holds"))
        done = hold(body);
    else if (rest.endsWith(QLatin1String("/confirm")))
        done = confirm(rest.section(u'/', 1, 1));
    else if (request.method == "DELETE" &&
             (rest.startsWith(QLatin1String("holds/")) || rest.startsWith(QLatin1String("appointments/"))))
        done = cancel(rest.section(u'/', 1, 1));
    else if (request.method == "GET" && rest.startsWith(QLatin1String("appointments/")))
        done = appointments.contains(rest.section(u'/', 1, 1)) ? reply(200, appointments.value(rest.section(u'/', 1, 1))) : done;
    if (!request.idempotencyKey.isEmpty() && done.status < 300)
        m_inbox[request.idempotencyKey] = done.body;
    return done;
}

HubReply FakeHub::changes(const QByteArray &held) const
{
    if (!knowsChanges || !objects.contains(held))
        return problem(404, "not-found");
    return {HubReply::Kind::Answered, 200,
            spoilChanges ? QByteArray("{\"pieces\":[]}") : wire::encodeTextDelta(objects.value(held), manifest)};
}

HubReply FakeHub::ticket(const HubRequest &request, const QString &id)
{
    if (request.method == "POST" && !tickets.contains(id))
        tickets.insert(id, QStringLiteral("A %1").arg(tickets.size() + 1, 3, 10, QLatin1Char('0')));
    if (!tickets.contains(id))
        return problem(404, "not-found");
    const bool leaves = request.method == "DELETE";
    const QString label = leaves ? tickets.take(id) : tickets.value(id);
    return reply(request.method == "POST" ? 201 : 200,
                 {{QStringLiteral("id"), id},
                  {QStringLiteral("label"), label},
                  {QStringLiteral("service"), QStringLiteral("papers")},
                  {QStringLiteral("state"), leaves ? QStringLiteral("left") : QStringLiteral("waiting")},
                  {QStringLiteral("position"), leaves ? 0 : 1},
                  {QStringLiteral("wait"), QJsonObject{{QStringLiteral("basis"), QStringLiteral("measured")},
                                                       {QStringLiteral("leastMinutes"), 4},
                                                       {QStringLiteral("mostMinutes"), 9},
                                                       {QStringLiteral("confidencePercent"), 80},
                                                       {QStringLiteral("observations"), 30}}}});
}

void FakeHub::setState(const QString &entity, const QString &key, const QByteArray &body)
{
    auto &state = states[{entity, key}];
    digest.remove(store::FeedDigest::hash(entity, key, state.second));
    digest.add(store::FeedDigest::hash(entity, key, body));
    state = {++sequence, body};
}

void FakeHub::show(const QString &key)
{
    static const QHash<Unit, QByteArray> names{
        {Unit::Free, "free"}, {Unit::Leased, "leased"}, {Unit::Held, "taken"}, {Unit::Booked, "taken"}};
    setState(QStringLiteral("unit"), key, "{\"s\":\"" + names.value(units.value(key).state) + "\"}");
}

void FakeHub::addUnits(const QList<appointments::UnitKey> &keys)
{
    for (const appointments::UnitKey &key : keys) {
        units[KioskSlots::feedKey(key)] = {};
        show(KioskSlots::feedKey(key));
    }
}

void FakeHub::publish(qint64 number, const QList<QByteArray> &list)
{
    store::ReleaseManifest release;
    release.number = number;
    for (const QByteArray &bytes : list) {
        objects[store::sha256(bytes)] = bytes;
        release.objects.append({QStringLiteral("form"), QString::fromLatin1(bytes.left(12)), store::sha256(bytes), bytes.size()});
    }
    manifest = release.toJson();
    objects[store::sha256(manifest)] = manifest;
    setState(QStringLiteral("release"), QStringLiteral("current"),
             canonical({{QStringLiteral("number"), number},
                        {QStringLiteral("manifest"), QString::fromLatin1(store::sha256(manifest).toHex())}}));
}

void FakeHub::recall(const appointments::UnitKey &unit)
{
    units[KioskSlots::feedKey(unit)].recalled = true;
}

void FakeHub::takeAway(const appointments::UnitKey &unit)
{
    UnitRow &row = units[KioskSlots::feedKey(unit)];
    row = {Unit::Booked, row.token + 1, QStringLiteral("SOMEBODY"), false, false};
    show(KioskSlots::feedKey(unit));
}

HubReply FakeHub::feed(const QString &queryText) const
{
    const QUrlQuery query(queryText);
    const QString asked = query.queryItemValue(QStringLiteral("epoch"));
    const qint64 after = query.queryItemValue(QStringLiteral("after")).toLongLong();
    if ((!asked.isEmpty() && asked != epoch) || after > sequence)
        return problem(409, "epoch-changed");
    QMap<qint64, QJsonArray> rows;
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        if (state->first > after)
            rows[state->first] = {state->first, state.key().first, state.key().second,
                                  state->second.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                          : QJsonValue(QJsonDocument::fromJson(state->second).object())};
    }
    const qsizetype most = query.queryItemValue(QStringLiteral("limit")).toInt();
    QJsonArray changes;
    qint64 through = sequence;
    for (const QJsonArray &row : std::as_const(rows)) {
        if (changes.size() == most)
            break;
        changes.append(row);
        through = row.at(0).toInteger();
    }
    const bool more = rows.size() > changes.size();
    QJsonObject body{{QStringLiteral("epoch"), epoch},
                     {QStringLiteral("after"), after},
                     {QStringLiteral("more"), more},
                     {QStringLiteral("time"), toJson(m_time.trueTime())},
                     {QStringLiteral("through"), more ? through : sequence}};
    if (!more)
        body[QStringLiteral("digest")] = QString::fromLatin1(digest.bytes().toHex());
    HubReply page = reply(200, body);
    // Behind all else, as the hub writes them.
    page.body.chop(1);
    page.body += ",\"changes\":" + QJsonDocument(changes).toJson(QJsonDocument::Compact) + '}';
    return page;
}

HubReply FakeHub::journal(const QJsonObject &body)
{
    const QJsonArray list = body.value(QStringLiteral("entries")).toArray();
    const bool reoffer = body.value(QStringLiteral("reoffer")).toBool();
    QJsonArray receipts;
    const bool owed = owesReoffer && !reoffer;
    for (const QJsonValue &value : owed ? QJsonArray() : list) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value(QStringLiteral("id")).toString();
        const QByteArray payload = QByteArray::fromBase64(entry.value(QStringLiteral("payload")).toString().toLatin1());
        if (!entries.contains(id)) {
            const qint64 number = entry.value(QStringLiteral("sequence")).toInteger();
            const bool descends = QByteArray::fromHex(entry.value(QStringLiteral("previousHash")).toString().toLatin1()) == chainHead;
            frozen = frozen || !(descends || (reoffer && owesReoffer && number > chainSequence));
            entries[id] = {id, entry.value(QStringLiteral("kind")).toString(), entry.value(QStringLiteral("facts")).toObject(),
                           payload, 0};
            if (!frozen) {
                chainSequence = number;
                chainHead = QByteArray::fromHex(entry.value(QStringLiteral("entryHash")).toString().toLatin1());
                effect(entry);
            }
        }
        receipts.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("payloadSha256"), QString::fromLatin1(store::sha256(payload).toHex())},
                                    {QStringLiteral("hubSequence"), ++received},
                                    {QStringLiteral("signature"), QString::fromLatin1(QByteArray("signed").toBase64())}});
    }
    const qint64 head = body.value(QStringLiteral("head"))[QStringLiteral("sequence")].toInteger();
    if (head < chainSequence)
        frozen = true; // it told more than it now knows
    if (reoffer && (list.isEmpty() || head == chainSequence))
        owesReoffer = false;
    return reply(200, {{QStringLiteral("epoch"), epoch},
                       {QStringLiteral("time"), toJson(m_time.trueTime())},
                       {QStringLiteral("receipts"), receipts},
                       {QStringLiteral("head"), QJsonObject{{QStringLiteral("sequence"), chainSequence}}},
                       {QStringLiteral("frozen"), frozen},
                       {QStringLiteral("because"), owed     ? QStringLiteral("reoffer-owed")
                                                   : frozen ? QStringLiteral("chain")
                                                            : QString()}});
}

void FakeHub::effect(const QJsonObject &entry)
{
    const QJsonObject facts = entry.value(QStringLiteral("facts")).toObject();
    const QString kind = entry.value(QStringLiteral("kind")).toString();
    const QString code = facts.value(QStringLiteral("code")).toString();
    const QString id = entry.value(QStringLiteral("id")).toString();
    ++entries[id].effects;
    if (kind == QLatin1String("cancellation")) {
        freeUnits(code);
        return;
    }
    if (kind == QLatin1String("booking"))
        appointments[code] = facts;
    if (kind == QLatin1String("ticket")) // the printed label counts
        tickets.insert(id, facts.value(QStringLiteral("label")).toString());
    for (const QJsonValue &unit : facts.value(QStringLiteral("units")).toArray()) {
        UnitRow &row = units[feedKeyOf(unit)];
        const quint64 token = quint64(unit[QStringLiteral("token")].toInteger());
        const bool isIts = (row.state == Unit::Leased && row.token == token) || (owesReoffer && row.token <= token);
        if (!isIts) {
            if (kind == QLatin1String("booking"))
                conflicts.append(id);
            continue;
        }
        row.token = token;
        row.state = kind == QLatin1String("booking") ? Unit::Booked : Unit::Free;
        row.booking = kind == QLatin1String("booking") ? code : QString();
        row.recalled = false;
        row.underLease = row.state == Unit::Booked;
        show(feedKeyOf(unit));
    }
}

HubReply FakeHub::leases(const QJsonObject &body)
{
    QJsonArray grants;
    QJsonArray recalls;
    QJsonArray gone;
    const bool mayHave = !frozen && !owesReoffer;
    demandHeard = body.value(QStringLiteral("demand")).toInt();
    int leased = 0;
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        const auto key = KioskSlots::parseFeedKey(unit.key());
        const int wanted = std::min(leaseMost, demandHeard);
        if (unit->state == Unit::Free && mayHave && leased < wanted && key->start > m_time.trueTime() + std::chrono::minutes(15)) {
            unit->state = Unit::Leased;
            ++unit->token;
            show(unit.key());
        }
        if (unit->state != Unit::Leased)
            continue;
        ++leased;
        QJsonObject lease = toJson(*key, unit->token);
        lease[QStringLiteral("expires")] = toJson(m_time.trueTime() + leaseTerm);
        if (unit->recalled)
            recalls.append(lease);
        else if (mayHave)
            grants.append(lease);
    }
    for (const QJsonValue &holding : body.value(QStringLiteral("holding")).toArray()) {
        if (!owesReoffer && units.value(feedKeyOf(holding)).state != Unit::Leased)
            gone.append(holding);
    }
    return reply(200, {{QStringLiteral("epoch"), epoch},
                       {QStringLiteral("time"), toJson(m_time.trueTime())},
                       {QStringLiteral("grants"), grants},
                       {QStringLiteral("recalls"), recalls},
                       {QStringLiteral("gone"), gone}});
}

HubReply FakeHub::hold(const QJsonObject &body)
{
    const QString key = feedKeyOf(body);
    if (!units.contains(key) || units.value(key).state != Unit::Free)
        return problem(409, "taken");
    const QString code = QStringLiteral("CDEFGH%1").arg(2222 + (++m_codes % 7000), 4, 10).replace(u'0', u'A').replace(u'1', u'B');
    units[key].state = Unit::Held;
    units[key].booking = code;
    show(key);
    const auto unit = parseUnit(body);
    appointments[code] = {{QStringLiteral("id"), code},
                          {QStringLiteral("code"), code},
                          {QStringLiteral("start"), toJson(unit->start)},
                          {QStringLiteral("end"), toJson(unit->start + std::chrono::minutes(15))},
                          {QStringLiteral("until"), toJson(m_time.trueTime() + std::chrono::minutes(10))},
                          {QStringLiteral("resource"), unit->resource},
                          {QStringLiteral("reasons"), body.value(QStringLiteral("reasons"))},
                          {QStringLiteral("status"), QStringLiteral("held")}};
    return reply(201, appointments.value(code));
}

HubReply FakeHub::confirm(const QString &id)
{
    if (!appointments.contains(id))
        return problem(404, "not-found");
    appointments[id][QStringLiteral("status")] = QStringLiteral("confirmed");
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        if (unit->booking == id)
            unit->state = Unit::Booked;
    }
    return reply(200, appointments.value(id));
}

void FakeHub::freeUnits(const QString &code)
{
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        if (unit->booking != code)
            continue;
        unit->state = unit->underLease ? Unit::Leased : Unit::Free;
        unit->underLease = false;
        unit->booking.clear();
        show(unit.key());
    }
    appointments.remove(code);
}

HubReply FakeHub::cancel(const QString &code)
{
    if (!appointments.contains(code))
        return problem(404, "not-found");
    QJsonObject gone = appointments.value(code);
    gone[QStringLiteral("status")] = QStringLiteral("cancelled");
    freeUnits(code);
    return reply(200, gone);
}

HubReply FakeHub::pack(const QJsonObject &body) const
{
    QList<std::optional<QByteArray>> list;
    for (const QJsonValue &name : body.value(QStringLiteral("names")).toArray()) {
        const auto found = objects.constFind(QByteArray::fromHex(name.toString().toLatin1()));
        if (found == objects.cend())
            list.append(std::nullopt);
        else
            list.append(spoilObjects ? *found + "!" : *found);
        if (list.size() == 3)
            break; // an answer may end early
    }
    return {HubReply::Kind::Answered, 200, packObjects(list)};
}

std::shared_ptr<FakeHub::Saved> FakeHub::save() const
{
    return std::make_shared<Saved>(
        Saved{units, entries, appointments, chainSequence, chainHead, sequence, states, digest});
}

void FakeHub::restore(const Saved &saved, const QString &newEpoch)
{
    units = saved.units;
    entries = saved.entries;
    appointments = saved.appointments;
    chainSequence = saved.chainSequence;
    chainHead = saved.chainHead;
    sequence = saved.sequence;
    states = saved.states;
    digest = saved.digest;
    epoch = newEpoch;
    owesReoffer = true;
}

} // namespace parvis::testing
