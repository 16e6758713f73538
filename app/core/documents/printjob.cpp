// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printjob.h"

#include "documents/printservice.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace parvis::documents
{
namespace
{

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto lookEvery = 500ms;
constexpr auto takeBackEvery = 2s;

/// True when the time went by, false when a stop was asked for first.
bool waited(const std::stop_token &stop, std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

class PrintJob::Worker
{
public:
    Worker(PrintJob &job, PrintRequest request) : m_job(job), m_request(std::move(request))
    {
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }
    ~Worker()
    {
        m_thread.request_stop();
        m_thread.join();
        if (m_request.pdf.isDetached())
            m_request.pdf.fill('\0'); // what a visitor wrote does not stay in memory
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // Of the thread that made the job.
    PrintState m_state = PrintState::Sending;
    PrintProblem m_problem = PrintProblem::None;

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] PrintProblem deliver(const PrintService &service, const std::stop_token &stop);
    [[nodiscard]] PrintProblem handOver(const PrintService &service);
    void takeBack(const PrintService &service, const std::stop_token &stop, PrintProblem problem);
    void tell(PrintState state, PrintProblem problem = PrintProblem::None);

    PrintJob &m_job;
    // Of the worker's thread.
    PrintRequest m_request;
    QString m_queue;
    int m_number = 0; ///< of the job at the service; 0 = none opened
    std::jthread m_thread;
};

void PrintJob::Worker::run(const std::stop_token &stop)
{
    const PrintService service(stop);
    const PrintProblem problem = deliver(service, stop);
    if (problem != PrintProblem::None) {
        takeBack(service, stop, problem);
        return;
    }
    // The service would keep a copy of the document for a day.
    service.forget(m_queue, m_number);
    tell(PrintState::Done);
}

PrintProblem PrintJob::Worker::handOver(const PrintService &service)
{
    if (m_request.pdf.isEmpty())
        return PrintProblem::Refused;
    m_queue = m_request.queue;
    if (m_queue.isEmpty()) {
        const auto name = service.defaultQueue();
        if (!name)
            return name.error();
        m_queue = *name;
    }
    if (const auto ready = service.ready(m_queue); !ready)
        return ready.error();
    const auto number = service.createJob(m_queue, m_request.title);
    if (!number)
        return number.error();
    m_number = *number;
    const auto sent = service.sendPdf(m_queue, m_number, m_request.pdf);
    return sent ? PrintProblem::None : sent.error();
}

PrintProblem PrintJob::Worker::deliver(const PrintService &service, const std::stop_token &stop)
{
    if (const PrintProblem problem = handOver(service); problem != PrintProblem::None)
        return problem;
    tell(PrintState::Printing);
    PrintWatch watch{std::chrono::seconds(patienceSeconds)};
    const auto start = Clock::now();
    while (waited(stop, lookEvery)) {
        const PrintObservation seen = service.look(m_queue, m_number);
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
        if (const auto verdict = watch.judge(seen, now))
            return *verdict;
    }
    return PrintProblem::Refused; // given up by the visitor: nobody hears it, but the job is taken back
}

void PrintJob::Worker::takeBack(const PrintService &service, const std::stop_token &stop, PrintProblem problem)
{
    bool told = false;
    do {
        const auto taken = m_number == 0 ? PrintService::TakenBack::Yes : service.takeBack(m_queue, m_number);
        if (taken == PrintService::TakenBack::TooLate) {
            problem = PrintProblem::None;
            told = false;
        }
        if (!told)
            tell(problem == PrintProblem::None ? PrintState::Done : PrintState::Failed, problem);
        told = true;
        if (taken != PrintService::TakenBack::Unknown) {
            if (m_number != 0)
                service.forget(m_queue, m_number);
            return;
        }
        // The service is away. It would print the job when it is back, so it is taken back then.
    } while (waited(stop, takeBackEvery));
}

void PrintJob::Worker::tell(PrintState state, PrintProblem problem)
{
    // Safe when the job dies first: its destructor waits for this thread, and Qt drops what is still queued for it.
    QMetaObject::invokeMethod(
        &m_job,
        [this, state, problem] {
            m_state = state;
            m_problem = problem;
            Q_EMIT m_job.changed();
        },
        Qt::QueuedConnection);
}

PrintJob::PrintJob(PrintRequest request, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(*this, std::move(request)))
{
}

PrintJob::~PrintJob() = default;

PrintState PrintJob::state() const
{
    return m_worker->m_state;
}
PrintProblem PrintJob::problem() const
{
    return m_worker->m_problem;
}

} // namespace parvis::documents
