// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a visitor sees what becomes of the form he handed in. His receipt alone opens it.
#include "base/localday.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/releasedform.h"
#include "hub/api/requestwords.h"
#include "hub/api/visitpage.h"
#include "hub/service/hubrefusal.h"
#include "hub/service/submissionservice.h"
#include "wire/followkey.h"

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using State = SubmissionState;

struct Standing {
    const char *style;
    const char *headline;
    const char *text;
};

Standing standingOf(State state, const RequestWords &in)
{
    switch (state) {
    case State::Received:
        return {"state", in.received, in.receivedText};
    case State::Checked:
        return {"state", in.checked, in.checkedText};
    case State::Correction:
        return {"state missed", in.correction, in.correctionText};
    case State::Done:
        break;
    }
    return {"state called", in.done, in.doneText};
}

QString requestPath(const ApiCall &call)
{
    return QStringLiteral("/s/%1/%2/%3").arg(call.site, call.variable("reference"), call.variable("token"));
}

// A wrong reference, a wrong key and a form that never was are told alike.
Reply unknownRequest(const ApiCall &call)
{
    const VisitWords &visit = visitWords(call, {});
    const RequestWords &in = requestWords(visit.language);
    const QString title = QString::fromUtf8(in.unknownTitle);
    return htmlPage(QLatin1String(in.language), title,
                    QStringLiteral("<h1>") + title.toHtmlEscaped() + QStringLiteral("</h1>\n") + line(in.unknownText) +
                        line(in.unknownOld),
                    404);
}

QDate dayAtSite(const ApiCall &call, const SiteContent &content, Instant instant)
{
    if (content.site)
        return content.site->localTime(instant).date();
    return toLocal(call.plan ? call.plan->zone : QTimeZone::utc(), instant).day;
}

QString standingPart(const ApiCall &call, const SiteContent &content, const SubmissionCase &found, const VisitWords &visit,
                     const RequestWords &in)
{
    const Standing now = standingOf(found.state(), in);
    QString html = QStringLiteral("<div class=\"%1\" role=\"status\">\n").arg(QLatin1String(now.style)) +
                   line(now.headline, "headline") + line(now.text);
    if (found.state() != State::Received) {
        const QString day = visitDay(dayAtSite(call, content, found.moves.last().at), visit);
        html += line(QString::fromUtf8(in.since).arg(day));
    }
    html += QStringLiteral("</div>\n");
    if (const QString reason = found.reason(); !reason.isEmpty()) {
        // The agent wrote it in the language the form was handed in.
        html += heading(in.reason) +
                QStringLiteral("<div class=\"card\"><p lang=\"%1\" dir=\"auto\">").arg(found.submission.language.toHtmlEscaped()) +
                reason.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p></div>\n");
    }
    return html;
}

} // namespace

Reply requestPageRoute(ApiCall &call)
{
    if (!isToken(call.variable("token")))
        return unknownRequest(call);
    const auto found =
        SubmissionService(call.ledger, call.clock).find(call.site, wire::idFollowedBy(call.variable("token")));
    if (!found)
        return found.error().is(HubRefusal::NotFound) ? unknownRequest(call) : refuse(found.error());
    const store::StoredSubmission &sent = found->submission;
    if (call.variable("reference") != sent.reference)
        return unknownRequest(call);
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    const auto form = releasedForm(call.ledger, call.site, sent.form);
    if (!form)
        return refuse(form.error());
    const VisitWords &visit = visitWords(call, sent.language);
    const RequestWords &in = requestWords(visit.language);
    const QString title = QString::fromUtf8(in.title);
    QString body = townLine(call, **content, visit) + QStringLiteral("<h1><span class=\"small\">") + title.toHtmlEscaped() +
                   QStringLiteral("</span> <span class=\"number code\" dir=\"ltr\">") + sent.reference.toHtmlEscaped() +
                   QStringLiteral("</span></h1>\n");
    if (*form)
        body += QStringLiteral("<p><strong>") + textOn((*form)->title(), QLatin1String(in.language)) +
                QStringLiteral("</strong></p>\n");
    const QString handedIn = visitDay(dayAtSite(call, **content, sent.created), visit);
    body += standingPart(call, **content, *found, visit, in) + line(QString::fromUtf8(in.receivedOn).arg(handedIn)) +
            QStringLiteral("<p><a class=\"act\" href=\"%1?lang=%2\">")
                .arg(requestPath(call).toHtmlEscaped(), QLatin1String(in.language)) +
            QString::fromUtf8(visit.renew).toHtmlEscaped() + QStringLiteral("</a></p>\n") + line(in.keep, "soft") +
            newsPart(call, **content, visit) + hoursPart(call, **content, visit) +
            languageLinks(requestPath(call), visit);
    return htmlPage(QLatin1String(in.language), title + QStringLiteral(" – ") + sent.reference, body);
}

} // namespace parvis::hub
