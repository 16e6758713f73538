// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/payloadsealer.h"

namespace parvis::wire
{

/// Stores the bytes as they are: NO confidentiality beyond the disk's own encryption and the file's mode (0600).
///
/// Stands in until a site's public key is enrolled and the seal module gives a sealer; an entry written through it says
/// scheme "plain", so it can be found and sealed later.
class PlainSealer final : public PayloadSealer
{
public:
    [[nodiscard]] QString scheme() const override;
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &plain) const override;
};

} // namespace parvis::wire
