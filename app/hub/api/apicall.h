// SPDX-License-Identifier: GPL-3.0-or-later
// What a route has at hand; private to this folder.
#pragma once

#include "appointments/plan.h"
#include "hub/api/alternatives.h"
#include "hub/api/apisettings.h"
#include "hub/api/bodyreader.h"
#include "hub/api/queueplans.h"
#include "hub/api/sitecontents.h"
#include "hub/service/agent.h"
#include "hub/service/bookingservice.h"
#include "hub/service/receiptsigner.h"
#include "hub/service/slotservice.h"

#include <QHash>

namespace parvis::hub
{

struct ApiCall {
    const ApiRequest &request;
    store::HubLedger &ledger;
    const Clock &clock;
    const IdSource &ids;
    const ApiSettings &settings;
    const ReceiptSigner &signer;
    QueuePlans &queues;
    SiteContents &contents;
    Alternatives &alternatives;
    SlotService *slots; ///< with its index; null within a write, where it could see what is undone later
    QHash<QString, QString> variables;
    QString site;
    const SiteSettings *siteSettings = nullptr;
    std::shared_ptr<const appointments::Plan> plan; ///< null where the site takes no appointments
    std::optional<store::Device> device;
    std::optional<Agent> agent; ///< who sits at the desk that asks; null where the site has no agents
    QList<ApiFault> faults;

    [[nodiscard]] QString variable(const char *name) const { return variables.value(QLatin1String(name)); }
    [[nodiscard]] std::optional<QString> queryValue(const char *name) const;
    [[nodiscard]] QStringList queryValues(const char *name) const;
    /// A whole number of the query; FALLBACK where it is absent or wrong (then with a fault).
    [[nodiscard]] qint64 queryNumber(const char *name, qint64 least, qint64 most, qint64 fallback);
    [[nodiscard]] QDate queryDate(const char *name);
    void queryFault(const char *name, const QString &detail);
    /// The lines of the site; NotFound where it has none.
    [[nodiscard]] Result<std::shared_ptr<const queue::QueuePlan>> queue();
    /// The body, which is an object.
    [[nodiscard]] BodyReader body();
    /// The canonical code of the variable "code"; a fault of the path is NotFound.
    [[nodiscard]] Result<QString> code() const;
    [[nodiscard]] bool isDesk() const { return device && device->kind == QLatin1String("desk"); }

    QJsonObject json;
};

/// A route either answers or gives why not; faults of the call come first.
using Route = Result<ApiReply, ApiProblem> (*)(ApiCall &call);

/// Under which key of the inbox an answer is kept; DEVICE empty = nobody's.
[[nodiscard]] QString inboxKey(const QString &device, const QByteArray &key);

[[nodiscard]] ApiReply jsonReply(const QJsonObject &object, int status = 200);
[[nodiscard]] ApiReply jsonReply(const QByteArray &json, int status = 200);
/// A client may keep this one and ask whether it is still so: the server gives it an ETag.
[[nodiscard]] ApiReply keptReply(const QJsonObject &object);
[[nodiscard]] ApiProblem invalid(const ApiCall &call);

/// Shorthand for a route: the problem of ERROR.
[[nodiscard]] inline Result<ApiReply, ApiProblem> refuse(const Error &error)
{
    return problemOf(error);
}
/// The site takes no appointments.
[[nodiscard]] Result<ApiReply, ApiProblem> withoutPlan();

} // namespace parvis::hub
