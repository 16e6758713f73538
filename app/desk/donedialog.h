// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmdialog.h"

namespace parvis::desk
{

class AppointmentBook;
struct AppointmentRow;

/// Marks an appointment as dealt with, once the agent has said that he means it: it cannot be taken back.
class DoneDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    /// BOOK outlives it.
    DoneDialog(AppointmentBook &book, const AppointmentRow &row, QWidget *parent = nullptr);
};

} // namespace parvis::desk
