// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplequeue.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::queue;

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

TEST_CASE("a queue plan is read with its defaults")
{
    const QueuePlan plan = townPlan();
    CHECK(plan.site == q("town"));
    CHECK(plan.dayChange == 240);
    CHECK(plan.calling == CallingRules());
    const Service &papers = *plan.findService(q("papers"));
    CHECK(papers.letter == QLatin1Char('A'));
    CHECK(papers.usual == std::chrono::minutes(12));
    CHECK(papers.sale.size() == 1);
    CHECK(plan.serviceForReason(q("card")) == &papers);
    CHECK(plan.serviceForProcedure(q("passport")) == &papers);
    CHECK(plan.serviceForReason(q("none")) == nullptr);
    CHECK(plan.findService(q("none")) == nullptr);
    CHECK(plan.findNeed(q("wheelchair"))->skill == q("ramp"));
    const auto least =
        QueuePlan::decode(json("{'id':'s','timeZone':'UTC','services':[{'id':'a','letter':'A','title':{'fr':'A'}}]}"));
    REQUIRE(least.ok());
    CHECK(least->dayChange == 0);
    CHECK(least->services.first().sale.isEmpty());
}

TEST_CASE("every fault of a queue plan is told with its place")
{
    struct Row {
        const char *pointer;
        const char *value; ///< empty = left out
        const char *fault; ///< pointer of the fault
    };
    const Row rows[] = {
        {"/id", "", ""},
        {"/id", "'Town'", "/id"},
        {"/timeZone", "", ""},
        {"/timeZone", "'Europe/Nowhere'", "/timeZone"},
        {"/dayChange", "'24:00'", "/dayChange"},
        {"/dayChange", "'4:00'", "/dayChange"},
        {"/dayChange", "4", "/dayChange"},
        {"/languages", "'fr'", "/languages"},
        {"/languages/1", "'fr'", "/languages/1"},
        {"/calling", "[]", "/calling"},
        {"/calling/agingMinutes", "0", "/calling/agingMinutes"},
        {"/calling/lateMinutes", "-1", "/calling/lateMinutes"},
        {"/calling/more", "1", "/calling/more"},
        {"/skills/1/id", "'papers'", "/skills/1/id"},
        {"/skills/0/title", "'Titres'", "/skills/0/title"},
        {"/needs/1/id", "'priority'", "/needs/1/id"},
        {"/needs/1/skill", "'none'", "/needs/1/skill"},
        {"/needs/0/first", "1", "/needs/0/first"},
        {"/services", "[]", "/services"},
        {"/services", "", ""},
        {"/services/1/id", "'papers'", "/services/1/id"},
        {"/services/1/letter", "'A'", "/services/1/letter"},
        {"/services/1/letter", "'O'", "/services/1/letter"},
        {"/services/1/letter", "'b'", "/services/1/letter"},
        {"/services/1/letter", "'BB'", "/services/1/letter"},
        {"/services/1/letter", "", "/services/1"},
        {"/services/1/title", "", "/services/1"},
        {"/services/0/skills/0", "'none'", "/services/0/skills/0"},
        {"/services/0/usualMinutes", "-5", "/services/0/usualMinutes"},
        {"/services/0/mostWaiting", "10000", "/services/0/mostWaiting"},
        {"/services/0/sale/0/weekdays", "[]", "/services/0/sale/0/weekdays"},
        {"/services/0/sale/0/weekdays/0", "0", "/services/0/sale/0/weekdays/0"},
        {"/services/0/sale/0/weekdays/0", "8", "/services/0/sale/0/weekdays/0"},
        {"/services/0/sale/0/weekdays/0", "2", "/services/0/sale/0/weekdays/1"},
        {"/services/0/sale/0/weekdays/0", "'1'", "/services/0/sale/0/weekdays/0"},
        {"/services/0/sale/0/weekdays/0", "1.5", "/services/0/sale/0/weekdays/0"},
        {"/services/0/sale/0/from", "", "/services/0/sale/0"},
        {"/services/0/sale/0/until", "", "/services/0/sale/0"},
        {"/services/0/sale/0/from", "'24:00'", "/services/0/sale/0/from"},
        {"/closed/0/date", "'2026-02-30'", "/closed/0/date"},
        {"/closed/0/reason", "", "/closed/0"},
        {"/colour", "1", "/colour"},
    };
    for (const Row &row : rows) {
        INFO(row.pointer << " = " << row.value);
        const QStringList steps = q(row.pointer).mid(1).split(QLatin1Char('/'));
        const auto plan = QueuePlan::decode(changed(townJson(), steps, valueOf(row.value)).toObject());
        REQUIRE_FALSE(plan.ok());
        CHECK(plan.error().first().pointer == q(row.fault));
        CHECK(plan.error().first().message.endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("tickets are given in the hours of the service")
{
    QueuePlan plan = townPlan();
    const Service night{q("night"), QLatin1Char('N'), {}, {}, {}, {}, {}, {}, {}, {{{5, 6}, 22 * 60, 3 * 60}}, 0};
    const Service always{
        q("always"), QLatin1Char('D'), {}, {}, {}, {}, {}, {}, {}, {{{1, 2, 3, 4, 5, 6, 7}, 0, 1440}}, 0};
    plan.services << night << always;
    const QSet<QDate> holidays{QDate(2026, 12, 25), QDate(2026, 12, 26)};
    struct Row {
        const char *service;
        const char *now;
        int waiting;
        const char *state;
        const char *changes; ///< empty = not within 14 days
    };
    const Row rows[] = {
        {"papers", "2026-11-26T07:29:59Z", 0, "closed", "2026-11-26T07:30:00Z"},
        {"papers", "2026-11-26T07:30:00Z", 0, "open", "2026-11-26T16:00:00Z"},
        {"papers", "2026-11-26T15:59:59Z", 0, "open", "2026-11-26T16:00:00Z"},
        {"papers", "2026-11-26T16:00:00Z", 0, "closed", "2026-11-27T07:30:00Z"},
        {"papers", "2026-11-27T16:00:00Z", 0, "closed", "2026-11-30T07:30:00Z"}, // over the weekend
        {"papers", "2026-11-26T09:00:00Z", 2, "open", "2026-11-26T16:00:00Z"},
        {"papers", "2026-11-26T09:00:00Z", 3, "full", "2026-11-26T16:00:00Z"},
        {"births", "2026-11-26T09:00:00Z", 300, "open", "2026-11-26T16:00:00Z"},
        // Christmas eve is closed by the plan, the 25th and 26th by law, then comes a Sunday.
        {"papers", "2026-12-23T16:00:00Z", 0, "closed", "2026-12-28T07:30:00Z"},
        {"papers", "2026-12-24T10:00:00Z", 0, "closed", "2026-12-28T07:30:00Z"},
        {"papers", "2026-12-25T10:00:00Z", 0, "closed", "2026-12-28T07:30:00Z"},
        {"advice", "2026-11-26T09:00:00Z", 0, "closed", ""},
        // Summer time: 08:30 in Paris is 06:30 UTC.
        {"papers", "2026-03-30T06:29:59Z", 0, "closed", "2026-03-30T06:30:00Z"},
        {"papers", "2026-03-30T06:30:00Z", 0, "open", "2026-03-30T15:00:00Z"},
        // Over midnight; the night of the clock change is an hour shorter or longer.
        {"night", "2026-11-27T20:59:59Z", 0, "closed", "2026-11-27T21:00:00Z"},
        {"night", "2026-11-27T23:30:00Z", 0, "open", "2026-11-28T02:00:00Z"},
        {"night", "2026-11-28T02:00:00Z", 0, "closed", "2026-11-28T21:00:00Z"},
        {"night", "2026-03-28T21:00:00Z", 0, "open", "2026-03-29T01:00:00Z"},
        {"night", "2026-03-29T01:00:00Z", 0, "closed", "2026-04-03T20:00:00Z"},
        {"night", "2026-10-24T20:00:00Z", 0, "open", "2026-10-25T02:00:00Z"},
        {"night", "2026-10-25T01:59:59Z", 0, "open", "2026-10-25T02:00:00Z"},
    };
    for (const Row &row : rows) {
        INFO(row.service << " " << row.now << " " << row.waiting);
        const SaleState state = saleState(plan, *plan.findService(q(row.service)), at(row.now), row.waiting, holidays);
        const char *name = state.kind == SaleState::Kind::Open     ? "open"
                           : state.kind == SaleState::Kind::Closed ? "closed"
                                                                   : "full";
        CHECK(q(name) == q(row.state));
        CHECK(state.changes.has_value() == (*row.changes != 0));
        if (state.changes && *row.changes)
            CHECK((*state.changes == at(row.changes)));
    }
    CHECK(saleState(plan, always, at("2026-11-26T22:59:59Z"), 0, {}).kind == SaleState::Kind::Open);
}
