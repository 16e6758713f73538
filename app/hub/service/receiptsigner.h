// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/receipt.h"

namespace parvis::hub
{

/// The one seam where the hub gives its word that it holds an entry.
class ReceiptSigner
{
public:
    virtual ~ReceiptSigner() = default;
    /// Over the receipt's entry id, payload hash and number.
    [[nodiscard]] virtual QByteArray sign(const wire::Receipt &receipt) const = 0;
    /// What a kiosk needs to check signatures, given to it at its enrolment.
    [[nodiscard]] virtual QByteArray verificationKey() const = 0;
};

/// HMAC-SHA256 under a key of the hub: a kiosk checks with the same key, so it guards against mistakes and other
/// machines, not against a kiosk that lies to itself.
class HmacReceiptSigner final : public ReceiptSigner
{
public:
    explicit HmacReceiptSigner(QByteArray key) : m_key(std::move(key)) {}
    [[nodiscard]] QByteArray sign(const wire::Receipt &receipt) const override;
    [[nodiscard]] QByteArray verificationKey() const override { return m_key; }

private:
    QByteArray m_key;
};

/// "parvis-receipt-1", id, number in decimal, each ended by a line feed, then the 32 bytes of the payload hash: what is
/// signed.
[[nodiscard]] QByteArray signedBytes(const wire::Receipt &receipt);

} // namespace parvis::hub
