// SPDX-License-Identifier: GPL-3.0-or-later
// Appointments by phone and by video: what is asked for them, and that they stay what they are.
#include "hub/service/offerservice.h"
#include "hub/service/requestservice.h"
#include "hub/town.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::hub;
using appointments::Channel;
using namespace std::chrono_literals;

namespace
{

const BookingContact phone{R"({"phone":"+33388123456"})", QStringLiteral("plain"), {}};

HoldRequest byPhone(Town &town, const char *start)
{
    HoldRequest request = town.wish("vote", start);
    request.wish.channel = Channel::Phone;
    return request;
}

} // namespace

TEST_CASE("Nobody is called whose number is not known")
{
    Town town;
    const auto held = town.booking().hold(town.plan, byPhone(town, "2026-03-02T08:15:00Z"));
    REQUIRE(held.ok());
    CHECK(held->channel == Channel::Phone);
    const auto silent = town.booking().confirm(town.plan, held->id, {});
    REQUIRE_FALSE(silent.ok());
    CHECK(silent.error().is(HubRefusal::NotBookable));
    CHECK(silent.error().detail() == QStringLiteral("no-contact"));
    CHECK(town.line("a") == "fhffffffffff"); // still his, until he has said it
    const auto confirmed = town.booking().confirm(town.plan, held->id, phone);
    REQUIRE(confirmed.ok());
    CHECK(confirmed->channel == Channel::Phone);
    CHECK(town.booking().find(town.plan.site, confirmed->code)->channel == Channel::Phone);
    CHECK_FALSE(town.booking().book(town.plan, byPhone(town, "2026-03-02T09:00:00Z"), {}).ok());
    CHECK(town.line("a") == "fbffffffffff");
}

TEST_CASE("A reason that is not done by phone is not held for it")
{
    Town town;
    HoldRequest request = town.wish("card", "2026-03-02T08:15:00Z");
    for (const Channel channel : {Channel::Phone, Channel::Video}) {
        request.wish.channel = channel;
        const auto held = town.booking().hold(town.plan, request);
        REQUIRE_FALSE(held.ok());
        CHECK(held.error().detail() == QStringLiteral("wrong-channel"));
    }
    CHECK(town.line("a") == "ffffffffffff");
}

TEST_CASE("An appointment by phone that is moved stays one, and moves only where it can be one")
{
    Town town;
    const auto booked = town.booking().book(town.plan, byPhone(town, "2026-03-02T08:15:00Z"), phone);
    REQUIRE(booked.ok());
    const auto moved = town.booking().move(town.plan, booked->code, at("2026-03-02T09:00:00Z"));
    REQUIRE(moved.ok());
    CHECK(moved->channel == Channel::Phone);
    for (auto &reason : town.plan.reasons)
        reason.channels = {Channel::Desk};
    CHECK_FALSE(town.booking().move(town.plan, booked->code, at("2026-03-02T10:00:00Z")).ok());
}

TEST_CASE("Who was called is dealt with on the day, also if he was not reached at first; who was to come is not")
{
    Town town;
    const auto called = town.booking().book(town.plan, byPhone(town, "2026-03-03T08:00:00Z"), phone);
    REQUIRE(called.ok());
    const auto visitor = town.booked("card", "2026-03-03T09:00:00Z");
    CHECK(town.refusal(town.booking().serve(town.plan, called->code).error()) == QStringLiteral("TooEarly"));
    town.clock.advance(26h + 30min);
    for (const QString &code : {called->code, visitor.code})
        REQUIRE(town.booking().noShow(town.plan.site, code).ok());
    CHECK(town.booking().serve(town.plan, called->code)->status == store::AppointmentStatus::Served);
    CHECK(town.refusal(town.booking().serve(town.plan, visitor.code).error()) == QStringLiteral("WrongState"));
}

