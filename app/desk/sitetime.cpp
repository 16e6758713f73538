// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitetime.h"

#include "base/localday.h"

#include <QCoreApplication>
#include <QVariant>

namespace parvis::desk
{

namespace
{

constexpr const char *property = "siteZone"; // of the application, which holds its translations too

} // namespace

bool SiteTime::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == SiteTime::zone())
        return false;
    QCoreApplication::instance()->setProperty(property, zone.id());
    return true;
}

QTimeZone SiteTime::zone()
{
    const QByteArray id = QCoreApplication::instance()->property(property).toByteArray();
    return id.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(id);
}

QDateTime SiteTime::local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone());
}

Instant SiteTime::instantAt(QDate day, QTime time)
{
    return firstInstantAt(zone(), day, time.hour() * 60 + time.minute());
}

} // namespace parvis::desk
