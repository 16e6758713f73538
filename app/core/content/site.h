// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "content/openinghours.h"
#include "content/wifi.h"
#include "guide/decodefault.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace parvis::content
{

struct Address {
    QStringList lines;
    QString postcode;
    QString city;

    bool operator==(const Address &) const = default;
};

/// An office or counter of a site.
struct Place {
    QString id;
    LocalizedText name;
    LocalizedText detail;             ///< floor and way there
    std::optional<Address> address;   ///< where it differs from the site's
    std::optional<WeeklyHours> hours; ///< where they differ from the site's

    bool operator==(const Place &) const = default;
};

/// One reception place.
struct Site {
    QString id;
    LocalizedText name;
    QString country;  ///< ISO 3166-1 alpha-2
    QString timeZone; ///< IANA name
    QStringList languages;
    QString officialLanguage;
    Address address;
    QString phone; ///< may be empty, as email and web
    QString email;
    QString web;
    std::optional<Wifi> wifi; ///< for visitors
    WeeklyHours hours;
    LocalizedText hoursNote; ///< may be empty
    QList<Closure> closures;
    QList<Place> places;

    [[nodiscard]] static Result<Site, guide::DecodeFault> decode(const QJsonObject &json);

    /// Null when there is none.
    [[nodiscard]] const Place *findPlace(const QString &placeId) const;
    /// NOW in the site's own time zone; UTC when the system does not know the zone.
    [[nodiscard]] QDateTime localTime(Instant now) const;
    /// Of the whole site, or of PLACEID where that has hours of its own.
    [[nodiscard]] OpeningState openingAt(Instant now, const QString &placeId = {}) const;

    bool operator==(const Site &) const = default;
};

} // namespace parvis::content
