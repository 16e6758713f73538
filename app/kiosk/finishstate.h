// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/printjob.h"
#include "documents/receiptsheet.h"

#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

#include <memory>

namespace parvis::kiosk
{

/// Which queues of the print service this kiosk uses; an empty name means there is no such printer.
struct Printers {
    QString sheets;  ///< A4
    QString receipt; ///< 80 mm roll

    /// Those there are.
    [[nodiscard]] QStringList names() const;
};

/// The end of a procedure: reference, what happens next, the code for the phone, and paper.
class FinishState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString spokenReference READ spokenReference NOTIFY changed)
    Q_PROPERTY(QString procedureTitle READ procedureTitle NOTIFY changed)
    Q_PROPERTY(QStringList nextSteps READ nextSteps NOTIFY changed)
    Q_PROPERTY(QString qrSource READ qrSource NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(PrintStage printStage READ printStage NOTIFY changed)
    Q_PROPERTY(QString printMessage READ printMessage NOTIFY changed)

public:
    enum class PrintStage { NotAsked, Printing, Printed, Failed };
    Q_ENUM(PrintStage)

    explicit FinishState(Printers printers, QObject *parent = nullptr);
    ~FinishState() override;

    /// SHEET is the receipt in the visitor's language, DOCUMENT the filled form (may be empty).
    void show(const documents::ReceiptSheet &sheet, const QStringList &nextSteps, const QByteArray &document);
    /// After a change of language: the same, told anew.
    void retell(const documents::ReceiptSheet &sheet, const QStringList &nextSteps);
    void clear();

    [[nodiscard]] QString reference() const { return m_sheet.reference; }
    [[nodiscard]] QString spokenReference() const;
    [[nodiscard]] QString procedureTitle() const { return m_sheet.subject; }
    [[nodiscard]] QStringList nextSteps() const { return m_nextSteps; }
    [[nodiscard]] QString qrSource() const { return m_qrSource; }
    [[nodiscard]] bool canPrint() const { return !m_printers.sheets.isEmpty() || !m_printers.receipt.isEmpty(); }
    [[nodiscard]] PrintStage printStage() const;
    /// What the printer does or lacks, and the other way where it failed.
    [[nodiscard]] QString printMessage() const;
    [[nodiscard]] bool printing() const { return printStage() == PrintStage::Printing; }

    /// Prints the receipt, and the form where there is a sheet printer. Once: again only after a failure.
    Q_INVOKABLE void print();
    /// Prints SHEET alone, for a checklist taken home.
    void printSheet(const documents::ReceiptSheet &sheet);

Q_SIGNALS:
    void changed();
    /// A print came to its end; PROBLEM None: it came out.
    void ended(const QString &printer, parvis::documents::PrintProblem problem);

private:
    void sendNext();

    Printers m_printers;
    documents::ReceiptSheet m_sheet;
    QStringList m_nextSteps;
    QByteArray m_document;
    QString m_qrSource;
    QList<documents::PrintRequest> m_waiting;
    std::unique_ptr<documents::PrintJob> m_job;
    bool m_asked = false;
};

} // namespace parvis::kiosk
