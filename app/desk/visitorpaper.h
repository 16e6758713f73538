// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "documents/receiptsheet.h"

namespace parvis::desk
{

/// What a visitor takes home from a desk, as the kiosk's papers are made.
///
/// In LANGUAGE where the program has its words, else in the program's own; what the town has written is in LANGUAGE
/// anyhow.
class VisitorPaper
{
public:
    /// An appointment that was made for REASONS: when, what for, what to bring, and its code.
    [[nodiscard]] static documents::ReceiptSheet booked(const AppointmentRow &row, const QList<WishedReason> &reasons,
                                                        const AppointmentBook &book, const QString &language);
    /// A number, of a line that is called SERVICE.
    [[nodiscard]] static documents::ReceiptSheet ticket(const TicketRow &row, const QString &service,
                                                        const AppointmentBook &book, const QString &language);
};

} // namespace parvis::desk
