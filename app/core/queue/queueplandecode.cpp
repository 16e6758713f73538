// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/planreader.h"
#include "queue/queueplan.h"

namespace parvis::queue
{

namespace
{

constexpr int day = 24 * 60;

class QueuePlanDecoder
{
public:
    explicit QueuePlanDecoder(const QJsonObject &json) : m_root(json, {}, m_faults) {}

    Result<QueuePlan, PlanFaults> run()
    {
        m_root.skip("$schema");
        m_plan.site = m_root.id("id");
        readZone();
        m_plan.region = m_root.has("region") ? m_root.string("region") : QString();
        m_plan.dayChange = clockBefore24(m_root, "dayChange");
        m_plan.languages = m_root.strings("languages");
        if (m_root.has("calling"))
            readCalling(m_root.object("calling"));
        m_plan.skills = m_root.list<Skill>("skills", [this](PlanReader &reader) { return readSkill(reader); });
        m_plan.needs = m_root.list<Need>("needs", [this](PlanReader &reader) { return readNeed(reader); });
        m_plan.services = m_root.list<Service>("services", [this](PlanReader &reader) { return readService(reader); });
        if (m_plan.services.isEmpty())
            m_root.fail("services", QStringLiteral("At least one service is needed."));
        m_plan.closed = m_root.list<ClosedDay>("closed", [](PlanReader &reader) {
            return ClosedDay{reader.date("date"), reader.text("reason")};
        });
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

    static int clockBefore24(PlanReader &reader, const char *key)
    {
        const int minute = reader.has(key) ? reader.clock(key) : 0;
        if (minute == day)
            reader.fail(key, QStringLiteral("Midnight is written 00:00 here."));
        return minute % day;
    }

    void readCalling(PlanReader reader)
    {
        CallingRules &rules = m_plan.calling;
        rules.early = reader.minutes("earlyMinutes", int(rules.early.count()), 0, day);
        rules.late = reader.minutes("lateMinutes", int(rules.late.count()), 0, day);
        rules.aging = reader.minutes("agingMinutes", int(rules.aging.count()), 1, day);
        rules.languageWait = reader.minutes("languageMinutes", int(rules.languageWait.count()), 0, day);
        reader.finish();
    }

    void noteId(PlanReader &reader, QSet<QString> &seen, const QString &id)
    {
        if (!id.isEmpty() && seen.contains(id))
            reader.fail("id", QStringLiteral("The id \"%1\" stands twice.").arg(id));
        seen.insert(id);
    }

    Skill readSkill(PlanReader &reader)
    {
        const Skill skill{reader.id("id"), reader.text("title")};
        noteId(reader, m_skillIds, skill.id);
        return skill;
    }

    Need readNeed(PlanReader &reader)
    {
        Need need;
        need.id = reader.id("id");
        noteId(reader, m_needIds, need.id);
        need.title = reader.text("title");
        need.first = reader.flag("first");
        need.skill = reader.has("skill") ? reader.id("skill") : QString();
        if (!need.skill.isEmpty() && !m_skillIds.contains(need.skill))
            reader.fail("skill", QStringLiteral("There is no skill \"%1\".").arg(need.skill));
        return need;
    }

    Service readService(PlanReader &reader)
    {
        Service service;
        service.id = reader.id("id");
        noteId(reader, m_serviceIds, service.id);
        service.letter = readLetter(reader);
        service.title = reader.text("title");
        service.text = reader.textIf("text");
        service.place = reader.has("place") ? reader.id("place") : QString();
        service.procedures = reader.strings("procedures");
        service.reasons = reader.strings("reasons");
        service.skills = reader.strings("skills");
        for (qsizetype i = 0; i < service.skills.size(); ++i) {
            if (!service.skills.at(i).isEmpty() && !m_skillIds.contains(service.skills.at(i)))
                m_faults.append({jsonPointer(reader.pointer("skills"), i),
                                 QStringLiteral("There is no skill \"%1\".").arg(service.skills.at(i))});
        }
        service.usual = reader.minutes("usualMinutes", 0, 0, day);
        service.sale = reader.list<SaleHours>("sale", [](PlanReader &hours) { return readSale(hours); });
        service.mostWaiting = reader.integer("mostWaiting", 0, 0, TicketLabel::mostNumber());
        return service;
    }

    QChar readLetter(PlanReader &reader)
    {
        const QString text = reader.string("letter");
        if (text.isEmpty())
            return {};
        if (text.size() != 1 || !TicketLabel::make({}, text.front(), 1)) {
            reader.fail("letter", QStringLiteral("A letter is one capital from A to Z, not I, O or Q."));
            return {};
        }
        if (m_letters.contains(text.front()))
            reader.fail("letter", QStringLiteral("The letter %1 stands twice.").arg(text));
        m_letters.insert(text.front());
        return text.front();
    }

    static SaleHours readSale(PlanReader &reader)
    {
        SaleHours hours{reader.integers("weekdays", 1, 7), clockBefore24(reader, "from"), reader.clock("until")};
        if (!reader.has("from"))
            reader.fail("from", QStringLiteral("The key \"from\" is missing."));
        if (hours.weekdays.isEmpty() && !reader.has("weekdays"))
            hours.weekdays = {1, 2, 3, 4, 5, 6, 7};
        else if (hours.weekdays.isEmpty())
            reader.fail("weekdays", QStringLiteral("At least one weekday is needed."));
        return hours;
    }

    PlanFaults m_faults;
    PlanReader m_root;
    QueuePlan m_plan;
    QSet<QString> m_skillIds;
    QSet<QString> m_needIds;
    QSet<QString> m_serviceIds;
    QSet<QChar> m_letters;
};

} // namespace

Result<QueuePlan, PlanFaults> QueuePlan::decode(const QJsonObject &json)
{
    return QueuePlanDecoder(json).run();
}

} // namespace parvis::queue
