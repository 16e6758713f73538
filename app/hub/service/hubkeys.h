// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parvis::hub
{

/// The keys of a hub, 32 bytes each, all made of its one secret. Several hubs on one database share the secret.
struct HubKeys {
    QByteArray receipts; ///< under which receipts are signed; devices are given it, to check them
    QByteArray agents;   ///< of agents' tokens and badges; known to hubs alone
    QByteArray forms;    ///< of codes under which forms wait for their return; known to hubs alone

    /// SECRET has 32 bytes; of any other all keys are empty.
    [[nodiscard]] static HubKeys of(const QByteArray &secret);

    bool operator==(const HubKeys &) const = default;
};

} // namespace parvis::hub
