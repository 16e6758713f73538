// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishstate.h"

#include "localformat.h"

namespace parvis::kiosk
{

using documents::PrintProblem;
using documents::PrintState;

QStringList Printers::names() const
{
    QStringList there{sheets, receipt};
    there.removeAll(QString());
    return there;
}

FinishState::FinishState(Printers printers, QObject *parent) : QObject(parent), m_printers(std::move(printers)) {}
FinishState::~FinishState() = default;

void FinishState::show(const documents::ReceiptSheet &sheet, const QStringList &nextSteps, const QByteArray &document)
{
    // What was printed before, a checklist or an earlier procedure's receipt, is not this receipt; it may still come out.
    m_waiting.clear();
    m_asked = false;
    m_document = document;
    retell(sheet, nextSteps);
}

void FinishState::retell(const documents::ReceiptSheet &sheet, const QStringList &nextSteps)
{
    m_sheet = sheet;
    m_nextSteps = nextSteps;
    const QByteArray png = sheet.qrText.isEmpty() ? QByteArray() : documents::qrPng(sheet.qrText, 8);
    m_qrSource = png.isEmpty() ? QString() : QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
    Q_EMIT changed();
}

void FinishState::clear()
{
    m_job.reset();
    m_waiting.clear();
    m_sheet = {};
    m_nextSteps.clear();
    m_document.fill('\0');
    m_document.clear();
    m_qrSource.clear();
    m_asked = false;
    Q_EMIT changed();
}

void FinishState::print()
{
    if (!canPrint() || (printStage() != PrintStage::NotAsked && printStage() != PrintStage::Failed))
        return;
    m_waiting.clear();
    const bool roll = !m_printers.receipt.isEmpty();
    const QString title = QStringLiteral("Parvis %1").arg(m_sheet.reference);
    m_waiting.append({roll ? m_printers.receipt : m_printers.sheets, title,
                      documents::renderReceipt(m_sheet, roll ? documents::Paper::Roll80 : documents::Paper::A4)});
    if (!m_document.isEmpty() && !m_printers.sheets.isEmpty())
        m_waiting.append({m_printers.sheets, title, m_document});
    sendNext();
}

void FinishState::printSheet(const documents::ReceiptSheet &sheet)
{
    if (printing() || !canPrint())
        return;
    const bool roll = !m_printers.receipt.isEmpty();
    m_waiting = {{roll ? m_printers.receipt : m_printers.sheets, QStringLiteral("Parvis"),
                  documents::renderReceipt(sheet, roll ? documents::Paper::Roll80 : documents::Paper::A4)}};
    sendNext();
}

void FinishState::sendNext()
{
    m_asked = true;
    const documents::PrintRequest request = m_waiting.takeFirst();
    m_job = std::make_unique<documents::PrintJob>(request);
    connect(m_job.get(), &documents::PrintJob::changed, this, [this, printer = request.queue] {
        if (m_job->state() == PrintState::Done || m_job->state() == PrintState::Failed)
            Q_EMIT ended(printer, m_job->problem());
        if (m_job->state() == PrintState::Done && !m_waiting.isEmpty()) {
            // The job that just spoke may not be destroyed from inside its own signal.
            QMetaObject::invokeMethod(this, [this] { if (m_job && !m_waiting.isEmpty()) sendNext(); }, Qt::QueuedConnection);
            return;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

FinishState::PrintStage FinishState::printStage() const
{
    if (!m_asked || !m_job)
        return PrintStage::NotAsked;
    switch (m_job->state()) {
    case PrintState::Sending:
    case PrintState::Printing: return PrintStage::Printing;
    case PrintState::Done: return m_waiting.isEmpty() ? PrintStage::Printed : PrintStage::Printing;
    case PrintState::Failed: return PrintStage::Failed;
    }
    return PrintStage::NotAsked;
}

QString FinishState::printMessage() const
{
    switch (printStage()) {
    case PrintStage::NotAsked: return {};
    case PrintStage::Printing: return tr("Printing …");
    case PrintStage::Printed: return tr("Printed. Please take your paper below the screen.");
    case PrintStage::Failed: break;
    }
    switch (m_job->problem()) {
    case PrintProblem::NoPaper: return tr("The printer has no paper. Photograph the code with your phone, or write the reference down.");
    case PrintProblem::PaperJam: return tr("Paper is stuck in the printer. Photograph the code with your phone, or write the reference down.");
    case PrintProblem::CoverOpen: return tr("The printer is open. Photograph the code with your phone, or write the reference down.");
    case PrintProblem::NoInk: return tr("The printer has no ink. Photograph the code with your phone, or write the reference down.");
    default: return tr("The printer does not answer. Photograph the code with your phone, or write the reference down.");
    }
}

QString FinishState::spokenReference() const
{
    return spelled(reference());
}

} // namespace parvis::kiosk
