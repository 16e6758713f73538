// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/plan.h"
#include "content/checkcontext.h"
#include "content/site.h"
#include "content/wording.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

namespace parvis::content
{

namespace
{

using appointments::OpeningException;
using appointments::OpeningSeries;
using appointments::Plan;
using appointments::Reason;
using appointments::Resource;

constexpr int daysToCompare = 800; ///< two years and the release of the next
const QString siteKind = QStringLiteral("site");

bool isWithin(const parvis::Period &opening, const QList<Period> &hours)
{
    return std::any_of(hours.begin(), hours.end(), [&](const Period &period) {
        return opening.from >= period.from && opening.until <= period.until;
    });
}

class PlanCheck
{
public:
    PlanCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file) {}

    void run()
    {
        if (!m_context.exists(siteKind, m_file.id)) {
            m_context.error(
                m_file, QStringLiteral("/id"),
                QStringLiteral("There is no site \"%1\"%2.").arg(m_file.id, meant(m_file.id, m_context.ids(siteKind))),
                QStringLiteral("A plan is named after its site: appointments/<site>.json."));
            return;
        }
        checkNeighbours();
        if (!m_file.fits())
            return;
        const auto plan = Plan::decode(m_file.root());
        for (const PlanFault &fault : plan ? PlanFaults() : plan.error())
            m_context.error(m_file, fault.pointer, fault.message, remedy(fault));
        if (!plan)
            return;
        checkServed(*plan);
        checkSite(*plan);
    }

private:
    static QString remedy(const PlanFault &fault)
    {
        if (fault.pointer.endsWith(QLatin1String("/rule")))
            return QStringLiteral("For example FREQ=WEEKLY;BYDAY=MO,TU.");
        if (fault.pointer.contains(QLatin1String("/resources/")) && fault.pointer.startsWith(QLatin1String("/series")))
            return QStringLiteral("Resources stand above in the same file.");
        if (fault.pointer.contains(QLatin1String("/reasons/")) && fault.pointer.startsWith(QLatin1String("/resources")))
            return QStringLiteral("Reasons stand above in the same file.");
        return {};
    }

    void checkNeighbours()
    {
        const qsizetype count = m_file.at(QStringLiteral("/neighbours")).toArray().size();
        for (qsizetype i = 0; i < count; ++i) {
            const QString pointer = QStringLiteral("/neighbours/%1/site").arg(i);
            const QString id = m_file.at(pointer).toString();
            if (!id.isEmpty() && !m_context.exists(siteKind, id))
                m_context.error(
                    m_file, pointer,
                    QStringLiteral("There is no site \"%1\"%2.").arg(id, meant(id, m_context.ids(siteKind))));
        }
    }

    // Every reason needs somebody who serves it, and once an opening as long as itself.
    void checkServed(const Plan &plan)
    {
        for (qsizetype i = 0; i < plan.reasons.size(); ++i) {
            const Reason &reason = plan.reasons.at(i);
            const QString pointer = QStringLiteral("/reasons/%1").arg(i);
            const bool isServed =
                std::any_of(plan.resources.begin(), plan.resources.end(),
                            [&](const Resource &resource) { return resource.reasons.contains(reason.id); });
            if (!isServed)
                m_context.error(m_file, pointer, QStringLiteral("No resource serves the reason \"%1\".").arg(reason.id),
                                QStringLiteral("Add it to the reasons of a resource."));
            else if (longestOpening(plan, reason) < neededMinutes(plan, reason))
                m_context.error(
                    m_file, pointer,
                    QStringLiteral("No opening of its resources is as long as the reason \"%1\".").arg(reason.id),
                    QStringLiteral("Nobody could ever book it; add or lengthen a series."));
        }
    }

    static int neededMinutes(const Plan &plan, const Reason &reason)
    {
        const auto need = plan.need({{reason.id, 1}});
        return need ? int((need->units * plan.grid).count()) : 0;
    }

    static int longestOpening(const Plan &plan, const Reason &reason)
    {
        int longest = 0;
        for (const OpeningSeries &series : plan.series) {
            for (const QString &id : series.resources) {
                if (plan.findResource(id)->reasons.contains(reason.id))
                    longest = std::max(longest, series.hours.until - series.hours.from);
            }
        }
        return longest;
    }

