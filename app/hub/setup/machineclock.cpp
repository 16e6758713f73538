// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/setup/machineclock.h"

#include <QFile>

#include <time.h>

namespace parvis::hub
{

namespace
{

std::chrono::milliseconds read(clockid_t which)
{
    timespec now{};
    clock_gettime(which, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                 std::chrono::nanoseconds(now.tv_nsec));
}

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace

appointments::ClockReading readMachineClock()
{
    // It does not change while this program runs.
    static const QString boot = bootId();
    return {Instant(read(CLOCK_REALTIME)), read(CLOCK_BOOTTIME), boot};
}

} // namespace parvis::hub
