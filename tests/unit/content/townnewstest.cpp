// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue.h"
#include "support/catch.h"
#include "townfolder.h"

using namespace parvis::content;

namespace
{

QStringList ids(const QList<TownNotice> &notices)
{
    QStringList found;
    for (const TownNotice &notice : notices)
        found << notice.id;
    return found;
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("notices are shown on their days to whom they concern, the gravest first")
{
    const TownFolder folder;
    const auto catalogue = Catalogue::load(folder.path());
    REQUIRE(catalogue.ok());
    CHECK(catalogue->news(QStringLiteral("stadt")) == nullptr);
    const TownNews *news = catalogue->news(QStringLiteral("town"));
    REQUIRE(news);
    struct Row {
        QDate today;
        const char *audience;
        const char *shown;
    };
    for (const Row &row : {Row{{2026, 3, 1}, "", "shops hall"}, Row{{2026, 3, 2}, "", "lift shops hall"},
                           Row{{2027, 2, 28}, "resident", "lift hall"}, Row{{2027, 3, 1}, "resident", "hall"},
                           Row{{2026, 6, 1}, "business", "shops hall"}, Row{{2026, 6, 1}, "association", "hall"}}) {
        INFO(row.today.toString(Qt::ISODate).toStdString() << " " << row.audience);
        CHECK(ids(news->shown(row.today, QLatin1String(row.audience))) == words(row.shown));
    }
    CHECK(news->open({2025, 12, 31}).isEmpty());
    CHECK(news->open({2026, 1, 1}).size() == 1);
    CHECK(news->open({2029, 12, 31}).size() == 1);
    CHECK(news->open({2030, 1, 1}).isEmpty());
    CHECK(news->consultations.first().hasChoice(QStringLiteral("no")));
    CHECK_FALSE(news->consultations.first().hasChoice(QStringLiteral("perhaps")));
}

TEST_CASE("the code of a network says name and password, whatever signs they have")
{
    struct Row {
        const char *name;
        const char *password;
        const char *code;
    };
    for (const Row &row : {Row{"Hall", "", "WIFI:T:nopass;S:Hall;;"}, Row{"Hall", "12345678", "WIFI:T:WPA;S:Hall;P:12345678;;"},
                           Row{"a;b,c:d", "q\"w\\e%1", R"(WIFI:T:WPA;S:a\;b\,c\:d;P:q\"w\\e%1;;)"},
                           Row{"Café", "", "WIFI:T:nopass;S:Café;;"}}) {
        const Wifi wifi{QString::fromUtf8(row.name), QString::fromUtf8(row.password)};
        CHECK(wifi.toCode() == QString::fromUtf8(row.code));
    }
    const TownFolder folder;
    const auto catalogue = Catalogue::load(folder.path());
    REQUIRE(catalogue.ok());
    CHECK(catalogue->findSite(QStringLiteral("town"))->wifi->name == QStringLiteral("Mairie; hall"));
    CHECK_FALSE(catalogue->findSite(QStringLiteral("stadt"))->wifi.has_value());
}
