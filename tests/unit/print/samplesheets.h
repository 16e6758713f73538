// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/receiptsheet.h"

#include <vector>

namespace parvis::printtest
{

struct SampleSheet {
    const char *name;
    documents::ReceiptSheet sheet;
};

/// A receipt as a visitor gets it.
[[nodiscard]] documents::ReceiptSheet germanReceipt();
[[nodiscard]] documents::ReceiptSheet arabicReceipt();

/// Ordinary, Arabic, long, empty and absurd sheets.
[[nodiscard]] std::vector<SampleSheet> sampleSheets();

} // namespace parvis::printtest
