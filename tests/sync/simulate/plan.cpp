// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/plan.h"

namespace parvis::simulate
{

QByteArray planJson(Random &random)
{
    QByteArray json = R"({"id":"strasbourg","timeZone":"Europe/Paris","region":"FR-67","gridMinutes":15,
        "reasons":[
            {"id":"card","title":{"fr":"Carte"},"minutes":15,"horizonDays":3,"offlineSale":true},
            {"id":"passport","title":{"fr":"Passeport"},"minutes":20,"bufferMinutes":10,"horizonDays":3,"offlineSale":true}],
        "resources":[
            {"id":"counter-a","name":"A","place":"hall","reasons":["card","passport"]},
            {"id":"counter-b","name":"B","place":"hall","reasons":["card"]}],
        "series":[
            {"resources":["counter-a","counter-b"],"first":"2026-11-01","from":"MORNING","until":"12:00","rule":"FREQ=DAILY"},
            {"resources":["counter-a"],"first":"2026-11-01","from":"13:00","until":"EVENING","rule":"FREQ=DAILY"}],
        "offlineReserve":{"percentOfRest":20}})";
    json.replace("MORNING", random.oneOf<const char *>({"09:00", "10:00", "08:00"}));
    json.replace("EVENING", random.oneOf<const char *>({"15:00", "18:00", "19:00"}));
    return json;
}

} // namespace parvis::simulate
