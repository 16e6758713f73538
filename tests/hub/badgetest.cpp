// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/badgeservice.h"
#include "hub/town.h"
#include "store/storeerror.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString here = QStringLiteral("town");
const QString desk = QStringLiteral("desk-a");
const QString badge = QStringLiteral("04:a1:b2:c3:d4:e5:f6");
const QString pin = QStringLiteral("482916");
const QString otherPin = QStringLiteral("482917");
const QString lea = QStringLiteral("lea");

/// A town where Léa has a badge and Karim none.
struct BadgedTown : Town {
    BadgedTown()
    {
        for (const QString &login : {lea, QStringLiteral("karim")}) {
            REQUIRE(staff().add(here, {login, login, {}, {}, QStringLiteral("Rathaus-77694")}, source,
                                seal::PasswordCost::Least));
        }
        REQUIRE(give(lea, badge));
    }
    Result<void> give(const QString &login, const QString &line, const QString &digits = pin)
    {
        return badges().give(here, login, line, digits, seal::PasswordCost::Least);
    }
    BadgeService badges() { return {ledger, clock, QByteArray(32, 'k')}; }
    Result<StaffService::SignedIn> tryPin(const QString &digits, const QString &line = badge)
    {
        return badges().signIn(here, desk, line, digits);
    }
    /// "in", "wrong", or "locked N" with N seconds.
    std::string heard(const QString &digits, const QString &line = badge)
    {
        const auto done = tryPin(digits, line);
        if (done)
            return "in";
        if (done.error().is(HubRefusal::Locked))
            return "locked " + done.error().detail().toStdString();
        return done.error().is(HubRefusal::NotAllowed) ? "wrong" : "failed";
    }
};

} // namespace

TEST_CASE("A badge with its PIN opens the desk it is held to, however the reader writes it")
{
    BadgedTown town;
    const auto done = town.tryPin(pin, QStringLiteral("04A1B2C3D4E5F6"));
    REQUIRE(done);
    CHECK(done->agent.login == lea);
    CHECK(done->until == town.clock.now() + StaffService::tokenLasts);
    CHECK(town.staff().agentOf(here, desk, done->token).ok());
    CHECK_FALSE(town.staff().agentOf(here, QStringLiteral("desk-b"), done->token).ok());
}

