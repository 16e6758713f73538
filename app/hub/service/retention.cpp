// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/retention.h"

#include "hub/service/absencelist.h"
#include "hub/service/emergencyservice.h"
#include "hub/service/queueservice.h"
#include "hub/service/submissionservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::hub
{

using std::chrono::days;
using store::RetainedKind;
using store::RetainedRow;

namespace
{

constexpr days tenYears{3'650};

QJsonValue stripped(const QJsonValue &value);

QJsonObject stripped(const QJsonObject &object)
{
    // What is left must still be an answer as it is described: a note that may not be missing goes with what it is in.
    static const QStringList personal{QStringLiteral("context"), QStringLiteral("note"), QStringLiteral("message"),
                                      QStringLiteral("byTown"), QStringLiteral("resolution")};
    const bool isCorrection =
        object.value(QStringLiteral("reason")).isString() && !object.contains(QStringLiteral("persons"));
    QJsonObject without;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (personal.contains(it.key()) || (isCorrection && it.key() == QLatin1String("reason")))
            continue;
        const bool isTries = it.key() == QLatin1String("tries");
        without.insert(it.key(), isTries ? QJsonValue(QJsonArray()) : stripped(it.value()));
    }
    return without;
}

QJsonValue stripped(const QJsonValue &value)
{
    if (value.isObject())
        return stripped(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray without;
    for (const QJsonValue &item : value.toArray())
        without << stripped(item);
    return without;
}

} // namespace

const std::array<RetentionRule, retentionRuleCount> &retentionRules()
{
    using K = RetainedKind;
    // Copies go with what they are copies of, so nothing that is erased by one rule lives on under another: a form and
    // a contact also in quarantine, an appointment with its wish, a hand-off with the traces of the visit.
    static const std::array<RetentionRule, retentionRuleCount> rules{{
        {K::Submissions, "submissions", "forms handed in", "they are dealt with", days(180), days(1), tenYears,
         "public task"},
        // Until a complaint about the appointment can no longer come. Nobody is written to afterwards.
        {K::Contacts, "contacts", "contacts of appointments", "the appointment", days(90), days(30), tenYears,
         "public task"},
        {K::Appointments, "appointments", "appointments", "the appointment", days(730), days(30), tenYears,
         "statistics"},
        {K::CallBacks, "callBacks", "call backs", "they are settled", days(30), days(1), tenYears, "public task"},
        {K::EarlierWishes, "earlierWishes", "wishes to come earlier", "the appointment", days(30), days(1), tenYears,
         "public task"},
        {K::WaitingHandOffs, "waitingHandOffs", "calls for help nobody came for", "the call", days(7), days(1),
         days(30), "consent"},
        {K::HandOffs, "handOffs", "help given at kiosks", "the help", days(30), days(1), tenYears, "security"},
        // The line's own upkeep lets none be older.
        {K::Tickets, "tickets", "tickets", "the visit", days(QueueService::daysKept), days(1),
         days(QueueService::daysKept), "statistics"},
        {K::Quarantine, "quarantine", "entries that could not be taken in", "the decision", days(90), days(1), tenYears,
         "public task"},
        // The month of an opinion is all that is known: a year after the longest.
        {K::Comments, "comments", "comments of opinions", "the month began", days(396), days(31), tenYears,
         "improvement"},
        {K::Emergencies, "emergencies", "calls for colleagues", "they ended", days(365), days(1), tenYears,
         "safety at work"},
        {K::Absences, "absences", "absences of staff", "they are over", days(60), days(1), tenYears, "service"},
        {K::Answers, "answers", "words in answers kept for repeated requests", "the answer", days(30), days(2),
         days(400), "exactly once"},
        {K::Keys, "keys", "keys of requests and journals", "the request", days(400), days(400), tenYears,
         "exactly once"},
    }};
    return rules;
}

RetentionLimits::RetentionLimits()
{
    for (const RetentionRule &rule : retentionRules())
        set(rule.kind, rule.kept);
}

std::optional<Instant> retentionBegan(RetainedKind kind, const RetainedRow &row)
{
    if (!row.holds || !row.since)
        return std::nullopt;
    switch (kind) {
    case RetainedKind::Submissions:
        return isDealtWith(row.body) ? row.since : std::nullopt;
    case RetainedKind::Emergencies:
        return hasEnded(row.body) ? row.since : std::nullopt;
    case RetainedKind::Absences: {
        const auto absence = AbsenceRecord::decode({AbsenceList::kind, row.key, 1, *row.since, row.body});
        const bool isAhead = absence && !absence->isWithdrawn;
        return isAhead ? std::max(*row.since, absence->entered.absence.until) : row.since;
    }
    default:
        return row.since;
    }
}

QByteArray withoutPersons(const QByteArray &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer);
    return json.isObject() ? QJsonDocument(stripped(json.object())).toJson(QJsonDocument::Compact) : answer;
}

} // namespace parvis::hub
