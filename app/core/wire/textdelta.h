// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace parvis::wire
{

/// How one JSON text is made of another that differs little, as the manifests of two releases do:
/// {"pieces":[{"text":inserted first,"at":offset,"size":bytes copied from the older text after it},...]}. Offsets and
/// sizes are bytes; both may be 0. It proves nothing: whoever applies one compares the hash of what came out.
///
/// Looks for what is alike between two closing braces, so it costs one pass and no more than both texts in memory.
[[nodiscard]] QByteArray encodeTextDelta(const QByteArray &before, const QByteArray &after);
/// Nothing when DELTA is no such text, copies from beyond BEFORE or makes more than LARGEST bytes.
[[nodiscard]] std::optional<QByteArray> applyTextDelta(const QByteArray &before, const QByteArray &delta,
                                                       qsizetype largest);

} // namespace parvis::wire
