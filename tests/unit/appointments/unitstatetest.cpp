// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/unitstate.h"

#include "sampleplan.h"
#include "support/catch.h"

#include <random>

using namespace parvis;
using namespace parvis::appointments;
using Kind = UnitEvent::Kind;
using namespace std::chrono_literals;

namespace
{

const Instant start = at("2026-11-26T12:00:00Z");
const Instant soon = at("2026-11-26T11:00:00Z");
const QString kiosk = QStringLiteral("kiosk");
const QString other = QStringLiteral("other");

UnitRecord unit(UnitState state, const QString &holder = {}, const QString &booking = {})
{
    UnitRecord record;
    record.key = {QStringLiteral("a"), start};
    record.state = state;
    record.token = 7;
    record.holder = holder;
    record.booking = booking;
    record.until = holder.isEmpty() ? Instant() : soon;
    return record;
}

UnitRecord recalledLease(bool withdrawn)
{
    UnitRecord record = unit(UnitState::Leased, kiosk);
    record.recalled = true;
    record.withdrawnIfUnsold = withdrawn;
    return record;
}

// The state a test row begins with, by name.
UnitRecord named(const QString &name)
{
    const QHash<QString, UnitRecord> records{
        {QStringLiteral("free"), unit(UnitState::Free)},
        {QStringLiteral("leased"), unit(UnitState::Leased, kiosk)},
        {QStringLiteral("recalled"), recalledLease(false)},
        {QStringLiteral("leaving"), recalledLease(true)},
        {QStringLiteral("held"), unit(UnitState::Held, kiosk)},
        {QStringLiteral("booked"), unit(UnitState::Booked, {}, QStringLiteral("b1"))},
        {QStringLiteral("sold"), unit(UnitState::Booked, kiosk, QStringLiteral("b1"))},
        {QStringLiteral("withdrawn"), unit(UnitState::Withdrawn)},
        {QStringLiteral("passed"), unit(UnitState::Withdrawn, kiosk)},
    };
    REQUIRE(records.contains(name));
    return records.value(name);
}

UnitEvent event(const QString &name)
{
    const QHash<QString, UnitEvent> events{
        {QStringLiteral("lease"), {Kind::Lease, other, soon + 1h, 0, {}, {}}},
        {QStringLiteral("renew"), {Kind::Lease, kiosk, soon + 1h, 0, {}, {}}},
        {QStringLiteral("hold"), {Kind::Hold, other, soon + 1h, 0, {}, {}}},
        {QStringLiteral("hold-on"), {Kind::Hold, kiosk, soon + 1h, 0, {}, {}}},
        {QStringLiteral("let-go"), {Kind::HoldReleased, kiosk, {}, 0, {}, {}}},
        {QStringLiteral("let-go-other"), {Kind::HoldReleased, other, {}, 0, {}, {}}},
        {QStringLiteral("hold-over"), {Kind::HoldExpired, {}, {}, 0, {}, soon}},
        {QStringLiteral("hold-early"), {Kind::HoldExpired, {}, {}, 0, {}, soon - 1ms}},
        {QStringLiteral("book"), {Kind::Book, kiosk, {}, 0, QStringLiteral("b1"), {}}},
        {QStringLiteral("book-other"), {Kind::Book, other, {}, 0, QStringLiteral("b2"), {}}},
        {QStringLiteral("sell"), {Kind::SellUnderLease, kiosk, {}, 7, QStringLiteral("b1"), {}}},
        {QStringLiteral("sell-second"), {Kind::SellUnderLease, kiosk, {}, 7, QStringLiteral("b2"), {}}},
        {QStringLiteral("sell-stale"), {Kind::SellUnderLease, kiosk, {}, 6, QStringLiteral("b2"), {}}},
        {QStringLiteral("sell-unborn"), {Kind::SellUnderLease, kiosk, {}, 8, QStringLiteral("b2"), {}}},
        {QStringLiteral("sell-other"), {Kind::SellUnderLease, other, {}, 7, QStringLiteral("b2"), {}}},
        {QStringLiteral("return"), {Kind::Return, kiosk, {}, 7, {}, {}}},
        {QStringLiteral("return-stale"), {Kind::Return, kiosk, {}, 6, {}, {}}},
        {QStringLiteral("return-unborn"), {Kind::Return, kiosk, {}, 8, {}, {}}},
        {QStringLiteral("cancel"), {Kind::Cancel, {}, {}, 0, QStringLiteral("b1"), {}}},
        {QStringLiteral("cancel-other"), {Kind::Cancel, {}, {}, 0, QStringLiteral("b2"), {}}},
        {QStringLiteral("recall"), {Kind::Recall, {}, {}, 0, {}, {}}},
        {QStringLiteral("withdraw"), {Kind::Withdraw, {}, {}, 0, {}, {}}},
        {QStringLiteral("restore"), {Kind::Restore, {}, {}, 0, {}, soon}},
        {QStringLiteral("restore-late"), {Kind::Restore, {}, {}, 0, {}, start}},
        {QStringLiteral("override"), {Kind::Override, {}, {}, 0, {}, {}}},
        {QStringLiteral("passed"), {Kind::StartPassed, {}, {}, 0, {}, start}},
        {QStringLiteral("passed-early"), {Kind::StartPassed, {}, {}, 0, {}, start - 1ms}},
    };
    REQUIRE(events.contains(name));
    return events.value(name);
}

QString toText(const Result<UnitRecord, UnitRefusal> &result)
{
    const char *refusals[] = {"NotFree",  "NotHeld", "NotLeased", "NotBooked",   "StaleToken",
                              "Recalled", "NotYet",  "Withdrawn", "NotWithdrawn"};
    const char *states[] = {"free", "leased", "held", "booked", "withdrawn"};
    if (!result)
        return QLatin1Char('!') + QLatin1String(refusals[int(result.error())]);
    QStringList words{QLatin1String(states[int(result->state)]), QString::number(result->token)};
    if (!result->holder.isEmpty())
        words << result->holder;
    if (!result->booking.isEmpty())
        words << result->booking;
    if (result->until != Instant())
        words << (result->until == soon ? QStringLiteral("soon") : QStringLiteral("later"));
    if (result->recalled)
        words << QStringLiteral("recalled");
    if (result->withdrawnIfUnsold)
        words << QStringLiteral("leaving");
    return words.join(QLatin1Char(' '));
}

const char *const events[] = {
    "lease",      "renew",   "hold",         "hold-on",       "let-go",      "let-go-other", "hold-over",
    "hold-early", "book",    "book-other",   "sell",          "sell-second", "sell-stale",   "sell-unborn",
    "sell-other", "return",  "return-stale", "return-unborn", "cancel",      "cancel-other", "recall",
    "withdraw",   "restore", "restore-late", "override",      "passed",      "passed-early",
};

} // namespace

