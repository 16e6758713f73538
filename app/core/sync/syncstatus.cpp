// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncstatus.h"

namespace parvis::sync
{

QString toText(SyncAlarm alarm)
{
    switch (alarm) {
    case SyncAlarm::NotEnrolled: return QStringLiteral("not-enrolled");
    case SyncAlarm::Frozen: return QStringLiteral("frozen");
    case SyncAlarm::HubRestored: return QStringLiteral("hub-restored");
    case SyncAlarm::ClockUnknown: return QStringLiteral("clock-unknown");
    case SyncAlarm::DigestMismatch: return QStringLiteral("digest-mismatch");
    case SyncAlarm::BadAnswer: return QStringLiteral("bad-answer");
    case SyncAlarm::BadReceipt: return QStringLiteral("bad-receipt");
    case SyncAlarm::BadObject: return QStringLiteral("bad-object");
    case SyncAlarm::StoreFailed: return QStringLiteral("store-failed");
    }
    return {};
}

} // namespace parvis::sync
