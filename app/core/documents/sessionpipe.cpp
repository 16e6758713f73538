// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sessionpipe.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <optional>
#include <unistd.h>
#include <utility>

namespace parvis::documents
{
namespace
{

// The helper gets what it needs to start and to find fonts; no name, token or address of the program it serves.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char *name : {"PATH", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "PARVIS_FONTS",
                             "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            bare.insert(key, own.value(key));
    }
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return bare;
}

// Processor time a process has used; nothing where the system does not tell.
std::optional<double> cpuSeconds(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (process <= 0 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    // The second word is the program's name and may hold anything; user and system time are the 14th and 15th.
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (words.size() < 13)
        return std::nullopt;
    return (words[11].toDouble() + words[12].toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

Error errorOf(const QJsonObject &head)
{
    return Error(errorFromWord(head.value(QLatin1String("error")).toString()),
                 head.value(QLatin1String("detail")).toString().left(300));
}

} // namespace

DocumentSession::Pipe::Pipe(const WorkerCommand &command)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Pipe::giveUp);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Pipe::readAnswers);
    connect(&m_process, &QProcess::finished, this, [this] {
        readAnswers();
        die(Error(DocumentError::WorkerDied));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            die(Error(DocumentError::WorkerMissing, m_process.program()));
    });
    start(command);
}

DocumentSession::Pipe::~Pipe()
{
    m_process.disconnect(this);
    // The helper holds what a visitor wrote: it must not outlive the session by being asked politely.
    m_process.kill();
    m_process.waitForFinished(2000);
}

void DocumentSession::Pipe::start(const WorkerCommand &command)
{
    m_process.setProgram(command.program);
    m_process.setArguments(command.arguments);
    QProcessEnvironment environment = bareEnvironment();
    if (m_pixels.descriptor() >= 0)
        environment.insert(QString::fromLatin1(PixelShare::variable), QString::number(m_pixels.descriptor()));
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([this] { m_pixels.inherit(); });
    m_process.setWorkingDirectory(QDir::rootPath());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start();
}

void DocumentSession::Pipe::send(const QJsonObject &head, QByteArray body, Handler handler)
{
    if (m_dead) {
        deliver(std::move(handler), *m_dead);
        return;
    }
    QByteArray encoded = encodeFrameHead(head, body.size());
    if (body.size() > documentLimitBytes || encoded.size() > static_cast<qsizetype>(Frame::headLimitBytes)) {
        deliver(std::move(handler), Error(DocumentError::TooLarge));
        return;
    }
    m_queue.push_back({std::move(encoded), std::move(body), std::move(handler)});
    writeNext();
}

void DocumentSession::Pipe::writeNext()
{
    if (m_underWay || m_queue.empty() || m_dead)
        return;
    m_underWay = true;
    Request &request = m_queue.front();
    m_process.write(std::exchange(request.head, {}));
    if (!request.body.isEmpty())
        m_process.write(std::exchange(request.body, {}));
    m_extensions = 0;
    m_cpuBefore = cpuSeconds(m_process.processId()).value_or(0);
    startClock(requestLimit);
}

void DocumentSession::Pipe::startClock(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    m_deadline = QDeadlineTimer(limit);
}

bool DocumentSession::Pipe::isStarved() const
{
    const std::optional<double> cpu = cpuSeconds(m_process.processId());
    return cpu && *cpu - m_cpuBefore < std::chrono::duration<double>(requestLimit).count() / 2;
}

// A file that never ends uses the processor all the while; one that merely waits for its turn on a busy machine is not
// to blame.
void DocumentSession::Pipe::giveUp()
{
    constexpr int extensionsAllowed = 4;
    if (m_extensions >= extensionsAllowed || !isStarved()) {
        die(Error(DocumentError::TooSlow));
        return;
    }
    ++m_extensions;
    startClock(requestLimit / 2);
}

void DocumentSession::Pipe::readAnswers()
{
    while (!m_dead) {
        std::optional<Frame> frame = m_reader.read(m_process);
        if (!frame)
            break;
        if (!m_underWay) {
            die(Error(DocumentError::BadAnswer));
            return;
        }
        if (frame->head.contains(QLatin1String("error")))
            answer(errorOf(frame->head));
        else
            answer(*std::move(frame));
    }
    if (m_reader.failed())
        die(Error(DocumentError::BadAnswer));
}

void DocumentSession::Pipe::answer(Result<Frame> result)
{
    m_limit.stop();
    m_underWay = false;
    Handler handler = std::move(m_queue.front().handler);
    m_queue.pop_front();
    writeNext();
    deliver(std::move(handler), std::move(result));
}

// Queued even when the answer is there, so that a handler may delete the session.
void DocumentSession::Pipe::deliver(Handler handler, Result<Frame> result)
{
    if (m_delivery == Delivery::Direct) {
        handler(std::move(result));
        return;
    }
    ++m_undelivered;
    auto shared = std::make_shared<Result<Frame>>(std::move(result));
    QMetaObject::invokeMethod(
        this,
        [this, handler = std::move(handler), shared] {
            --m_undelivered;
            handler(std::move(*shared));
        },
        Qt::QueuedConnection);
}

void DocumentSession::Pipe::die(const Error &error)
{
    if (m_dead)
        return;
    m_dead = error;
    m_limit.stop();
    m_process.kill();
    for (Request &request : std::exchange(m_queue, {}))
        deliver(std::move(request.handler), error);
}

void DocumentSession::Pipe::waitForAnswer()
{
    if (m_dead)
        return;
    const int left = static_cast<int>(m_deadline.remainingTime());
    if (left <= 0) {
        giveUp();
        return;
    }
    if (m_process.state() == QProcess::Starting)
        m_process.waitForStarted(left);
    else if (!m_process.waitForReadyRead(left) && m_process.state() == QProcess::NotRunning)
        die(Error(DocumentError::WorkerDied));
}

} // namespace parvis::documents
