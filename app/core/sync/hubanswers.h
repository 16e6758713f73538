// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/lease.h"
#include "wire/receipt.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace parvis::sync
{

/// What the hub answers to the journal.
struct JournalAnswer {
    QString epoch;
    Instant time;
    QList<wire::Receipt> receipts;
    qint64 head = 0; ///< the newest entry of this kiosk that the hub has
    bool frozen = false;
    QString because; ///< of frozen, or "reoffer-owed"
};

/// What the hub answers about leases.
struct LeaseAnswer {
    QString epoch;
    Instant time;
    QList<appointments::Lease> grants;  ///< new and renewed
    QList<appointments::Lease> recalls; ///< to give back; their expiry is unused
    QList<appointments::UnitKey> gone;
};

// Nothing when BYTES are no such answer: a part that is wrong makes the whole wrong.
[[nodiscard]] std::optional<JournalAnswer> parseJournalAnswer(const QByteArray &bytes);
[[nodiscard]] std::optional<LeaseAnswer> parseLeaseAnswer(const QByteArray &bytes);

/// The last part of a problem's type (RFC 9457): "epoch-changed". Empty when BYTES are no problem.
[[nodiscard]] QString problemType(const QByteArray &bytes);

} // namespace parvis::sync
