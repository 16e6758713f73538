// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/printwatch.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace parvis::documents
{

/// The print service (CUPS) that libcups finds: the environment's CUPS_SERVER, client.conf, or the local socket.
///
/// Each call opens a connection of its own and ends within a few seconds, also when the service hangs; a stop request
/// ends it within a fraction of a second. Calls block and belong on a thread of their own: libcups keeps its settings
/// by thread. Never asks for a password.
class PrintService
{
public:
    explicit PrintService(std::stop_token stop);

    /// The service's default queue. NoPrinter without one.
    [[nodiscard]] Result<QString, PrintProblem> defaultQueue() const;

    /// Success when the queue is there, runs and accepts jobs.
    [[nodiscard]] Result<void, PrintProblem> ready(const QString &queue) const;

    /// Opens a job and gives its number, above 0.
    [[nodiscard]] Result<int, PrintProblem> createJob(const QString &queue, const QString &title) const;

    /// The one document of the job, handed over from memory.
    [[nodiscard]] Result<void, PrintProblem> sendPdf(const QString &queue, int job, const QByteArray &pdf) const;

    [[nodiscard]] PrintObservation look(const QString &queue, int job) const;

    enum class TakenBack {
        Yes,
        TooLate, ///< it had come out already
        Unknown, ///< the service did not answer
    };
    /// Cancels the job. Works after a stop request, for at most a second.
    [[nodiscard]] TakenBack takeBack(const QString &queue, int job) const;

    /// Removes the job and its document from the service's memory and disk. As takeBack() after a stop request.
    void forget(const QString &queue, int job) const;

private:
    std::stop_token m_stop;
};

} // namespace parvis::documents
