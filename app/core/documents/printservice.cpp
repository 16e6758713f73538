// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printservice.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cups/cups.h>
#include <memory>

namespace parvis::documents
{
namespace
{

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto connectTime = 1500ms;
constexpr auto queryTime = 3s;
constexpr auto sendTime = 20s;
constexpr auto cancelTime = 1s;
constexpr double wakeSeconds = 0.2; // how often a blocked call looks at its deadline

struct CloseHttp {
    void operator()(http_t *http) const { httpClose(http); }
};
struct DeleteIpp {
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

/// A connection that gives up at its deadline or when it is told to stop. Not movable: libcups keeps its address.
class Connection
{
public:
    Connection(Clock::duration time, std::stop_token stop) : m_end(Clock::now() + time), m_stop(std::move(stop))
    {
        const auto wait = std::min(std::chrono::duration_cast<std::chrono::milliseconds>(time), connectTime);
        m_http.reset(
            httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, int(wait.count()), nullptr));
        if (m_http)
            httpSetTimeout(m_http.get(), wakeSeconds, &Connection::goOn, this);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    explicit operator bool() const { return m_http != nullptr; }
    [[nodiscard]] http_t *get() const { return m_http.get(); }

private:
    static int goOn(http_t *, void *self)
    {
        const auto *connection = static_cast<const Connection *>(self);
        return Clock::now() < connection->m_end && !connection->m_stop.stop_requested() ? 1 : 0;
    }

