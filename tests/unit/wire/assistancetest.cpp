// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/assistance.h"

#include "support/catch.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::wire;

namespace
{

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

TEST_CASE("help comes back as it was told")
{
    using A = Assistance;
    const Instant consent(std::chrono::milliseconds(1'795'424'400'000));
    for (const auto &help : {A{QStringLiteral("31"), QStringLiteral("Anna"), A::Whom::Present, A::Role::Agent, A::Mandate::None, {}, consent},
                             A{QStringLiteral("310"), QStringLiteral("Léa K."), A::Whom::Absent, A::Role::Association, A::Mandate::Mission, {}, consent},
                             A{QStringLiteral("31"), QStringLiteral("Anna"), A::Whom::Absent, A::Role::Guardian, A::Mandate::Court, QDate(2026, 2, 28), consent}}) {
        CHECK(A::fromJson(help.toJson()) == help);
        CHECK(A::isKept(help.toJson()));
    }
}

TEST_CASE("help of another shape is none, of a later version it is kept as it came")
{
    struct Row {
        const char *text;
        bool kept;
    };
    const char *good = R"({"version":1,"code":"31","name":"Anna","whom":"absent","role":"relative","mandate":"written","mandateDate":"2026-03-02","consent":"2026-11-23T09:00:00Z"})";
    REQUIRE(Assistance::fromJson(json(good)));
    for (const Row &row : {
             Row{"{}", false},
             Row{R"({"version":"1"})", false},
             Row{R"({"version":0,"code":"31"})", false},
             Row{R"({"version":2,"helper":"x"})", true},
             Row{R"({"version":1,"code":"31","name":"Anna","whom":"absent","role":"relative","mandate":"none","consent":"2026-11-23T09:00:00Z"})", false},
             Row{R"({"version":1,"code":"31","name":"Anna","whom":"present","role":"relative","mandate":"written","consent":"2026-11-23T09:00:00Z"})", false},
             Row{R"({"version":1,"code":"31","name":"Anna","whom":"present","role":"king","mandate":"none","consent":"2026-11-23T09:00:00Z"})", false},
             Row{R"({"version":1,"code":"x1","name":"Anna","whom":"present","role":"agent","mandate":"none","consent":"2026-11-23T09:00:00Z"})", false},
             Row{R"({"version":1,"code":"31","name":"","whom":"present","role":"agent","mandate":"none","consent":"2026-11-23T09:00:00Z"})", false},
             Row{R"({"version":1,"code":"31","name":"Anna","whom":"present","role":"agent","mandate":"none"})", false},
             Row{R"({"version":1,"code":"31","name":"Anna","whom":"absent","role":"agent","mandate":"court","mandateDate":"2026-02-30","consent":"2026-11-23T09:00:00Z"})", false},
         }) {
        INFO(row.text);
        CHECK_FALSE(Assistance::fromJson(json(row.text)));
        CHECK(Assistance::isKept(json(row.text)) == row.kept);
    }
}
