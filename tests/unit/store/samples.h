// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "store/outboxentry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <chrono>

namespace parvis::testing
{

inline const Instant someDay{std::chrono::milliseconds(1'795'000'000'000)}; // November 2026

/// Bytes that follow from the id alone, so that whoever knows the id can tell whether they are whole.
inline QByteArray bytesFor(const QString &id, int size)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += QCryptographicHash::hash(id.toLatin1() + QByteArray::number(i), QCryptographicHash::Sha256).toHex();
    bytes.truncate(size);
    return bytes;
}

inline store::OutboxDraft draftFor(const QString &id)
{
    const int size = 200 + id.left(4).toInt(nullptr, 16) % 40'000;
    return {id,
            QStringLiteral("K7RM-2XQ9"),
            QStringLiteral("identity-card"),
            QStringLiteral("identity-card-request"),
            QCryptographicHash::hash("form", QCryptographicHash::Sha256),
            QStringLiteral("strasbourg"),
            QStringLiteral("fr"),
            bytesFor(id, size),
            bytesFor(id, 2 * size)};
}

/// How often WORDS stands in any file of FOLDER.
inline int occurrences(const QString &folder, const QByteArray &words)
{
    int count = 0;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            count += int(file.readAll().count(words));
    }
    return count;
}

} // namespace parvis::testing