    Clock::time_point m_end;
    std::stop_token m_stop;
    std::unique_ptr<http_t, CloseHttp> m_http;
};

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

PrintProblem lastProblem()
{
    switch (cupsLastError()) {
    case IPP_STATUS_ERROR_NOT_FOUND:
    case IPP_STATUS_ERROR_SERVICE_UNAVAILABLE:
    case IPP_STATUS_ERROR_INTERNAL: // libcups: the connection broke or timed out
        return PrintProblem::NoPrinter;
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
    case IPP_STATUS_ERROR_PRINTER_IS_DEACTIVATED:
        return PrintProblem::Stopped;
    default:
        return PrintProblem::Refused;
    }
}

bool succeeded()
{
    return cupsLastError() < IPP_STATUS_ERROR_BAD_REQUEST;
}

template <std::size_t N>
Ipp newQuery(ipp_op_t operation, const QString &queue, const std::array<const char *, N> &names)
{
    Ipp request(ippNewRequest(operation));
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0, "/printers/%s",
                     queue.toUtf8().constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(N), nullptr,
                  names.data());
    return request;
}

int number(const Ipp &answer, const char *name, ipp_tag_t tag, int fallback)
{
    ipp_attribute_t *attribute = answer ? ippFindAttribute(answer.get(), name, tag) : nullptr;
    return attribute != nullptr ? ippGetInteger(attribute, 0) : fallback;
}

struct QueueState {
    bool stopped = false;
    bool accepting = true;
    PrintProblem reason = PrintProblem::None;
};

Result<QueueState, PrintProblem> queueState(const Connection &connection, const QString &queue)
{
    static constexpr std::array names{"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"};
    const Ipp answer(
        cupsDoRequest(connection.get(), newQuery(IPP_OP_GET_PRINTER_ATTRIBUTES, queue, names).release(), "/"));
    if (!answer || !succeeded())
        return lastProblem();
    QueueState state;
    state.stopped = number(answer, "printer-state", IPP_TAG_ENUM, IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED;
    if (ipp_attribute_t *accepting = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN))
        state.accepting = ippGetBoolean(accepting, 0) != 0;
    QStringList reasons;
    if (ipp_attribute_t *list = ippFindAttribute(answer.get(), "printer-state-reasons", IPP_TAG_KEYWORD)) {
        for (int i = 0; i < ippGetCount(list); ++i)
            reasons.append(QString::fromUtf8(ippGetString(list, i, nullptr)));
    }
    state.reason = problemFromReasons(reasons);
    return state;
}

PrintObservation::Job jobStage(int state)
{
    if (state == IPP_JSTATE_COMPLETED)
        return PrintObservation::Job::Completed;
    return state == IPP_JSTATE_CANCELED || state == IPP_JSTATE_ABORTED ? PrintObservation::Job::Dropped
                                                                       : PrintObservation::Job::Open;
}

/// Fills in what the service says of the job; leaves SEEN.answered false where it says nothing.
void lookAtJob(const Connection &connection, const QString &queue, int job, PrintObservation &seen)
{
    static constexpr std::array names{"job-state", "job-impressions-completed", "job-media-sheets-completed"};
    Ipp request = newQuery(IPP_OP_GET_JOB_ATTRIBUTES, queue, names);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    const Ipp answer(cupsDoRequest(connection.get(), request.release(), "/"));
    seen.answered = answer && succeeded();
    if (!seen.answered && cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) {
        seen.answered = true;
        seen.job = PrintObservation::Job::Dropped;
        return;
    }
    seen.job = jobStage(number(answer, "job-state", IPP_TAG_ENUM, IPP_JSTATE_PENDING));
    seen.sheets = std::max(number(answer, "job-impressions-completed", IPP_TAG_INTEGER, 0),
                           number(answer, "job-media-sheets-completed", IPP_TAG_INTEGER, 0));
}

} // namespace

PrintService::PrintService(std::stop_token stop) : m_stop(std::move(stop))
{
    cupsSetPasswordCB2(&noPassword, nullptr);
}

Result<QString, PrintProblem> PrintService::defaultQueue() const
{
    const Connection connection(queryTime, m_stop);
    const char *name = connection ? cupsGetDefault2(connection.get()) : nullptr;
    if (name == nullptr)
        return PrintProblem::NoPrinter;
    return QString::fromUtf8(name);
}

Result<void, PrintProblem> PrintService::ready(const QString &queue) const
{
    const Connection connection(queryTime, m_stop);
    if (!connection)
        return PrintProblem::NoPrinter;
    const auto state = queueState(connection, queue);
    if (!state)
        return state.error();
    if (state->stopped)
        return state->reason == PrintProblem::None ? PrintProblem::Stopped : state->reason;
    return state->accepting ? Result<void, PrintProblem>() : PrintProblem::Stopped;
}

Result<int, PrintProblem> PrintService::createJob(const QString &queue, const QString &title) const
{
    const Connection connection(queryTime, m_stop);
    if (!connection)
        return PrintProblem::NoPrinter;
    const int job = cupsCreateJob(connection.get(), queue.toUtf8().constData(), title.toUtf8().constData(), 0, nullptr);
    if (job <= 0)
        return lastProblem();
    return job;
}

Result<void, PrintProblem> PrintService::sendPdf(const QString &queue, int job, const QByteArray &pdf) const
{
    const Connection connection(sendTime, m_stop);
    if (!connection)
        return PrintProblem::NoPrinter;
    const QByteArray name = queue.toUtf8();
    http_status_t status = cupsStartDocument(connection.get(), name.constData(), job, "document", "application/pdf", 1);
    constexpr qsizetype chunk = 64 * 1024; // a stop request is heard between two of them
    for (qsizetype at = 0; at < pdf.size() && status == HTTP_STATUS_CONTINUE; at += chunk) {
        if (m_stop.stop_requested())
            return PrintProblem::Refused;
        status =
            cupsWriteRequestData(connection.get(), pdf.constData() + at, std::size_t(std::min(chunk, pdf.size() - at)));
    }
    if (status != HTTP_STATUS_CONTINUE ||
        cupsFinishDocument(connection.get(), name.constData()) >= IPP_STATUS_ERROR_BAD_REQUEST)
        return lastProblem();
    return {};
}

PrintObservation PrintService::look(const QString &queue, int job) const
{
    PrintObservation seen;
    seen.answered = false;
    const Connection connection(queryTime, m_stop);
    if (!connection)
        return seen;
    if (const auto state = queueState(connection, queue)) {
        seen.stopped = state->stopped;
        seen.reason = state->reason;
    }
    lookAtJob(connection, queue, job, seen);
    return seen;
}

PrintService::TakenBack PrintService::takeBack(const QString &queue, int job) const
{
    const Connection connection(cancelTime, {});
    if (!connection)
        return TakenBack::Unknown;
    cupsCancelJob2(connection.get(), queue.toUtf8().constData(), job, 0);
    if (succeeded() || cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return TakenBack::Yes;
    if (cupsLastError() != IPP_STATUS_ERROR_NOT_POSSIBLE)
        return TakenBack::Unknown;
    // It had ended before: completed, or dropped by somebody else.
    PrintObservation seen;
    lookAtJob(connection, queue, job, seen);
    if (!seen.answered)
        return TakenBack::Unknown;
    return seen.job == PrintObservation::Job::Completed ? TakenBack::TooLate : TakenBack::Yes;
}

void PrintService::forget(const QString &queue, int job) const
{
    const Connection connection(cancelTime, {});
    if (connection)
        cupsCancelJob2(connection.get(), queue.toUtf8().constData(), job, 1);
}

} // namespace parvis::documents
