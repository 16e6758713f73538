// SPDX-License-Identifier: GPL-3.0-or-later
// A form left by a kiosk for a phone, and brought back from it by its code.
#include "forms/draftcopy.h"
#include "forms/returncode.h"
#include "hub/api/formparts.h"
#include "hub/api/formroutes.h"
#include "hub/api/releasedform.h"
#include "hub/service/formdraftservice.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/instants.h"
#include "wire/assistance.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

constexpr qsizetype mostAnswers = 200'000; // bytes of JSON
constexpr qsizetype mostHelp = 2'000;      // the same

FormDraftService service(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids, call.settings.keys.forms};
}

ApiProblem unknown()
{
    return {QLatin1String("not-found"), QStringLiteral("No form lies ready under this code, or it was taken."), {}, {}};
}

Reply refused(const Error &error)
{
    return error.is(HubRefusal::NotFound) || error.is(HubRefusal::WrongState) ? Reply(unknown()) : Reply(refuse(error));
}

qsizetype sizeOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).size();
}

QJsonObject told(const FormDraftContent &content)
{
    QJsonObject json{{QStringLiteral("form"), content.form},
                     {QStringLiteral("hash"), QString::fromLatin1(content.hash.toHex())},
                     {QStringLiteral("language"), content.language}};
    if (!content.help.isEmpty())
        json.insert(QStringLiteral("assistance"), content.help);
    return json;
}

} // namespace

Reply keepFormRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const QString token = body.id("token");
    FormDraftContent content;
    content.form = body.text("form", 1, 100);
    content.hash = body.hex("hash", 32);
    content.language = body.text("language", 2, 20);
    content.given = body.object("answers");
    content.help = body.object("assistance", BodyReader::Need::Optional);
    if (sizeOf(content.given) > mostAnswers)
        body.fault("answers", QStringLiteral("At most %1 bytes are taken.").arg(mostAnswers));
    if (body.has("assistance") && (sizeOf(content.help) > mostHelp || !wire::Assistance::isKept(content.help)))
        body.fault("assistance", QStringLiteral("This does not say who helped."));
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    const auto form = releasedForm(call.ledger, call.site, content.form);
    if (!form)
        return refuse(form.error());
    if (!*form || (*form)->hash().toLatin1() != content.hash.toHex())
        return ApiProblem{QLatin1String("not-found"), QStringLiteral("The newest release has no such form."), {}, {}};
    const auto until = service(call).leave(call.site, token, content);
    return until ? Reply(jsonReply({{QStringLiteral("until"), toText(*until)}}, 201)) : refuse(until.error());
}

// The code stands in the body: addresses are written into logs.
Reply takeFormRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const auto code = forms::parseReturnCode(body.text("code", 1, 40));
    const QString claim = body.id("claim");
    const bool isAsking = body.flag("asking");
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!code)
        return unknown();
    // Whether a kiosk can go on with it is told before it is handed over: what was handed over is nowhere else any more.
    const auto kept = isAsking ? service(call).look(call.site, *code) : service(call).bringBack(call.site, *code, claim);
    if (!kept)
        return refused(kept.error());
    QJsonObject json = told(kept->content);
    if (isAsking)
        return jsonReply(json);
    json.insert(QStringLiteral("answers"), kept->content.given);
    return jsonReply(json);
}

Reply lookFormRoute(ApiCall &call)
{
    BodyReader body = call.body();
    const auto code = forms::parseReturnCode(body.text("code", 1, 40));
    const QString language = body.text("language", 2, 20);
    body.finish();
    if (!call.faults.isEmpty())
        return invalid(call);
    if (!code)
        return unknown();
    const auto kept = service(call).look(call.site, *code);
    if (!kept)
        return refused(kept.error());
    const auto content = call.contents.of(call.ledger, call.site);
    const auto form = releasedForm(call.ledger, call.site, kept->content.form);
    if (!content || !form)
        return refuse(content ? form.error() : content.error());
    if (!*form || (*form)->hash().toLatin1() != kept->content.hash.toHex())
        return unknown();
    const QString region = (*content)->site ? (*content)->site->country : QStringLiteral("FR");
    const forms::Draft draft = forms::draftOf(**form, siteToday(call, **content), region, kept->content.given);
    QJsonArray rows;
    const auto shown = answerRows(draft, formWords(language));
    for (const AnswerRow &row : shown)
        rows.append(QJsonObject{{QStringLiteral("label"), row.label},
                                {QStringLiteral("value"), row.value},
                                {QStringLiteral("missing"), row.isMissing}});
    QJsonObject json = told(kept->content);
    json.insert(QStringLiteral("answers"), forms::shownAnswers(draft));
    json.insert(QStringLiteral("title"), draft.form().title().in(language));
    json.insert(QStringLiteral("rows"), rows);
    json.insert(QStringLiteral("until"), toText(kept->until));
    return jsonReply(json);
}

} // namespace parvis::hub
