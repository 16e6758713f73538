// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs in what the hub does by itself, in how its database is set up, and in how it comes back from a backup.
#include "sync/simulate/plants.h"
#include "sync/simulate/world.h"

#include <QDateTime>

namespace parvis::simulate
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;
using namespace std::chrono_literals;

namespace
{

/// Changes every unit that MATCHES as CHANGE says, past all rules.
template <typename Matches, typename Change>
void changeUnits(World &world, const Matches &matches, const Change &change)
{
    SimulatedHubLedger ledger(world.hub().database(), World::site());
    (void)ledger.write(World::site(), [&](HubTransaction &transaction) -> Result<void> {
        const auto all = transaction.units(Instant(), Instant(milliseconds(4'000'000'000'000)), 10'000);
        for (const UnitRecord &before : all ? *all : QList<UnitRecord>()) {
            if (!matches(before))
                continue;
            UnitRecord after = before;
            change(after);
            if (const auto done = transaction.replaceUnit(before, after); !done)
                return done.error();
        }
        return {};
    });
}

void makeFree(UnitRecord &record)
{
    record = UnitRecord{record.key, UnitState::Free, record.token, {}, {}, {}, false, false};
}

struct LeaseByTime final : Plant {
    void upkeep(World &world) override
    {
        const Instant now = world.agenda().now();
        // Not renewed for four minutes.
        changeUnits(
            world,
            [&](const UnitRecord &unit) { return unit.state == UnitState::Leased && unit.until < now + 8h - 4min; },
            makeFree);
    }
};

struct LeaseOfCrashed final : Plant {
    void stopped(World &world, int kiosk) override
    {
        changeUnits(
            world,
            [&](const UnitRecord &unit) {
                return unit.state == UnitState::Leased && unit.holder == world.kiosk(kiosk).device();
            },
            makeFree);
    }
};

struct ConfirmedSwept final : Plant {
    void upkeep(World &world) override
    {
        if (world.random().percent(20))
            changeUnits(
                world, [&](const UnitRecord &unit) { return unit.state == UnitState::Booked && unit.holder.isEmpty(); },
                makeFree);
    }
};

struct RecallsAnswered final : Plant {
    void upkeep(World &world) override
    {
        changeUnits(
            world, [](const UnitRecord &unit) { return unit.state == UnitState::Leased && unit.recalled; }, makeFree);
    }
};

struct AppointmentsTidied final : Plant {
    void upkeep(World &world) override
    {
        SimulatedHubLedger ledger(world.hub().database(), World::site());
        (void)ledger.write(World::site(), [&](HubTransaction &transaction) -> Result<void> {
            const Instant now = world.agenda().now();
            const auto all = transaction.appointmentsBetween(now, now + 96h);
            for (Appointment one : all ? *all : QList<Appointment>()) {
                if (one.status != AppointmentStatus::Confirmed || one.changed + 5min > now)
                    continue;
                one.status = AppointmentStatus::Cancelled;
                if (const auto put = transaction.putAppointment(one); !put)
                    return put;
            }
            return {};
        });
    }
};

struct ReclaimTooEarly final : Plant {
    void upkeep(World &world) override
    {
        SimulatedHubLedger ledger(world.hub().database(), World::site());
        (void)ledger.write(World::site(), [&](HubTransaction &transaction) -> Result<void> {
            const auto open = transaction.openHandOffs();
            for (HandOff one : open ? *open : QList<HandOff>()) {
                if (one.state != HandOffState::Claimed)
                    continue;
                one.state = HandOffState::Waiting;
                if (const auto put = transaction.putHandOff(one); !put)
                    return put;
            }
            return {};
        });
    }
};

/// The database forgets what OLDER says of its inbox.
struct InboxPruned final : Plant {
    void upkeep(World &world) override { world.hub().database().rows().inbox.raw().clear(); }
};

struct SequenceBeforeCommit final : Plant {
    void upkeep(World &world) override
    {
        world.hub().database().locksSite = false;
        world.hub().database().locksStream = false;
    }
};

struct RestoreUnnoticed final : Plant {
    void restored(World &world) override
    {
        HubRows &rows = world.hub().database().rows();
        rows.epoch = epochBefore;
        for (auto &[id, device] : rows.devices.raw())
            device.owesReoffer = false;
    }
    void upkeep(World &world) override
    {
        if (epochBefore.isEmpty())
            epochBefore = world.hub().database().rows().epoch;
    }
    QString epochBefore;
};

struct SellsBeforeReoffer final : Plant {
    void restored(World &world) override
    {
        for (auto &[id, device] : world.hub().database().rows().devices.raw())
            device.owesReoffer = false;
    }
};

/// The hub's clock is half an hour slow: kiosks believe it.
class SlowClock final : public Clock
{
public:
    explicit SlowClock(const Clock &real) : m_real(real) {}
    [[nodiscard]] Instant now() const override { return m_real.now() - 30min; }

private:
    const Clock &m_real;
};

struct HubClockSlow final : Plant {
    std::unique_ptr<Clock> hubClock(const Clock &real) override { return std::make_unique<SlowClock>(real); }
};

/// Times go through local wall time without their offset.
struct UnitsVanish final : Plant {
    void upkeep(World &world) override
    {
        auto &units = world.hub().database().rows().units.raw();
        for (auto unit = units.begin(); unit != units.end(); ++unit) {
            if (unit->second.state == UnitState::Booked) {
                unit->second = UnitRecord{unit->first, UnitState::Free, unit->second.token, {}, {}, {}, false, false};
                return;
            }
        }
    }
};

} // namespace

std::vector<PlantEntry> upkeepPlants()
{
    return {
        entryOf<LeaseByTime>("lease-by-time", "3: a lease that was not renewed goes back on time alone"),
        entryOf<LeaseOfCrashed>("lease-of-crashed", "leases of a kiosk that is gone go back at once"),
        entryOf<ConfirmedSwept>("confirmed-swept", "the sweep of ended holds frees confirmed places"),
        entryOf<RecallsAnswered>("recalls-answered", "recalled places are taken for given back after a minute"),
        entryOf<AppointmentsTidied>("appointments-tidied", "appointments are cancelled by the upkeep"),
        entryOf<ReclaimTooEarly>("reclaim-too-early", "32: a ticket is taken from an agent who is there"),
        entryOf<InboxPruned>("inbox-pruned", "11: keys are kept for a minute instead of 400 days"),
        entryOf<SequenceBeforeCommit>("sequence-before-commit",
                                      "15: numbers of the feed are drawn before the order of commits"),
        entryOf<RestoreUnnoticed>("restore-unnoticed", "17: a restored hub keeps its epoch"),
        entryOf<SellsBeforeReoffer>("sells-before-reoffer",
                                    "a restored hub sells before kiosks have told what they hold"),
        entryOf<HubClockSlow>("hub-clock-slow", "the hub tells a time half an hour behind"),
        entryOf<UnitsVanish>("units-freed-in-repair", "a repair of the database frees booked places"),
    };
}

} // namespace parvis::simulate
