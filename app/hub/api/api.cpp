// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/api.h"

#include "base/jsonsource.h"
#include "hub/api/matching.h"
#include "hub/api/refusalpage.h"
#include "hub/service/deviceservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/joinedledger.h"
#include "hub/service/releaseservice.h"
#include "hub/service/staffservice.h"
#include "store/entryhash.h"
#include "store/storeerror.h"

#include <QJsonDocument>

#include <algorithm>

namespace parvis::hub
{

namespace
{

constexpr qsizetype longestKey = 200;
constexpr qsizetype largestBody = 32 * 1024 * 1024;
constexpr int deepestBody = 32;

ApiProblem problem(const char *type, const QString &detail)
{
    return {QLatin1String(type), detail, {}, {}};
}

ApiReply unauthenticated(const QByteArray &challenge, const QString &detail)
{
    ApiReply reply = problem("not-authenticated", detail).toReply();
    reply.headers.append({"WWW-Authenticate", challenge});
    return reply;
}

// The body, or why it is none.
std::optional<ApiReply> readBody(ApiCall &call)
{
    const QByteArray type = call.request.header("Content-Type");
    if (!type.isEmpty() && type.split(';').first().trimmed().toLower() != "application/json")
        return problem("not-json", QStringLiteral("The Content-Type must be application/json.")).toReply();
    const auto source = JsonSource::parse(call.request.body, {largestBody, deepestBody});
    if (!source) {
        const JsonFault &fault = source.error();
        ApiProblem refused =
            problem(fault.code == JsonError::TooLarge ? "too-large" : "invalid-request", fault.message);
        refused.faults.append({{},
                               {},
                               QStringLiteral("Line %1, column %2: %3")
                                   .arg(fault.place.line)
                                   .arg(fault.place.column)
                                   .arg(fault.message)});
        return refused.toReply();
    }
    if (!source->root().isObject()) {
        ApiProblem refused = problem("invalid-request", QStringLiteral("The body must be a JSON object."));
        refused.faults.append({{}, {}, QStringLiteral("An object is expected.")});
        return refused.toReply();
    }
    call.json = source->root().toObject();
    return std::nullopt;
}

// Sets the call's device where the header names one; false for a wrong one.
Result<bool> readDevice(ApiCall &call)
{
    const QByteArray header = call.request.header("Authorization");
    if (!header.startsWith("Device "))
        return true;
    const QByteArray pair = header.mid(7).trimmed();
    const qsizetype colon = pair.indexOf(':');
    if (colon < 1 || call.site.isEmpty())
        return call.site.isEmpty();
    const auto device =
        DeviceService(call.ledger, call.clock, call.ids)
            .authenticate(call.site, QString::fromLatin1(pair.left(colon)), QString::fromLatin1(pair.mid(colon + 1)));
    if (!device)
        return device.error().is(HubRefusal::NotAllowed) ? Result<bool>(false) : Result<bool>(device.error());
    call.device = *device;
    return true;
}

// Sets the call's agent. Not needed where the site has none; false where the header names no agent at this desk.
Result<bool> readAgent(ApiCall &call)
{
    StaffService staff(call.ledger, call.clock, call.settings.keys.agents);
    const QByteArray token = call.request.header("Parvis-Agent");
    if (token.isEmpty()) {
        const auto agents = staff.agents(call.site);
        return agents ? Result<bool>(agents->isEmpty()) : Result<bool>(agents.error());
    }
    const auto agent = staff.agentOf(call.site, call.device->id, token);
    if (!agent)
        return agent.error().is(HubRefusal::NotAllowed) ? Result<bool>(false) : Result<bool>(agent.error());
    call.agent = *agent;
    return true;
}

bool isStaff(const ApiCall &call)
{
    const QByteArray expected = "Basic " + ("staff:" + call.settings.staffPassword.toUtf8()).toBase64();
    return store::sha256(call.request.header("Authorization")) == store::sha256(expected);
}

std::optional<ApiReply> checkWho(const ApiCall &call, Operation::Who who)
{
    using Who = Operation::Who;
    const QString sentence =
        QStringLiteral("The header \"Authorization: Device ID:SECRET\" of a device of this site is needed.");
    switch (who) {
    case Who::Anybody:
        return std::nullopt;
    case Who::Booker:
        if (call.settings.publicBooking || call.device)
            return std::nullopt;
        return unauthenticated("Device", sentence);
    case Who::Device:
    case Who::Party:
    case Who::Desk:
    case Who::Counter:
        if (!call.device)
            return unauthenticated("Device", sentence);
        if (who != Who::Device && who != Who::Party && !call.isDesk())
            return problem("not-allowed", QStringLiteral("Only a desk may do that.")).toReply();
        return std::nullopt;
    case Who::Staff:
        if (call.settings.staffPassword.isEmpty())
            return problem("not-found", QStringLiteral("This hub shows no page to its staff.")).toReply();
        if (!isStaff(call))
            return unauthenticated("Basic realm=\"Parvis\", charset=\"UTF-8\"",
                                   QStringLiteral("The staff's password is needed."));
        return std::nullopt;
    case Who::Ants:
        break;
    }
    if (call.settings.antsToken.isEmpty())
        return problem("not-found", QStringLiteral("This hub does not answer the national search.")).toReply();
    if (store::sha256(call.request.header("X-HUB-RDV-AUTH-TOKEN")) != store::sha256(call.settings.antsToken.toUtf8()))
        return unauthenticated("Token",
                               QStringLiteral("The header X-HUB-RDV-AUTH-TOKEN with the agreed token is needed."));
    return std::nullopt;
}

// The secret of a lost device may be in other hands. What it wrote down before is still taken in, by the same rules as
// ever: a visitor's form is worth more than the doubt.
std::optional<ApiReply> checkLost(ApiCall &call, const Operation &operation)
{
    // That its places are gone must reach a kiosk that sells on; which places are free is no secret.
    const auto stays = {journalRoute, leasesRoute, feedRoute, digestRoute};
    const bool isOpen = std::find(stays.begin(), stays.end(), operation.route) != stays.end();
    if (!call.device || !call.device->setAside || isOpen)
        return std::nullopt;
    if (operation.who == Operation::Who::Anybody) {
        call.device.reset();
        return std::nullopt;
    }
    return problem("not-allowed", QStringLiteral("This device was declared lost. It may hand in its journal and "
                                                 "hear what is gone, nothing else until the site takes it back."))
        .toReply();
}

void checkQuery(ApiCall &call, const Operation &operation)
{
    for (const auto &[name, value] : call.request.query) {
        // "reason[]" is how some clients write a name that may come several times.
        if (!operation.query.contains(name) && !operation.query.contains(QString(name).remove(QStringLiteral("[]")))) {
            const QString known =
                operation.query.isEmpty() ? QStringLiteral("none") : operation.query.join(QStringLiteral(", "));
            call.faults.append(
                {{}, name.left(60), QStringLiteral("There is no such parameter; possible: %1.").arg(known)});
        }
    }
}

// Whose rows the call changes: those of the neighbour it names, else those of its own site.
QString siteOf(const ApiCall &call)
{
    const QString at = call.variables.value(QStringLiteral("at"));
    return call.settings.findSite(at) ? at : call.site;
}

// A second time with one key it only gets the answer of the first. Forms that are taken keep none.
bool mayBeOnce(const ApiCall &call, const Operation &operation)
{
    return operation.access == Operation::Access::Write ||
           (operation.access == Operation::Access::Alone && siteOf(call) != call.site);
}

QByteArray fingerprintOf(const ApiRequest &request)
{
    QByteArray text = request.method + '\n' + request.segments.join(QLatin1Char('/')).toUtf8() + '\n';
    for (const auto &[name, value] : request.query)
        text += name.toUtf8() + '=' + value.toUtf8() + '&';
    return store::sha256(text + '\n' + request.body);
}

} // namespace

struct Api::Planned {
    QByteArray json;
    std::shared_ptr<const appointments::Plan> plan;
};

Api::Api(store::HubLedger &ledger, const Clock &clock, ApiSettings settings, IdSource ids)
    : m_ledger(ledger), m_clock(clock), m_settings(std::move(settings)),
      m_source(std::move(ids)), m_ids{m_source.id,
                                      [this] { return m_codes.isEmpty() ? m_source.code() : m_codes.takeFirst(); }},
      m_signer(m_settings.keys.receipts), m_slots(ledger, clock)
{
}

Api::~Api() = default;

QStringList Api::codesAhead(qsizetype count)
{
    while (m_codes.size() < count)
        m_codes << m_source.code();
    return m_codes.mid(0, count);
}

Api::Kind Api::kindOf(const ApiRequest &request)
{
    const Match found = match(request.method, request.segments);
    if (!found.operation)
        return {};
    const auto access = found.operation->access == Operation::Access::Read    ? Kind::Access::Read
                        : found.operation->access == Operation::Access::Write ? Kind::Access::Write
                        : found.operation->access == Operation::Access::Apart ? Kind::Access::Apart
                                                                              : Kind::Access::Alone;
    return {access, found.variables.value(QStringLiteral("site"))};
}

QString Api::operationOf(const ApiRequest &request)
{
    const Match found = match(request.method, request.segments);
    return found.operation ? QString::fromLatin1(found.operation->id) : QString();
}

ApiReply Api::handle(const ApiRequest &request)
{
    return told(m_ledger, request, answer(m_ledger, request, &m_slots));
}

ApiReply Api::handleWithin(store::HubLedger &joined, const ApiRequest &request)
{
    return told(joined, request, answer(joined, request, nullptr));
}

// A problem becomes a page where a visitor's browser shows it. What his town says of itself stands on it while the
// database answers.
ApiReply Api::told(store::HubLedger &ledger, const ApiRequest &request, ApiReply reply)
{
    if (reply.status < 400 || !isPhonePath(request.segments))
        return reply;
    std::shared_ptr<const SiteContent> content;
    if (reply.status < 500 && m_settings.findSite(request.segments.value(1)))
        content = m_contents.of(ledger, request.segments.at(1)).valueOr(nullptr);
    return asTold(request, m_settings, std::move(reply), content.get());
}

Result<std::shared_ptr<const appointments::Plan>> Api::planOf(store::HubLedger &ledger, const QString &site)
{
    const auto json = ReleaseService(ledger).plan(site);
    if (!json)
        return json.error();
    if (!*json)
        return std::shared_ptr<const appointments::Plan>();
    auto &planned = m_plans[site];
    if (!planned || planned->json != **json) {
        auto plan = appointments::Plan::decode(QJsonDocument::fromJson(**json).object());
        if (!plan)
            return Error(store::StoreError::Failed, QStringLiteral("the plan of %1 cannot be read").arg(site));
        planned =
            std::make_unique<Planned>(Planned{**json, std::make_shared<const appointments::Plan>(*std::move(plan))});
    }
    return planned->plan;
}

// Everything before the route itself; an answer where it comes to nothing.
std::optional<ApiReply> Api::prepare(ApiCall &call, const Operation &operation)
{
    if (call.variables.contains(QStringLiteral("site"))) {
        call.site = call.variable("site");
        call.siteSettings = call.settings.findSite(call.site);
        if (!call.siteSettings)
            return problem("not-found", QStringLiteral("This hub does not know the site.")).toReply();
        auto plan = planOf(call.ledger, call.site);
        if (!plan)
            return problemOf(plan.error()).toReply();
        call.plan = *std::move(plan);
    }
    const auto known = readDevice(call);
    if (!known)
        return problemOf(known.error()).toReply();
    if (!*known)
        return unauthenticated("Device", QStringLiteral("No device of this site has that id and secret."));
    if (auto refused = checkLost(call, operation))
        return refused;
    if (auto refused = checkWho(call, operation.who))
        return refused;
    if (operation.who == Operation::Who::Desk || (operation.who == Operation::Who::Party && call.isDesk())) {
        const auto signedIn = readAgent(call);
        if (!signedIn)
            return problemOf(signedIn.error()).toReply();
        if (!*signedIn)
            return unauthenticated("Parvis-Agent", QStringLiteral("An agent must be signed in at this desk."));
    }
    checkQuery(call, operation);
    if (!call.faults.isEmpty())
        return invalid(call).toReply();
    return operation.body == Operation::Body::Json ? readBody(call) : std::nullopt;
}

ApiReply Api::run(ApiCall &call, const Operation &operation)
{
    const auto reply = operation.route(call);
    return reply ? *reply : reply.error().toReply();
}

ApiReply Api::once(store::HubLedger &ledger, ApiCall &call, const Operation &operation, const QByteArray &key)
{
    const auto epoch = ledger.epoch();
    if (!epoch)
        return problemOf(epoch.error()).toReply();
    const QString row = inboxKey(call.device ? call.device->id : QString(), key);
    const QByteArray fingerprint = fingerprintOf(call.request);
    ApiReply reply;
    const QString site = siteOf(call);
    const auto done = ledger.write(site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto known = transaction.inbox(row);
        if (!known)
            return known.error();
        if (*known && (*known)->fingerprint != fingerprint)
            return Error(HubRefusal::KeyReused);
        if (*known) {
            const QByteArray type = (*known)->status < 300 ? "application/json" : "application/problem+json";
            reply = {(*known)->status, {{"Content-Type", type}, {"Cache-Control", "no-store"}}, (*known)->answer};
            return {};
        }
        JoinedLedger joined(transaction, site, *epoch);
        ApiCall inner{call.request,   joined,      call.clock,        call.ids,          call.settings,
                      call.signer,    call.queues, call.contents,     call.alternatives, nullptr,
                      call.variables, call.site,   call.siteSettings, call.plan,         call.device,
                      call.agent,     {},          call.json};
        reply = run(inner, operation);
        const bool isRefusal = reply.status == 404 || reply.status == 409;
        const bool isKept = reply.status < 300 || (isRefusal && operation.isRefusedOnce && call.device);
        if (!isKept)
            return {};
        const auto added = transaction.addInbox({row, fingerprint, reply.status, reply.body, m_clock.now()});
        return added ? Result<void>() : Result<void>(added.error());
    });
    return done ? reply : problemOf(done.error()).toReply();
}

