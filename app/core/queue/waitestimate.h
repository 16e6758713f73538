// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace parvis::queue
{

/// How long a visitor will wait, as far as anybody can say.
struct WaitEstimate {
    enum class Basis {
        None,     ///< nobody can: no agent on duty serves him, or neither times nor expectations are there
        Planned,  ///< from what the town expects of its services: a guess without a stated confidence
        Measured, ///< from the last real service times
    };

    Basis basis = Basis::None;
    std::chrono::seconds least{0};
    std::chrono::seconds most{0};
    int confidencePercent = 0; ///< Measured: so often the wait lies in [least, most]; else 0
    int observations = 0;      ///< Measured: real times it rests on, of the service that has fewest

    bool operator==(const WaitEstimate &) const = default;
};

/// An agent on duty.
struct Server {
    QString service;                 ///< id of what he is doing; empty = he is free
    std::chrono::seconds elapsed{0}; ///< for so long already

    bool operator==(const Server &) const = default;
};

/// Somebody in line.
struct InLine {
    QString service;
    QList<qsizetype> servers; ///< indexes of those who may serve him

    bool operator==(const InLine &) const = default;
};

/// What is known of the time services take, from the call to the end.
struct ServiceTimes {
    QHash<QString, QList<std::chrono::seconds>> measured; ///< by service, the last ones of the same hub
    QHash<QString, std::chrono::seconds> usual;           ///< by service, what the town expects

    bool operator==(const ServiceTimes &) const = default;
};

/// So many times of a service must be known before a range is called measured.
inline constexpr int leastObservations = 8;
/// The confidence of a measured range.
inline constexpr int waitConfidencePercent = 80;

/// The wait of each of LINE, which is in calling order, each taken by the first free of his servers.
///
/// Draws service times again and again from those measured (the set itself drawn anew each round, so that few
/// observations give a wide range) and takes the middle 80 % of the waits. The same arguments give the same answer.
/// Not in it: who comes later and is called first, breaks, and agents who come or go.
[[nodiscard]] QList<WaitEstimate> estimateWaits(const QList<InLine> &line, const QList<Server> &servers,
                                                const ServiceTimes &times);

/// "none", "planned", "measured"
[[nodiscard]] QString toText(WaitEstimate::Basis basis);

} // namespace parvis::queue
