// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace parvis::cli
{

namespace
{

Error unreadable(const QString &path, const QString &reason)
{
    return Error(InputError::Unreadable, QStringLiteral("%1 cannot be read: %2").arg(path, reason));
}

Error tooLarge(const QString &path, qint64 limit)
{
    return Error(InputError::TooLarge, QStringLiteral("%1 is larger than %2 MiB").arg(path).arg(limit / (1024 * 1024)));
}

} // namespace

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    if (QFileInfo(path).isDir())
        return unreadable(path, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > limit)
        return tooLarge(path, limit);
    // Pieces, because a device tells no size and some of them never end.
    constexpr qint64 piece = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(std::min(piece, limit + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limit)
        return tooLarge(path, limit);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return bytes;
}

} // namespace parvis::cli
