// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/hubmachine.h"
#include "sync/simulate/kioskmachine.h"
#include "sync/simulate/oracle.h"

#include <memory>

namespace parvis::simulate
{

struct Settings {
    quint64 seed = 0;
    int kiosks = 5;
    Semantics semantics = Semantics::Sqlite;
    QString plant; ///< empty = none
    Trace::Lines lines = Trace::Lines::None;
};

/// How one history went.
struct Outcome {
    std::optional<Violation> violation;
    int operations = 0; ///< requests the hub worked on and acts of people
    int faults = 0;
    quint64 hash = 0; ///< of everything that happened
    QStringList lines;
};

/// One history: machines, people and disasters from one seed, watched by the oracle from the first act to the last.
class World
{
public:
    explicit World(const Settings &settings);
    ~World();

    [[nodiscard]] Outcome play();

    [[nodiscard]] Agenda &agenda() { return m_agenda; }
    [[nodiscard]] HubMachine &hub() { return *m_hub; }
    [[nodiscard]] Oracle &oracle() { return *m_oracle; }
    [[nodiscard]] Network &network() { return *m_network; }
    [[nodiscard]] KioskMachine &kiosk(int number) { return *m_kiosks[size_t(number)]; }
    [[nodiscard]] int kiosks() const { return int(m_kiosks.size()); }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Trace &trace() { return m_trace; }
    [[nodiscard]] bool isBusy() const { return m_phase != Phase::Healing; }
    /// Many hours pass, and few people come.
    [[nodiscard]] bool isLong() const { return m_phase == Phase::Long; }
    /// A long stretch begins with hours in which nobody comes.
    [[nodiscard]] bool isOpen() const { return m_agenda.now() >= m_opens; }
    void countFault() { ++m_faults; }
    void countOperation() { ++m_operations; }

    // Told by disasters.
    void kioskStarted(int kiosk);
    void kioskStopped(int kiosk);
    void restoredHub();
    /// A named person declares the kiosk lost.
    void declareLost(int kiosk);

    static constexpr int firstDesk = 100; ///< machine number
    static constexpr int desks = 3;
    [[nodiscard]] static QString site() { return QStringLiteral("strasbourg"); }

private:
    enum class Phase { Busy, Long, Healing };

    void setUp();
    void addKiosk(int number, const sync::SyncPace &pace);
    void everyMinute();
    void publishNow();
    void publishLater();
    /// Lets things happen for DURATION; false when the oracle found something.
    [[nodiscard]] bool run(milliseconds duration);
    void heal();
    [[nodiscard]] bool isHealed();

    Settings m_settings;
    Random m_random;
    Random m_ids;
    Agenda m_agenda;
    Trace m_trace;
    std::unique_ptr<Plant> m_plant;
    std::unique_ptr<HubMachine> m_hub;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Oracle> m_oracle;
    std::vector<std::unique_ptr<KioskMachine>> m_kiosks;
    std::unique_ptr<class Visitors> m_visitors;
    std::unique_ptr<class Agents> m_agents;
    std::unique_ptr<class Disasters> m_disasters;
    Phase m_phase = Phase::Busy;
    Instant m_opens;
    Credentials m_desk;
    bool m_leaps = false; ///< there is a stretch of many hours
    int m_operations = 0;
    int m_faults = 0;
};

} // namespace parvis::simulate