TEST_CASE("A copied badge opens nothing without its PIN, and a badge nobody has is refused in the same words")
{
    BadgedTown town;
    const QString digits = GENERATE(QString(), QStringLiteral("000000"), QStringLiteral("482916 "), QString(5'000, QLatin1Char('1')));
    const QString line = GENERATE(QStringLiteral("04A1B2C3D4E5F6"), QStringLiteral("04A1B2C3D4E5F7"), QString());
    const auto done = town.tryPin(digits, line);
    REQUIRE_FALSE(done);
    CHECK(done.error() == Error(HubRefusal::NotAllowed, QStringLiteral("agent")));
}

TEST_CASE("A badge kept without a PIN is nobody's")
{
    BadgedTown town;
    REQUIRE(town.ledger.write(here, [](store::HubTransaction &rows) -> Result<void> {
        const auto badges = rows.badges();
        REQUIRE(badges);
        store::Badge bare = badges->first();
        bare.pin.clear();
        return rows.putBadge(bare);
    }));
    CHECK(town.heard(QString()) == "wrong");
    CHECK(town.heard(pin) == "wrong");
}

TEST_CASE("Three wrong PINs lock a badge for five minutes, and longer each time; a badge nobody has too")
{
    BadgedTown town;
    const QString line = GENERATE(as<QString>{}, badge, QStringLiteral("99999999"));
    for (const int minutes : {5, 10, 20, 40, 60, 60}) {
        INFO(minutes);
        const std::string locked = "locked " + std::to_string(minutes * 60);
        CHECK(town.heard(otherPin, line) == "wrong");
        CHECK(town.heard(otherPin, line) == "wrong");
        CHECK(town.heard(otherPin, line) == locked);
        CHECK(town.heard(pin, line) == locked); // the right one is not even looked at
        town.clock.advance(std::chrono::minutes(minutes) - 1s);
        CHECK(town.heard(pin, line) == "locked 1");
        town.clock.advance(1s);
    }
    CHECK(town.heard(pin, line) == (line == badge ? "in" : "wrong"));
}

TEST_CASE("Who signs in begins anew, and the third try counts too when it is right")
{
    BadgedTown town;
    for (int round = 0; round < 3; ++round) {
        CHECK(town.heard(otherPin) == "wrong");
        CHECK(town.heard(otherPin) == "wrong");
        CHECK(town.heard(pin) == "in");
    }
    for (int i = 0; i < 3; ++i)
        (void)town.heard(otherPin);
    town.clock.advance(5min);
    CHECK(town.heard(pin) == "in");
    CHECK(town.heard(otherPin) == "wrong");
    CHECK(town.heard(otherPin) == "wrong");
    CHECK(town.heard(otherPin) == "locked 300");
}

TEST_CASE("A lock is in the database: whoever asks it next finds it")
{
    BadgedTown town;
    for (int i = 0; i < 3; ++i)
        (void)town.heard(otherPin);
    BadgeService restarted(town.ledger, town.clock, QByteArray(32, 'k'));
    const auto done = restarted.signIn(here, desk, badge, pin);
    REQUIRE_FALSE(done);
    CHECK(done.error().is(HubRefusal::Locked));
    const auto listed = restarted.list(here);
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->first().login == lea);
    CHECK(listed->first().lockedUntil == town.clock.now() + 5min);
    REQUIRE(restarted.sweep(here));
    town.clock.advance(BadgeService::nobodysKept * 2);
    (void)town.heard(otherPin, QStringLiteral("99999999"));
    CHECK(restarted.sweep(here).value() == 0);
    town.clock.advance(BadgeService::nobodysKept + 1s);
    CHECK(restarted.sweep(here).value() == 1);
    CHECK(restarted.list(here)->size() == 1);
}

TEST_CASE("Giving and withdrawing a badge signs out, and a locked agent stays out")
{
    BadgedTown town;
    const auto first = town.tryPin(pin);
    REQUIRE(first);
    REQUIRE(town.give(lea, QStringLiteral("11223344"), otherPin));
    CHECK_FALSE(town.staff().agentOf(here, desk, first->token).ok());
    CHECK(town.heard(pin) == "wrong"); // the badge before is nobody's
    CHECK(town.heard(otherPin, QStringLiteral("11223344")) == "in");
    REQUIRE(town.staff().setLocked(here, lea, true));
    CHECK(town.heard(otherPin, QStringLiteral("11223344")) == "wrong");
    REQUIRE(town.staff().setLocked(here, lea, false));
    const auto second = town.tryPin(otherPin, QStringLiteral("11223344"));
    REQUIRE(second);
    REQUIRE(town.badges().withdraw(here, lea));
    CHECK_FALSE(town.staff().agentOf(here, desk, second->token).ok());
    CHECK(town.heard(otherPin, QStringLiteral("11223344")) == "wrong");
    CHECK(town.badges().list(here)->isEmpty());
    CHECK(town.badges().withdraw(here, lea).error().is(HubRefusal::NotFound));
}

TEST_CASE("What is no badge, no PIN, no agent, or a colleague's badge is said")
{
    BadgedTown town;
    const QString karim = QStringLiteral("karim");
    const auto fault = [&](const QString &login, const char *line, const char *digits) {
        const auto given = town.give(login, QLatin1String(line), QLatin1String(digits));
        return given ? std::string("given") : given.error().detail().toStdString();
    };
    CHECK(fault(karim, "12345", "482916") == "badge");
    CHECK(fault(karim, "", "482916") == "badge");
    CHECK(fault(karim, "12345678", "48291") == "pin");
    CHECK(fault(karim, "12345678", "") == "pin");
    CHECK(fault(karim, "12345678", "123456") == "easy-pin");
    CHECK(town.give(QStringLiteral("nobody"), QStringLiteral("12345678")).error().is(HubRefusal::NotFound));
    CHECK(town.give(karim, badge).error().is(store::StoreError::Conflict));
    CHECK(town.heard(pin) == "in");
    CHECK(fault(karim, "12345678", "482916") == "given");
    CHECK(town.badges().list(here)->size() == 2);
}

TEST_CASE("Neither the identifier of a badge nor its PIN lies in the database")
{
    BadgedTown town;
    REQUIRE(town.ledger.read(here, [](store::HubTransaction &rows) -> Result<void> {
        const auto badges = rows.badges();
        REQUIRE(badges);
        const store::Badge &kept = badges->first();
        CHECK(kept.key.size() == 32);
        CHECK_FALSE(kept.key.contains("04A1B2"));
        CHECK(kept.pin.startsWith("$argon2id$"));
        CHECK_FALSE(seal::isPassword(pin, kept.pin)); // not without the hub's key
        return {};
    }));
    CHECK_FALSE(BadgeService(town.ledger, town.clock, QByteArray(32, 'x')).signIn(here, desk, badge, pin));
}
