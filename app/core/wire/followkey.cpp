// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/followkey.h"

#include <QCryptographicHash>

namespace parvis::wire
{

QString idFollowedBy(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash("parvis-follow-1" + key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

} // namespace parvis::wire
