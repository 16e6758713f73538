// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/hublink.h"
#include "wire/receipt.h"

#include <optional>

namespace parvis::sync
{

/// Who this kiosk is to its hub; the durable fact "device".
struct Enrolment {
    QString device;
    QString secret;
    QByteArray receiptKey; ///< with which the hub signs receipts; empty = it signs none
    QString series = {};   ///< what tickets of its own begin with; empty = it gives none

    /// {"device","secret","receiptKey":base64,"series"}, as the hub answers an enrolment and as it is kept.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<Enrolment> parse(const QByteArray &bytes);

    bool operator==(const Enrolment &) const = default;
};

/// What a device of KIND ("kiosk", "desk", "board") asks the hub with the code it was given.
[[nodiscard]] HubRequest enrolmentRequest(const QString &code, const QString &kind, const QString &name,
                                          const QString &site, const QString &idempotencyKey);

/// Whether RECEIPT carries the hub's HMAC-SHA256 under KEY over "parvis-receipt-1", id, number, each ended by a line feed,
/// then the payload's hash. Without a key every receipt does.
[[nodiscard]] bool isSigned(const wire::Receipt &receipt, const QByteArray &key);

} // namespace parvis::sync
