// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/opinionparts.h"

#include "hub/api/page.h"
#include "hub/service/opinionservice.h"

namespace parvis::hub
{

namespace
{

QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

struct Pick {
    QString value;
    QString html;
};

// Answers of which one is chosen, under a legend that is HTML.
QString picks(const QString &legend, const QList<Pick> &answers, const OpinionFault &fault)
{
    QString html = QStringLiteral("<fieldset>\n<legend>") + legend + QStringLiteral("</legend>\n");
    if (fault.words)
        html += QStringLiteral("<p class=\"fault\" role=\"alert\">") + utf8(fault.words).toHtmlEscaped() +
                QStringLiteral("</p>\n");
    for (const Pick &answer : answers) {
        html += QStringLiteral("<label class=\"pick\"><input type=\"radio\" name=\"choice\" required value=\"") +
                answer.value.toHtmlEscaped() + QLatin1Char('"');
        if (answer.value == fault.choice)
            html += QStringLiteral(" checked");
        html += QStringLiteral(">") + answer.html + QStringLiteral("</label>\n");
    }
    return html + QStringLiteral("</fieldset>\n");
}

// Drawn, as not every phone has a letter for it.
QString face(int smile)
{
    return QStringLiteral("<svg class=\"face\" aria-hidden=\"true\" viewBox=\"0 0 24 24\"><circle cx=\"12\" cy=\"12\" r=\"10\"/>"
                          "<path d=\"M8.5 9v.01M15.5 9v.01\"/><path d=\"M7.5 %1q4.5 %2 9 0\"/></svg>")
        .arg(15.5 - smile / 4.0)
        .arg(smile);
}

// SUBJECT tells the fields of one page apart.
QString commentField(const QString &subject, const VisitWords &in, const OpinionFault &fault)
{
    const QString id = subject.toHtmlEscaped();
    return QStringLiteral("<p><label for=\"comment-%1\">").arg(id) + utf8(in.comment).toHtmlEscaped() +
           QStringLiteral("</label><br>\n<textarea id=\"comment-%1\" name=\"comment\" rows=\"4\" maxlength=\"500\" "
                          "aria-describedby=\"hint-%1\">\n")
               .arg(id) +
           fault.comment.toHtmlEscaped() + QStringLiteral("</textarea><br>\n<small id=\"hint-%1\">").arg(id) +
           utf8(in.commentHint).toHtmlEscaped() + QStringLiteral("</small></p>\n");
}

QString visitFields(const VisitWords &in, const OpinionFault &fault)
{
    struct Step {
        const char *value;
        int smile; // of the mouth: above 0 upwards
        const char *words;
    };
    QList<Pick> answers;
    for (const Step &step : {Step{"5", 6, in.score5}, Step{"4", 3, in.score4}, Step{"3", 0, in.score3},
                             Step{"2", -3, in.score2}, Step{"1", -6, in.score1}})
        answers.append({QLatin1String(step.value), face(step.smile) + QStringLiteral("<span>") +
                                                       utf8(step.words).toHtmlEscaped() + QStringLiteral("</span>")});
    return picks(QStringLiteral("<h2>") + utf8(in.surveyTitle).toHtmlEscaped() + QStringLiteral("</h2>"), answers,
                 fault) +
           commentField(OpinionService::visit, in, fault) + line(in.anonymous, "soft");
}

QString consultationFields(const content::Consultation &asked, const VisitWords &in, const OpinionFault &fault)
{
    const QString language = QLatin1String(in.language);
    QList<Pick> answers;
    for (const content::ConsultationChoice &choice : asked.choices)
        answers.append(
            {choice.id, QStringLiteral("<span>") + textOn(choice.text, language) + QStringLiteral("</span>")});
    return picks(textOn(asked.question, language), answers, fault) + commentField(asked.id, in, fault) +
           line(in.anonymous, "soft");
}

QString thanks(const VisitWords &in)
{
    return QStringLiteral("<p class=\"done\" role=\"status\">") + utf8(in.thanks).toHtmlEscaped() +
           QStringLiteral("</p>\n");
}

} // namespace

bool isVisitAsked(const queue::Ticket &ticket)
{
    return ticket.now.state == queue::TicketState::Served;
}

Result<QString> opinionPart(const ApiCall &call, const SiteContent &content, const queue::Ticket &ticket,
                            const VisitWords &in, const OpinionFault &fault)
{
    OpinionService opinions(call.ledger, call.clock, call.ids);
    const QString path = ticketPath(call.site, ticket.id);
    const auto faultOf = [&](const QString &subject) { return fault.subject == subject ? fault : OpinionFault(); };
    QString html;
    const bool needsHeading = isVisitAsked(ticket);
    if (needsHeading) {
        const auto given = opinions.hasGiven(call.site, ticket.id, OpinionService::visit);
        if (!given)
            return given.error();
        html += QStringLiteral("<section>\n") +
                (*given ? heading(in.surveyTitle) + thanks(in)
                        : visitForm(path + QStringLiteral("/rate"), in.send, in,
                                    visitFields(in, faultOf(OpinionService::visit)))) +
                QStringLiteral("</section>\n");
    }
    const auto asked = content.news.open(siteToday(call, content));
    // Where nothing stands beside it, the page itself is called so.
    const QString level = needsHeading ? QStringLiteral("h3") : QStringLiteral("h2");
    if (!asked.isEmpty())
        html += QStringLiteral("<section>\n") + (needsHeading ? heading(in.consultTitle) : QString());
    for (const content::Consultation &one : asked) {
        const auto given = opinions.hasGiven(call.site, ticket.id, one.id);
        if (!given)
            return given.error();
        html += QStringLiteral("<div class=\"card\"><%1>").arg(level) + textOn(one.title, QLatin1String(in.language)) +
                QStringLiteral("</%1>\n").arg(level) +
                (*given ? thanks(in)
                        : visitForm(path + QStringLiteral("/vote/") + one.id, in.send, in,
                                    consultationFields(one, in, faultOf(one.id)))) +
                QStringLiteral("</div>\n");
    }
    return asked.isEmpty() ? html : html + QStringLiteral("</section>\n");
}

} // namespace parvis::hub
