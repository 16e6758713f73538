// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/foresight.h"

#include "appointments/bookingcode.h"
#include "hub/api/apicall.h"
#include "hub/api/matching.h"
#include "hub/service/instants.h"

#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

// Longer than nearly every visit.
constexpr std::chrono::hours ahead{4};
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
    const auto start = parseInstant(QJsonDocument::fromJson(request.body).object().value(QStringLiteral("start")));
    if (start)
        into->unitTimes << store::Foresight::Times{*start, *start + ahead};
}

} // namespace parvis::hub
