// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/visitstate.h"

namespace parvis::wire
{

/// A form so far, as a visitor who calls for a person lets that person read it.
///
/// {"title","fields":[...],"copy":{...}}; what would make it larger than `largest` bytes is left out, the copy first.
struct SharedForm {
    static constexpr qsizetype largest = 48 * 1024; ///< of the 64 KiB that a hub takes of all he shares

    QString title;            ///< in the visitor's language
    QList<VisitField> fields; ///< every question in its order, without its options
    std::optional<FormCopy> copy = {};

    bool operator==(const SharedForm &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where JSON is no object; members of another shape are passed over.
    [[nodiscard]] static std::optional<SharedForm> fromJson(const QJsonValue &json);
};

} // namespace parvis::wire
