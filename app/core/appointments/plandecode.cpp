// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/plan.h"
#include "base/planreader.h"

#include <QSet>

namespace parvis::appointments
{

using std::chrono::minutes;

namespace
{

constexpr int day = 24 * 60;

QString recurrenceMessage(RecurrenceError error)
{
    if (error == RecurrenceError::Unsupported)
        return QStringLiteral("Openings repeat by day, week, month or year in the Gregorian calendar.");
    return QStringLiteral("This is no recurrence rule (RFC 5545).");
}

bool isGrid(int minute)
{
    return minute >= 5 && minute % 5 == 0 && 60 % minute == 0;
}

class PlanDecoder
{
public:
    explicit PlanDecoder(const QJsonObject &json) : m_root(json, {}, m_faults) {}

    Result<Plan, PlanFaults> run()
    {
        m_root.skip("$schema");
        m_plan.site = m_root.id("id");
        readZone();
        readRegion();
        readGrid();
        m_plan.reasons = m_root.list<Reason>("reasons", [this](PlanReader &reader) { return readReason(reader); });
        m_plan.resources =
            m_root.list<Resource>("resources", [this](PlanReader &reader) { return readResource(reader); });
        m_plan.series = m_root.list<OpeningSeries>("series", [this](PlanReader &reader) { return readSeries(reader); });
        m_plan.exceptions =
            m_root.list<OpeningException>("exceptions", [this](PlanReader &reader) { return readException(reader); });
        m_plan.neighbours =
            m_root.list<Neighbour>("neighbours", [this](PlanReader &reader) { return readNeighbour(reader); });
        if (m_root.has("offlineReserve"))
            readReserve(m_root.object("offlineReserve"));
        m_root.finish();
        if (!m_faults.isEmpty())
            return m_faults;
        return m_plan;
    }

private:
    void readZone()
    {
        const QString name = m_root.string("timeZone");
        m_plan.zone = QTimeZone(name.toLatin1());
        if (!name.isEmpty() && !m_plan.zone.isValid())
            m_root.fail("timeZone", QStringLiteral("There is no time zone \"%1\".").arg(name));
    }

    void readRegion()
    {
        const QString code = m_root.string("region");
        const auto region = parseRegion(code);
        if (!code.isEmpty() && !region)
            m_root.fail("region", QStringLiteral("Regions are FR, FR-57, FR-67, FR-68 and DE-BW."));
        m_plan.region = region.value_or(Region::France);
    }

    void readGrid()
    {
        m_plan.grid = m_root.minutes("gridMinutes", 15, 5, 60);
        if (!isGrid(int(m_plan.grid.count()))) {
            m_root.fail("gridMinutes", QStringLiteral("The grid is 5, 10, 15, 20, 30 or 60 minutes."));
            m_plan.grid = minutes(5);
        }
    }

    void noteId(PlanReader &reader, QSet<QString> &seen, const QString &id)
    {
        if (!id.isEmpty() && seen.contains(id))
            reader.fail("id", QStringLiteral("The id \"%1\" stands twice.").arg(id));
        seen.insert(id);
    }

    Reason readReason(PlanReader &reader)
    {
        Reason reason;
        reason.id = reader.id("id");
        noteId(reader, m_reasonIds, reason.id);
        reason.title = reader.text("title");
        reason.text = reader.textIf("text");
        reason.duration = reader.minutes("minutes", 0, 1, day);
        if (!reader.has("minutes"))
            reader.fail("minutes", QStringLiteral("The key \"minutes\" is missing."));
        reason.buffer = reader.minutes("bufferMinutes", 0, 0, day);
        reason.minutesPerFurtherPerson = reader.minutes("minutesPerFurtherPerson", 0, 0, day);
        reason.maxPersons = reader.integer("maxPersons", 1, 1, 50);
        reason.leadTime = reader.minutes("leadMinutes", 0, 0, 60 * day);
        reason.horizonDays = reader.integer("horizonDays", 60, 0, 400);
        readRelease(reader, reason);
        reason.audiences = reader.strings("audiences");
        reason.channels = readChannels(reader);
        reason.documents = reader.texts("documents");
        reason.openBookingsPerPerson = reader.integer("openBookingsPerPerson", 0, 0, 50);
        reason.offlineSale = reader.flag("offlineSale");
        return reason;
    }

    void readRelease(PlanReader &reader, Reason &reason)
    {
        reason.releaseMinute = reader.has("release") ? reader.clock("release") : 0;
        if (reason.releaseMinute == day)
            reader.fail("release", QStringLiteral("A day is released before it ends."));
    }

    QList<Channel> readChannels(PlanReader &reader)
    {
        QList<Channel> channels;
        for (const QString &text : reader.strings("channels")) {
            if (const auto channel = parseChannel(text))
                channels.append(*channel);
            else
                reader.fail("channels", QStringLiteral("Channels are desk, phone and video."));
        }
        if (channels.isEmpty() && !reader.has("channels"))
            channels.append(Channel::Desk);
        else if (channels.isEmpty())
            reader.fail("channels", QStringLiteral("At least one channel is needed."));
        return channels;
    }

