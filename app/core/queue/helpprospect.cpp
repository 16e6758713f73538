// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/helpprospect.h"

#include <algorithm>

namespace parvis::queue
{

using namespace std::chrono;

namespace
{

bool canServe(const Service &service, const Agent &agent)
{
    const bool calls = agent.services.isEmpty() || agent.services.contains(service.id);
    return calls && std::all_of(service.skills.begin(), service.skills.end(),
                                [&](const QString &skill) { return agent.skills.contains(skill); });
}

} // namespace

HelpStaff helpStaff(const QueuePlan &plan, const QString &service, const QString &language, const OnDuty &onDuty)
{
    const Service *known = plan.findService(service);
    const bool isCommon = language.isEmpty() || plan.languages.contains(language);
    HelpStaff staff{int(onDuty.size()), {}, true};
    OnDuty speaking;
    for (const Agent &agent : onDuty) {
        if (known && !canServe(*known, agent))
            continue;
        staff.able.append(agent);
        if (isCommon || agent.languages.contains(language))
            speaking.append(agent);
    }
    staff.speaksLanguage = staff.able.isEmpty() || !speaking.isEmpty();
    if (!speaking.isEmpty())
        staff.able = speaking;
    return staff;
}

std::optional<HelpTime> helpTime(int ahead, int able, int busy, const QList<seconds> &helps)
{
    const int free = std::max(0, able - busy);
    if (able < 1 || ahead < free || helps.size() < leastHelps)
        return std::nullopt;
    QList<seconds> sorted = helps;
    std::sort(sorted.begin(), sorted.end());
    const seconds quick = sorted.at(sorted.size() / 4);
    const seconds slow = sorted.at(sorted.size() * 3 / 4);
    const int turns = (ahead - free) / able + 1; // helps that end before his begins, one after another
    // The first of them has begun already, and may end at once.
    return HelpTime{floor<minutes>((turns - 1) * quick), std::max(minutes(1), ceil<minutes>(turns * slow))};
}

} // namespace parvis::queue
