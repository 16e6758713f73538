// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace parvis::board
{

/// A visitor who is, or was a while ago, called to a desk. No name: the hub gives boards none.
struct BoardCall {
    QString id;
    QString label;           ///< "A 042"
    QString speech;          ///< the same for a voice: "A, 0, 4, 2"
    QString service;         ///< id
    QString language;        ///< the visitor's; may be empty
    QString desk;            ///< as its agent named it; may be empty
    bool isSummons = false;  ///< not yet at the desk
    int calls = 0;           ///< how often the ticket was called
    Instant called;          ///< the last time

    bool operator==(const BoardCall &) const = default;
};

/// What the hub answers a board.
struct CallsAnswer {
    QList<BoardCall> calls; ///< newest first
    Instant time;           ///< the hub's

    /// Nothing when BODY has another shape.
    [[nodiscard]] static std::optional<CallsAnswer> parse(const QByteArray &body);

    bool operator==(const CallsAnswer &) const = default;
};

} // namespace parvis::board
