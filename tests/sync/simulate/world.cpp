// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/world.h"

#include "sync/simulate/agents.h"
#include "sync/simulate/disasters.h"
#include "sync/simulate/plan.h"
#include "sync/simulate/visitors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::simulate
{

using namespace std::chrono_literals;

namespace
{

// Thursday, 26 November 2026, 07:30 in Strasbourg.
const Instant morning{std::chrono::milliseconds(1'795'674'600'000)};

appointments::Plan planOf(const QByteArray &json)
{
    auto plan = appointments::Plan::decode(QJsonDocument::fromJson(json).object());
    Q_ASSERT(plan);
    return *plan;
}

} // namespace

World::World(const Settings &settings)
    : m_settings(settings), m_random(settings.seed), m_ids(m_random.branch()),
      m_agenda(morning + std::chrono::minutes(m_random.below(480))), m_trace(settings.lines),
      m_plant(makePlant(settings.plant))
{
    drawIdsFrom(&m_ids);
    m_leaps = m_random.percent(6);
    const QByteArray json = planJson(m_random);
    m_hub = std::make_unique<HubMachine>(m_agenda, m_random.branch(), settings.semantics, m_plant.get(), m_trace,
                                         site(), planOf(json));
    m_network = std::make_unique<Network>(
        m_agenda, m_random.branch(), m_plant.get(),
        [this](int machine, int run, const sync::HubRequest &request, Answer answer) {
            m_oracle->asked(machine);
            const bool leases = request.path.endsWith(QLatin1String("/leases"));
            m_hub->receive(machine, request,
                           [this, machine, run, leases, answer = std::move(answer)](const sync::HubReply &reply) {
                               if (leases && reply.status == 200)
                                   m_oracle->leasesAnswered(machine, run);
                               answer(reply);
                           });
        });
    m_oracle = std::make_unique<Oracle>(m_agenda, m_hub->database(), m_hub->plan().grid);
    m_hub->database().watch(m_oracle.get());
    m_hub->open(json);
}

World::~World()
{
    drawIdsFrom(nullptr);
}

void World::addKiosk(int number, const sync::SyncPace &pace)
{
    const auto credentials = m_hub->enrol(QStringLiteral("kiosk"), QStringLiteral("kiosk %1").arg(number));
    if (!credentials) {
        m_oracle->fail("I12", QStringLiteral("a kiosk could not be enrolled"));
        return;
    }
    m_hub->admit(number, *credentials);
    KioskMachine::Setting setting{number,        site(), credentials->device,
                                  m_hub->plan(), pace,   int(m_random.between(-200, 200))};
    m_kiosks.push_back(std::make_unique<KioskMachine>(m_agenda, *m_network, m_random.branch(), m_plant.get(), m_trace,
                                                      std::move(setting)));
    m_oracle->addKiosk(&m_kiosks.back()->disk(), credentials->device);
}

void World::setUp()
{
    publishNow();
    sync::SyncPace pace;
    pace.demand = 4;
    pace.purge = 20s;
    if (m_leaps) // many hours in which little happens: no need to see every minute of them
        pace.poll = pace.renew = pace.mark = 10min;
    for (int kiosk = 0; kiosk < m_settings.kiosks; ++kiosk)
        addKiosk(kiosk, pace);
    for (int desk = 0; desk < desks; ++desk) {
        const auto credentials = m_hub->enrol(QStringLiteral("desk"), QStringLiteral("desk %1").arg(desk));
        if (credentials)
            m_hub->admit(firstDesk + desk, *credentials);
        m_desk = credentials.value_or(m_desk);
    }
    m_visitors = std::make_unique<Visitors>(*this);
    m_agents = std::make_unique<Agents>(*this);
    m_disasters = std::make_unique<Disasters>(*this);
    for (const auto &machine : m_kiosks)
        machine->switchOn(KioskMachine::Rtc::Sound);
}

void World::kioskStarted(int kiosk)
{
    m_oracle->booted(kiosk, m_kiosks[size_t(kiosk)]->generation());
    if (m_plant)
        m_plant->booted(*this, kiosk);
}

void World::kioskStopped(int kiosk)
{
    m_visitors->kioskStopped(kiosk);
    if (m_plant)
        m_plant->stopped(*this, kiosk);
}

void World::restoredHub()
{
    if (m_plant)
        m_plant->restored(*this);
    for (const auto &machine : m_kiosks)
        machine->tellNews();
}

void World::declareLost(int kiosk)
{
    const QByteArray body =
        "{\"device\":\"" + m_kiosks[size_t(kiosk)]->device().toLatin1() + "\",\"by\":\"Anna Muller\"}";
    const auto reply = m_hub->ask(m_desk, {"POST", QStringLiteral("/api/v1/sites/%1/overrides").arg(site()), body, {}});
    m_trace.note(m_agenda.now(), 400, quint64(kiosk), quint64(reply.status), [&] {
        return QStringLiteral("override of kiosk %1: %2 %3")
            .arg(kiosk)
            .arg(reply.status)
            .arg(QString::fromUtf8(reply.body));
    });
}

void World::publishNow()
{
    QList<QByteArray> files;
    for (int i = 0; i < 3; ++i)
        files << QByteArray::number(m_random.next());
    const auto release = m_hub->publish(files);
    if (release)
        m_oracle->published(release->number, release->manifest);
}

void World::publishLater()
{
    m_agenda.after(milliseconds(m_random.between(40'000, 300'000)), [this] {
        if (!isBusy())
            return;
        if (m_hub->isUp())
            publishNow();
        publishLater();
    });
}

void World::everyMinute()
{
    m_agenda.after(60s, [this] {
        m_hub->upkeep();
        if (m_plant)
            m_plant->upkeep(*this);
        everyMinute();
    });
    // The hub tells of news where its socket stands; where it does not, kiosks ask by themselves.
    const int heard = m_phase == Phase::Busy ? 30 : m_phase == Phase::Long ? 2 : 100;
    for (const auto &machine : m_kiosks) {
        if (machine->isOn() && m_random.percent(heard) && m_network->route(machine->number()).answersPass && m_hub->isUp())
            machine->tellNews();
    }
}

bool World::run(milliseconds duration)
{
    const Instant until = m_agenda.now() + duration;
    while (!m_oracle->violation() && m_agenda.step(until)) {
    }
    return !m_oracle->violation();
}

bool World::isHealed()
{
    for (const auto &machine : m_kiosks) {
        if (!machine->isOn() || !machine->engine().isIdle() || machine->bookings().isAsking())
            return false;
        if (machine->ledger().pendingCount().valueOr(1) > 0)
            return false;
    }
    return m_oracle->isHealed();
}

void World::heal()
{
    m_phase = Phase::Healing;
    m_disasters->end();
    m_trace.note(m_agenda.now(), 5, 0, 0, [] { return QStringLiteral("all faults end"); });
    // Visits under way end first; then ten minutes and the longest wait between two tries, in steps.
    if (!run(45s))
        return;
    const Instant until = m_agenda.now() + 10min + sync::BackOff::longest + 1min;
    while (m_agenda.now() < until && !isHealed()) {
        if (!run(10s))
            return;
    }
    m_oracle->checkHealed();
    // One history in eight is enough to see it.
    if (m_settings.seed % 8 != 0 || m_oracle->violation())
        return;
    if (m_hub->runForward())
        m_oracle->checkForgotten();
    else
        m_oracle->fail("I19", QStringLiteral("the hub cannot erase what it has kept for long enough"));
}

Outcome World::play()
{
    setUp();
    everyMinute();
    publishLater();
    bool sound = run(milliseconds(m_random.between(3'000, 20'000)));
    m_visitors->begin();
    m_agents->begin();
    m_disasters->begin();
    sound = sound && run(milliseconds(m_random.between(50'000, 160'000)));
    if (sound && m_leaps) {
        m_disasters->longOutage();
        m_phase = Phase::Long;
        const milliseconds stretch(m_random.between(1'800'000, 50'000'000));
        m_opens = m_agenda.now() + stretch * m_random.below(100) / 100;
        sound = run(stretch);
        m_disasters->end();
    }
    if (sound)
        heal();
    Outcome outcome;
    outcome.violation = m_oracle->violation();
    outcome.operations = m_operations + m_hub->operations;
    outcome.faults = m_faults + m_network->faultsStruck + m_hub->database().faultsStruck;
    for (const auto &machine : m_kiosks)
        outcome.faults += machine->disk().faultsStruck;
    outcome.hash = m_trace.hash();
    outcome.lines = m_trace.lines();
    return outcome;
}

} // namespace parvis::simulate
