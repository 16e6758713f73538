// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"

#include <optional>

namespace parvis::hub::http
{

/// A request target in origin form, decoded as Request says.
struct Target {
    QStringList segments;
    QList<QueryItem> query;

    bool operator==(const Target &) const = default;
};

/// Nothing when TEXT is not "/…" with an optional query, has a bad percent escape, bytes that are no UTF-8, or a
/// segment that Request does not allow. A "+" is a space in the query only.
[[nodiscard]] std::optional<Target> parseTarget(QByteArrayView text);

} // namespace parvis::hub::http
