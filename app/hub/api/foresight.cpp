// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/foresight.h"

#include "appointments/bookingcode.h"
#include "hub/api/apicall.h"
#include "hub/api/matching.h"
#include "hub/service/instants.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

namespace
{

// Longer than most visits; a longer one costs a question for each place beyond it.
constexpr std::chrono::hours ahead{1};
constexpr qsizetype largestRead = 4'096;

} // namespace

void foresee(const ApiRequest &request, store::Foresight *into)
{
    const Match found = match(request.method, request.segments);
    if (!found.operation || found.operation->access != Operation::Access::Write)
        return;
    const QByteArray key = request.header("Idempotency-Key");
    if (!key.isEmpty())
        into->inboxKeys << inboxKey(QString::fromLatin1(request.header("Authorization").mid(7).split(':').first()),
                                    key);
    if (found.variables.contains(QStringLiteral("id")))
        into->appointments << found.variables.value(QStringLiteral("id"));
    const auto code = appointments::BookingCode::parse(found.variables.value(QStringLiteral("code")));
    if (code)
        into->codes << code->plain();
    if (request.body.isEmpty() || request.body.size() > largestRead)
        return;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString person = body.value(QStringLiteral("personKey")).toString();
    if (!person.isEmpty())
        into->personKeys << person;
    const auto start = parseInstant(body.value(QStringLiteral("start")));
    if (!start)
        return;
    const QString resource = body.value(QStringLiteral("resource")).toString();
    into->units << store::Foresight::Units{resource, *start, *start + ahead};
    constexpr std::chrono::minutes step{5};
    if (!resource.isEmpty())
        into->atoms << store::AtomRange{resource, start->time_since_epoch() / step, (*start + ahead).time_since_epoch() / step};
}

} // namespace parvis::hub
