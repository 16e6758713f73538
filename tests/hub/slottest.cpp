// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

SlotQuestion question(const char *reason)
{
    SlotQuestion question;
    question.wish.reasons = {{QString::fromLatin1(reason), 1}};
    question.wish.audience = QStringLiteral("resident");
    return question;
}

} // namespace

TEST_CASE("Free starts follow every booking, hold, lease and cancellation")
{
    Town town;
    SlotService slots(town.ledger, town.clock);
    const auto firsts = [&] {
        const auto first = slots.first(town.plan, question("card"));
        REQUIRE(first.ok());
        return *first ? toText((*first)->start).toStdString() : std::string("none");
    };
    CHECK(firsts() == "2026-03-02T08:00:00Z");
    const auto a = town.booked("card", "2026-03-02T08:00:00Z", "a");
    CHECK(firsts() == "2026-03-02T08:00:00Z");
    const auto b = town.booking().hold(town.plan, town.wish("vote", "2026-03-02T08:15:00Z", "b"));
    REQUIRE(b.ok());
    CHECK(firsts() == "2026-03-02T08:30:00Z");
    REQUIRE(town.booking().cancel(town.plan, a.code).ok());
    CHECK(firsts() == "2026-03-02T08:00:00Z");
    town.clock.advance(2h);
    CHECK(firsts() == "2026-03-02T09:00:00Z");
    town.clock.advance(24h * 6);
    CHECK(firsts() == "none");
}

TEST_CASE("Days come in pages")
{
    Town town;
    SlotService slots(town.ledger, town.clock);
    const auto first = slots.find(town.plan, question("card"), {}, 2);
    REQUIRE(first.ok());
    REQUIRE(first->days.size() == 2);
    CHECK(first->days.first().day == QDate(2026, 3, 2));
    CHECK(first->days.first().starts.size() == 11);
    CHECK(first->next == QDate(2026, 3, 4));
    const auto last = slots.find(town.plan, question("card"), *first->next, 10);
    REQUIRE(last.ok());
    CHECK(last->days.size() == 3);
    CHECK_FALSE(last->next);
}

TEST_CASE("Questions the plan forbids are refused")
{
    Town town;
    SlotService slots(town.ledger, town.clock);
    SlotQuestion wrong = question("pass");
    CHECK(town.refusal(slots.find(town.plan, wrong, {}, 5).error()) == QStringLiteral("NotBookable"));
    wrong = question("card");
    wrong.wish.audience = QStringLiteral("business");
    CHECK(town.refusal(slots.find(town.plan, wrong, {}, 5).error()) == QStringLiteral("NotBookable"));
    wrong = question("card");
    wrong.wish.channel = appointments::Channel::Video;
    CHECK(town.refusal(slots.first(town.plan, wrong).error()) == QStringLiteral("NotBookable"));
}

TEST_CASE("Places are generated once")
{
    Town town;
    SlotService slots(town.ledger, town.clock);
    CHECK(*slots.generate(town.plan, QDate(2026, 3, 2), QDate(2026, 3, 9)) == 0);
    CHECK(*slots.generate(town.plan, QDate(2026, 3, 9), QDate(2026, 3, 10)) == 24);
}