    Resource readResource(PlanReader &reader)
    {
        Resource resource;
        resource.id = reader.id("id");
        noteId(reader, m_resourceIds, resource.id);
        resource.name = reader.string("name");
        resource.place = reader.id("place");
        resource.reasons = knownOf(reader, "reasons", m_reasonIds, QStringLiteral("There is no reason \"%1\"."));
        resource.languages = reader.strings("languages");
        return resource;
    }

    QStringList knownOf(PlanReader &reader, const char *key, const QSet<QString> &known, const QString &message)
    {
        const QStringList ids = reader.strings(key);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!ids.at(i).isEmpty() && !known.contains(ids.at(i)))
                m_faults.append({jsonPointer(reader.pointer(key), i), message.arg(ids.at(i))});
        }
        return ids;
    }

    QStringList resourcesOf(PlanReader &reader)
    {
        return knownOf(reader, "resources", m_resourceIds, QStringLiteral("There is no resource \"%1\"."));
    }

    void checkGrid(const Period &period, const QString &pointer)
    {
        const int step = int(m_plan.grid.count());
        if (period.from % step != 0 || period.until % step != 0)
            m_faults.append({pointer, QStringLiteral("Openings begin and end on the grid of %1 minutes.").arg(step)});
    }

    OpeningSeries readSeries(PlanReader &reader)
    {
        const QStringList resources = resourcesOf(reader);
        if (resources.isEmpty())
            reader.fail("resources", QStringLiteral("At least one resource is needed."));
        const Period hours{reader.clock("from"), reader.clock("until")};
        if (hours.from >= hours.until)
            reader.fail("until", QStringLiteral("The end is not after the beginning."));
        else
            checkGrid(hours, reader.pointer("from"));
        const QDate first = reader.date("first");
        const QString text = reader.string("rule");
        auto rule = Recurrence::parse(text);
        if (!rule && !text.isEmpty())
            reader.fail("rule", recurrenceMessage(rule.error()));
        OpeningSeries series{resources, first, hours, rule ? *rule : Recurrence::daily(), {}, {}, {}, false};
        series.excluded = reader.dates("excluded");
        series.validFrom = reader.dateIf("validFrom");
        series.validUntil = reader.dateIf("validUntil");
        if (series.validFrom.isValid() && series.validUntil.isValid() && series.validFrom >= series.validUntil)
            reader.fail("validUntil", QStringLiteral("The end is not after the beginning."));
        series.opensOnHolidays = reader.flag("opensOnHolidays");
        return series;
    }

    OpeningException readException(PlanReader &reader)
    {
        OpeningException exception{reader.date("date"), resourcesOf(reader), {}, reader.text("reason")};
        const bool isClosed = reader.flag("closed");
        exception.hours = reader.periods("hours");
        for (qsizetype i = 0; i < exception.hours.size(); ++i)
            checkGrid(exception.hours.at(i), jsonPointer(reader.pointer("hours"), i));
        if (isClosed == reader.has("hours"))
            reader.fail("hours", QStringLiteral("An exception is either closed or has hours."));
        checkSecond(reader, exception);
        m_exceptions.append(exception);
        return exception;
    }

    void checkSecond(PlanReader &reader, const OpeningException &exception)
    {
        for (const OpeningException &other : std::as_const(m_exceptions)) {
            const QStringList &ids = exception.resources;
            const bool meets =
                ids.isEmpty() || other.resources.isEmpty() ||
                std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return other.concerns(id); });
            if (other.date == exception.date && exception.date.isValid() && meets)
                reader.fail("date", QStringLiteral("Two exceptions of this day concern the same resource."));
        }
    }

    Neighbour readNeighbour(PlanReader &reader)
    {
        const Neighbour neighbour{reader.id("site"), reader.minutes("minutes", 0, 1, 600)};
        if (!reader.has("minutes"))
            reader.fail("minutes", QStringLiteral("The key \"minutes\" is missing."));
        if (!neighbour.site.isEmpty() && neighbour.site == m_plan.site)
            reader.fail("site", QStringLiteral("A site is not its own neighbour."));
        if (!neighbour.site.isEmpty() && m_neighbours.contains(neighbour.site))
            reader.fail("site", QStringLiteral("The site \"%1\" stands twice.").arg(neighbour.site));
        m_neighbours.insert(neighbour.site);
        return neighbour;
    }

    void readReserve(PlanReader reader)
    {
        OfflineReserve &reserve = m_plan.offlineReserve;
        reserve.percentOfRest = reader.integer("percentOfRest", reserve.percentOfRest, 0, 20);
        reserve.window = std::chrono::hours(reader.integer("windowHours", int(reserve.window.count()), 1, 24));
        reserve.quantilePercent = reader.integer("quantilePercent", reserve.quantilePercent, 1, 100);
        reader.finish();
    }

    PlanFaults m_faults;
    PlanReader m_root;
    Plan m_plan;
    QSet<QString> m_reasonIds;
    QSet<QString> m_resourceIds;
    QSet<QString> m_neighbours;
    QList<OpeningException> m_exceptions;
};

} // namespace

Result<Plan, PlanFaults> Plan::decode(const QJsonObject &json)
{
    return PlanDecoder(json).run();
}

} // namespace parvis::appointments
