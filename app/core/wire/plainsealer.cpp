// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/plainsealer.h"

namespace parvis::wire
{

QString PlainSealer::scheme() const
{
    return QStringLiteral("plain");
}

Result<QByteArray> PlainSealer::seal(const QByteArray &plain) const
{
    return plain;
}

} // namespace parvis::wire
