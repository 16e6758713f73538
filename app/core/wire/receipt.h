// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parvis::wire
{

/// The hub's word that it holds an entry: what it signed, and its signature.
struct Receipt {
    QString entryId;          ///< 32 hexadecimal digits, the outbox entry's id
    QByteArray payloadSha256; ///< 32 bytes: the hash of the payload as the hub stored it
    qint64 hubSequence = 0;   ///< the hub's number for it, 1 or more
    QByteArray signature;     ///< the hub's signature over the three above; checked by who receives it, kept here

    bool operator==(const Receipt &) const = default;
};

} // namespace parvis::wire
