// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace parvis::appointments
{

struct WishedReason {
    QString reason; ///< id
    int persons = 1;

    bool operator==(const WishedReason &) const = default;
};

/// What somebody wants an appointment for. All of it is done in one go by one resource.
struct BookingWish {
    QList<WishedReason> reasons;
    QString audience; ///< empty = not said
    Channel channel = Channel::Desk;

    [[nodiscard]] QStringList reasonIds() const;

    bool operator==(const BookingWish &) const = default;
};

/// How much of a resource a wish takes.
struct Need {
    int units = 0;                  ///< consecutive grid steps of one resource: ceil((length + buffer) / grid)
    std::chrono::minutes length{0}; ///< what the visitor is told
    std::chrono::minutes buffer{0}; ///< the largest of the reasons

    bool operator==(const Need &) const = default;
};

} // namespace parvis::appointments
