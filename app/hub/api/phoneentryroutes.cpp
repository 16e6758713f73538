// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingcode.h"
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/phoneentry.h"
#include "hub/api/refusalwords.h"
#include "hub/api/visitpage.h"

namespace parvis::hub
{

namespace
{

constexpr qsizetype longestCode = 40; // with spaces and dashes

QString field(const PhoneWords &in, const char *fault, const QString &typed)
{
    QString html = QStringLiteral("<p><label for=\"code\">%1</label><br>\n").arg(QString::fromUtf8(in.codeLabel));
    html += QStringLiteral("<input id=\"code\" name=\"code\" value=\"%1\" maxlength=\"%2\" dir=\"ltr\" required "
                           "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" "
                           "aria-describedby=\"%3hint\"%4><br>\n")
                .arg(typed.left(longestCode).toHtmlEscaped())
                .arg(longestCode)
                .arg(fault ? QStringLiteral("fault ") : QString(),
                     fault ? QStringLiteral(" aria-invalid=\"true\"") : QString());
    return html +
           QStringLiteral("<small id=\"hint\">%1</small></p>\n").arg(QString::fromUtf8(in.codeHint).toHtmlEscaped());
}

} // namespace

Result<ApiReply, ApiProblem> entryPage(ApiCall &call, const PhoneWords &in, const char *fault, const QString &typed,
                                       int status)
{
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return refuse(content.error());
    const VisitWords &visit = visitWords(QLatin1String(in.language));
    const QString path = QStringLiteral("/p/%1").arg(call.site);
    const QString title = QString::fromUtf8(in.title);
    QString body = townLine(call, **content, visit) + QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped());
    if (fault)
        body += QStringLiteral("<p id=\"fault\" class=\"fault\" role=\"alert\">%1</p>\n")
                    .arg(QString::fromUtf8(fault).toHtmlEscaped());
    body += line(in.codeLead) + visitForm(path, in.open, visit, field(in, fault, typed));
    if ((*content)->site)
        body += phoneLine(*(*content)->site, refusalWords(QLatin1String(visit.language)).callUs);
    body += newsPart(call, **content, visit) + hoursPart(call, **content, visit) + languageLinks(path, visit);
    return htmlPage(QLatin1String(in.language), title, body, status);
}

Result<ApiReply, ApiProblem> phoneEntryRoute(ApiCall &call)
{
    return entryPage(call, phoneWords(call, {}));
}

// Whether there is such an appointment its page says.
Result<ApiReply, ApiProblem> phoneOpenRoute(ApiCall &call)
{
    const PhoneWords &in = phoneWords(call, {});
    const QString typed = formValue(call.request.body, "code");
    const auto code = appointments::BookingCode::parse(typed);
    if (!code)
        return entryPage(call, in, in.codeFault, typed, 422);
    return seeOther(QStringLiteral("/p/%1/%2?lang=%3").arg(call.site, code->plain(), QLatin1String(in.language)));
}

} // namespace parvis::hub
