// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/api/alternatives.h"
#include "hub/api/apirequest.h"
#include "hub/api/apisettings.h"
#include "hub/api/queueplans.h"
#include "hub/api/sitecontents.h"
#include "hub/service/idsource.h"
#include "hub/service/receiptsigner.h"
#include "hub/service/slotservice.h"
#include "store/hubledger.h"

#include <map>
#include <memory>

namespace parvis::hub
{

struct ApiCall;
struct Operation;

/// The hub's HTTP interface without HTTP: the same request on the same rows at the same time gives the same reply.
/// app/hub/api/openapi.json describes it.
///
/// Whatever is sent is answered: what cannot be understood by a 4xx problem that says where and why. A request with an
/// Idempotency-Key that changed something is stored with its answer in the same transaction; the same request again
/// gets that answer, another one under the key is refused. A refusal is kept only where a visitor was told of it
/// (Operation::isRefusedOnce). One thread; several objects may share a database.
class Api
{
public:
    /// LEDGER and CLOCK outlive this.
    Api(store::HubLedger &ledger, const Clock &clock, ApiSettings settings, IdSource ids = IdSource::random());
    ~Api();
    Api(const Api &) = delete;
    Api &operator=(const Api &) = delete;

    [[nodiscard]] ApiReply handle(const ApiRequest &request);
    /// The same within a transaction of the request's site that is open already; for requests whose kind is Write.
    [[nodiscard]] ApiReply handleWithin(store::HubLedger &joined, const ApiRequest &request);

    /// What a request needs, before it is looked at.
    struct Kind {
        enum class Access { Read, Write, Alone, Apart };
        Access access = Access::Read;
        QString site; ///< of the path; empty when there is none
    };
    [[nodiscard]] static Kind kindOf(const ApiRequest &request);
    /// The operationId of what would answer; empty for an unknown path or method. For counting.
    [[nodiscard]] static QString operationOf(const ApiRequest &request);

    [[nodiscard]] const ApiSettings &settings() const { return m_settings; }

    /// COUNT codes that the next appointments will get, in this order: drawn ahead, so that a ledger that is a journey
    /// away can be asked about all of them at once.
    [[nodiscard]] QStringList codesAhead(qsizetype count);

private:
    struct Planned;
    [[nodiscard]] ApiReply answer(store::HubLedger &ledger, const ApiRequest &request, SlotService *slots);
    [[nodiscard]] ApiReply told(store::HubLedger &ledger, const ApiRequest &request, ApiReply reply);
    [[nodiscard]] ApiReply once(store::HubLedger &ledger, ApiCall &call, const Operation &operation,
                                const QByteArray &key);
    [[nodiscard]] ApiReply run(ApiCall &call, const Operation &operation);
    [[nodiscard]] std::optional<ApiReply> prepare(ApiCall &call, const Operation &operation);
    [[nodiscard]] Result<std::shared_ptr<const appointments::Plan>> planOf(store::HubLedger &ledger,
                                                                           const QString &site);

    store::HubLedger &m_ledger;
    const Clock &m_clock;
    ApiSettings m_settings;
    IdSource m_source;
    QStringList m_codes; // drawn from m_source and not yet given
    IdSource m_ids;      // what routes take from
    HmacReceiptSigner m_signer;
    SlotService m_slots;
    std::map<QString, std::unique_ptr<Planned>> m_plans;
    QueuePlans m_queues;
    SiteContents m_contents;
    Alternatives m_alternatives;
};

} // namespace parvis::hub
