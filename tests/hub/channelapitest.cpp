// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment by phone or video, as kiosks, desks, calendars and the visitor's page are told of it.
#include "hub/apitown.h"

using namespace parvis;
using namespace parvis::hub;

namespace
{

QString str(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

/// An appointment for "vote", which is done at a desk and by phone.
struct Called : ApiTown {
    Called()
    {
        const auto hold = ask("POST", QStringLiteral("./holds"),
                              R"({"reasons":[{"reason":"vote"}],"start":"2026-03-02T09:00:00Z","channel":"phone",)"
                              R"("language":"fr"})",
                              kiosk);
        REQUIRE(hold.status == 201);
        CHECK(str(hold.json, "channel") == QStringLiteral("phone"));
        confirmation = QStringLiteral("./holds/%1/confirm").arg(str(hold.json, "id"));
        code = str(hold.json, "code").remove(QLatin1Char('-'));
    }
    Answer told()
    {
        const QByteArray number = R"({"phone":"+33388123456"})";
        return ask("POST", confirmation, R"({"contactScheme":"plain","contact":")" + number.toBase64() + "\"}", kiosk);
    }
    [[nodiscard]] QByteArray page(const char *language)
    {
        const auto shown = ask("GET", QStringLiteral("/p/town/%1?lang=%2").arg(code, QLatin1String(language)));
        REQUIRE(shown.status == 200);
        return shown.reply.body;
    }

    QString confirmation;
    QString code;
};

} // namespace

TEST_CASE("Without a number the hub says which rule stands against a call")
{
    Called town;
    const auto refused = town.ask("POST", town.confirmation, "{}", town.kiosk);
    CHECK(refused.status == 422);
    CHECK(refused.type == QStringLiteral("not-bookable"));
    CHECK(str(refused.json, "rule") == QStringLiteral("no-contact"));
    CHECK(town.told().status == 200);
}

TEST_CASE("The visitor's page of an appointment by phone sends him nowhere")
{
    Called town;
    REQUIRE(town.told().status == 200);
    struct Row {
        const char *language;
        const char *how;
    };
    for (const Row &row :
         {Row{"fr", "Par téléphone"}, Row{"de", "Am Telefon"}, Row{"en", "By telephone"}, Row{"ar", "عبر الهاتف"}}) {
        INFO(row.language);
        const QByteArray page = town.page(row.language);
        CHECK(page.contains(row.how));
        CHECK_FALSE(page.contains("1 rue de la Mairie"));
    }
    const QString move = QStringLiteral("/p/town/%1/move?lang=fr&start=2026-03-02T10:00:00Z").arg(town.code);
    const auto lastLook = town.ask("GET", move);
    REQUIRE(lastLook.status == 200);
    CHECK(lastLook.reply.body.contains("Par téléphone"));
    CHECK_FALSE(lastLook.reply.body.contains("rue de la Mairie"));
    const auto done = town.ask("POST", move);
    REQUIRE(done.status == 303);
    const auto moved = town.ask("GET", QString::fromLatin1(done.reply.header("Location")));
    REQUIRE(moved.status == 200);
    CHECK(moved.reply.body.contains("Par téléphone"));
    CHECK_FALSE(moved.reply.body.contains("rue de la Mairie"));
    CHECK(town.page("fr").contains("La mairie vous appelle"));
    town.clock.advance(std::chrono::hours(5));
    CHECK_FALSE(town.page("fr").contains("La mairie vous appelle")); // not promised any more
    REQUIRE(town.ask("POST", QStringLiteral("./appointments/%1/no-show").arg(town.code), {}, town.desk).status == 200);
    CHECK(town.page("fr").contains("Nous n’avons pas pu vous joindre"));
}

TEST_CASE("The calendar entry of an appointment by phone has no address to go to")
{
    Called town;
    REQUIRE(town.told().status == 200);
    const auto file = town.ask("GET", QStringLiteral("/p/town/%1/calendar.ics").arg(town.code));
    REQUIRE(file.status == 200);
    CHECK(file.reply.body.contains("LOCATION:Par téléphone"));
    CHECK_FALSE(file.reply.body.contains("rue de la Mairie"));
}

TEST_CASE("The day's list of a desk tells who is to be called")
{
    Called town;
    REQUIRE(town.told().status == 200);
    (void)town.confirmed("2026-03-02T10:00:00Z");
    const auto list = town.ask("GET", QStringLiteral("./appointments"), {}, town.desk);
    REQUIRE(list.status == 200);
    QStringList channels;
    for (const QJsonValue &row : list.json[QStringLiteral("appointments")].toArray())
        channels << str(row, "channel");
    CHECK(channels == QStringList{QStringLiteral("phone"), QStringLiteral("desk")});
}