TEST_CASE("Who comes is found by name beside a call of the same day, and a call is not")
{
    Town town;
    const QString person = QStringLiteral("p1");
    const auto called =
        town.booking().book(town.plan, byPhone(town, "2026-03-02T08:15:00Z"), {"x", phone.scheme, person});
    REQUIRE(called.ok());
    CHECK_FALSE(town.booking().findToday(town.plan, person).ok());
    const auto visitor = town.booked("card", "2026-03-02T09:00:00Z", "a", "p1");
    const auto found = town.booking().findToday(town.plan, person);
    REQUIRE(found.ok());
    CHECK(found->code == visitor.code);
}

TEST_CASE("An earlier place is kept and taken for a call as a call")
{
    Town town;
    OfferService offers(town.ledger, town.clock, town.source);
    const auto early = town.booked("vote", "2026-03-02T10:00:00Z", "a");
    HoldRequest later = byPhone(town, "2026-03-05T09:00:00Z");
    later.resource = QStringLiteral("a");
    const auto called = town.booking().book(town.plan, later, phone);
    REQUIRE(called.ok());
    REQUIRE(town.booking().alert(town.plan.site, called->code, {}).ok());
    REQUIRE(town.booking().cancel(town.plan, early.code).ok());
    const auto offer = offers.find(town.plan.site, called->code);
    REQUIRE(offer.ok());
    REQUIRE(offer->hold);
    CHECK(offer->hold->channel == Channel::Phone);
    const auto moved = offers.accept(town.plan, called->code);
    REQUIRE(moved.ok());
    CHECK(moved->channel == Channel::Phone);
    CHECK(moved->contact == phone.contact);
}

TEST_CASE("A request for a call that gets a time is a call")
{
    Town town;
    Kiosk kiosk(town);
    const QString code = QStringLiteral("K7RM2XQ9AB");
    const QJsonObject what{{QStringLiteral("reason"), QStringLiteral("vote")}, {QStringLiteral("persons"), 1}};
    kiosk.send({kiosk.journal.add(QStringLiteral("booking"), {{QStringLiteral("mode"), QStringLiteral("request")},
                                                              {QStringLiteral("code"), code},
                                                              {QStringLiteral("channel"), QStringLiteral("phone")},
                                                              {QStringLiteral("reasons"), QJsonArray{what}},
                                                              {QStringLiteral("start"), toText(town.clock.now())},
                                                              {QStringLiteral("end"), toText(town.clock.now())}})});
    const auto booked = RequestService(town.ledger, town.clock)
                            .book(town.plan, code, at("2026-03-02T09:00:00Z"), {}, QStringLiteral("Léa"));
    REQUIRE(booked.ok());
    CHECK(town.booking().find(town.plan.site, code)->channel == Channel::Phone);
}

TEST_CASE("What a kiosk sold by itself says how visitor and agent meet")
{
    struct Row {
        const char *told; ///< null = a kiosk that does not know the choice yet
        std::optional<Channel> channel;
    };
    const QString code = QStringLiteral("K7RM2XQ9AB");
    for (const Row &row : {Row{nullptr, Channel::Desk}, Row{"desk", Channel::Desk}, Row{"phone", Channel::Phone},
                           Row{"video", Channel::Video}, Row{"carrier pigeon", std::nullopt}}) {
        INFO((row.told ? row.told : "nothing"));
        Town town;
        Kiosk kiosk(town);
        QJsonObject sale = Journal::sale(kiosk.lease(1), code);
        if (row.told)
            sale.insert(QStringLiteral("channel"), QLatin1String(row.told));
        CHECK(kiosk.send({kiosk.journal.add(QStringLiteral("booking"), sale)}).receipts.size() == 1);
        const auto appointment = town.booking().find(town.plan.site, code);
        CHECK(appointment.ok() == row.channel.has_value());
        CHECK(quarantined(town).isEmpty() == row.channel.has_value());
        if (appointment)
            CHECK(appointment->channel == row.channel);
    }
}
