// SPDX-License-Identifier: GPL-3.0-or-later
// When a desk calls its agent because visitors ask for help.
#include "ringplan.h"
#include "windowtown.h"

#include <QPushButton>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

TEST_CASE("A desk rings for a new visitor at once, and calmly again while one waits")
{
    struct Row {
        const char *what;
        const char *acts; // + one comes, - one goes; o open, b busy, p pause: asked in that state; each . is ten seconds
        int rings;
    };
    const auto row = GENERATE(values<Row>({
        {"nobody", "o...o...o", 0},
        {"one comes", "+oooo", 1},
        {"again after half a minute", "+o..o.o", 2},
        {"and again", "+o...o...o", 3},
        {"taken", "+o-o...o...o", 1},
        {"one of two is taken", "+o+o-..o.o", 3},
        {"a second one", "+o.+o", 2},
        {"a second one begins the half minute anew", "+o..+o.o.o.o", 3},
        {"gone before it was asked", "+-o...o", 0},
        {"on pause", "+p...p...p", 0},
        {"back from a long pause", "+p...po", 1},
        {"back from a short pause", "+p.o.o.o", 1},
        {"with another visitor", "+b...b...b", 1},
        {"and free again", "+b...bo", 2},
    }));
    INFO(row.what);
    RingPlan plan;
    Instant now(1h);
    int waiting = 0;
    int rings = 0;
    for (const char act : std::string_view(row.acts)) {
        switch (act) {
        case '+':
            ++waiting;
            plan.arrive();
            break;
        case '-': --waiting; break;
        case '.': now += 10s; break;
        case 'b': rings += plan.ask(waiting, RingPlan::Ear::Busy, now); break;
        case 'p': rings += plan.ask(waiting, RingPlan::Ear::Closed, now); break;
        default: rings += plan.ask(waiting, RingPlan::Ear::Open, now); break;
        }
    }
    CHECK(rings == row.rings);
}

TEST_CASE("Who waited before the agent came is no news, but he is reminded of him")
{
    RingPlan plan;
    CHECK_FALSE(plan.ask(2, RingPlan::Ear::Open, Instant(1h)));
    CHECK_FALSE(plan.ask(2, RingPlan::Ear::Open, Instant(1h + 29s)));
    CHECK(plan.ask(2, RingPlan::Ear::Open, Instant(1h + 30s)));
    plan.clear();
    CHECK_FALSE(plan.ask(2, RingPlan::Ear::Open, Instant(2h)));
}

TEST_CASE("A clock that is set back keeps a desk neither silent nor ringing")
{
    RingPlan plan;
    plan.arrive();
    CHECK(plan.ask(1, RingPlan::Ear::Open, Instant(2h)));
    CHECK_FALSE(plan.ask(1, RingPlan::Ear::Open, Instant(1h)));
    CHECK(plan.ask(1, RingPlan::Ear::Open, Instant(1h + 30s)));
}

TEST_CASE("The window rings, is muted where everybody can see it, and tells the choice")
{
    Window town;
    int rings = 0;
    int chimes = 0;
    QList<bool> chosen;
    town.window.setChime([&] { ++chimes; });
    QObject::connect(&town.window, &DeskWindow::rang, &town.window, [&] { ++rings; });
    QObject::connect(&town.window, &DeskWindow::mutedChanged, &town.window, [&](bool muted) { chosen << muted; });
    town.signIn();
    auto *button = town.find<QPushButton>("desk.muteButton");
    CHECK(button->text() == QStringLiteral("Sound on"));
    town.askForHelp(7);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(rings == 1);
    button->click();
    CHECK(button->text() == QStringLiteral("Sound off"));
    CHECK(town.find<QAction>("desk.mute")->isChecked());
    town.clock.advance(30s);
    Q_EMIT town.lea->session.dayChanged();
    CHECK(rings == 1);
    town.trigger("desk.mute");
    CHECK(chosen == QList<bool>{true, false});
    town.clock.advance(30s);
    Q_EMIT town.lea->session.dayChanged();
    CHECK(rings == 2);
    town.lea->session.setPaused(true);
    town.clock.advance(30s);
    Q_EMIT town.lea->session.dayChanged();
    CHECK(rings == 2);
    CHECK(chimes == rings);
    town.window.setMuted(true);
    CHECK(button->text() == QStringLiteral("Sound off"));
}

TEST_CASE("A colleague in need is heard by the bell at once, and again until somebody goes or it is called off")
{
    const bool isAnswered = GENERATE(true, false);
    Window town;
    int heard = 0;
    town.window.setChime([&] { ++heard; });
    town.signIn();
    town.window.setMuted(true); // of visitors only
    town.trigger("day.pause");
    town.karim->signIn("karim");
    Emergencies theirs(town.karim->session);
    theirs.call();
    town.karim->settle();
    CHECK(heard == 0);
    town.lea->link.tellNews();
    town.lea->settle();
    CHECK(heard == 1);
    const auto wait = [&](std::chrono::seconds time) {
        town.clock.advance(time);
        Q_EMIT town.lea->session.dayChanged(); // as every tick does
    };
    wait(4s);
    CHECK(heard == 1);
    wait(1s);
    CHECK(heard == 2);
    wait(5s);
    CHECK(heard == 3);
    if (isAnswered) {
        town.trigger("emergency.end");
    } else {
        theirs.end(theirs.own()->id);
        town.karim->settle();
        town.lea->link.tellNews();
        town.lea->settle();
    }
    wait(30s);
    CHECK(heard == 3);
}

TEST_CASE("Who calls the colleagues does not ring at his own desk")
{
    Window town;
    int heard = 0;
    town.window.setChime([&] { ++heard; });
    town.signIn();
    Emergencies ours(town.lea->session);
    ours.call();
    town.lea->settle();
    town.lea->link.tellNews();
    town.lea->settle();
    REQUIRE(ours.own());
    CHECK(heard == 0);
}
