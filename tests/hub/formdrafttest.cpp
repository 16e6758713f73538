// SPDX-License-Identifier: GPL-3.0-or-later
// Forms between a kiosk and a phone: tokens, ends, once only.
#include "hub/service/formdraftservice.h"
#include "hub/service/visitlistservice.h"
#include "hub/town.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

const QString token(32, QLatin1Char('a'));
const QString phone(32, QLatin1Char('b'));
const QString secondPhone(32, QLatin1Char('c'));
const QString claim(32, QLatin1Char('d'));

FormDraftContent begun(const char *name = "Martin")
{
    FormDraftContent content;
    content.form = QStringLiteral("card-request");
    content.hash = QByteArray(32, 'h');
    content.language = QStringLiteral("fr");
    content.given = {{QStringLiteral("familyName"), QString::fromUtf8(name)}};
    return content;
}

struct FormTown : Town {
    FormDraftService forms{ledger, clock, source, QByteArray(32, 'k')};
    QString site = plan.site;

    void opened()
    {
        REQUIRE(forms.leave(site, token, begun()).ok());
        REQUIRE(forms.open(site, token, phone).ok());
    }
    [[nodiscard]] QString name() { return forms.onPhone(site, phone)->content.given[QStringLiteral("familyName")].toString(); }
};

} // namespace

TEST_CASE("A form waits ten minutes for a phone, and looking does not open it")
{
    FormTown town;
    const auto until = town.forms.leave(town.site, token, begun());
    REQUIRE(until.ok());
    CHECK(*until == town.clock.now() + 10min);
    town.clock.advance(1min);
    CHECK(town.forms.leave(town.site, token, begun("Autre")).value() == *until); // what came twice is one
    CHECK(town.forms.waiting(town.site, token)->content == begun());
    CHECK(town.forms.waiting(town.site, token)->until == *until);
    CHECK(town.refusal(town.forms.waiting(town.site, phone).error()) == QStringLiteral("NotFound"));
    town.clock.advance(9min - 1ms);
    CHECK(town.forms.waiting(town.site, token).ok());
    town.clock.advance(1ms);
    CHECK(town.refusal(town.forms.waiting(town.site, token).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.forms.open(town.site, token, phone).error()) == QStringLiteral("NotFound"));
    CHECK(VisitListService(town.ledger, town.clock).sweep(town.site).value() == 1);
}

