// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that kiosks gave by themselves.
#include "hub/town.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::hub;
using queue::Ticket;
using queue::TicketState;

namespace
{

QJsonObject facts(const QString &label, const char *service = "papers")
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("service"), QLatin1String(service)}};
}

std::optional<Ticket> find(Town &town, const QString &id)
{
    const auto view = town.queues().find(town.queue, id);
    return view ? std::optional(view->ticket) : std::nullopt;
}

TicketWish asked(const JournalEntry &entry)
{
    TicketWish wish;
    wish.id = entry.entry.id;
    wish.service = QStringLiteral("papers");
    return wish;
}

const CallWish ann{{QStringLiteral("ann"), {QStringLiteral("papers")}, {}, {}}, QStringLiteral("3"), {}};

} // namespace

TEST_CASE("Each kiosk has a series of its own, a desk has none")
{
    Town town;
    Kiosk first(town);
    Kiosk second(town);
    CHECK(town.device(first.id).series == QStringLiteral("K"));
    CHECK(town.device(second.id).series == QStringLiteral("L"));
    const auto desk = town.devices().enrol(town.plan.site, QStringLiteral("desk"), QStringLiteral("desk"),
                                           QStringLiteral("code"), SharedCodeEnrolment(QStringLiteral("code")));
    REQUIRE(desk.ok());
    CHECK(desk->device.series.isEmpty());
}

TEST_CASE("A ticket of the kiosk's series joins the line with its printed label, once")
{
    Town town;
    Kiosk kiosk(town);
    Kiosk other(town);
    const auto entry = kiosk.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("KA 001")));
    const auto theirs = other.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("LA 001")));
    kiosk.send({entry});
    kiosk.send({entry});
    other.send({theirs});
    const auto ticket = find(town, entry.entry.id);
    REQUIRE(ticket);
    CHECK(ticket->label.toText() == QStringLiteral("KA 001"));
    CHECK(ticket->now.state == TicketState::Waiting);
    CHECK(ticket->device == kiosk.id);
    CHECK(town.queues().take(town.queue, asked(kiosk.journal.add(QStringLiteral("x"), {})))->ticket.label.toText() ==
          QStringLiteral("A 001"));
    CHECK(town.queues().open(town.queue)->size() == 3);
    CHECK(quarantined(town).isEmpty());
}

TEST_CASE("What cannot stand in line as it is goes to quarantine")
{
    struct Row {
        const char *label;
        const char *because;
    };
    const auto row = GENERATE(values<Row>({{"A 001", "conflict"},
                                           {"LA 001", "conflict"},
                                           {"KA", "malformed"},
                                           {"", "malformed"},
                                           {"KA 0", "malformed"}}));
    Town town;
    Kiosk kiosk(town);
    kiosk.send({kiosk.journal.add(QStringLiteral("ticket"), facts(QLatin1String(row.label)))});
    CHECK(quarantined(town) == QStringList{QLatin1String(row.because)});
    CHECK(town.queues().open(town.queue)->isEmpty());
}

TEST_CASE("The same label twice is no second number in the hall")
{
    Town town;
    Kiosk kiosk(town);
    kiosk.send({kiosk.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("KA 001"))),
                kiosk.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("KA 001")))});
    CHECK(quarantined(town) == QStringList{QStringLiteral("conflict")});
    CHECK(town.queues().open(town.queue)->size() == 1);
}

TEST_CASE("A service that is no more still has somebody waiting in the hall")
{
    Town town;
    Kiosk kiosk(town);
    const auto entry = kiosk.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("KZ 001"), "gone"));
    kiosk.send({entry});
    CHECK(find(town, entry.entry.id)->now.service == QStringLiteral("papers"));
}

TEST_CASE("Who asked the hub, got no answer and was given the kiosk's number stands in line once, with that number")
{
    Town town;
    Kiosk kiosk(town);
    const auto entry = kiosk.journal.add(QStringLiteral("ticket"), facts(QStringLiteral("KA 001")));
    SECTION("the request came before the journal")
    {
        REQUIRE(town.queues().take(town.queue, asked(entry)).ok());
        CHECK(find(town, entry.entry.id)->label.toText() == QStringLiteral("A 001"));
        SECTION("and nobody called meanwhile")
        {
            kiosk.send({entry});
        }
        SECTION("and he was called by a number he does not hold, and missed")
        {
            REQUIRE(town.queues().call(town.queue, ann).ok());
            REQUIRE(town.queues()
                        .move(town.queue, entry.entry.id, {.kind = queue::Move::Kind::Miss},
                              {queue::Who::Role::Agent, QStringLiteral("ann"), {}})
                        .ok());
            kiosk.send({entry});
        }
        CHECK(find(town, entry.entry.id)->now.state == TicketState::Waiting);
    }
    SECTION("the request comes late")
    {
        kiosk.send({entry});
        REQUIRE(town.queues().take(town.queue, asked(entry)).ok());
    }
    CHECK(find(town, entry.entry.id)->label.toText() == QStringLiteral("KA 001"));
    CHECK(town.queues().open(town.queue)->size() == 1);
    CHECK(quarantined(town).isEmpty());
}

TEST_CASE("A check-in the hub did not hear is one when the journal comes")
{
    Town town;
    Kiosk kiosk(town);
    const auto booked = town.booked("card", "2026-03-02T08:00:00Z");
    QJsonObject with = facts(QStringLiteral("KA 001"));
    with.insert(QStringLiteral("appointment"), booked.code);
    with.insert(QStringLiteral("needs"), QJsonArray{QStringLiteral("seat"), QStringLiteral("unheard-of")});
    const auto entry = kiosk.journal.add(QStringLiteral("ticket"), with);
    kiosk.send({entry});
    const auto ticket = find(town, entry.entry.id);
    REQUIRE(ticket);
    REQUIRE(ticket->appointment);
    CHECK(ticket->appointment->start == booked.start);
    CHECK(ticket->needs == QStringList{QStringLiteral("seat")});
    CHECK(town.booking().find(town.plan.site, booked.code)->status == store::AppointmentStatus::CheckedIn);
}
