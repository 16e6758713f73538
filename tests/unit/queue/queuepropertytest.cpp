// SPDX-License-Identifier: GPL-3.0-or-later
// Whole days of a queue, played at random.
#include "samplequeue.h"
#include "support/catch.h"

#include <QSet>

#include <random>

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;
using Kind = Move::Kind;

namespace
{

constexpr int agents = 5;

class Day
{
public:
    explicit Day(unsigned seed) : m_random(seed) {}

    void play(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            m_now += std::chrono::seconds(below(40));
            step();
            check();
        }
    }

    // Agents go on calling until nobody waits; how many were called then.
    int drain()
    {
        m_now += 24h; // nobody waits for a language or for later any more
        int served = 0;
        bool isBusy = true;
        while (isBusy) {
            isBusy = false;
            for (int i = 0; i < agents; ++i) {
                const auto index = nextFor(m_plan, m_tickets, m_agents.at(i), m_now, m_agents);
                if (!index)
                    continue;
                isBusy = true;
                ++served;
                m_tickets[*index] = next(m_tickets.at(*index), {.kind = Kind::Serve}, whoIs(i), m_now).value();
            }
        }
        return served;
    }

    [[nodiscard]] const QList<Ticket> &tickets() const { return m_tickets; }
    [[nodiscard]] const QueuePlan &plan() const { return m_plan; }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    [[nodiscard]] Who whoIs(int index) const
    {
        return {Who::Role::Agent, m_agents.at(index).id, q("desk-") + m_agents.at(index).id};
    }

    void step()
    {
        if (m_tickets.isEmpty() || below(3) == 0)
            arrive();
        else if (below(3) == 0)
            callNext();
        else
            moveAny();
    }

    void arrive()
    {
        Ticket one = ticket(QString::number(m_tickets.size()).rightJustified(4, QLatin1Char('0')), m_now);
        one.now.service = m_plan.services.at(below(3)).id;
        one.language = QStringList{q("fr"), q("ar"), q("tr")}.at(below(3));
        if (below(4) == 0)
            one.needs = {m_plan.needs.at(below(3)).id};
        if (below(4) == 0)
            one.appointment = TicketAppointment{q("K7RM2XQ9AB"), m_now + std::chrono::minutes(below(60) - 30), {}};
        const QString series = below(4) == 0 ? seriesAt(below(3)) : QString();
        const QChar letter = m_plan.findService(one.now.service)->letter;
        one.label = TicketLabel::make(series, letter, ++m_counters[series + letter]).value();
        m_tickets.append(one);
    }

    void callNext()
    {
        const int who = below(agents);
        const auto index = nextFor(m_plan, m_tickets, m_agents.at(who), m_now, m_agents);
        if (!index)
            return;
        const Ticket &called = m_tickets.at(*index);
        // Of one level nobody this agent could call as well came before.
        const Rank rank = rankOf(m_plan, called, m_now);
        for (const Ticket &other : m_tickets) {
            if (isInLine(other.now) && fits(m_plan, other, m_agents.at(who), m_now, m_agents))
                REQUIRE_FALSE(rankOf(m_plan, other, m_now) < rank);
        }
        const auto moved = next(called, {.kind = Kind::Call}, whoIs(who), m_now);
        REQUIRE(moved.ok());
        m_tickets[*index] = *moved;
    }

    void moveAny()
    {
        Move move;
        move.kind = Kind(below(int(Kind::Undo) + 1));
        if (below(2) == 0)
            move.service = m_plan.services.at(below(3)).id;
        if (below(4) == 0)
            move.onlyFor = m_agents.at(below(agents)).id;
        if (below(8) == 0)
            move.toSite = q("kehl");
        if (below(8) == 0)
            move.notBefore = m_now + 5min;
        const Who who = below(6) == 0 ? visitor() : whoIs(below(agents));
        Ticket &one = m_tickets[below(int(m_tickets.size()))];
        const Ticket before = one;
        const auto moved = next(one, move, who, m_now);
        if (!moved)
            return;
        one = *moved;
        REQUIRE(one.revision == before.revision + 1);
        // Whoever has it cannot lose it to another desk's call, start, service or miss.
        if (isAtDesk(before.now) && isAtDesk(one.now) && move.kind != Kind::Undo)
            REQUIRE(before.now.agent == one.now.agent);
    }

