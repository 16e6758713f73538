// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "documents/receiptsheet.h"
#include "paper.h"

#include <QDialog>

namespace parvis::desk
{

/// What a visitor needs to know of what was just made for him, its code or number large, to be told or printed.
class SlipDialog final : public QDialog
{
    Q_OBJECT

public:
    /// SHOWN is what the agent reads, PRINTED the same in the visitor's language. SESSION and PAPER outlive it.
    SlipDialog(DeskSession &session, Paper &paper, const documents::ReceiptSheet &shown,
               const documents::ReceiptSheet &printed, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeBlocks(const documents::ReceiptSheet &shown);
};

} // namespace parvis::desk
