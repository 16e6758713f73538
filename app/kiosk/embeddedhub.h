// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"
#include "embeddedlink.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace parvis::kiosk
{

class TownContent;

/// Who this kiosk is to its hub.
struct DeviceIdentity {
    QString id;
    QString secret;
};

/// A town whose whole hub is this kiosk.
struct EmbeddedTown {
    struct Site {
        QString id;
        QString name;
        QString address;
        QString postcode;
        QString city;
        QByteArray plan;  ///< JSON; empty = no appointments there
        QByteArray queue; ///< JSON; empty = no line there
    };

    QString file; ///< hub.db
    QString site; ///< where the kiosk stands
    QList<Site> sites;
    DeviceIdentity device;
    QString kioskName;
    /// The machine's clocks, of which the hub makes its own time; empty = the time it is given with each request.
    std::function<appointments::ClockReading()> readClock;
};

/// All sites of CONTENT, named in their own language.
[[nodiscard]] EmbeddedTown embeddedTown(const TownContent &content, const QString &file, const QString &site,
                                        const DeviceIdentity &device);

/// For EmbeddedLink: opens the hub's file, writes the towns' plans into it, makes their places for as long as they can
/// be booked, and serves requests of this kiosk. Once a day the new days are added, once a minute ended holds are given
/// back and what was kept for long enough is erased, nothing of it while the clock is not believed (hub::HubClock).
[[nodiscard]] EmbeddedLink::Open embeddedHub(EmbeddedTown town);

} // namespace parvis::kiosk
