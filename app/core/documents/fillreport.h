// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::documents
{

/// What became of each value given to a fill. Holds field names, reasons and single characters, never a whole value.
struct FillReport {
    struct Rejection {
        QString field;
        QString reason; ///< English, for an administrator
        bool operator==(const Rejection &) const = default;
    };
    struct Unprintable {
        QString field;
        QString characters; ///< each once, those none of our fonts can draw
        bool operator==(const Unprintable &) const = default;
    };

    int filled = 0;                 ///< fields set and read back equal from the written file
    QStringList unknown;            ///< names the document does not have
    QList<Rejection> rejected;      ///< values the field does not take; the field is left as it was
    QStringList overflow;           ///< set, but too long for the box even at the smallest size: the paper shows it cut
    QList<Unprintable> unprintable; ///< set, but the paper shows a replacement box for these characters

    /// True when every value given is in the file and whole on paper.
    [[nodiscard]] bool complete() const
    {
        return unknown.isEmpty() && rejected.isEmpty() && overflow.isEmpty() && unprintable.isEmpty();
    }
    bool operator==(const FillReport &) const = default;
};

/// {filled, unknown: [name], rejected: [{field, reason}], overflow: [name], unprintable: [{field, characters}]}
[[nodiscard]] QJsonObject toJson(const FillReport &report);
[[nodiscard]] std::optional<FillReport> reportFromJson(const QJsonObject &json);

} // namespace parvis::documents
