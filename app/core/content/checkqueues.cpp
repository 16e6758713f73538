// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/plan.h"
#include "content/checkcontext.h"
#include "content/site.h"
#include "content/wording.h"
#include "queue/queueplan.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace parvis::content
{

namespace
{

using queue::QueuePlan;
using queue::Service;

const QString siteKind = QStringLiteral("site");
const QString appointmentsKind = QStringLiteral("appointments");
const QString procedureKind = QStringLiteral("procedure");

class QueueCheck
{
public:
    QueueCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file) {}

    void run()
    {
        if (!m_context.exists(siteKind, m_file.id)) {
            m_context.error(
                m_file, QStringLiteral("/id"),
                QStringLiteral("There is no site \"%1\"%2.").arg(m_file.id, meant(m_file.id, m_context.ids(siteKind))),
                QStringLiteral("A queue is named after its site: queues/<site>.json."));
            return;
        }
        if (!m_file.fits())
            return;
        const auto plan = QueuePlan::decode(m_file.root());
        for (const PlanFault &fault : plan ? PlanFaults() : plan.error())
            m_context.error(m_file, fault.pointer, fault.message, remedy(fault));
        if (!plan)
            return;
        checkProcedures(*plan);
        checkReasons(*plan);
        checkSite(*plan);
    }

private:
    static QString remedy(const PlanFault &fault)
    {
        if (fault.pointer.contains(QLatin1String("/skill")))
            return QStringLiteral("Skills stand above in the same file.");
        if (fault.pointer.endsWith(QLatin1String("/letter")))
            return QStringLiteral("Each service has a letter of its own.");
        return {};
    }

    void checkProcedures(const QueuePlan &plan)
    {
        QHash<QString, QString> lines;
        for (qsizetype i = 0; i < plan.services.size(); ++i) {
            const QStringList &ids = plan.services.at(i).procedures;
            for (qsizetype j = 0; j < ids.size(); ++j) {
                const QString pointer = QStringLiteral("/services/%1/procedures/%2").arg(i).arg(j);
                if (!m_context.exists(procedureKind, ids.at(j)))
                    m_context.error(m_file, pointer,
                                    QStringLiteral("There is no procedure \"%1\"%2.")
                                        .arg(ids.at(j), meant(ids.at(j), m_context.ids(procedureKind))));
                noteOnce(lines, ids.at(j), plan.services.at(i).id, pointer);
            }
        }
    }

    void checkReasons(const QueuePlan &plan)
    {
        const CheckedFile *file = m_context.find(appointmentsKind, m_file.id);
        const auto booked =
            file && file->fits() ? std::optional(appointments::Plan::decode(file->root())) : std::nullopt;
        if (m_context.exists(appointmentsKind, m_file.id) && !(booked && *booked))
            return; // what is wrong with it is told there
        QStringList known;
        if (booked) {
            for (const appointments::Reason &reason : (*booked)->reasons)
                known << reason.id;
        }
        QHash<QString, QString> lines;
        for (qsizetype i = 0; i < plan.services.size(); ++i) {
            const QStringList &ids = plan.services.at(i).reasons;
            for (qsizetype j = 0; j < ids.size(); ++j) {
                const QString pointer = QStringLiteral("/services/%1/reasons/%2").arg(i).arg(j);
                if (!known.contains(ids.at(j)))
                    m_context.error(
                        m_file, pointer,
                        QStringLiteral("There is no reason \"%1\"%2.").arg(ids.at(j), meant(ids.at(j), known)),
                        QStringLiteral("Reasons stand in appointments/%1.json.").arg(m_file.id));
                noteOnce(lines, ids.at(j), plan.services.at(i).id, pointer);
            }
        }
        for (const QString &reason : std::as_const(known)) {
            if (!lines.contains(reason))
                m_context.warn(
                    m_file, QStringLiteral("/services"),
                    QStringLiteral("No service takes those who come for the reason \"%1\".").arg(reason),
                    QStringLiteral("After check-in they would get no ticket; add it to the reasons of a service."));
        }
    }

    void noteOnce(QHash<QString, QString> &lines, const QString &id, const QString &service, const QString &pointer)
    {
        if (lines.contains(id))
            m_context.error(m_file, pointer, QStringLiteral("\"%1\" already leads to \"%2\".").arg(id, lines.value(id)),
                            QStringLiteral("One thing leads to one line."));
        lines.insert(id, service);
    }

    void checkSite(const QueuePlan &plan)
    {
        const CheckedFile *file = m_context.find(siteKind, m_file.id);
        const auto site = file && file->fits() ? std::optional(Site::decode(file->root())) : std::nullopt;
        if (!site || !site->ok())
            return;
        const Site &known = **site;
        if (m_file.at(QStringLiteral("/timeZone")).toString() != known.timeZone)
            m_context.error(m_file, QStringLiteral("/timeZone"),
                            QStringLiteral("The time zone of the site is \"%1\".").arg(known.timeZone));
        QStringList places;
        for (const Place &place : known.places)
            places << place.id;
        for (qsizetype i = 0; i < plan.services.size(); ++i) {
            const Service &service = plan.services.at(i);
            if (!service.place.isEmpty() && !places.contains(service.place))
                m_context.error(
                    m_file, QStringLiteral("/services/%1/place").arg(i),
                    QStringLiteral("There is no place \"%1\"%2.").arg(service.place, meant(service.place, places)),
                    QStringLiteral("Places stand in sites/%1.json.").arg(m_file.id));
            for (qsizetype j = 0; j < service.sale.size(); ++j)
                checkSale(plan, i, j);
            if (service.sale.isEmpty())
                m_context.warn(m_file, QStringLiteral("/services/%1").arg(i),
                               QStringLiteral("Nobody can take a ticket of \"%1\" by himself.").arg(service.id),
                               QStringLiteral("Add hours under \"sale\"."));
        }
    }

    // Hours over midnight are meant, whatever the site says; others lie within those of the site, once each weekday.
    void checkSale(const QueuePlan &plan, qsizetype index, qsizetype which)
    {
        const CheckedFile *file = m_context.find(siteKind, m_file.id);
        const auto site = Site::decode(file->root());
        const queue::SaleHours &sale = plan.services.at(index).sale.at(which);
        const Place *place = site->findPlace(plan.services.at(index).place);
        if (sale.until <= sale.from)
            return;
        for (const int weekday : sale.weekdays) {
            const QDate day = QDate(2026, 6, 1).addDays(weekday - 1); // a Monday and the week after it
            const QList<Period> hours = periodsOn(place && place->hours ? *place->hours : site->hours, {}, day);
            const bool isWithin = std::any_of(hours.begin(), hours.end(), [&](const Period &period) {
                return sale.from >= period.from && sale.until <= period.until;
            });
            if (isWithin)
                continue;
            m_context.warn(
                m_file, QStringLiteral("/services/%1/sale/%2").arg(index).arg(which),
                QStringLiteral("Tickets are given outside the hours of the place."),
                QStringLiteral("Visitors would wait before a closed door; see sites/%1.json.").arg(m_file.id));
            return;
        }
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
};

} // namespace

void checkQueues(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("queue")))
        QueueCheck(context, *file).run();
}

} // namespace parvis::content