    void check() const
    {
        QSet<QString> labels;
        for (const Ticket &one : m_tickets) {
            REQUIRE(isAtDesk(one.now) == !one.now.agent.isEmpty());
            REQUIRE((!isAtDesk(one.now) || !one.now.desk.isEmpty()));
            REQUIRE(int(isInLine(one.now)) + int(isAtDesk(one.now)) <= 1);
            REQUIRE(one.now.place >= one.taken);
            REQUIRE((one.now.state != TicketState::Served || !one.now.served.isEmpty()));
            labels.insert(one.label.toText());
        }
        REQUIRE(labels.size() == m_tickets.size());
        const QList<qsizetype> order = callingOrder(m_plan, m_tickets, m_now);
        for (qsizetype i = 1; i < order.size(); ++i)
            REQUIRE(rankOf(m_plan, m_tickets.at(order.at(i - 1)), m_now) <
                    rankOf(m_plan, m_tickets.at(order.at(i)), m_now));
    }

    std::mt19937 m_random;
    QueuePlan m_plan = townPlan();
    OnDuty m_agents{{q("a0"), {q("papers")}, {}, {}},
                    {q("a1"), {q("papers"), q("ramp")}, {q("ar")}, {}},
                    {q("a2"), {}, {}, {q("births")}},
                    {q("a3"), {q("ramp")}, {q("tr")}, {q("births"), q("advice")}},
                    {q("a4"), {q("papers"), q("ramp")}, {}, {}}};
    Instant m_now = at("2026-11-26T07:30:00Z");
    QHash<QString, int> m_counters;
    QList<Ticket> m_tickets;
};

} // namespace

TEST_CASE("through any sequence of moves a ticket has one state and at most one agent, and the order is kept")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        Day(seed).play(250);
    }
}

TEST_CASE("nobody who stays in line is never called")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        Day day(seed);
        day.play(150);
        const auto waiting = std::count_if(day.tickets().begin(), day.tickets().end(),
                                           [](const Ticket &one) { return isInLine(one.now); });
        // One who waits for an agent without the skill he needs is that agent's to pass on; all others are called.
        const auto stuck = std::count_if(day.tickets().begin(), day.tickets().end(), [&](const Ticket &one) {
            return isInLine(one.now) && !one.now.onlyFor.isEmpty();
        });
        const int called = day.drain();
        CHECK(called <= waiting);
        CHECK(called >= waiting - stuck);
        for (const Ticket &one : day.tickets())
            CHECK((!isInLine(one.now) || !one.now.onlyFor.isEmpty()));
    }
}

TEST_CASE("a stream of appointments does not starve an arrival")
{
    const QueuePlan plan = townPlan();
    const Instant start = at("2026-11-26T08:00:00Z");
    QList<Ticket> line{ticket(q("walk-in"), start)};
    const Agent ann{q("ann"), {q("papers")}, {}, {}};
    int calledAfter = 0;
    // One agent, ten minutes each, and every ten minutes somebody arrives for an appointment that is due.
    for (int i = 0; i < 30 && calledAfter == 0; ++i) {
        const Instant now = start + i * 10min;
        Ticket booked = ticket(QString::number(i), now);
        booked.appointment = TicketAppointment{q("K7RM2XQ9AB"), now, {}};
        line.append(booked);
        const auto index = nextFor(plan, line, ann, now, {ann});
        REQUIRE(index.has_value());
        if (*index == 0)
            calledAfter = i;
        line.removeAt(*index);
    }
    CHECK(calledAfter == 6); // sixty minutes lift him from arrival to the level of appointments
}
