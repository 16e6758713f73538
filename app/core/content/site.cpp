// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/site.h"

#include "guide/objectreader.h"

#include <QTimeZone>

#include <algorithm>

namespace parvis::content
{

namespace
{

using guide::ObjectReader;

Address readAddress(ObjectReader reader)
{
    Address address{reader.strings("lines"), reader.string("postcode"), reader.string("city")};
    reader.finish();
    return address;
}

QList<Period> readDay(ObjectReader &reader, const char *key)
{
    QList<Period> periods;
    const QJsonValue value = reader.take(key);
    if (!value.isArray())
        reader.fail(key, QStringLiteral("A list of periods is expected here."));
    for (const QJsonValue &pair : value.toArray()) {
        const auto from = parseClockText(pair.toArray().at(0).toString());
        const auto until = parseClockText(pair.toArray().at(1).toString());
        const int earliest = periods.isEmpty() ? 0 : periods.last().until;
        if (pair.toArray().size() != 2 || !from || !until || *from >= *until || *from < earliest) {
            reader.fail(key, QStringLiteral("Periods are pairs of times in order, without overlap."));
            return {};
        }
        periods.append({*from, *until});
    }
    return periods;
}

WeeklyHours readHours(ObjectReader reader)
{
    WeeklyHours hours;
    size_t day = 0;
    for (const char *key : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        hours[day++] = readDay(reader, key);
    reader.finish();
    return hours;
}

Wifi readWifi(ObjectReader reader)
{
    Wifi wifi{reader.string("name"), reader.stringIf("password")};
    reader.finish();
    return wifi;
}

Closure readClosure(ObjectReader &reader)
{
    return {reader.dateIf("date"), reader.text("name")};
}

Place readPlace(ObjectReader &reader)
{
    Place place{reader.string("id"), reader.text("name"), reader.text("detail"), {}, {}};
    if (reader.has("address"))
        place.address = readAddress(reader.object("address"));
    if (reader.has("hours"))
        place.hours = readHours(reader.object("hours"));
    return place;
}

Site readSite(ObjectReader &reader)
{
    Site site;
    (void)reader.take("$schema");
    site.id = reader.string("id");
    site.name = reader.text("name");
    site.country = reader.string("country");
    site.timeZone = reader.string("timeZone");
    site.languages = reader.strings("languages");
    site.officialLanguage = reader.string("officialLanguage");
    site.address = readAddress(reader.object("address"));
    site.phone = reader.stringIf("phone");
    site.email = reader.stringIf("email");
    site.web = reader.stringIf("web");
    if (reader.has("wifi"))
        site.wifi = readWifi(reader.object("wifi"));
    site.hours = readHours(reader.object("hours"));
    site.hoursNote = reader.textIf("hoursNote");
    if (reader.has("closures"))
        site.closures = reader.list<Closure>("closures", readClosure);
    if (reader.has("places"))
        site.places = reader.list<Place>("places", readPlace);
    return site;
}

} // namespace

Result<Site, guide::DecodeFault> Site::decode(const QJsonObject &json)
{
    std::optional<guide::DecodeFault> fault;
    ObjectReader reader(json, {}, &fault);
    Site site = readSite(reader);
    reader.finish();
    if (fault)
        return *fault;
    return site;
}

const Place *Site::findPlace(const QString &placeId) const
{
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.id == placeId; });
    return found == places.end() ? nullptr : &*found;
}

QDateTime Site::localTime(Instant now) const
{
    const QTimeZone zone(timeZone.toLatin1());
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc());
    return zone.isValid() ? utc.toTimeZone(zone) : utc;
}

OpeningState Site::openingAt(Instant now, const QString &placeId) const
{
    const QDateTime local = localTime(now);
    const Place *place = findPlace(placeId);
    return openingState(place && place->hours ? *place->hours : hours, closures, local.date(), local.time());
}

} // namespace parvis::content