TEST_CASE("every state and every event")
{
    struct Row {
        const char *state;
        // In the order of EVENTS; "=" changes nothing.
        const char *results[std::size(events)];
    };
    const Row rows[] = {
        {"free",
         {"leased 8 other later",
          "leased 8 kiosk later",
          "held 7 other later",
          "held 7 kiosk later",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "booked 7 b1",
          "booked 7 b2",
          "!StaleToken",
          "!StaleToken",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "=",
          "=",
          "!NotLeased",
          "!NotBooked",
          "!NotBooked",
          "!NotLeased",
          "withdrawn 7",
          "!NotWithdrawn",
          "!NotWithdrawn",
          "!NotLeased",
          "withdrawn 7",
          "!NotYet"}},
        {"leased",
         {"!NotFree",
          "leased 7 kiosk later",
          "!NotFree",
          "!NotFree",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotFree",
          "!NotFree",
          "booked 7 kiosk b1 soon",
          "booked 7 kiosk b2 soon",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "free 7",
          "=",
          "!NotLeased",
          "!NotBooked",
          "!NotBooked",
          "leased 7 kiosk soon recalled",
          "leased 7 kiosk soon recalled leaving",
          "!NotWithdrawn",
          "!NotWithdrawn",
          "free 8",
          "withdrawn 7 kiosk soon",
          "!NotYet"}},
        {"recalled",
         {"!NotFree",
          "!Recalled",
          "!NotFree",
          "!NotFree",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotFree",
          "!NotFree",
          "booked 7 kiosk b1 soon recalled",
          "booked 7 kiosk b2 soon recalled",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "free 7",
          "=",
          "!NotLeased",
          "!NotBooked",
          "!NotBooked",
          "=",
          "leased 7 kiosk soon recalled leaving",
          "!NotWithdrawn",
          "!NotWithdrawn",
          "free 8",
          "withdrawn 7 kiosk soon recalled",
          "!NotYet"}},
        {"leaving",
         {"!NotFree",
          "!Recalled",
          "!NotFree",
          "!NotFree",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotFree",
          "!NotFree",
          "booked 7 kiosk b1 soon recalled leaving",
          "booked 7 kiosk b2 soon recalled leaving",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "withdrawn 7",
          "=",
          "!NotLeased",
          "!NotBooked",
          "!NotBooked",
          "=",
          "=",
          "!NotWithdrawn",
          "!NotWithdrawn",
          "withdrawn 8",
          "withdrawn 7 kiosk soon recalled leaving",
          "!NotYet"}},
        {"held", {"!NotFree",    "!NotFree",    "!NotFree",      "held 7 kiosk later", "free 7",
                  "!NotHeld",    "free 7",      "!NotYet",       "booked 7 b1",        "!NotFree",
                  "!StaleToken", "!StaleToken", "!StaleToken",   "!NotLeased",         "!StaleToken",
                  "=",           "=",           "!NotLeased",    "!NotBooked",         "!NotBooked",
                  "!NotLeased",  "withdrawn 7", "!NotWithdrawn", "!NotWithdrawn",      "!NotLeased",
                  "withdrawn 7", "!NotYet"}},
        {"booked", {"!NotFree",
                    "!NotFree",
                    "!NotFree",
                    "!NotFree",
                    "!NotHeld",
                    "!NotHeld",
                    "!NotHeld",
                    "!NotHeld",
                    "=",
                    "!NotFree",
                    "=",
                    "!StaleToken",
                    "!StaleToken",
                    "!NotLeased",
                    "!StaleToken",
                    "=",
                    "=",
                    "!NotLeased",
                    "free 7",
                    "!NotBooked",
                    "!NotLeased",
                    "!NotFree",
                    "!NotWithdrawn",
                    "!NotWithdrawn",
                    "!NotLeased",
                    "=",
                    "!NotYet"}},
        {"sold",
         {"!NotFree",
          "!NotFree",
          "!NotFree",
          "!NotFree",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "=",
          "!NotFree",
          "=",
          "!NotFree",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "booked 7 b1",
          "=",
          "!NotLeased",
          "leased 7 kiosk soon",
          "!NotBooked",
          "booked 7 kiosk b1 soon recalled",
          "!NotFree",
          "!NotWithdrawn",
          "!NotWithdrawn",
          "booked 8 b1",
          "=",
          "!NotYet"}},
        {"withdrawn",
         {"!Withdrawn",  "!Withdrawn", "!Withdrawn", "!Withdrawn",  "!NotHeld",    "!NotHeld",    "!NotHeld",
          "!NotHeld",    "!Withdrawn", "!Withdrawn", "!StaleToken", "!StaleToken", "!StaleToken", "!NotLeased",
          "!StaleToken", "=",          "=",          "!NotLeased",  "!NotBooked",  "!NotBooked",  "!NotLeased",
          "=",           "free 7",     "!Withdrawn", "!NotLeased",  "=",           "!NotYet"}},
        {"passed",
         {"!Withdrawn",
          "!Withdrawn",
          "!Withdrawn",
          "!Withdrawn",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!NotHeld",
          "!Withdrawn",
          "!Withdrawn",
          "booked 7 kiosk b1 soon",
          "booked 7 kiosk b2 soon",
          "!StaleToken",
          "!NotLeased",
          "!StaleToken",
          "withdrawn 7",
          "=",
          "!NotLeased",
          "!NotBooked",
          "!NotBooked",
          "!NotLeased",
          "=",
          "!Withdrawn",
          "!Withdrawn",
          "withdrawn 8",
          "=",
          "!NotYet"}},
    };
    for (const Row &row : rows) {
        const UnitRecord before = named(QLatin1String(row.state));
        for (size_t i = 0; i < std::size(events); ++i) {
            INFO(row.state << " + " << events[i]);
            const QString expected = QLatin1String(row.results[i]);
            const QString came = toText(next(before, event(QLatin1String(events[i]))));
            CHECK(came == (expected == QLatin1String("=") ? toText(before) : expected));
        }
    }
}

