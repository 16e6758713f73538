// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticssheet.h"

#include "windowtown.h"

#include <QDateEdit>
#include <QTextBrowser>

using namespace parvis;
using namespace parvis::desk;

namespace
{

QJsonObject day()
{
    return QJsonDocument::fromJson(R"({"day":"2026-03-02",
        "tickets":{"taken":12,"served":9,"missed":1,"left":1,"passedOn":0,"open":1},
        "wait":{"count":10,"medianSeconds":240,"ninetiethSeconds":3900},
        "services":[{"service":"papers","taken":12,"served":9,"wait":{"count":10,"medianSeconds":240,"ninetiethSeconds":3900},
          "visit":{"count":0}}],
        "appointments":{"expected":2,"kept":3,"noShow":1,"cancelled":4},
        "submissions":{"received":5,"checked":0,"correction":1,"done":2}})")
        .object();
}

const QList<ServiceRow> services{{QStringLiteral("papers"), QStringLiteral("A"),
                                  LocalizedText({{QStringLiteral("fr"), QStringLiteral("=Titres \"A\"")}}), 0, {}}};

} // namespace

TEST_CASE("Times are written as people say them")
{
    struct Row {
        QJsonValue seconds;
        const char *text;
    };
    const auto row = GENERATE(values<Row>({{QJsonValue::Undefined, "–"},
                                           {QJsonValue(0), "under 1 min"},
                                           {QJsonValue(29), "under 1 min"},
                                           {QJsonValue(30), "1 min"},
                                           {QJsonValue(3'599), "1 h 00"},
                                           {QJsonValue(3'900), "1 h 05"}}));
    CHECK(StatisticsSheet::span(row.seconds) == QString::fromUtf8(row.text));
}

TEST_CASE("The table of a day, as a spreadsheet reads it")
{
    const QByteArray table = StatisticsSheet::csv(day(), services, QStringLiteral("fr"));
    CHECK(table.startsWith("\xef\xbb\xbf"));
    const QStringList lines = QString::fromUtf8(table).split(QStringLiteral("\r\n"));
    CHECK(lines.at(0) == QStringLiteral("day;what;which;count;median_seconds;ninetieth_seconds"));
    CHECK(lines.contains(QStringLiteral("2026-03-02;\"tickets\";\"served\";9;;")));
    CHECK(lines.contains(QStringLiteral("2026-03-02;\"appointments\";\"noShow\";1;;")));
    CHECK(lines.contains(QStringLiteral("2026-03-02;\"wait\";\"\";10;240;3900")));
    // A title that looks like a formula stays a text.
    CHECK(lines.contains(QStringLiteral("2026-03-02;\"visit\";\"'=Titres \"\"A\"\"\";0;;")));
}

TEST_CASE("The sheet of a day says all of it")
{
    const QString html = StatisticsSheet::html(day(), services, QStringLiteral("fr"));
    for (const char *text : {"4 min", "1 h 05", "did not come", "cancelled", "correction asked for", "=Titres"})
        CHECK(html.contains(QLatin1String(text)));
}

TEST_CASE("The page of numbers opens at the site's own day, which changes at four in the morning")
{
    struct Row {
        std::chrono::minutes later; // than Monday 2 March, 9:00 local
        QDate day;
    };
    const auto row = GENERATE(values<Row>({{std::chrono::hours(1), QDate(2026, 3, 2)},
                                           {std::chrono::hours(16), QDate(2026, 3, 2)}, // 1:00
                                           {std::chrono::hours(19) - std::chrono::minutes(1), QDate(2026, 3, 2)},
                                           {std::chrono::hours(19), QDate(2026, 3, 3)}}));
    INFO(row.later.count());
    Window town;
    town.clock.advance(hub::at("2026-03-02T08:00:00Z") + row.later - town.clock.now());
    town.signIn();
    town.showPage(3);
    auto *day = town.find<QDateEdit>("statistics.day");
    CHECK(day->date() == row.day);
    CHECK(town.find<QTextBrowser>("statistics.sheet")->toPlainText().contains(QString::number(row.day.day())));
    // Another day is one the agent chose, and stays.
    day->setDate(QDate(2026, 2, 27));
    town.lea->settle();
    CHECK(day->date() == QDate(2026, 2, 27));
    town.lea->session.refresh();
    town.lea->settle();
    CHECK(day->date() == QDate(2026, 2, 27));
}

TEST_CASE("The page of numbers shows the hub's day")
{
    Window town;
    town.signIn();
    (void)town.ticket(1);
    town.trigger("day.callNext");
    town.trigger("visitor.serve.action");
    town.showPage(3);
    const QString text = town.find<QTextBrowser>("statistics.sheet")->toPlainText();
    CHECK(text.contains(QStringLiteral("Titres")));
    CHECK(text.contains(QStringLiteral("served")));
    CHECK(town.find<QAction>("statistics.print")->isEnabled());
}
