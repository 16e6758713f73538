// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket that was given to one agent, and who may call it.
#include "queue/awaited.h"

#include "samplequeue.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::queue;

TEST_CASE("a ticket given to an agent waits for him while he is on duty, else ten minutes, then it is for all who may")
{
    const QueuePlan plan = townPlan();
    const Instant now = at("2026-11-26T10:00:00Z");
    const Agent ann{q("ann"), {q("papers")}, {}, {}};
    const Agent bob{q("bob"), {q("papers")}, {}, {}};
    const Agent cem{q("cem"), {}, {}, {}}; // may not serve it
    // Minutes ago: given to Bob; Bob left, -1 = he was never here, -2 = he is on duty.
    for (int given = 0; given <= 30; ++given) {
        for (int left = -2; left <= 30; ++left) {
            INFO(given << " " << left);
            Ticket one = ticket(q("t"), at("2026-11-26T09:00:00Z"));
            one.now.state = TicketState::Transferred;
            one.now.onlyFor = bob.id;
            one.movedAt = now - std::chrono::minutes(given);
            Roster roster{{ann, cem}, {}};
            if (left == -2)
                roster.onDuty.append(bob);
            else if (left >= 0)
                roster.left.insert(bob.id, now - std::chrono::minutes(left));
            const bool isAbsent = left != -2 && given >= 10 && (left == -1 || left >= 10);
            CHECK(isAwaited(one, now, roster) == !isAbsent);
            const QList<Ticket> line = openedToAll({one}, now, roster);
            const auto mayCall = [&](const Agent &agent) {
                const bool fit = fits(plan, line.first(), agent, now, roster.onDuty);
                CHECK(nextFor(plan, line, agent, now, roster.onDuty).has_value() == fit);
                return fit;
            };
            CHECK(mayCall(ann) == isAbsent);
            CHECK(mayCall(bob));
            CHECK_FALSE(mayCall(cem));
            Ticket opened = line.first();
            opened.now.onlyFor = one.now.onlyFor;
            CHECK(opened == one); // nothing else about it changes
            one.now.onlyFor.clear();
            CHECK_FALSE(isAwaited(one, now, roster));
            CHECK(openedToAll({one}, now, roster) == QList<Ticket>{one});
        }
    }
}
