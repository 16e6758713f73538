// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketpaper.h"

namespace parvis::kiosk
{

using documents::PrintProblem;
using documents::PrintState;

TicketPaper::TicketPaper(Printers printers, QObject *parent) : QObject(parent), m_printers(std::move(printers)) {}
TicketPaper::~TicketPaper() = default;

void TicketPaper::show(const QString &id, const documents::ReceiptSheet &sheet, Drawn drawn)
{
    m_sheet = sheet;
    if (m_id != id)
        m_job.reset(); // what was said of another ticket's paper is not said of this one
    m_id = id;
    m_drawn = drawn;
    if (!m_printers.receipt.isEmpty() && !again())
        print();
    Q_EMIT changed();
}

void TicketPaper::clear()
{
    m_job.reset();
    m_id.clear();
    m_drawn = Drawn::InThisVisit;
    m_sheet = {};
    m_printedFor.clear();
    m_sent = 0;
    Q_EMIT changed();
}

void TicketPaper::print()
{
    if (!canPrint() || m_id.isEmpty() || printing())
        return;
    const bool roll = !m_printers.receipt.isEmpty();
    if (!m_printedFor.contains(m_id))
        m_printedFor.append(m_id);
    ++m_sent;
    // No number in the title: the print service keeps a list of its jobs.
    const QString printer = roll ? m_printers.receipt : m_printers.sheets;
    m_job = std::make_unique<documents::PrintJob>(
        documents::PrintRequest{printer, QStringLiteral("Parvis"),
                                documents::renderReceipt(m_sheet, roll ? documents::Paper::Roll80 : documents::Paper::A4)});
    connect(m_job.get(), &documents::PrintJob::changed, this, [this, printer] {
        if (m_job->state() == PrintState::Done || m_job->state() == PrintState::Failed)
            Q_EMIT ended(printer, m_job->problem());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

TicketPaper::Stage TicketPaper::stage() const
{
    if (!m_job)
        return Stage::NotAsked;
    switch (m_job->state()) {
    case PrintState::Sending:
    case PrintState::Printing: return Stage::Printing;
    case PrintState::Done: return Stage::Printed;
    case PrintState::Failed: break;
    }
    return Stage::Failed;
}

QString TicketPaper::message() const
{
    switch (stage()) {
    case Stage::NotAsked: return {};
    case Stage::Printing: return tr("Your ticket is being printed …");
    case Stage::Printed: return tr("Printed. Please take your ticket below the screen.");
    case Stage::Failed: break;
    }
    return trouble();
}

QString TicketPaper::trouble() const
{
    const QString number = m_sheet.reference;
    switch (m_job->problem()) {
    case PrintProblem::NoPaper: return tr("The printer has no paper. Your number is valid without it: remember %1, or photograph this page.").arg(number);
    case PrintProblem::PaperJam: return tr("Paper is stuck in the printer. Your number is valid without it: remember %1, or photograph this page.").arg(number);
    case PrintProblem::CoverOpen: return tr("The printer is open. Your number is valid without it: remember %1, or photograph this page.").arg(number);
    default: return tr("The printer does not answer. Your number is valid without paper: remember %1, or photograph this page.").arg(number);
    }
}

} // namespace parvis::kiosk
