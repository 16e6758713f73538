// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace parvis::sync
{

/// Many objects in one answer: for each of the names asked for, in their order, its length (32 bit, big endian) and its
/// bytes; length 0xffffffff for one that is not there. An answer may end early, after any whole object: ask for the rest.
[[nodiscard]] QByteArray packObjects(const QList<std::optional<QByteArray>> &objects);
/// Nothing when BYTES are cut off within an object.
[[nodiscard]] std::optional<QList<std::optional<QByteArray>>> unpackObjects(const QByteArray &bytes);

} // namespace parvis::sync
