// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::queue
{

/// The number in the name of a DESK, as its agent gave it: "3" alone, or written by one of PATTERNS such as "Guichet
/// %1", without regard to case. One to four digits; empty for any other name, which has no other language.
[[nodiscard]] QString deskNumber(const QString &desk, const QStringList &patterns);

} // namespace parvis::queue
