// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedlink.h"

#include <QPointer>

namespace parvis::kiosk
{

struct EmbeddedLink::Hub : public QObject {
    Serve serve;
};

EmbeddedLink::EmbeddedLink(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_hub(std::make_unique<Hub>())
{
    m_thread.setObjectName(QStringLiteral("hub"));
    m_hub->moveToThread(&m_thread);
}

EmbeddedLink::~EmbeddedLink()
{
    if (m_thread.isRunning()) {
        // Its files are closed by the thread that opened them.
        QMetaObject::invokeMethod(m_hub.get(), [hub = m_hub.get()] { hub->serve = nullptr; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

void EmbeddedLink::open(Open open)
{
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_hub.get(), [hub = m_hub.get(), open = std::move(open), now = m_clock.now()] { hub->serve = open(now); });
}

void EmbeddedLink::send(const sync::HubRequest &request, Done done)
{
    ++m_asking;
    const QPointer<EmbeddedLink> here(this);
    if (!m_reachable) {
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { answer({}, done); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(m_hub.get(), [hub = m_hub.get(), here, request, done = std::move(done), now = m_clock.now()] {
        const Served served = hub->serve ? hub->serve(request, now) : Served{};
        QMetaObject::invokeMethod(
            here.data(), [here, served, done] { if (here) here->answer(served, done); }, Qt::QueuedConnection);
    });
}

void EmbeddedLink::answer(const Served &served, const Done &done)
{
    --m_asking;
    if (served.reply.kind == sync::HubReply::Kind::Answered)
        m_alarms = served.alarms;
    done(served.reply);
    if (served.isNews && m_news)
        m_news();
}

} // namespace parvis::kiosk