TEST_CASE("One phone opens it, once; the same phone may ask twice")
{
    FormTown town;
    town.opened();
    CHECK(town.name() == QStringLiteral("Martin"));
    CHECK(town.forms.open(town.site, token, phone).ok());
    CHECK(town.forms.hasOpened(town.site, token, phone).value());
    CHECK_FALSE(town.forms.hasOpened(town.site, token, secondPhone).value());
    CHECK(town.refusal(town.forms.open(town.site, token, secondPhone).error()) == QStringLiteral("WrongState"));
    CHECK(town.refusal(town.forms.waiting(town.site, token).error()) == QStringLiteral("WrongState"));
    CHECK(town.forms.leave(town.site, token, begun("Autre")).ok());
    CHECK(town.name() == QStringLiteral("Martin"));
    CHECK(town.refusal(town.forms.onPhone(town.site, secondPhone).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("Two hours after the last answer nothing is left of it")
{
    FormTown town;
    town.opened();
    town.clock.advance(2h - 1ms);
    CHECK(town.forms.save(town.site, phone, begun("Muller")).ok());
    town.clock.advance(2h - 1ms);
    CHECK(town.name() == QStringLiteral("Muller"));
    town.clock.advance(1ms);
    CHECK(town.refusal(town.forms.onPhone(town.site, phone).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.forms.save(town.site, phone, begun()).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.forms.makeReady(town.site, phone, town.clock.now() + 1h).error()) == QStringLiteral("NotFound"));
    CHECK(VisitListService(town.ledger, town.clock).sweep(town.site).value() == 1);
}

TEST_CASE("It comes back under a code, once, and is then no longer on the phone")
{
    FormTown town;
    town.opened();
    REQUIRE(town.forms.save(town.site, phone, begun("Muller")).ok());
    const auto code = town.forms.makeReady(town.site, phone, town.clock.now() + 10h);
    REQUIRE(code.ok());
    CHECK(code->size() == 8);
    CHECK(town.forms.makeReady(town.site, phone, town.clock.now() + 11h).value() == *code);
    CHECK(town.forms.onPhone(town.site, phone)->content.code == *code);
    CHECK(town.forms.look(town.site, *code)->content.given == begun("Muller").given);
    CHECK(town.refusal(town.forms.look(town.site, QStringLiteral("22222222")).error()) == QStringLiteral("NotFound"));
    town.clock.advance(3h); // the phone's has ended; what lies ready has not
    const auto back = town.forms.bringBack(town.site, *code, claim);
    REQUIRE(back.ok());
    CHECK(back->content.given == begun("Muller").given);
    CHECK(back->content.hash == begun().hash);
    CHECK(town.forms.bringBack(town.site, *code, claim)->content.given == begun("Muller").given);
    CHECK(town.refusal(town.forms.bringBack(town.site, *code, phone).error()) == QStringLiteral("WrongState"));
    CHECK(town.refusal(town.forms.look(town.site, *code).error()) == QStringLiteral("WrongState"));
    town.clock.advance(10min);
    CHECK(town.refusal(town.forms.bringBack(town.site, *code, claim).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("Who helped stays with it to its end, and a phone changes nothing of that")
{
    FormTown town;
    FormDraftContent content = begun();
    content.help = {{QStringLiteral("version"), 2}, {QStringLiteral("name"), QStringLiteral("Anna")}};
    REQUIRE(town.forms.leave(town.site, token, content).ok());
    REQUIRE(town.forms.open(town.site, token, phone).ok());
    REQUIRE(town.forms.save(town.site, phone, begun("Muller")).ok());
    const QString code = town.forms.makeReady(town.site, phone, town.clock.now() + 10h).value();
    const auto back = town.forms.bringBack(town.site, code, claim);
    REQUIRE(back.ok());
    CHECK(back->content.help == content.help);
    CHECK(back->content.given == begun("Muller").given);
}

TEST_CASE("A form brought back early leaves the phone at once")
{
    FormTown town;
    town.opened();
    const QString code = town.forms.makeReady(town.site, phone, town.clock.now() + 10h).value();
    REQUIRE(town.forms.bringBack(town.site, code, claim).ok());
    CHECK(town.refusal(town.forms.onPhone(town.site, phone).error()) == QStringLiteral("NotFound"));
}

TEST_CASE("A code taken back is worth nothing, and so is one whose end has come")
{
    FormTown town;
    town.opened();
    const Instant end = town.clock.now() + 1h;
    const QString first = town.forms.makeReady(town.site, phone, end).value();
    REQUIRE(town.forms.takeBack(town.site, phone).ok());
    CHECK(town.forms.takeBack(town.site, phone).ok());
    CHECK(town.refusal(town.forms.bringBack(town.site, first, claim).error()) == QStringLiteral("NotFound"));
    CHECK(town.forms.onPhone(town.site, phone)->content.code.isEmpty());
    const QString second = town.forms.makeReady(town.site, phone, end).value();
    CHECK(second != first);
    town.clock.advance(1h);
    CHECK(town.refusal(town.forms.bringBack(town.site, second, claim).error()) == QStringLiteral("NotFound"));
    CHECK(town.forms.makeReady(town.site, phone, town.clock.now() + 1h).value() != second);
}

TEST_CASE("Erasing takes the form and its code, at once")
{
    FormTown town;
    town.opened();
    const QString code = town.forms.makeReady(town.site, phone, town.clock.now() + 1h).value();
    REQUIRE(town.forms.erase(town.site, phone).ok());
    CHECK(town.refusal(town.forms.onPhone(town.site, phone).error()) == QStringLiteral("NotFound"));
    CHECK(town.refusal(town.forms.look(town.site, code).error()) == QStringLiteral("NotFound"));
    CHECK(town.forms.erase(town.site, phone).ok());
    CHECK(town.forms.erase(town.site, secondPhone).ok());
    CHECK(VisitListService(town.ledger, town.clock).sweep(town.site).value() == 2); // the rows were empty already
}

TEST_CASE("A second form on the same phone takes the place of the first")
{
    FormTown town;
    town.opened();
    const QString code = town.forms.makeReady(town.site, phone, town.clock.now() + 1h).value();
    REQUIRE(town.forms.leave(town.site, secondPhone, begun("Schmitt")).ok());
    REQUIRE(town.forms.open(town.site, secondPhone, phone).ok());
    CHECK(town.name() == QStringLiteral("Schmitt"));
    CHECK(town.refusal(town.forms.look(town.site, code).error()) == QStringLiteral("NotFound"));
    CHECK_FALSE(town.forms.hasOpened(town.site, token, phone).value());
}

TEST_CASE("A hub with another key knows none of the codes")
{
    FormTown town;
    town.opened();
    const QString code = town.forms.makeReady(town.site, phone, town.clock.now() + 1h).value();
    FormDraftService other(town.ledger, town.clock, town.source, QByteArray(32, 'x'));
    CHECK(town.refusal(other.look(town.site, code).error()) == QStringLiteral("NotFound"));
}
