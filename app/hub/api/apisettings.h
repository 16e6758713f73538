// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/hubkeys.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace parvis::hub
{

/// A site the hub answers for; what its plan does not say.
struct SiteSettings {
    QString id;
    QString name;
    QString address; ///< street and number
    QString postcode;
    QString city;
    double longitude = 0; ///< both 0 = not told to the national search
    double latitude = 0;
    QMap<QString, QString> antsReasons; ///< "CNI", "PASSPORT", "CNI-PASSPORT" -> reason of the plan

    bool operator==(const SiteSettings &) const = default;
};

struct SiteAlarm;

struct ApiSettings {
    QList<SiteSettings> sites;
    QString enrolmentCode;               ///< empty = nobody enrols
    HubKeys keys;
    QString staffPassword;               ///< of the page /status, user "staff"; empty = there is none
    QString antsToken;                   ///< empty = the national search is not answered
    QString publicUrl;                   ///< "https://rdv.example.fr", in front of links that leave the hub
    bool publicBooking = false;          ///< may anybody hold a place, or devices only
    std::function<QByteArray()> metrics; ///< further lines for /metrics; may be empty
    std::function<QList<SiteAlarm>()> alarms; ///< what is wrong with the hub itself; may be empty

    /// Null when there is none.
    [[nodiscard]] const SiteSettings *findSite(const QString &id) const
    {
        for (const SiteSettings &site : sites) {
            if (site.id == id)
                return &site;
        }
        return nullptr;
    }
};

} // namespace parvis::hub