ApiReply Api::answer(store::HubLedger &ledger, const ApiRequest &request, SlotService *slots)
{
    const Match found = match(request.method, request.segments);
    if (!found.operation && found.allowed.isEmpty())
        return problem("not-found", QStringLiteral("There is nothing at this path.")).toReply();
    if (!found.operation) {
        ApiReply reply = problem("method-not-allowed",
                                 QStringLiteral("Possible here: %1.").arg(found.allowed.join(QStringLiteral(", "))))
                             .toReply();
        reply.headers.append({"Allow", found.allowed.join(QStringLiteral(", ")).toLatin1()});
        return reply;
    }
    ApiCall call{request, ledger,          m_clock, m_ids,   m_settings, m_signer, m_queues, m_contents, m_alternatives,
                 slots,   found.variables, {},      nullptr, {},         {},       {},       {},         {}};
    if (auto refused = prepare(call, *found.operation))
        return *std::move(refused);
    const QByteArray key = request.header("Idempotency-Key");
    // Pages are for people, who send no keys; a kept answer is always JSON.
    const bool isPage = request.segments.first() != QLatin1String("api");
    if (key.isNull() || isPage || !mayBeOnce(call, *found.operation))
        return run(call, *found.operation);
    if (key.isEmpty() || key.size() > longestKey) {
        call.faults.append({{},
                            QStringLiteral("Idempotency-Key"),
                            QStringLiteral("1 to %1 characters are expected.").arg(longestKey)});
        return invalid(call).toReply();
    }
    return once(ledger, call, *found.operation, key);
}

} // namespace parvis::hub
