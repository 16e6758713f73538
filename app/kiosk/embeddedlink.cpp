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
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { answer({}, done, false); }, Qt::QueuedConnection);
        return;
    }
    const bool changes = request.method != "GET";
    QMetaObject::invokeMethod(m_hub.get(), [hub = m_hub.get(), here, request, done = std::move(done), changes, now = m_clock.now()] {
        const sync::HubReply reply = hub->serve ? hub->serve(request, now) : sync::HubReply{};
        QMetaObject::invokeMethod(
            here.data(), [here, reply, done, changes] { if (here) here->answer(reply, done, changes); }, Qt::QueuedConnection);
    });
}

void EmbeddedLink::answer(const sync::HubReply &reply, const Done &done, bool changes)
{
    --m_asking;
    done(reply);
    if (changes && reply.kind == sync::HubReply::Kind::Answered && reply.status < 300 && m_news)
        m_news();
}

} // namespace parvis::kiosk
