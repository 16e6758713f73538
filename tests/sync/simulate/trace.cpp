// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/trace.h"

#include <QDateTime>

namespace parvis::simulate
{

void Trace::keep(Instant when, const QString &text)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()).toUTC();
    m_kept << time.toString(QStringLiteral("dd HH:mm:ss.zzz ")) + text;
}

} // namespace parvis::simulate
