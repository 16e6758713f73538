// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplequeue.h"

#include "support/catch.h"

#include <QDateTime>
#include <QJsonDocument>

namespace parvis::queue
{

Instant at(const char *text)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    // Also called before there is a test case to fail.
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        qFatal("no instant: %s", text);
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject json(QByteArray text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.replace('\'', '"'), &error);
    INFO(text.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject townJson()
{
    return json("{'id':'town','timeZone':'Europe/Paris','region':'FR-67','dayChange':'04:00','languages':['fr','de'],"
                "'calling':{'earlyMinutes':10,'lateMinutes':15,'agingMinutes':30,'languageMinutes':8},"
                "'skills':[{'id':'papers','title':{'fr':'Titres'}},{'id':'ramp','title':{'fr':'Rampe'}}],"
                "'needs':[{'id':'priority','title':{'fr':'Carte de priorité'},'first':true},"
                "{'id':'wheelchair','title':{'fr':'Fauteuil'},'first':true,'skill':'ramp'},"
                "{'id':'quiet','title':{'fr':'Au calme'}}],"
                "'services':[{'id':'papers','letter':'A','title':{'fr':'Titres'},'skills':['papers'],"
                "'procedures':['passport'],'reasons':['card'],'usualMinutes':12,'mostWaiting':3,"
                "'sale':[{'weekdays':[1,2,3,4,5],'from':'08:30','until':'17:00'}]},"
                "{'id':'births','letter':'B','title':{'fr':'Naissances'},'usualMinutes':6,"
                "'sale':[{'weekdays':[1,2,3,4,5],'from':'08:30','until':'17:00'}]},"
                "{'id':'advice','letter':'C','title':{'fr':'Conseil'}}],"
                "'closed':[{'date':'2026-12-24','reason':{'fr':'Veille de Noël'}}]}");
}

QueuePlan townPlan()
{
    const auto plan = QueuePlan::decode(townJson());
    for (const PlanFault &fault : plan ? PlanFaults() : plan.error())
        UNSCOPED_INFO(fault.pointer.toStdString() << ": " << fault.message.toStdString());
    REQUIRE(plan.ok());
    return *plan;
}

Ticket ticket(const QString &id, Instant taken)
{
    Ticket ticket{.id = id,
                  .site = q("town"),
                  .label = TicketLabel::make({}, QLatin1Char('A'), 1).value(),
                  .day = {},
                  .taken = taken,
                  .language = q("fr"),
                  .needs = {},
                  .appointment = {},
                  .handOff = {},
                  .device = {},
                  .context = {},
                  .fromSite = {},
                  .fromTicket = {},
                  .toTicket = {},
                  .now = {},
                  .before = {},
                  .movedBy = {},
                  .movedAt = taken,
                  .revision = 0};
    ticket.now.service = q("papers");
    ticket.now.place = taken;
    return ticket;
}

Who agent(const char *id)
{
    return {Who::Role::Agent, q(id), q("desk-") + q(id)};
}

Who visitor(const char *device)
{
    return {Who::Role::Visitor, q(device), {}};
}

} // namespace parvis::queue
