// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "documents/printproblem.h"
#include "sync/hublink.h"

#include <QMap>
#include <QObject>

#include <chrono>

namespace parvis::kiosk
{

/// Tells the hub how the last print of each printer ended, so that a desk sees which kiosk wants paper.
///
/// Told when it changes, and again every retellEvery, so that the hub hears of a kiosk that prints nothing; what was not
/// heard is told at the next tick. Nothing of a visitor is in it. Interface thread.
class PrinterReport final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes retellEvery{10};
    static constexpr std::chrono::minutes retryAfter{1};

    /// LINK and CLOCK outlive it. PRINTERS are the queues of this kiosk.
    PrinterReport(sync::HubLink &link, const QString &site, const Clock &clock, const QStringList &printers);

    /// PROBLEM None: it printed.
    void note(const QString &printer, documents::PrintProblem problem);
    void tick();

private:
    void send();

    sync::HubLink &m_link;
    const QString m_path;
    const Clock &m_clock;
    QMap<QString, QString> m_states; ///< by queue; empty = nothing was printed yet
    bool m_owed = true;
    bool m_asking = false;
    std::optional<Instant> m_sent;
    std::shared_ptr<char> m_alive; // replies that come after the end of this object find it gone
};

/// "ready" for None, else "no-paper", "paper-jam" and so on.
[[nodiscard]] QString printerState(documents::PrintProblem problem);

} // namespace parvis::kiosk
