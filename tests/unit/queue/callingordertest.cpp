// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/callingorder.h"

#include "samplequeue.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;

namespace
{

// "a 09:05 papers lang=ar needs=priority,quiet appt=09:30 only=bob later=10:10 missed": a ticket of 26 November, UTC.
Ticket parsed(const QString &row)
{
    const auto clock = [](const QString &text) {
        return at((q("2026-11-26T") + text + q(":00Z")).toUtf8().constData());
    };
    const QStringList words = row.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Ticket one = ticket(words.at(0), clock(words.at(1)));
    one.now.service = words.at(2);
    for (const QString &word : words.mid(3)) {
        const QString value = word.section(QLatin1Char('='), 1);
        if (word.startsWith(q("lang=")))
            one.language = value;
        else if (word.startsWith(q("needs=")))
            one.needs = value.split(QLatin1Char(','));
        else if (word.startsWith(q("appt=")))
            one.appointment = TicketAppointment{q("K7RM2XQ9AB"), clock(value), {}};
        else if (word.startsWith(q("only=")))
            one.now.onlyFor = value;
        else if (word.startsWith(q("later=")))
            one.now.notBefore = clock(value);
        else if (word.startsWith(q("place=")))
            one.now.place = clock(value);
        else
            one.now.state = parseTicketState(word).value();
    }
    return one;
}

QList<Ticket> tickets(const char *rows)
{
    QList<Ticket> list;
    for (const QString &row : q(rows).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        list.append(parsed(row));
    return list;
}

QString order(const char *rows, const char *now)
{
    const QList<Ticket> list = tickets(rows);
    QStringList ids;
    for (const qsizetype index :
         callingOrder(townPlan(), list, at((q("2026-11-26T") + q(now) + q(":00Z")).toUtf8().constData())))
        ids << list.at(index).id;
    return ids.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("who is called before whom")
{
    struct Row {
        const char *tickets;
        const char *now;
        const char *order;
    };
    const Row rows[] = {
        {"", "09:00", ""},
        {"a 09:00 papers", "09:10", "a"},
        {"b 09:05 papers|a 09:00 papers", "09:10", "a b"},
        {"a 09:00 papers|b 09:00 papers", "09:10", "a b"},
        {"b 09:00 papers|a 09:00 papers", "09:10", "a b"},
        // Needs go before arrivals; needs that are no priority do not.
        {"a 09:00 papers|b 09:05 papers needs=priority", "09:10", "b a"},
        {"a 09:00 papers|b 09:05 papers needs=quiet", "09:10", "a b"},
        {"a 09:00 papers|b 09:05 papers needs=unheard-of", "09:10", "a b"},
        {"a 09:00 papers needs=priority|b 09:05 papers needs=priority", "09:10", "a b"},
        // Appointments within their window go before both.
        {"a 09:00 papers|b 09:02 papers needs=priority|c 09:05 papers appt=09:15", "09:10", "c b a"},
        {"a 09:00 papers|b 09:02 papers needs=priority|c 09:05 papers appt=09:25", "09:10", "b a c"},
        {"a 09:00 papers|b 09:05 papers appt=09:20", "09:09", "a b"},
        {"a 09:00 papers|b 09:05 papers appt=09:20", "09:10", "b a"},
        // Appointments among themselves by their start, not by who came first.
        {"a 09:00 papers appt=09:20|b 09:05 papers appt=09:15", "09:12", "b a"},
        {"a 09:00 papers appt=09:20|b 09:05 papers appt=09:15", "09:04", "a b"},
        // Who comes late within the grace counts from his check-in; later he is an arrival.
        {"a 09:10 papers appt=09:00|b 09:05 papers appt=09:05", "09:12", "b a"},
        {"a 09:15 papers appt=09:00|b 09:14 papers", "09:16", "a b"},
        {"a 09:16 papers appt=09:00|b 09:14 papers", "09:17", "b a"},
        // Much too early: as if without appointment, in the place of his arrival.
        {"a 08:00 papers appt=11:00|b 08:10 papers", "08:20", "a b"},
        {"a 08:00 papers appt=09:30|b 09:19 papers appt=09:25|c 09:20 papers", "09:21", "a b c"},
        // Waiting lifts: after 30 minutes an arrival stands with the needs, after 60 with the appointments.
        {"a 09:00 papers|b 09:10 papers needs=priority", "09:29", "b a"},
        {"a 09:00 papers|b 09:10 papers needs=priority", "09:30", "a b"},
        {"a 09:00 papers|b 09:55 papers appt=10:00", "09:59", "b a"},
        {"a 09:00 papers|b 09:55 papers appt=10:00", "10:00", "a b"},
        {"a 09:00 papers needs=priority|b 09:25 papers appt=09:30", "09:29", "b a"},
        {"a 09:00 papers needs=priority|b 09:25 papers appt=09:30", "09:30", "a b"},
        // Only who stands in line is in it.
        {"a 09:00 papers called|b 09:01 papers transferred|c 09:02 papers parked|d 09:03 papers missed|e 09:04 papers",
         "09:10", "b e"},
        {"a 09:00 papers serving|b 09:01 papers served|c 09:02 papers left|d 09:03 papers recalled", "09:10", ""},
        // A place given later counts, not the arrival.
        {"a 09:00 papers place=09:08|b 09:05 papers", "09:10", "b a"},
        {"a 09:00 papers appt=09:05 place=09:08|b 09:05 papers appt=09:06", "09:10", "b a"},
        // Services and later places do not change the order.
        {"a 09:00 births|b 09:05 papers|c 09:03 advice later=11:00", "09:10", "a c b"},
    };
    for (const Row &row : rows) {
        INFO(row.tickets << " at " << row.now);
        CHECK(order(row.tickets, row.now) == q(row.order));
    }
}

TEST_CASE("whom an agent calls next")
{
    const QueuePlan plan = townPlan();
    const Agent all{q("ann"), {q("papers"), q("ramp")}, {q("ar")}, {}};
    const Agent papers{q("bob"), {q("papers")}, {}, {}};
    const Agent births{q("cid"), {}, {}, {q("births")}};
    struct Row {
        const Agent &agent;
        const char *tickets;
        const char *now;
        const char *id; ///< empty = nobody
    };
    const Row rows[] = {
        {all, "a 09:00 papers|b 09:01 births", "09:10", "a"},
        {births, "a 09:00 papers|b 09:01 births", "09:10", "b"},
        {births, "a 09:00 papers|b 09:01 advice", "09:10", ""},
        {papers, "a 09:00 advice|b 09:01 papers", "09:10", "a"},
        {papers, "a 09:00 papers needs=wheelchair|b 09:01 papers", "09:10", "b"},
        {all, "a 09:00 papers needs=wheelchair|b 09:01 papers", "09:10", "a"},
        {papers, "a 09:00 papers only=ann|b 09:01 papers", "09:10", "b"},
        {all, "a 09:00 papers only=ann|b 09:01 papers", "09:10", "a"},
        {papers, "a 09:00 papers later=09:11|b 09:01 papers", "09:10", "b"},
        {papers, "a 09:00 papers later=09:11|b 09:01 papers", "09:11", "a"},
        // Arabic is spoken by ann, who is on duty; after 8 minutes anybody may call.
        {papers, "a 09:00 papers lang=ar|b 09:01 papers", "09:07", "b"},
        {papers, "a 09:00 papers lang=ar|b 09:01 papers", "09:08", "a"},
        {all, "a 09:00 papers lang=ar|b 09:01 papers", "09:02", "a"},
        // Nobody on duty speaks Dari: nobody is waited for.
        {papers, "a 09:00 papers lang=fa|b 09:01 papers", "09:02", "a"},
        // All speak German.
        {papers, "a 09:00 papers lang=de|b 09:01 papers", "09:02", "a"},
        {papers, "a 09:00 papers called", "09:10", ""},
        {papers, "a 09:00 unknown-service", "09:10", "a"},
        {births, "", "09:10", ""},
    };
    for (const Row &row : rows) {
        INFO(row.agent.id.toStdString() << ": " << row.tickets << " at " << row.now);
        const QList<Ticket> list = tickets(row.tickets);
        const auto index =
            nextFor(plan, list, row.agent, at((q("2026-11-26T") + q(row.now) + q(":00Z")).toUtf8().constData()),
                    {all, papers, births});
        CHECK((index ? list.at(*index).id : QString()) == q(row.id));
    }
}

TEST_CASE("one waits only for a colleague who could serve")
{
    const Agent bob{q("bob"), {q("papers")}, {}, {}};
    const Agent speaker{q("dan"), {}, {q("ar")}, {}};
    const QList<Ticket> list = tickets("a 09:00 papers lang=ar");
    CHECK(nextFor(townPlan(), list, bob, at("2026-11-26T09:01:00Z"), {bob, speaker}) == 0);
}
