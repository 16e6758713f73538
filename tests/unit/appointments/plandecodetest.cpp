// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace parvis;
using namespace parvis::appointments;
using std::chrono::minutes;

namespace
{

// JSON with the value at POINTER replaced, or removed when it is undefined.
QJsonValue changed(const QJsonValue &value, const QStringList &steps, const QJsonValue &to)
{
    if (steps.isEmpty())
        return to;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(steps.first().toInt(), changed(array.at(steps.first().toInt()), steps.mid(1), to));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inside = changed(object.value(steps.first()), steps.mid(1), to);
    if (inside.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inside);
    return object;
}

QJsonValue valueOf(const char *text)
{
    return *text ? json(QByteArray("{'v':") + text + "}").value(QLatin1String("v")) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

TEST_CASE("a plan is read with its defaults")
{
    const Plan plan = townPlan();
    CHECK(plan.site == QStringLiteral("town"));
    CHECK(plan.zone == QTimeZone("Europe/Paris"));
    CHECK(plan.grid == minutes(15));
    CHECK(plan.region == Region::AlsaceMoselle);
    CHECK(plan.offlineReserve == OfflineReserve());
    const Reason &card = *plan.findReason(QStringLiteral("card"));
    CHECK(card.releaseMinute == 480);
    CHECK(card.leadTime == minutes(60));
    CHECK(card.offlineSale);
    CHECK_FALSE(plan.findReason(QStringLiteral("vote"))->offlineSale);
    CHECK(plan.findReason(QStringLiteral("advice"))->channels.size() == 3);
    CHECK(plan.findResource(QStringLiteral("c"))->place == QStringLiteral("office"));
    CHECK(plan.findReason(QStringLiteral("none")) == nullptr);
    CHECK(plan.findResource(QStringLiteral("none")) == nullptr);
    const auto least = Plan::decode(json("{'id':'s','timeZone':'UTC','region':'FR'}"));
    REQUIRE(least.ok());
    CHECK(least->grid == minutes(15));
}

TEST_CASE("faults of a plan with their places")
{
    struct Row {
        const char *pointer;
        const char *value;  ///< empty = removed
        const char *faults; ///< pointers
    };
    const Row rows[] = {
        {"/id", "", ""},
        {"/id", "5", "/id"},
        {"/id", "''", "/id"},
        {"/id", "'Town hall'", "/id"},
        {"/id", "'a--b'", "/id"},
        {"/timeZone", "'Europe/Nowhere'", "/timeZone"},
        {"/timeZone", "1", "/timeZone"},
        {"/region", "'DE'", "/region"},
        {"/region", "[]", "/region"},
        {"/gridMinutes", "7", "/gridMinutes"},
        {"/gridMinutes", "0", "/gridMinutes"},
        {"/gridMinutes", "25", "/gridMinutes"},
        {"/gridMinutes", "61", "/gridMinutes"},
        {"/gridMinutes", "15.5", "/gridMinutes"},
        {"/gridMinutes", "'15'", "/gridMinutes"},
        {"/gridMinutes", "60", "/series/0/from"},
        {"/surprise", "1", "/surprise"},
        {"/a~1b", "1", "/a~01b"},
        {"/reasons", "{}",
         "/reasons /resources/0/reasons/0 /resources/0/reasons/1 /resources/1/reasons/0 "
         "/resources/1/reasons/1 /resources/2/reasons/0 /resources/2/reasons/1"},
        {"/reasons/0", "3", ""},
        {"/reasons/0/id", "'advice'", "/reasons/1/id /resources/0/reasons/0 /resources/1/reasons/0"},
        {"/reasons/0/title", "'Carte'", "/reasons/0/title"},
        {"/reasons/0/title", "{}", "/reasons/0/title"},
        {"/reasons/0/title", "{'fr':' '}", "/reasons/0/title/fr"},
        {"/reasons/0/title", "", "/reasons/0"},
        {"/reasons/0/text", "5", "/reasons/0/text"},
        {"/reasons/0/minutes", "", "/reasons/0"},
        {"/reasons/0/minutes", "0", "/reasons/0/minutes"},
        {"/reasons/0/minutes", "1441", "/reasons/0/minutes"},
        {"/reasons/0/minutes", "-5", "/reasons/0/minutes"},
        {"/reasons/0/minutes", "'20'", "/reasons/0/minutes"},
        {"/reasons/0/bufferMinutes", "-1", "/reasons/0/bufferMinutes"},
        {"/reasons/0/minutesPerFurtherPerson", "true", "/reasons/0/minutesPerFurtherPerson"},
        {"/reasons/0/maxPersons", "0", "/reasons/0/maxPersons"},
        {"/reasons/0/maxPersons", "51", "/reasons/0/maxPersons"},
        {"/reasons/0/leadMinutes", "1e300", "/reasons/0/leadMinutes"},
        {"/reasons/0/horizonDays", "401", "/reasons/0/horizonDays"},
        {"/reasons/0/release", "'8:00'", "/reasons/0/release"},
        {"/reasons/0/release", "'24:00'", "/reasons/0/release"},
        {"/reasons/0/release", "480", "/reasons/0/release"},
        {"/reasons/0/audiences", "['a','a']", "/reasons/0/audiences/1"},
        {"/reasons/0/audiences", "'all'", "/reasons/0/audiences"},
        {"/reasons/0/audiences", "[1]", "/reasons/0/audiences/0"},
        {"/reasons/0/channels", "[]", "/reasons/0/channels"},
        {"/reasons/0/channels", "['fax']", "/reasons/0/channels /reasons/0/channels"},
        {"/reasons/0/documents", "['Passport']", "/reasons/0/documents/0"},
        {"/reasons/0/documents", "[{'fr':'Passeport'},{}]", "/reasons/0/documents/1"},
        {"/reasons/0/openBookingsPerPerson", "-1", "/reasons/0/openBookingsPerPerson"},
        {"/reasons/0/offlineSale", "'yes'", "/reasons/0/offlineSale"},
        {"/reasons/0/colour", "'red'", "/reasons/0/colour"},
        {"/resources/0/id", "'b'",
         "/resources/1/id /series/0/resources/0 /series/1/resources/0 /exceptions/0/resources/0"},
        {"/resources/0/name", "", "/resources/0"},
        {"/resources/0/place", "''", "/resources/0/place"},
        {"/resources/0/reasons", "['card','crad']", "/resources/0/reasons/1"},
        {"/series/0/resources", "[]", "/series/0/resources"},
        {"/series/0/resources", "['z']", "/series/0/resources/0"},
        {"/series/0/first", "'2026-02-30'", "/series/0/first"},
        {"/series/0/first", "", "/series/0"},
        {"/series/0/from", "'08:40'", "/series/0/from"},
        {"/series/0/from", "'12:00'", "/series/0/until"},
        {"/series/0/from", "'noon'", "/series/0/from"},
        {"/series/0/until", "'24:01'", "/series/0/until /series/0/until"},
        {"/series/0/until", "'24:00'", "-"},
        {"/series/0/rule", "'every day'", "/series/0/rule"},
        {"/series/0/rule", "'FREQ=HOURLY'", "/series/0/rule"},
        {"/series/0/rule", "", "/series/0"},
        {"/series/0/excluded", "['2026-13-01']", "/series/0/excluded/0"},
        {"/series/0/excluded", "['2026-12-01','2026-12-01']", "/series/0/excluded/1"},
        {"/series/0/validFrom", "'soon'", "/series/0/validFrom"},
        {"/series/0/validUntil", "'2026-12-01'", "-"},
        {"/series/0/opensOnHolidays", "1", "/series/0/opensOnHolidays"},
        {"/exceptions/0/date", "'15.09.2026'", "/exceptions/0/date"},
        {"/exceptions/0/closed", "false", "/exceptions/0"},
        {"/exceptions/0/closed", "", "/exceptions/0"},
        {"/exceptions/0/hours", "[['08:00','09:00']]", "/exceptions/0/hours"},
        {"/exceptions/0/resources", "['z']", "/exceptions/0/resources/0"},
        {"/exceptions/0/resources", "", "-"},
        {"/exceptions/0/reason", "", "/exceptions/0"},
        {"/neighbours/0/site", "'town'", "/neighbours/0/site"},
        {"/neighbours/0/site", "'far'", "/neighbours/1/site"},
        {"/neighbours/0/minutes", "0", "/neighbours/0/minutes"},
        {"/neighbours/0/minutes", "", "/neighbours/0"},
        {"/offlineReserve", "{'percentOfRest':21}", "/offlineReserve/percentOfRest"},
        {"/offlineReserve", "[]", "/offlineReserve"},
        {"/offlineReserve", "{'windowHours':0}", "/offlineReserve/windowHours"},
        {"/offlineReserve", "{'quantilePercent':101}", "/offlineReserve/quantilePercent"},
        {"/offlineReserve", "{'percentOfRest':5,'windowHours':2,'quantilePercent':90}", "-"},
        {"/offlineReserve", "{'x':1}", "/offlineReserve/x"},
    };
    for (const Row &row : rows) {
        const QStringList steps = QString::fromLatin1(row.pointer).split(QLatin1Char('/')).mid(1);
        const auto plan = Plan::decode(changed(townJson(), steps, valueOf(row.value)).toObject());
        QStringList faults;
        for (const PlanFault &fault : plan ? PlanFaults() : plan.error()) {
            CHECK(fault.message.endsWith(QLatin1Char('.')));
            faults << fault.pointer;
        }
        INFO(row.pointer << " = " << row.value);
        if (*row.faults == '-')
            CHECK(plan.ok());
        else if (*row.faults != 0)
            CHECK(faults.join(QLatin1Char(' ')) == QLatin1String(row.faults));
        else
            CHECK_FALSE(plan.ok());
    }
}

TEST_CASE("all faults of a plan come at once")
{
    QJsonValue plan = townJson();
    plan = changed(plan, {QStringLiteral("timeZone")}, 1);
    plan = changed(plan, {QStringLiteral("reasons"), QStringLiteral("0"), QStringLiteral("minutes")}, 0);
    plan = changed(plan, {QStringLiteral("reasons"), QStringLiteral("2"), QStringLiteral("maxPersons")}, 0);
    plan = changed(plan, {QStringLiteral("series"), QStringLiteral("1"), QStringLiteral("rule")}, QStringLiteral("x"));
    const auto decoded = Plan::decode(plan.toObject());
    REQUIRE_FALSE(decoded.ok());
    CHECK(decoded.error().size() == 4);
}

TEST_CASE("two exceptions of one day for one resource are a fault")
{
    struct Row {
        const char *second;
        bool ok;
    };
    for (const Row &row : {Row{"['a']", false}, Row{"['b','a']", false}, Row{"['b']", true}, Row{"[]", false}}) {
        QJsonObject plan = townJson();
        QJsonArray exceptions = plan.value(QLatin1String("exceptions")).toArray();
        exceptions.append(
            json(QByteArray("{'date':'2026-09-15','closed':true,'reason':{'fr':'x'},'resources':") + row.second + "}"));
        plan.insert(QStringLiteral("exceptions"), exceptions);
        INFO(row.second);
        CHECK(Plan::decode(plan).ok() == row.ok);
    }
}

TEST_CASE("any JSON in the place of any value is decoded or refused, never worse")
{
    std::mt19937 random(7);
    const char *values[] = {"null", "true", "-1", "1e18", "'x'", "''", "[]", "{}", "[[]]", "[{}]", "{'fr':1}", "['']"};
    const auto mutate = [&](auto self, const QJsonValue &value) -> QJsonValue {
        if (random() % 9 == 0 || (!value.isObject() && !value.isArray()))
            return random() % 3 ? valueOf(values[random() % std::size(values)]) : value;
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            if (!array.isEmpty()) {
                const auto i = qsizetype(random() % size_t(array.size()));
                array.replace(i, self(self, array.at(i)));
            }
            return array;
        }
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        if (!keys.isEmpty()) {
            const QString &key = keys.at(qsizetype(random() % size_t(keys.size())));
            object.insert(key, self(self, object.value(key)));
        }
        return object;
    };
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto plan = Plan::decode(mutate(mutate, townJson()).toObject());
        plan ? ++accepted : ++refused;
        if (!plan)
            REQUIRE_FALSE(plan.error().isEmpty());
    }
    CHECK(accepted > 100);
    CHECK(refused > 1000);
}
