// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;
using queue::Ticket;
using queue::TicketState;

namespace
{

const QDate today(2026, 11, 26);

// A ticket with something in every field.
Ticket sampleTicket(int number, const char *label)
{
    Ticket ticket{.id = id(number),
                  .site = kehl,
                  .label = queue::TicketLabel::parse(QLatin1String(label)).value(),
                  .day = today,
                  .taken = at(number),
                  .language = QStringLiteral("de"),
                  .needs = {QStringLiteral("quiet"), QStringLiteral("ramp")},
                  .appointment = queue::TicketAppointment{QStringLiteral("K7RM2XQ9AB"), at(9), QStringLiteral("a")},
                  .handOff = id(77),
                  .device = QStringLiteral("kiosk"),
                  .context = "{\"procedure\":\"Straße\"}",
                  .fromSite = strasbourg,
                  .fromTicket = id(78),
                  .toTicket = {},
                  .now = {},
                  .before = queue::Standing(),
                  .movedBy = QStringLiteral("ann"),
                  .movedAt = at(number),
                  .revision = 3};
    ticket.now.service = QStringLiteral("papers");
    ticket.now.note = QStringLiteral("\"Photo\" \\ manque");
    ticket.now.place = at(number);
    ticket.now.notBefore = at(number + 1);
    return ticket;
}

Ticket inState(Ticket ticket, TicketState state, int movedAt)
{
    ++ticket.revision;
    ticket.now.state = state;
    ticket.movedAt = at(movedAt);
    return ticket;
}

Ticket served(Ticket ticket, int called, int end)
{
    ticket = inState(ticket, TicketState::Served, end);
    ticket.now.called = ticket.now.lastCalled = ticket.now.started = at(called);
    ticket.now.served = {{ticket.now.service, std::chrono::minutes(end - called)}};
    return ticket;
}

QList<Ticket> withoutContext(QList<Ticket> tickets)
{
    for (Ticket &ticket : tickets)
        ticket.context.clear();
    return tickets;
}

void add(HubTransaction &rows, const QList<Ticket> &tickets)
{
    for (const Ticket &ticket : tickets)
        REQUIRE(rows.addTicket(ticket).value());
}

} // namespace

