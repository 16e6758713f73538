// SPDX-License-Identifier: GPL-3.0-or-later
#include "donedialog.h"

#include "appointmentbook.h"
#include "desktext.h"

namespace parvis::desk
{

DoneDialog::DoneDialog(AppointmentBook &book, const AppointmentRow &row, QWidget *parent)
    : ConfirmDialog(tr("The appointment is dealt with"),
                    tr("Has everything been dealt with in the appointment %1 (%2)? It cannot be moved or marked "
                       "otherwise after that.")
                        .arg(DeskText::weekdayAndTime(row.start), row.code),
                    tr("Is dealt with"), parent)
{
    setAct([&book, code = row.code](const DeskSession::Outcome &outcome) { book.markServed(code, outcome); });
}

} // namespace parvis::desk