TEST_CASE("no time alone frees a lease, and tokens never fall")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        UnitRecord record = unit(UnitState::Free);
        INFO("seed " << seed);
        for (int step = 0; step < 200; ++step) {
            const QString name = QLatin1String(events[random() % std::size(events)]);
            UnitEvent happening = event(name);
            if (happening.token == 7)
                happening.token = record.token;
            const auto after = next(record, happening);
            if (!after)
                continue;
            const bool isTime = happening.kind == Kind::HoldExpired || happening.kind == Kind::StartPassed;
            REQUIRE(after->token >= record.token);
            REQUIRE(after->key == record.key);
            // A lessee is named until he answers or is declared lost.
            if (record.state != UnitState::Held && !record.holder.isEmpty() && isTime)
                REQUIRE(after->holder == record.holder);
            if (record.state == UnitState::Leased && after->state == UnitState::Free)
                REQUIRE((happening.kind == Kind::Return || happening.kind == Kind::Override));
            if (after->state == UnitState::Leased && record.state == UnitState::Free)
                REQUIRE(after->token == record.token + 1);
            REQUIRE((after->state == UnitState::Booked) == !after->booking.isEmpty());
            REQUIRE((after->state == UnitState::Leased || after->state == UnitState::Held) <= !after->holder.isEmpty());
            if (after->state == UnitState::Free)
                REQUIRE((after->holder.isEmpty() && after->until == Instant() && !after->recalled));
            record = *after;
        }
    }
}

TEST_CASE("a sale told twice, cancelled and sold again arrives in order")
{
    UnitRecord record = unit(UnitState::Leased, kiosk);
    const auto happens = [&](const char *name) {
        const auto after = next(record, event(QLatin1String(name)));
        INFO(name);
        REQUIRE(after.ok());
        record = *after;
    };
    happens("sell");
    happens("sell");
    happens("cancel");
    CHECK(record.state == UnitState::Leased);
    happens("sell-second");
    CHECK(record.booking == QStringLiteral("b2"));
    happens("return");
    CHECK(record.holder.isEmpty());
    happens("cancel-other");
    CHECK(record.state == UnitState::Free);
}

TEST_CASE("a kiosk declared lost whose sale comes back meets a stale token")
{
    const UnitRecord after = next(unit(UnitState::Leased, kiosk), event(QStringLiteral("override"))).value();
    CHECK(after.state == UnitState::Free);
    CHECK(next(after, event(QStringLiteral("sell"))).error() == UnitRefusal::StaleToken);
    const UnitRecord resold = next(after, event(QStringLiteral("book-other"))).value();
    CHECK(next(resold, event(QStringLiteral("sell"))).error() == UnitRefusal::StaleToken);
}
