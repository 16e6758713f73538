// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/kioskmachine.h"

#include "base/id.h"

namespace parvis::simulate
{

namespace
{

constexpr milliseconds askingTick{400};
constexpr milliseconds programTurn{250}; // kioskprogram.cpp, tickInterval
constexpr milliseconds longestTick{300'000};

/// The planted thing where there is one, else the real one.
template <typename T> T &planted(const std::unique_ptr<T> &plant, T &real)
{
    return plant ? *plant : real;
}

} // namespace

struct KioskMachine::Running {
    Running(KioskMachine &machine)
        : realLedger(machine.m_disk, machine.m_time), realCache(machine.m_disk),
          plantedLedger(machine.m_plant ? machine.m_plant->kioskLedger(realLedger, machine.number()) : nullptr),
          plantedCache(machine.m_plant ? machine.m_plant->kioskCache(realCache, machine.number()) : nullptr),
          plantedTime(machine.m_plant ? machine.m_plant->kioskTime(machine.m_time) : nullptr),
          plantedChance(machine.m_plant ? machine.m_plant->chance(machine.m_chance) : nullptr),
          ledger(planted<store::KioskLedger>(plantedLedger, realLedger)),
          cache(planted<store::KioskCache>(plantedCache, realCache)),
          link(machine.m_network, machine.number(), machine.generation(), [&machine] { machine.settle(); }),
          parts{link,
                ledger,
                cache,
                plantedTime ? *plantedTime : static_cast<const sync::Time &>(machine.m_time),
                plantedChance ? *plantedChance : static_cast<sync::Chance &>(machine.m_chance),
                machine.m_setting.site,
                machine.m_setting.device,
                [] { return makeId(); },
                {}},
          engine(parts, machine.m_setting.pace), slots(ledger, cache), bookings(parts, engine, slots, machine.m_sealer),
          callBacks(parts, engine)
    {
        slots.setPlan(machine.m_setting.plan);
        engine.onChanges([this](const QList<store::Change> &changes) { slots.apply(changes); });
    }

    SimulatedKioskLedger realLedger;
    SimulatedKioskCache realCache;
    std::unique_ptr<store::KioskLedger> plantedLedger;
    std::unique_ptr<store::KioskCache> plantedCache;
    std::unique_ptr<sync::Time> plantedTime;
    std::unique_ptr<sync::Chance> plantedChance;
    store::KioskLedger &ledger;
    store::KioskCache &cache;
    SimulatedLink link;
    sync::SyncParts parts;
    sync::SyncEngine engine;
    sync::KioskSlots slots;
    sync::BookingClient bookings;
    sync::CallBackClient callBacks;
};

KioskMachine::KioskMachine(Agenda &agenda, Network &network, Random random, Plant *plant, Trace &trace, Setting setting)
    : m_agenda(agenda), m_network(network), m_random(random), m_plant(plant), m_trace(trace),
      m_setting(std::move(setting)), m_disk(m_setting.number, m_random.branch()), m_time(agenda, m_setting.driftPpm),
      m_chance(m_random.branch())
{
}

KioskMachine::~KioskMachine() = default;

void KioskMachine::switchOn(Rtc rtc)
{
    ++m_generation;
    m_time.reboot(makeId(), rtc == Rtc::Sound);
    m_disk.revive();
    m_running = std::make_unique<Running>(*this);
    m_trace.note(m_agenda.now(), 1, quint64(number()), quint64(rtc), [&] {
        const qint64 wall = m_time.now().time_since_epoch().count() / 1'000;
        return QStringLiteral("kiosk %1 starts, %2 s after 1970 by its clock").arg(number()).arg(wall);
    });
    settle();
}

void KioskMachine::switchOff()
{
    ++m_generation;
    m_disk.kill();
    m_running.reset();
    m_trace.note(m_agenda.now(), 2, quint64(number()), 0,
                 [&] { return QStringLiteral("kiosk %1 stops").arg(number()); });
}

sync::SyncEngine &KioskMachine::engine()
{
    return m_running->engine;
}

sync::BookingClient &KioskMachine::bookings()
{
    return m_running->bookings;
}

sync::CallBackClient &KioskMachine::callBacks()
{
    return m_running->callBacks;
}

store::KioskLedger &KioskMachine::ledger()
{
    return m_running->ledger;
}

sync::HubLink &KioskMachine::link()
{
    return m_running->link;
}

void KioskMachine::tellNews()
{
    if (m_running)
        m_running->link.tellNews();
    settle();
}

void KioskMachine::clockWasSet()
{
    m_agenda.after(programTurn, [this, generation = m_generation] {
        if (generation != m_generation || !m_running)
            return;
        m_running->engine.tick();
        settle();
    });
    settle();
}

void KioskMachine::settle()
{
    if (!m_running)
        return;
    if (!m_disk.isDead()) {
        planTick();
        return;
    }
    // What called us may still stand on the engine's stack: it ends first.
    m_agenda.after(milliseconds(0), [this, generation = m_generation] {
        if (generation != m_generation || !m_running)
            return;
        switchOff();
        if (onCrash)
            onCrash();
    });
}

void KioskMachine::planTick()
{
    milliseconds wait = std::clamp(m_running->engine.dueIn(), milliseconds(1), longestTick);
    if (m_running->bookings.isAsking())
        wait = std::min(wait, askingTick);
    const Instant when = m_agenda.now() + wait;
    if (m_plannedFor > m_agenda.now() && m_plannedFor <= when)
        return;
    m_plannedFor = when;
    m_agenda.at(when, [this, generation = m_generation, planned = ++m_planned] {
        if (generation != m_generation || planned != m_planned || !m_running)
            return;
        m_plannedFor = Instant(milliseconds::max());
        m_running->engine.tick();
        m_running->bookings.tick();
        settle();
    });
}

} // namespace parvis::simulate
