// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/world.h"

namespace parvis::simulate
{

/// Visitors at the kiosks: they book, cancel, move, ask, leave forms, think, and walk away.
class Visitors
{
public:
    explicit Visitors(World &world) : m_world(world), m_random(world.random().branch()) {}

    /// From now on visitors come, until the history heals.
    void begin();
    /// What was being done on this kiosk ends without an answer.
    void kioskStopped(int kiosk);

private:
    /// What somebody has begun at a kiosk and does not know the end of.
    struct Unanswered {
        QString appointment; ///< of a confirmation
        QString code;        ///< of a cancellation or a move
        std::optional<Instant> moveTo;
    };

    void come();
    void book(KioskMachine &kiosk);
    void confirm(KioskMachine &kiosk, const sync::BookingView &held);
    void request(KioskMachine &kiosk);
    void askForCall(KioskMachine &kiosk);
    void cancel(KioskMachine &kiosk);
    void move(KioskMachine &kiosk);
    void look(KioskMachine &kiosk);
    void beginForm(KioskMachine &kiosk);
    void leaveForm(KioskMachine &kiosk);
    void repeatKey(KioskMachine &kiosk);

    [[nodiscard]] sync::BookingQuestion question();
    [[nodiscard]] std::optional<appointments::SlotStart> choose(KioskMachine &kiosk,
                                                                const sync::BookingQuestion &question);
    void promised(const KioskMachine &kiosk, const sync::BookingOutcome &outcome);
    void note(const KioskMachine &kiosk, int act, const sync::BookingOutcome &outcome);
    /// DONE for as long as the kiosk runs.
    template <typename Act> void later(KioskMachine &kiosk, milliseconds delay, Act act);
    [[nodiscard]] Promise *somePromise(const KioskMachine &kiosk);

    World &m_world;
    Random m_random;
    std::map<int, std::vector<Unanswered>> m_unanswered;
};

} // namespace parvis::simulate
