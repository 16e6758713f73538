// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printproblem.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace parvis::documents
{

enum class PrintState {
    Sending,
    Printing,
    Done,   ///< the print service reports the job completed
    Failed, ///< see problem(); taken back, or tried again while the PrintJob lives. Done follows if it came out first
};

struct PrintRequest {
    QString queue; ///< the print service's queue name; empty = its default queue
    QString title; ///< shown in the service's job list: never a person's name
    QByteArray pdf;
};

/// One PDF on its way through the print service (CUPS), from hand-over to the service's word that it is done.
///
/// Works on a thread of its own; state() and the signal belong to the thread that made it. A failed or destroyed job is
/// cancelled at the service: what a visitor was told has failed does not come out for the next one. An ended job is
/// removed there with its document. The service must remember ended jobs for some seconds (PreserveJobHistory, on by
/// default): a job it no longer knows counts as Refused.
///
/// The destructor waits for the cancelling: some milliseconds; with a service that hangs, up to about four seconds.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceSeconds = 45;

    explicit PrintJob(PrintRequest request, QObject *parent = nullptr);
    ~PrintJob() override;

    [[nodiscard]] PrintState state() const;
    [[nodiscard]] PrintProblem problem() const;

Q_SIGNALS:
    void changed();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace parvis::documents
