// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerreport.h"

#include "base/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::kiosk
{

using documents::PrintProblem;

QString printerState(PrintProblem problem)
{
    switch (problem) {
    case PrintProblem::None: return QStringLiteral("ready");
    case PrintProblem::NoPrinter: return QStringLiteral("no-printer");
    case PrintProblem::Stopped: return QStringLiteral("stopped");
    case PrintProblem::NoPaper: return QStringLiteral("no-paper");
    case PrintProblem::PaperJam: return QStringLiteral("paper-jam");
    case PrintProblem::CoverOpen: return QStringLiteral("cover-open");
    case PrintProblem::NoInk: return QStringLiteral("no-ink");
    case PrintProblem::Offline: return QStringLiteral("offline");
    case PrintProblem::Refused: return QStringLiteral("refused");
    case PrintProblem::TooSlow: break;
    }
    return QStringLiteral("too-slow");
}

PrinterReport::PrinterReport(sync::HubLink &link, const QString &site, const Clock &clock, const QStringList &printers)
    : m_link(link), m_path(QStringLiteral("/api/v1/sites/%1/report").arg(site)), m_clock(clock), m_alive(std::make_shared<char>())
{
    for (const QString &printer : printers)
        m_states.insert(printer, QString());
}

void PrinterReport::note(const QString &printer, PrintProblem problem)
{
    const QString state = printerState(problem);
    if (m_states.value(printer) == state)
        return;
    m_states.insert(printer, state);
    m_owed = true;
    if (!m_asking)
        send();
}

void PrinterReport::tick()
{
    if (m_asking || m_states.isEmpty())
        return;
    const auto since = m_sent ? m_clock.now() - *m_sent : std::chrono::milliseconds::max();
    if (since >= (m_owed ? std::chrono::milliseconds(retryAfter) : std::chrono::milliseconds(retellEvery)))
        send();
}

void PrinterReport::send()
{
    QJsonArray printers;
    for (auto printer = m_states.begin(); printer != m_states.end(); ++printer) {
        if (!printer->isEmpty())
            printers << QJsonObject{{QStringLiteral("name"), printer.key()}, {QStringLiteral("state"), *printer}};
    }
    m_asking = true;
    m_owed = false;
    m_sent = m_clock.now();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("printers"), printers}}).toJson(QJsonDocument::Compact);
    const std::weak_ptr<char> alive = m_alive;
    m_link.send({"POST", m_path, body, makeId()}, [this, alive](const sync::HubReply &reply) {
        if (alive.expired())
            return;
        m_asking = false;
        const bool isHeard = reply.kind == sync::HubReply::Kind::Answered && reply.status < 300;
        m_owed = m_owed || !isHeard;
    });
}

} // namespace parvis::kiosk