void checkTickets(HubLedger &ledger)
{
    SECTION("a ticket comes back as it was, and neither its id nor its label comes twice")
    {
        const Ticket first = sampleTicket(1, "A 001");
        Ticket plain = sampleTicket(2, "KA 001");
        plain.needs.clear();
        plain.appointment.reset();
        plain.before.reset();
        plain.context.clear();
        plain.now.note.clear();
        plain.now.notBefore.reset();
        write(ledger, [&](HubTransaction &rows) { add(rows, {first, plain}); });
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.addTicket(sampleTicket(1, "A 002")).value());
            CHECK_FALSE(rows.addTicket(sampleTicket(3, "A 001")).value());
            Ticket tomorrow = sampleTicket(4, "A 001");
            tomorrow.day = today.addDays(1);
            CHECK(rows.addTicket(tomorrow).value());
        });
        write(
            ledger, [&](HubTransaction &rows) { add(rows, {sampleTicket(1, "A 001")}); }, strasbourg);
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.ticket(first.id).value() == first);
            CHECK(rows.ticket(plain.id).value() == plain);
            CHECK(rows.ticket(id(3)).value() == std::nullopt);
            CHECK(rows.ticketsOf(today).value() == withoutContext({first, plain}));
        });
    }
    SECTION("of two who saw the same ticket one moves it")
    {
        const Ticket before = sampleTicket(1, "A 001");
        const Ticket called = inState(before, TicketState::Called, 5);
        write(ledger, [&](HubTransaction &rows) { add(rows, {before, sampleTicket(2, "A 002")}); });
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.replaceTicket(before, called).value());
            CHECK_FALSE(rows.replaceTicket(before, inState(before, TicketState::Left, 6)).value());
            CHECK_FALSE(rows.replaceTicket(sampleTicket(9, "A 009"), called).value());
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.ticket(before.id).value() == called);
            Ticket relabelled = called;
            ++relabelled.revision;
            relabelled.label = queue::TicketLabel::parse(QStringLiteral("A 002")).value();
            CHECK_FALSE(rows.replaceTicket(called, relabelled).value());
            relabelled.label = queue::TicketLabel::parse(QStringLiteral("KA 001")).value();
            CHECK(rows.replaceTicket(called, relabelled).value());
            CHECK(rows.ticket(before.id).value() == relabelled);
            CHECK(rows.addTicket(sampleTicket(3, "A 001")).value());
        });
    }
    SECTION("who is not over is open, whatever the day")
    {
        QList<Ticket> open;
        QList<Ticket> all;
        int number = 0;
        for (const TicketState state : {TicketState::Waiting, TicketState::Called, TicketState::Recalled,
                                        TicketState::Serving, TicketState::Parked, TicketState::Transferred,
                                        TicketState::Missed, TicketState::Served, TicketState::Left}) {
            const QByteArray label = "B " + QByteArray::number(++number);
            Ticket ticket = inState(sampleTicket(number, label.constData()), state, number);
            ticket.day = today.addDays(-number);
            all << ticket;
            if (state != TicketState::Served && state != TicketState::Left)
                open << ticket;
        }
        Ticket gone = inState(sampleTicket(20, "B 020"), TicketState::Transferred, 20);
        gone.now.toSite = strasbourg;
        all << gone;
        write(ledger, [&](HubTransaction &rows) { add(rows, all); });
        read(ledger, [&](HubTransaction &rows) { CHECK(rows.openTickets().value() == withoutContext(open)); });
        read(
            ledger, [&](HubTransaction &rows) { CHECK(rows.openTickets().value().isEmpty()); }, strasbourg);
    }
    SECTION("who is open follows what one transaction writes, and what it takes back")
    {
        const Ticket one = sampleTicket(1, "A 001");
        const Ticket two = sampleTicket(2, "A 002");
        const Ticket three = sampleTicket(3, "A 003");
        write(ledger, [&](HubTransaction &rows) { add(rows, {one, three}); });
        write(ledger, [&](HubTransaction &rows) {
            const auto open = [&] { return rows.openTickets().value(); };
            CHECK(open() == withoutContext({one, three}));
            CHECK(rows.addTicket(two).value());
            CHECK_FALSE(rows.addTicket(two).value());
            CHECK(open() == withoutContext({one, two, three}));
            const Ticket called = inState(one, TicketState::Called, 5);
            CHECK(rows.replaceTicket(one, called).value());
            CHECK(open() == withoutContext({called, two, three}));
            CHECK_FALSE(rows.attempt([&]() -> Result<void> {
                CHECK(rows.replaceTicket(two, inState(two, TicketState::Left, 6)).value());
                CHECK(open() == withoutContext({called, three}));
                return Error(StoreError::Busy);
            }));
            CHECK(open() == withoutContext({called, two, three}));
            CHECK(rows.replaceTicket(called, inState(called, TicketState::Left, 7)).value());
            CHECK_FALSE(rows.replaceTicket(one, inState(one, TicketState::Called, 8)).value());
            CHECK(open() == withoutContext({two, three}));
        });
        read(ledger, [&](HubTransaction &rows) { CHECK(rows.openTickets().value() == withoutContext({two, three})); });
    }
    SECTION("the times of a line are those of the last who were served there")
    {
        using std::chrono::minutes;
        Ticket other = served(sampleTicket(4, "A 004"), 10, 90);
        other.now.service = QStringLiteral("births");
        const Ticket quick = inState(sampleTicket(5, "A 005"), TicketState::Served, 99);
        const Ticket undone = served(sampleTicket(6, "A 006"), 10, 95);
        write(ledger, [&](HubTransaction &rows) {
            add(rows, {served(sampleTicket(1, "A 001"), 10, 20), served(sampleTicket(2, "A 002"), 10, 50),
                       served(sampleTicket(3, "A 003"), 30, 35), other, quick, undone});
            CHECK(rows.replaceTicket(undone, inState(undone, TicketState::Serving, 96)).value());
        });
        read(ledger, [&](HubTransaction &rows) {
            const QString papers = QStringLiteral("papers");
            CHECK(rows.serviceTimes(papers, 9).value() ==
                  QList<std::chrono::seconds>{minutes(40), minutes(5), minutes(10)});
            CHECK(rows.serviceTimes(papers, 1).value() == QList<std::chrono::seconds>{minutes(40)});
            CHECK(rows.serviceTimes(QStringLiteral("none"), 9).value().isEmpty());
        });
    }
    SECTION("what is over is tidied, then forgotten")
    {
        const Ticket waiting = sampleTicket(1, "A 001");
        const Ticket left = inState(sampleTicket(2, "A 002"), TicketState::Left, 12);
        Ticket tidy = inState(sampleTicket(3, "A 003"), TicketState::Left, 10);
        tidy.context.clear();
        tidy.needs.clear();
        tidy.now.note.clear();
        Ticket owing = tidy;
        owing.id = id(4);
        owing.label = queue::TicketLabel::parse(QStringLiteral("A 004")).value();
        owing.now.state = TicketState::Transferred;
        owing.now.toSite = strasbourg;
        write(ledger, [&](HubTransaction &rows) { add(rows, {waiting, left, tidy, owing}); });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.untidyTickets(at(13), 9).value() == QList<Ticket>{owing, left});
            CHECK(rows.untidyTickets(at(12), 9).value() == QList<Ticket>{owing});
            CHECK(rows.untidyTickets(at(13), 1).value() == QList<Ticket>{owing});
            CHECK(rows.untidyTickets(at(10), 9).value().isEmpty());
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.forgetTickets(today).value() == 0);
            CHECK(rows.forgetTickets(today.addDays(1)).value() == 1);
            CHECK(rows.ticket(tidy.id).value() == std::nullopt);
            CHECK(rows.ticketsOf(today).value().size() == 3);
            CHECK(rows.addTicket(tidy).value());
        });
    }
    SECTION("an agent counts from when he was last seen")
    {
        const DeskAgent ann{
            {QStringLiteral("ann"), {QStringLiteral("a"), QStringLiteral("b")}, {}, {}}, QStringLiteral("3"), at(5)};
        DeskAgent bob{{QStringLiteral("bob"), {}, {QStringLiteral("ar")}, {QStringLiteral("papers")}},
                      QStringLiteral("Bureau 4"),
                      at(7)};
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putDeskAgent(bob));
            CHECK(rows.putDeskAgent(ann));
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.deskAgents(at(5)).value() == QList<DeskAgent>{ann, bob});
            CHECK(rows.deskAgents(at(6)).value() == QList<DeskAgent>{bob});
        });
        bob.seen = at(2);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.deskAgents(at(3)).value().size() == 2);
            CHECK(rows.putDeskAgent(bob));
            CHECK(rows.deskAgents(at(3)).value() == QList<DeskAgent>{ann});
            CHECK(rows.deskAgents(at(1)).value() == QList<DeskAgent>{ann, bob});
            CHECK_FALSE(rows.attempt([&]() -> Result<void> {
                bob.seen = at(8);
                CHECK(rows.putDeskAgent(bob));
                CHECK(rows.deskAgents(at(7)).value() == QList<DeskAgent>{bob});
                return Error(StoreError::Busy);
            }));
            CHECK(rows.deskAgents(at(7)).value().isEmpty());
            CHECK(rows.deskAgents(at(3)).value() == QList<DeskAgent>{ann});
        });
        read(
            ledger, [&](HubTransaction &rows) { CHECK(rows.deskAgents(at(0)).value().isEmpty()); }, strasbourg);
    }
}

} // namespace parvis::testing::ledgers
