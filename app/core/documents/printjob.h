// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace parvis::documents
{

/// What stands in the way of a print, as far as the printer says so.
enum class PrintProblem {
    None,
    NoPrinter, ///< no queue of that name, or no print service at all
    Stopped,   ///< the queue or the printer is stopped or does not accept jobs
    NoPaper,   ///< media-empty, media-needed
    PaperJam,  ///< media-jam
    CoverOpen, ///< cover-open, door-open
    NoInk,     ///< toner-empty, marker-supply-empty
    Offline,   ///< connecting-to-device, offline, timed-out
    Refused,   ///< the document was aborted or cancelled by the print service
    TooSlow,   ///< no end within PrintJob::patience, and no reason given
};

enum class PrintState {
    Sending,
    Printing,
    Done,   ///< the print service reports the job completed
    Failed, ///< see problem(); the job was taken back, so it will not come out later
};

struct PrintRequest {
    QString queue; ///< the print service's queue name; empty = its default queue
    QString title; ///< shown in the service's job list: never a person's name
    QByteArray pdf;
};

/// One PDF on its way through the print service (CUPS), from hand-over to the service's word that it is done.
///
/// Works on a thread of its own; state() and the signal belong to the thread that made it. A failed or destroyed job is
/// cancelled at the service: what a visitor was told has failed does not come out for the next one.
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
