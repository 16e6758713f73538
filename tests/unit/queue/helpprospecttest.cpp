// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/helpprospect.h"

#include "samplequeue.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;

TEST_CASE("who may take a call for help is who knows about it, and speaks the language if anybody does")
{
    // "papers" asks for the skill "papers"; every agent speaks the languages of the plan.
    const QueuePlan plan = townPlan();
    const QString common = plan.languages.constFirst();
    const Agent ann{q("ann"), {q("papers")}, {q("ar")}, {}};
    const Agent bob{q("bob"), {}, {q("tr")}, {}};
    const Agent cem{q("cem"), {q("papers")}, {q("tr")}, {q("births")}};
    struct Row {
        const char *service;
        QString language;
        OnDuty onDuty;
        QString able;
        bool speaks;
    };
    for (const auto &[service, language, onDuty, able, speaks] : std::initializer_list<Row>{
             {"", common, {}, QString(), true},
             {"", q("ar"), {}, QString(), true},
             {"", common, {ann, bob, cem}, q("ann bob cem"), true},
             {"", QString(), {ann, bob}, q("ann bob"), true},
             {"", q("ar"), {ann, bob, cem}, q("ann"), true},
             {"", q("tr"), {ann, bob, cem}, q("bob cem"), true},
             {"", q("uk"), {ann, bob}, q("ann bob"), false},
             {"unknown", common, {ann, bob}, q("ann bob"), true},
             {"papers", common, {ann, bob, cem}, q("ann"), true},
             {"papers", common, {bob}, QString(), true},
             {"papers", q("tr"), {ann, bob, cem}, q("ann"), false},
             {"births", q("tr"), {ann, bob, cem}, q("bob cem"), true},
         }) {
        INFO(service << " " << language.toStdString());
        const HelpStaff staff = helpStaff(plan, q(service), language, onDuty);
        QStringList ids;
        for (const Agent &agent : staff.able)
            ids << agent.id;
        CHECK(ids.join(QLatin1Char(' ')) == able);
        CHECK(staff.onDuty == onDuty.size());
        CHECK(staff.speaksLanguage == speaks);
    }
}

TEST_CASE("how long it takes until somebody comes is said where it is known, in whole minutes")
{
    const QList<std::chrono::seconds> even(8, 4min);
    const QList<std::chrono::seconds> mixed{60s, 90s, 2min, 3min, 4min, 5min, 9min, 1h};
    struct Row {
        const char *why;
        int ahead;
        int able;
        int busy;
        QList<std::chrono::seconds> helps;
        std::optional<HelpTime> time;
    };
    for (const auto &[why, ahead, able, busy, helps, time] : std::initializer_list<Row>{
             {"nobody is there", 0, 0, 0, even, std::nullopt},
             {"nothing is known", 3, 1, 1, {}, std::nullopt},
             {"too little is known", 3, 1, 1, {4min, 4min, 4min, 4min}, std::nullopt},
             {"somebody is free", 0, 1, 0, even, std::nullopt},
             {"somebody is free besides the one for who waits before", 1, 3, 1, even, std::nullopt},
             {"the only one is busy", 0, 1, 1, even, HelpTime{0min, 4min}},
             {"the free one is for who waits before", 1, 1, 0, even, HelpTime{0min, 4min}},
             {"all are busy, one more waits", 1, 2, 2, even, HelpTime{0min, 4min}},
             {"all are busy, two more wait", 2, 2, 2, even, HelpTime{4min, 8min}},
             {"many wait for one", 4, 1, 1, even, HelpTime{16min, 20min}},
             {"more are busy than are able", 0, 1, 3, even, HelpTime{0min, 4min}},
             {"the middle half of the times", 2, 1, 1, mixed, HelpTime{4min, 27min}},
             {"seconds are a minute", 0, 1, 1, QList<std::chrono::seconds>(5, 20s), HelpTime{0min, 1min}},
         }) {
        INFO(why);
        CHECK(helpTime(ahead, able, busy, helps) == time);
    }
}