    void checkSite(const Plan &plan)
    {
        const CheckedFile *file = m_context.find(siteKind, m_file.id);
        const auto site = file && file->fits() ? std::optional(Site::decode(file->root())) : std::nullopt;
        if (!site || !site->ok())
            return;
        m_site = **site;
        if (m_file.at(QStringLiteral("/timeZone")).toString() != m_site.timeZone)
            m_context.error(m_file, QStringLiteral("/timeZone"),
                            QStringLiteral("The time zone of the site is \"%1\".").arg(m_site.timeZone));
        QStringList places;
        for (const Place &place : std::as_const(m_site.places))
            places << place.id;
        for (qsizetype i = 0; i < plan.resources.size(); ++i) {
            const QString &place = plan.resources.at(i).place;
            if (!places.contains(place))
                m_context.error(m_file, QStringLiteral("/resources/%1/place").arg(i),
                                QStringLiteral("There is no place \"%1\"%2.").arg(place, meant(place, places)),
                                QStringLiteral("Places stand in sites/%1.json.").arg(m_file.id));
        }
        for (qsizetype i = 0; i < plan.series.size(); ++i)
            checkSeries(plan, i);
        for (qsizetype i = 0; i < plan.exceptions.size(); ++i)
            checkException(plan, i);
    }

    [[nodiscard]] QList<Period> placeHours(const Plan &plan, const QString &resource, QDate day) const
    {
        const Place *place = m_site.findPlace(plan.findResource(resource)->place);
        return periodsOn(place && place->hours ? *place->hours : m_site.hours, m_site.closures, day);
    }

    static bool isExcepted(const Plan &plan, const QString &resource, QDate day)
    {
        return std::any_of(plan.exceptions.begin(), plan.exceptions.end(), [&](const OpeningException &exception) {
            return exception.date == day && exception.concerns(resource);
        });
    }

    // The first day on which a series lies outside the hours of the site, once for each weekday and closed day.
    void checkSeries(const Plan &plan, qsizetype index)
    {
        const OpeningSeries &series = plan.series.at(index);
        const QDate from = std::max(series.first, series.validFrom);
        QDate until = from.addDays(daysToCompare);
        if (series.validUntil.isValid())
            until = std::min(until, series.validUntil);
        const QSet<QDate> holidays = series.opensOnHolidays ? QSet<QDate>() : holidaysBetween(plan, from, until);
        QSet<int> weekdays;
        for (const QDate day : series.rule.days(series.first, from, until, plan.zone)) {
            if (series.excluded.contains(day) || holidays.contains(day))
                continue;
            const QString resource = outsider(plan, series, day);
            if (resource.isEmpty() || weekdays.contains(weekdayOrClosure(day)))
                continue;
            weekdays.insert(weekdayOrClosure(day));
            warnOutside(plan, QStringLiteral("/series/%1/from").arg(index), resource, day, series.hours);
        }
    }

    static QSet<QDate> holidaysBetween(const Plan &plan, QDate from, QDate until)
    {
        QSet<QDate> days;
        for (int year = from.year(); year <= until.year(); ++year) {
            for (const appointments::Holiday &holiday : appointments::holidays(plan.region, year))
                days.insert(holiday.date);
        }
        return days;
    }

    // Closed days are told one by one.
    [[nodiscard]] int weekdayOrClosure(QDate day) const
    {
        const bool isClosure = std::any_of(m_site.closures.begin(), m_site.closures.end(),
                                           [&](const Closure &closure) { return closure.date == day; });
        return isClosure ? int(day.toJulianDay()) : day.dayOfWeek();
    }

    [[nodiscard]] QString outsider(const Plan &plan, const OpeningSeries &series, QDate day) const
    {
        for (const QString &resource : series.resources) {
            if (!isExcepted(plan, resource, day) && !isWithin(series.hours, placeHours(plan, resource, day)))
                return resource;
        }
        return {};
    }

    void checkException(const Plan &plan, qsizetype index)
    {
        const OpeningException &exception = plan.exceptions.at(index);
        for (qsizetype i = 0; i < exception.hours.size(); ++i) {
            for (const Resource &resource : plan.resources) {
                if (!exception.concerns(resource.id) ||
                    isWithin(exception.hours.at(i), placeHours(plan, resource.id, exception.date)))
                    continue;
                warnOutside(plan, QStringLiteral("/exceptions/%1/hours/%2").arg(index).arg(i), resource.id,
                            exception.date, exception.hours.at(i));
                break;
            }
        }
    }

    void warnOutside(const Plan &plan, const QString &pointer, const QString &resource, QDate day,
                     const parvis::Period &opening)
    {
        m_context.warn(m_file, pointer,
                       QStringLiteral("On %1 the opening %2 to %3 lies outside the hours of \"%4\".")
                           .arg(day.toString(Qt::ISODate), clockText(opening.from), clockText(opening.until),
                                plan.findResource(resource)->place),
                       QStringLiteral("Visitors would stand before a closed door; see sites/%1.json.").arg(m_file.id));
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
    Site m_site;
};

} // namespace

void checkAppointments(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("appointments")))
        PlanCheck(context, *file).run();
}

} // namespace parvis::content
