// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"

#include "base/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace parvis::desk
{

namespace
{

template <typename T>
using Read = std::function<std::optional<T>(const QJsonObject &)>;

// A list under KEY whose rows READ understands; a row nobody can read makes the whole answer none, for a desk that
// shows a part of the line is worse than one that says it sees nothing.
template <typename T>
Read<QList<T>> listOf(const char *key, std::optional<T> (*read)(const QJsonObject &))
{
    return [key, read](const QJsonObject &json) -> std::optional<QList<T>> {
        const QJsonValue value = json.value(QLatin1String(key));
        if (!value.isArray())
            return std::nullopt;
        QList<T> list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            auto row = read(item.toObject());
            if (!row)
                return std::nullopt;
            list << *std::move(row);
        }
        return list;
    };
}

QByteArray body(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DeskFault faultOf(const sync::HubReply &reply)
{
    if (reply.kind == sync::HubReply::Kind::Failed)
        return {};
    const QJsonObject problem = QJsonDocument::fromJson(reply.body).object();
    const QString type = problem.value(QStringLiteral("type")).toString().section(QLatin1Char('/'), -1);
    return {reply.status == 401 ? DeskFault::Kind::SignedOut : DeskFault::Kind::Refused, type,
            problem.value(QStringLiteral("detail")).toString(), problem.value(QStringLiteral("wait")).toInt()};
}

QByteArray tokenBody(const HandOffRow &handOff)
{
    return body({{QStringLiteral("claimToken"), qint64(handOff.claimToken)}});
}

} // namespace

DeskClient::DeskClient(sync::HubLink &link, QString site)
    : m_link(link), m_site(std::move(site)), m_alive(std::make_shared<char>())
{
}

DeskClient::~DeskClient() = default;

void DeskClient::setToken(QByteArray token)
{
    m_token = std::move(token);
}

QString DeskClient::path(const QString &below) const
{
    return QStringLiteral("/api/v1/sites/") + m_site + QLatin1Char('/') + below;
}

template <typename T> void DeskClient::ask(sync::HubRequest request, Read<T> read, Done<T> done)
{
    request.agent = m_token;
    if (request.method != "GET" && request.idempotencyKey.isEmpty())
        request.idempotencyKey = makeId();
    const std::weak_ptr<char> alive = m_alive;
    m_link.send(request, [alive, read = std::move(read), done = std::move(done)](const sync::HubReply &reply) {
        if (alive.expired())
            return;
        const bool isFine = reply.kind == sync::HubReply::Kind::Answered && reply.status >= 200 && reply.status < 300;
        auto answer = isFine ? read(QJsonDocument::fromJson(reply.body).object()) : std::nullopt;
        if (answer)
            done(*std::move(answer));
        else
            done(isFine ? DeskFault{DeskFault::Kind::Refused, QStringLiteral("unreadable"), {}} : faultOf(reply));
    });
}

void DeskClient::signIn(const QString &login, const QString &password, Done<SignedIn> done)
{
    ask<SignedIn>({"POST", path(QStringLiteral("desk/sessions")),
                   body({{QStringLiteral("login"), login}, {QStringLiteral("password"), password}}), {}},
                  readSignedIn, std::move(done));
}

void DeskClient::signInWithBadge(const QString &badge, const QString &pin, Done<SignedIn> done)
{
    ask<SignedIn>({"POST", path(QStringLiteral("desk/sessions/badge")),
                   body({{QStringLiteral("badge"), badge}, {QStringLiteral("pin"), pin}}), {}},
                  readSignedIn, std::move(done));
}

void DeskClient::agents(Done<QList<AgentRow>> done)
{
    ask<QList<AgentRow>>({"GET", path(QStringLiteral("agents")), {}, {}}, listOf("agents", readAgent), std::move(done));
}

void DeskClient::handOffs(Done<QList<HandOffRow>> done)
{
    ask<QList<HandOffRow>>({"GET", path(QStringLiteral("handoffs")), {}, {}}, listOf("handOffs", readHandOff),
                           std::move(done));
}

void DeskClient::claim(const QString &handOff, const QString &agentName, Done<HandOffRow> done)
{
    ask<HandOffRow>({"POST", path(QStringLiteral("handoffs/%1/claim").arg(handOff)),
                     body({{QStringLiteral("agent"), agentName}}), {}},
                    readHandOff, std::move(done));
}

void DeskClient::keep(const HandOffRow &handOff, Done<HandOffRow> done)
{
    ask<HandOffRow>({"POST", path(QStringLiteral("handoffs/%1/heartbeat").arg(handOff.id)), tokenBody(handOff), {}},
                    readHandOff, std::move(done));
}

void DeskClient::end(const HandOffRow &handOff, Done<HandOffRow> done)
{
    ask<HandOffRow>({"POST", path(QStringLiteral("handoffs/%1/end").arg(handOff.id)), tokenBody(handOff), {}},
                    readHandOff, std::move(done));
}

void DeskClient::pass(const HandOffRow &handOff, const TransferTarget &to, Done<HandOffRow> done)
{
    QJsonObject told{{QStringLiteral("claimToken"), qint64(handOff.claimToken)}, {QStringLiteral("note"), to.note}};
    if (!to.agent.isEmpty())
        told.insert(QStringLiteral("toAgent"), to.agent);
    ask<HandOffRow>({"POST", path(QStringLiteral("handoffs/%1/pass").arg(handOff.id)), body(told), {}}, readHandOff,
                    std::move(done));
}

void DeskClient::queueHandOff(const HandOffRow &handOff, const QString &ticket, const TransferTarget &to,
                              Done<TicketRow> done)
{
    QJsonObject wish{{QStringLiteral("claimToken"), qint64(handOff.claimToken)},
                     {QStringLiteral("ticket"), ticket},
                     {QStringLiteral("service"), to.service},
                     {QStringLiteral("note"), to.note}};
    if (!to.site.isEmpty())
        wish.insert(QStringLiteral("toSite"), to.site);
    if (!to.message.isEmpty())
        wish.insert(QStringLiteral("message"), to.message);
    ask<TicketRow>({"POST", path(QStringLiteral("handoffs/%1/ticket").arg(handOff.id)), body(wish), {}}, readTicket,
                   std::move(done));
}

void DeskClient::queue(Done<QList<TicketRow>> done)
{
    ask<QList<TicketRow>>({"GET", path(QStringLiteral("queue")), {}, {}}, listOf("tickets", readTicket), std::move(done));
}

void DeskClient::ticket(const QString &id, Done<TicketRow> done)
{
    ask<TicketRow>({"GET", path(QStringLiteral("tickets/") + id), {}, {}}, readTicket, std::move(done));
}

void DeskClient::served(const QString &agent, Done<QList<TicketRow>> done)
{
    const QString asked =
        QStringLiteral("queue/served?agent=%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(agent)));
    ask<QList<TicketRow>>({"GET", path(asked), {}, {}}, listOf("tickets", readTicket), std::move(done));
}

void DeskClient::lines(Done<SiteLines> done)
{
    const auto read = [](const QJsonObject &json) -> std::optional<SiteLines> {
        const auto services = listOf("services", readService)(json);
        const auto needs = listOf("needs", readNeed)(json);
        return services && needs ? std::optional(SiteLines{*services, *needs}) : std::nullopt;
    };
    ask<SiteLines>({"GET", path(QStringLiteral("services")), {}, {}}, read, std::move(done));
}

void DeskClient::otherSites(Done<QList<SiteRow>> done)
{
    const auto read = [own = m_site](const QJsonObject &json) {
        auto sites = listOf("sites", readSite)(json);
        if (sites)
            sites->removeIf([&own](const SiteRow &site) { return site.id == own; });
        return sites;
    };
    ask<QList<SiteRow>>({"GET", QStringLiteral("/api/v1/sites"), {}, {}}, read, std::move(done));
}

void DeskClient::linesAt(const QString &site, Done<QList<ServiceRow>> done)
{
    ask<QList<ServiceRow>>({"GET", path(QStringLiteral("lines/") + site), {}, {}}, listOf("services", readService),
                           std::move(done));
}

void DeskClient::noteAgent(const QJsonObject &duty, Done<bool> done)
{
    ask<bool>({"POST", path(QStringLiteral("agents")), body(duty), {}},
              [](const QJsonObject &) { return std::optional(true); }, std::move(done));
}

void DeskClient::call(const QJsonObject &caller, const QString &ticket, Done<std::optional<TicketRow>> done)
{
    using Called = std::optional<TicketRow>;
    QJsonObject wish = caller;
    if (!ticket.isEmpty())
        wish.insert(QStringLiteral("ticket"), ticket);
    const auto read = [](const QJsonObject &json) -> std::optional<Called> {
        const QJsonValue called = json.value(QStringLiteral("ticket"));
        if (called.isNull())
            return Called();
        auto row = readTicket(called.toObject());
        return row ? std::optional(Called(*std::move(row))) : std::nullopt;
    };
    ask<Called>({"POST", path(QStringLiteral("calls")), body(wish), {}}, read, std::move(done));
}

void DeskClient::move(const QString &ticket, const QString &move, const QJsonObject &more, Done<TicketRow> done)
{
    ask<TicketRow>({"POST", path(QStringLiteral("tickets/%1/%2").arg(ticket, move)), body(more), {}}, readTicket,
                   std::move(done));
}

QString DeskClient::sitePath() const
{
    return QStringLiteral("/api/v1/sites/") + m_site;
}

void DeskClient::request(const QByteArray &method, const QString &below, const QJsonObject &more,
                         Done<QJsonObject> done, const QString &key)
{
    const QString whole = below.startsWith(QLatin1Char('/')) ? below : path(below);
    ask<QJsonObject>(
        {method, whole, more.isEmpty() ? QByteArray() : body(more), key},
        [](const QJsonObject &json) { return std::optional(json); }, std::move(done));
}

void DeskClient::appointments(QDate day, Done<QList<AppointmentRow>> done)
{
    ask<QList<AppointmentRow>>(
        {"GET",
         path(day.isValid() ? QStringLiteral("appointments?limit=1000&day=") + day.toString(Qt::ISODate)
                            : QStringLiteral("appointments?limit=1000")),
         {},
         {}},
        listOf("appointments", readAppointment), std::move(done));
}

void DeskClient::checkIn(const QString &code, Done<CheckedIn> done)
{
    const auto read = [](const QJsonObject &json) -> std::optional<CheckedIn> {
        const auto appointment = readAppointment(json);
        const QJsonObject ticket = json.value(QStringLiteral("ticket")).toObject();
        return appointment ? std::optional(CheckedIn{*appointment, readTicket(ticket)}) : std::nullopt;
    };
    ask<CheckedIn>({"POST", path(QStringLiteral("appointments/%1/check-in").arg(code)), {}, {}}, read, std::move(done));
}

void DeskClient::markNoShow(const QString &code, Done<AppointmentRow> done)
{
    ask<AppointmentRow>({"POST", path(QStringLiteral("appointments/%1/no-show").arg(code)), {}, {}}, readAppointment,
                        std::move(done));
}

} // namespace parvis::desk
