// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ticketcodec.h"

#include "support/catch.h"
#include "wire/wireerror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;
using wire::TicketCodec;

namespace
{

const Instant start{std::chrono::milliseconds(1'794'990'600'001)};

Ticket plain()
{
    Ticket ticket{.id = QStringLiteral("id"),
                  .site = QStringLiteral("kehl"),
                  .label = TicketLabel::parse(QStringLiteral("KA 007")).value(),
                  .day = QDate(2026, 11, 18),
                  .taken = start,
                  .language = {},
                  .needs = {},
                  .appointment = {},
                  .handOff = {},
                  .device = {},
                  .context = {},
                  .fromSite = {},
                  .fromTicket = {},
                  .toTicket = {},
                  .now = {},
                  .before = {},
                  .movedBy = {},
                  .movedAt = start,
                  .revision = 0};
    ticket.now.place = start;
    return ticket;
}

Ticket full()
{
    Ticket ticket = plain();
    ticket.language = QStringLiteral("ar");
    ticket.needs = {QStringLiteral("seat"), QStringLiteral("ramp")};
    ticket.appointment = TicketAppointment{QStringLiteral("K7RM2XQ9AB"), start + 1h, QStringLiteral("a")};
    ticket.handOff = QStringLiteral("h");
    ticket.device = QStringLiteral("d");
    ticket.context = "{}";
    ticket.fromSite = QStringLiteral("strasbourg");
    ticket.fromTicket = QStringLiteral("f");
    ticket.toTicket = QStringLiteral("t");
    Standing &now = ticket.now;
    now.state = TicketState::Served;
    now.service = QStringLiteral("papers");
    now.agent = QStringLiteral("ann");
    now.desk = QStringLiteral("Guichet 3");
    now.onlyFor = QStringLiteral("bob");
    now.toSite = QStringLiteral("strasbourg");
    now.note = QStringLiteral("\"Zeile\"\n二");
    now.notBefore = start + 1min;
    now.called = start + 2min;
    now.lastCalled = start + 3min;
    now.started = start + 4min;
    now.calls = 2;
    now.served = {{QStringLiteral("papers"), 61s}, {QStringLiteral("births"), 0s}};
    ticket.before = Standing();
    ticket.before->place = start;
    ticket.movedBy = QStringLiteral("ann");
    ticket.revision = 41;
    return ticket;
}

} // namespace

TEST_CASE("a ticket comes back from its bytes")
{
    for (const Ticket &ticket : {plain(), full()}) {
        const QByteArray bytes = TicketCodec::encode(ticket);
        INFO(bytes.toStdString());
        const auto back = TicketCodec::decode(bytes, ticket.context);
        REQUIRE(back.ok());
        CHECK(*back == ticket);
    }
    CHECK_FALSE(TicketCodec::encode(full()).contains("context"));
}

TEST_CASE("bytes that are no ticket are refused")
{
    const QJsonObject good = QJsonDocument::fromJson(TicketCodec::encode(full())).object();
    for (const char *key : {"label", "taken", "movedAt", "now", "day"}) {
        INFO(key);
        QJsonObject without = good;
        without.remove(QLatin1String(key));
        CHECK_FALSE(TicketCodec::decode(QJsonDocument(without).toJson(QJsonDocument::Compact), {}).ok());
        QJsonObject other = good;
        other.insert(QLatin1String(key), QJsonArray{});
        CHECK_FALSE(TicketCodec::decode(QJsonDocument(other).toJson(QJsonDocument::Compact), {}).ok());
    }
    QJsonObject more = good;
    more.insert(QStringLiteral("name"), QStringLiteral("Weber"));
    CHECK_FALSE(TicketCodec::decode(QJsonDocument(more).toJson(QJsonDocument::Compact), {}).ok());
    CHECK_FALSE(TicketCodec::decode(QJsonDocument(good).toJson(QJsonDocument::Indented), {}).ok());
    CHECK_FALSE(TicketCodec::decode({}, {}).ok());
    CHECK_FALSE(TicketCodec::decode("[]", {}).ok());
}
