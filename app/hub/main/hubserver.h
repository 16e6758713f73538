// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/http/server.h"
#include "hub/main/figures.h"
#include "hub/main/hubhealth.h"
#include "hub/main/jobqueue.h"
#include "hub/main/requestgate.h"
#include "hub/main/writer.h"
#include "hub/setup/hubconfig.h"
#include "store/databaselock.h"
#include "store/notifications.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace parvis::hub
{

/// The program without its main(): the HTTP server, threads that read, the one that writes, and, on PostgreSQL, the one
/// that hears what other processes wrote.
///
/// Started and stopped on one thread.
class HubServer
{
public:
    /// SETTINGS are loadSettings() of CONFIG.
    HubServer(HubConfig config, ApiSettings settings);
    ~HubServer();
    HubServer(const HubServer &) = delete;
    HubServer &operator=(const HubServer &) = delete;

    /// Gives the port. Fails with the StoreError of the database or the ServerError of the port.
    [[nodiscard]] Result<quint16> start();
    /// Lets requests under way end.
    void stop();

private:
    void answer(http::Request request, const http::Reply &reply);
    void submit(ApiRequest request, std::function<void(ApiReply)> done);
    void upgrade(const http::Request &request, const std::function<void(http::UpgradeAnswer)> &answer);
    void read();
    void write();
    void listen();
    [[nodiscard]] Result<http::ServerSettings> serverSettings();
    [[nodiscard]] QByteArray knownDevice(const http::Request &request);
    [[nodiscard]] Result<void> beginClock(store::HubLedger &ledger);
    [[nodiscard]] QList<SiteAlarm> alarms() const;
    void tell(const QString &site, qint64 sequence, const Writer::Hearers &hearers);

    HubConfig m_config;
    ApiSettings m_settings;
    std::optional<store::DatabaseLock> m_lock; // while it runs
    HubClock m_clock;
    HubHealth m_health;
    Figures m_figures;
    RequestGate m_gate;
    JobQueue m_reads;
    JobQueue m_writes;
    std::vector<std::thread> m_threads;
    std::unique_ptr<store::Notifications> m_notifications;
    std::atomic<bool> m_isStopping = false;
    std::unique_ptr<http::Server> m_server;
};

} // namespace parvis::hub
