// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace parvis::wire
{

/// The one seam where what a visitor wrote becomes unreadable to this machine.
///
/// Everything that leaves memory for the outbox (the submission's bytes and the filled document) passes through seal()
/// once. The scheme's name is stored beside the bytes, so a reader knows how to open them.
class PayloadSealer
{
public:
    virtual ~PayloadSealer() = default;

    /// Short and stable: "plain", "xchacha20poly1305-x25519-1".
    [[nodiscard]] virtual QString scheme() const = 0;
    /// The bytes to store; WireError::SealFailed where they cannot be sealed (then nothing may be stored).
    [[nodiscard]] virtual Result<QByteArray> seal(const QByteArray &plain) const = 0;
};

} // namespace parvis::wire
