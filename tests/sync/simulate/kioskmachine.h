// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bookingclient.h"
#include "sync/simulate/clocks.h"
#include "sync/simulate/kioskdisk.h"
#include "sync/simulate/network.h"
#include "sync/simulate/trace.h"
#include "sync/callbackclient.h"
#include "sync/syncengine.h"
#include "wire/plainsealer.h"

namespace parvis::simulate
{

/// One kiosk: a disk that stays, clocks, and while it is on the product's own engine and booking client over them.
class KioskMachine
{
public:
    struct Setting {
        int number = 0;
        QString site;
        QString device;
        appointments::Plan plan;
        sync::SyncPace pace;
        int driftPpm = 0;
    };

    KioskMachine(Agenda &agenda, Network &network, Random random, Plant *plant, Trace &trace, Setting setting);
    ~KioskMachine();

    [[nodiscard]] int number() const { return m_setting.number; }
    [[nodiscard]] const QString &device() const { return m_setting.device; }
    [[nodiscard]] KioskDisk &disk() { return m_disk; }
    [[nodiscard]] KioskTime &time() { return m_time; }

    enum class Rtc { Sound, Reset };
    void switchOn(Rtc rtc);
    /// Power off, at whatever it was doing.
    void switchOff();
    [[nodiscard]] bool isOn() const { return m_running != nullptr; }
    /// Raised at every start: what was begun before is over.
    [[nodiscard]] int generation() const { return m_generation; }

    // While it is on:
    [[nodiscard]] sync::SyncEngine &engine();
    [[nodiscard]] sync::BookingClient &bookings();
    [[nodiscard]] sync::CallBackClient &callBacks();
    [[nodiscard]] store::KioskLedger &ledger();
    [[nodiscard]] sync::HubLink &link();
    void tellNews();

    /// After anything was done on it: notices a crash, plans the next tick.
    void settle();
    /// Its clock was set: the program sees that at its next turn, long before anything planned.
    void clockWasSet();
    /// Called when the machine has stopped by itself (its disk struck).
    std::function<void()> onCrash;

private:
    struct Running;
    void planTick();

    Agenda &m_agenda;
    Network &m_network;
    Random m_random;
    Plant *m_plant;
    Trace &m_trace;
    Setting m_setting;
    KioskDisk m_disk;
    KioskTime m_time;
    SeededChance m_chance;
    wire::PlainSealer m_sealer;
    std::unique_ptr<Running> m_running;
    int m_generation = 0;
    quint64 m_planned = 0;
    Instant m_plannedFor{milliseconds::max()};
};

} // namespace parvis::simulate
