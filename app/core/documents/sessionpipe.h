// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documentsession.h"
#include "documents/frame.h"
#include "documents/pixelshare.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTimer>

#include <deque>

namespace parvis::documents
{

/// The helper process of one session and the requests waiting for it, one under way at a time. Private to the session.
class DocumentSession::Pipe : public QObject
{
public:
    using Handler = std::function<void(Result<Frame>)>;

    /// Queued: handlers run from the event loop. Direct: they run inside waitForAnswer().
    enum class Delivery { Queued, Direct };

    explicit Pipe(const WorkerCommand &command);
    ~Pipe() override;

    void send(const QJsonObject &head, QByteArray body, Handler handler);
    void setDelivery(Delivery delivery) { m_delivery = delivery; }

    /// Waits for the next bytes of the helper; TooSlow when the request under way has no time left.
    void waitForAnswer();

    [[nodiscard]] int pending() const { return static_cast<int>(m_queue.size()) + m_undelivered; }
    [[nodiscard]] const PixelShare &pixels() const { return m_pixels; }
    [[nodiscard]] qint64 processId() const { return m_dead ? 0 : m_process.processId(); }

private:
    struct Request {
        QByteArray head;
        QByteArray body;
        Handler handler;
    };

    void start(const WorkerCommand &command);
    void writeNext();
    void readAnswers();
    void giveUp();
    [[nodiscard]] bool isStarved() const;
    void startClock(std::chrono::milliseconds limit);
    void answer(Result<Frame> result);
    void deliver(Handler handler, Result<Frame> result);
    void die(const Error &error);

    PixelShare m_pixels; // before the process that inherits it
    QProcess m_process;
    QTimer m_limit;
    QDeadlineTimer m_deadline; // the same moment, for waiting without an event loop
    FrameReader m_reader;
    std::deque<Request> m_queue;
    std::optional<Error> m_dead;
    Delivery m_delivery = Delivery::Queued;
    int m_undelivered = 0;
    bool m_underWay = false;
    double m_cpuBefore = 0; // seconds of the helper when the request under way began
    int m_extensions = 0;
};

} // namespace parvis::documents
