// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printjob.h"
#include "documents/receiptsheet.h"
#include "finishstate.h"

#include <QObject>
#include <qqmlregistration.h>

#include <memory>

namespace parvis::kiosk
{

/// The ticket on paper: on a roll it comes by itself, once, in the visit in which it was drawn; every further one is asked
/// for on purpose. Where there is only a sheet printer the first one is asked for too.
class TicketPaper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool again READ again NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    enum class Stage { NotAsked, Printing, Printed, Failed };
    Q_ENUM(Stage)

    /// Whether the ticket shown was drawn in this visit. One drawn before may be on paper already, whatever came between:
    /// another visit, another day's start of the kiosk, a phone.
    enum class Drawn { InThisVisit, Before };

    explicit TicketPaper(Printers printers, QObject *parent = nullptr);
    ~TicketPaper() override;

    /// SHEET belongs to the ticket of ID; the same again, in another language or with another wait, prints nothing.
    void show(const QString &id, const documents::ReceiptSheet &sheet, Drawn drawn);
    void clear();

    [[nodiscard]] bool canPrint() const { return !m_printers.names().isEmpty(); }
    [[nodiscard]] Stage stage() const;
    /// A print would be one more: it was sent already, or the ticket is not of this visit.
    [[nodiscard]] bool again() const { return m_drawn == Drawn::Before || m_printedFor.contains(m_id); }
    /// What the printer does or lacks, and the other way where it failed.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool printing() const { return stage() == Stage::Printing; }
    /// Sheets sent to the printer in this visit.
    [[nodiscard]] int sent() const { return m_sent; }

    /// On purpose: once more, also after it was printed. Nothing while one is on its way.
    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();
    /// A print came to its end; PROBLEM None: it came out.
    void ended(const QString &printer, parvis::documents::PrintProblem problem);

private:
    [[nodiscard]] QString trouble() const;

    const Printers m_printers;
    QString m_id;
    documents::ReceiptSheet m_sheet;
    Drawn m_drawn = Drawn::InThisVisit;
    QStringList m_printedFor; // ids
    std::unique_ptr<documents::PrintJob> m_job;
    int m_sent = 0;
};

} // namespace parvis::kiosk
