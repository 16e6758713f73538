// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/world.h"

#include <set>

namespace parvis::simulate
{

/// What goes wrong from outside: networks, disks, clocks, power, backups, thieves.
class Disasters
{
public:
    explicit Disasters(World &world);

    /// Lets bad luck come again and again until the history heals.
    void begin();
    /// A stretch of many hours in which some kiosks stay cut off.
    void longOutage();
    /// All faults end: routes, disks, machines.
    void end();

private:
    void goOn();
    void strike();
    void degrade(int machine);
    void cutOff(int machine, milliseconds duration);
    void crashKiosk(int kiosk);
    void hurtDisk(int kiosk);
    void turnClock(int kiosk);
    void turnHubClock();
    void hurtHub();
    void stopHub();
    void restoreHub();
    void replaceDisk(int kiosk);
    void overrideKiosk(int kiosk);
    void switchOn(int kiosk, milliseconds delay);
    [[nodiscard]] int someKiosk() { return m_random.below(m_world.kiosks()); }
    template <typename Text> void note(quint32 what, quint64 whom, const Text &text);

    World &m_world;
    Random m_random;
    Random m_hubTurns; ///< apart, so that all else strikes as it does without them
    std::map<int, KioskRows> m_images;
    std::set<int> m_away; ///< kiosks cut off for as long as the hours of a long outage pass
    bool m_mayReplace = false; ///< this history has a swapped disk
    bool m_mayRestore = false; ///< this history has a restore of the hub
    bool m_mayOverride = false;
};

} // namespace parvis::simulate
