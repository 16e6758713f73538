// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/disasters.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace std::chrono_literals;

Disasters::Disasters(World &world) : m_world(world), m_random(world.random().branch()), m_hubTurns(~m_random.position())
{
    // The rare ones excuse much, so most histories have none of them.
    const int kind = m_random.below(100);
    m_mayReplace = kind < 12;
    m_mayRestore = kind >= 12 && kind < 30;
    m_mayOverride = kind >= 30 && kind < 42;
    for (int kiosk = 0; kiosk < world.kiosks(); ++kiosk)
        world.kiosk(kiosk).onCrash = [this, kiosk] {
            m_world.kioskStopped(kiosk);
            switchOn(kiosk, milliseconds(m_random.between(500, 40'000)));
        };
}

template <typename Text> void Disasters::note(quint32 what, quint64 whom, const Text &text)
{
    m_world.countFault();
    m_world.trace().note(m_world.agenda().now(), 300 + what, whom, 0, text);
}

void Disasters::begin()
{
    if (m_mayRestore)
        m_world.agenda().after(milliseconds(m_random.between(0, 40'000)), [this] { m_world.hub().backUp(); });
    goOn();
}

void Disasters::goOn()
{
    m_world.agenda().after(milliseconds(m_random.between(1'000, 11'000)) * (m_world.isLong() ? 60 : 1), [this] {
        if (!m_world.isBusy())
            return;
        strike();
        goOn();
    });
}

void Disasters::strike()
{
    if (m_hubTurns.percent(8))
        turnHubClock();
    const int machine = m_random.percent(85) ? someKiosk() : World::firstDesk + m_random.below(World::desks);
    const int kind = m_random.below(100);
    const bool mayBeRare = m_mayRestore || m_mayReplace || m_mayOverride;
    if (kind < 22)
        degrade(machine);
    else if (kind < 42)
        cutOff(machine, milliseconds(m_random.between(5'000, 400'000)) * (m_world.isLong() ? 20 : 1));
    else if (kind < 54)
        crashKiosk(someKiosk());
    else if (kind < 66)
        hurtDisk(someKiosk());
    else if (kind < 73 || (kind >= 92 && !mayBeRare))
        turnClock(someKiosk());
    else if (kind < 83)
        hurtHub();
    else if (kind < 88)
        stopHub();
    else if (kind < 92)
        m_world.hub().backUp();
    else if (m_mayRestore)
        restoreHub();
    else if (m_mayReplace)
        replaceDisk(someKiosk());
    else
        overrideKiosk(someKiosk());
}

void Disasters::degrade(int machine)
{
    Route &route = m_world.network().route(machine);
    route.lostPermille = m_random.oneOf({20, 100, 300, 500});
    route.doubledPermille = m_random.oneOf({0, 50, 300});
    route.most = milliseconds(m_random.oneOf({60, 900, 5'000, 25'000}));
    note(0, quint64(machine), [&] {
        return QStringLiteral("link of %1 loses %2 and doubles %3 of 1000, delays up to %4 ms")
            .arg(machine)
            .arg(route.lostPermille)
            .arg(route.doubledPermille)
            .arg(route.most.count());
    });
    m_world.agenda().after(milliseconds(m_random.between(20'000, 240'000)), [this, machine] {
        Route &healed = m_world.network().route(machine);
        healed.lostPermille = healed.doubledPermille = 0;
        healed.most = 60ms;
    });
}

void Disasters::cutOff(int machine, milliseconds duration)
{
    if (m_away.contains(machine))
        return; // it has been for hours, and comes back with the others
    Route &route = m_world.network().route(machine);
    const int direction = m_random.below(4);
    route.requestsPass = direction == 1; // the hub hears it, nothing comes back: half-closed
    route.answersPass = direction == 2;
    route.refusesAtOnce = m_random.percent(50);
    note(1, quint64(machine), [&] {
        return QStringLiteral("link of %1 is cut for %2 s, direction %3")
            .arg(machine)
            .arg(duration.count() / 1000)
            .arg(direction);
    });
    m_world.agenda().after(duration, [this, machine] {
        Route &healed = m_world.network().route(machine);
        healed.requestsPass = healed.answersPass = true;
    });
}

void Disasters::switchOn(int kiosk, milliseconds delay)
{
    m_world.agenda().after(delay, [this, kiosk] {
        KioskMachine &machine = m_world.kiosk(kiosk);
        if (machine.isOn())
            return;
        machine.switchOn(m_random.percent(80) ? KioskMachine::Rtc::Sound : KioskMachine::Rtc::Reset);
        m_world.kioskStarted(kiosk);
    });
}

void Disasters::crashKiosk(int kiosk)
{
    KioskMachine &machine = m_world.kiosk(kiosk);
    if (!machine.isOn())
        return;
    note(2, quint64(kiosk), [&] { return QStringLiteral("power of kiosk %1 goes").arg(kiosk); });
    machine.switchOff();
    m_world.kioskStopped(kiosk);
    switchOn(kiosk, milliseconds(m_random.between(1'000, 200'000)));
}

void Disasters::hurtDisk(int kiosk)
{
    DiskFaults &faults = m_world.kiosk(kiosk).disk().faults;
    switch (m_random.below(4)) {
    case 0:
        faults.full = m_random.oneOf({100, 1000});
        break;
    case 1:
        faults.fails = m_random.oneOf({50, 500});
        break;
    case 2:
        faults.crashBefore = 60;
        break;
    default:
        faults.crashAfter = 60;
    }
    note(3, quint64(kiosk), [&] { return QStringLiteral("disk of kiosk %1 goes wrong").arg(kiosk); });
    m_world.agenda().after(milliseconds(m_random.between(5'000, 120'000)),
                           [this, kiosk] { m_world.kiosk(kiosk).disk().faults = {}; });
}

void Disasters::turnClock(int kiosk)
{
    KioskMachine &machine = m_world.kiosk(kiosk);
    KioskTime &time = machine.time();
    // What a clock far ahead does to a kiosk shows when the hub comes back from a backup.
    const bool farAhead = m_mayRestore && m_random.percent(50);
    int way = farAhead ? 2 : m_random.below(6);
    // Set back by hours while the machine was off for longer, since an image of its disk was made, or while nothing can
    // be noted on it before its power goes, a clock looks sound: the rules trust that nobody does it.
    const bool isUnseen = !machine.isOn() || m_images.contains(kiosk) || machine.disk().faults != DiskFaults();
    if (isUnseen && (way == 1 || way == 4))
        way = 3;
    switch (way) {
    case 0:
        time.jump(1h);
        break;
    case 1:
        time.jump(-1h);
        break;
    case 2:
        time.jump(24h * 365);
        break;
    case 3:
        time.jump(-24h * 365);
        break;
    case 4:
        time.jump(-9h);
        break;
    default:
        time.setWall(Instant());
    }
    note(4, quint64(kiosk), [&] { return QStringLiteral("clock of kiosk %1 jumps").arg(kiosk); });
    machine.clockWasSet();
}

// Set right a while later, or at the end.
void Disasters::turnHubClock()
{
    KioskTime &time = m_world.hub().time();
    if (m_hubTurns.percent(20))
        time.setWall(Instant());
    else
        time.jump(m_hubTurns.oneOf<milliseconds>({1h, -1h, 24h * 365, -24h * 365}));
    note(11, 0, [&] { return QStringLiteral("clock of the hub jumps"); });
    if (m_hubTurns.percent(70)) {
        m_world.agenda().after(milliseconds(m_hubTurns.between(1'000, 180'000)),
                               [this] { m_world.hub().time().setWall(m_world.agenda().now()); });
    }
}

void Disasters::hurtHub()
{
    DatabaseFaults &faults = m_world.hub().database().faults;
    switch (m_random.below(4)) {
    case 0:
        faults.busy = 200;
        break;
    case 1:
        faults.failsAtCall = 20;
        break;
    case 2:
        faults.lostBeforeCommit = 200;
        break;
    default:
        faults.lostAfterCommit = 200;
    }
    note(5, 0, [&] { return QStringLiteral("database of the hub goes wrong"); });
    m_world.agenda().after(milliseconds(m_random.between(5'000, 60'000)),
                           [this] { m_world.hub().database().faults = {}; });
}

void Disasters::stopHub()
{
    note(6, 0, [&] { return QStringLiteral("hub stops"); });
    m_world.hub().stop();
    m_world.agenda().after(milliseconds(m_random.between(1'000, 180'000)), [this] { m_world.hub().start(); });
}

void Disasters::restoreHub()
{
    if (!m_world.hub().canRestore() || !m_world.hub().isUp())
        return;
    m_mayRestore = m_random.percent(15);
    note(7, 0, [&] { return QStringLiteral("hub is restored from a backup"); });
    const Instant taken = m_world.hub().restore();
    m_world.oracle().hubRestored(taken);
    m_world.restoredHub();
}

void Disasters::replaceDisk(int kiosk)
{
    KioskMachine &machine = m_world.kiosk(kiosk);
    const auto image = m_images.find(kiosk);
    if (image == m_images.end()) {
        m_images[kiosk] = machine.disk().rows;
        return;
    }
    note(8, quint64(kiosk),
         [&] { return QStringLiteral("kiosk %1 is put back to an older image of its disk").arg(kiosk); });
    if (machine.isOn()) {
        machine.switchOff();
        m_world.kioskStopped(kiosk);
    }
    const KioskRows before = machine.disk().rows;
    machine.disk().rows = image->second;
    m_world.oracle().diskReplaced(kiosk, before, image->second);
    m_images.erase(image);
    switchOn(kiosk, milliseconds(m_random.between(1'000, 30'000)));
}

void Disasters::overrideKiosk(int kiosk)
{
    if (!m_world.hub().isUp())
        return;
    m_mayOverride = m_random.percent(30);
    note(9, quint64(kiosk), [&] { return QStringLiteral("kiosk %1 is declared lost").arg(kiosk); });
    cutOff(kiosk, milliseconds(m_random.between(60'000, 500'000)));
    m_world.oracle().overridden(m_world.kiosk(kiosk).device());
    m_world.declareLost(kiosk);
}

void Disasters::longOutage()
{
    note(10, 0, [&] { return QStringLiteral("many hours pass"); });
    for (int kiosk = 0; kiosk < m_world.kiosks(); ++kiosk) {
        KioskMachine &machine = m_world.kiosk(kiosk);
        const int fate = m_random.below(100);
        if (fate < 30 && machine.isOn()) {
            // Off for hours, and on again while still cut off.
            m_world.network().route(kiosk).requestsPass = false;
            m_away.insert(kiosk);
            machine.switchOff();
            m_world.kioskStopped(kiosk);
            switchOn(kiosk, milliseconds(m_random.between(600'000, 20'000'000)));
        } else if (fate < 65) {
            Route &route = m_world.network().route(kiosk);
            route.requestsPass = route.answersPass = false;
            route.refusesAtOnce = true;
            m_away.insert(kiosk);
        } else if (machine.isOn()) {
            machine.switchOff();
            m_world.kioskStopped(kiosk);
        }
    }
}

void Disasters::end()
{
    m_world.hub().database().faults = {};
    m_world.hub().time().setWall(m_world.agenda().now());
    m_world.hub().start();
    m_away.clear();
    for (int kiosk = 0; kiosk < m_world.kiosks(); ++kiosk) {
        m_world.kiosk(kiosk).disk().faults = {};
        m_world.network().route(kiosk) = Route();
        switchOn(kiosk, 0ms);
    }
    for (int desk = 0; desk < World::desks; ++desk)
        m_world.network().route(World::firstDesk + desk) = Route();
}

} // namespace parvis::simulate
