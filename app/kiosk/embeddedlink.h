// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/hublink.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace parvis::kiosk
{

/// The way to a hub in this very process: requests are answered one after another on a thread of their own, so that the
/// interface waits for no disk.
///
/// Nothing is opened before the first open(); what is asked before is answered after it. Interface thread.
class EmbeddedLink final : public QObject, public sync::HubLink
{
public:
    struct Served {
        sync::HubReply reply;
        bool isNews = false;     ///< the feed has moved on since the last answer
        QStringList alarms = {}; ///< of the hub itself, one technical word each
    };
    /// Answers one request at the time NOW; on the hub's thread only.
    using Serve = std::function<Served(const sync::HubRequest &request, Instant now)>;
    /// Makes what serves, on the hub's thread; what it gives is destroyed there. Empty when it cannot be opened.
    using Open = std::function<Serve(Instant now)>;

    explicit EmbeddedLink(const Clock &clock, QObject *parent = nullptr);
    ~EmbeddedLink() override;

    /// Starts the thread; what cannot be opened answers nothing from then on.
    void open(Open open);
    /// Out of reach: requests fail, those under way are answered.
    void setReachable(bool reachable) { m_reachable = reachable; }
    [[nodiscard]] bool isAsking() const { return m_asking > 0; }
    /// What the hub itself complains of, as it was at its last answer.
    [[nodiscard]] const QStringList &alarms() const { return m_alarms; }

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()> news) override { m_news = std::move(news); }

private:
    struct Hub;

    void answer(const Served &served, const Done &done);

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<Hub> m_hub; // lives on m_thread
    std::function<void()> m_news;
    QStringList m_alarms;
    bool m_reachable = true;
    int m_asking = 0;
};

} // namespace parvis::kiosk
