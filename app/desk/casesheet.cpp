// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesheet.h"

#include <QLocale>

namespace parvis::desk
{

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(escaped(text));
}

// Paragraphs apart by an empty line, "- " begins a list line.
QString paragraphs(const QString &text)
{
    QString html;
    bool isList = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const bool isItem = line.startsWith(QLatin1String("- "));
        if (isItem != isList)
            html += isItem ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
        isList = isItem;
        if (isItem)
            html += QStringLiteral("<li>%1</li>").arg(escaped(line.mid(2)));
        else if (!line.trimmed().isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(escaped(line));
    }
    return isList ? html + QStringLiteral("</ul>") : html;
}

QString row(const QString &question, const QString &answer)
{
    return QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>").arg(escaped(question), escaped(answer));
}

} // namespace

namespace
{

// As far as the visitor went; today's rules decide what is asked and what is to bring.
std::optional<guide::GuideRun> replay(const guide::Procedure *procedure, const QJsonObject &answers, QDate today)
{
    if (!procedure || !procedure->guide)
        return std::nullopt;
    guide::GuideRun run(std::make_shared<const guide::Guide>(*procedure->guide), today);
    while (const guide::Question *question = run.currentQuestion()) {
        const auto change = run.choose(question->id, answers.value(question->id).toString());
        if (!change)
            break;
        run = change->run;
    }
    return run;
}

} // namespace

QString CaseSheet::shared(const QJsonObject &context, const guide::Procedure *procedure, const QString &language, QDate today)
{
    const QString id = context.value(QStringLiteral("procedure")).toString();
    const QJsonObject answers = context.value(QStringLiteral("answers")).toObject();
    if (id.isEmpty() && answers.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(escaped(tr("The visitor has not said what it is about.")));
    QString html = QStringLiteral("<h2>%1</h2>").arg(escaped(procedure ? procedure->title.in(language) : id));
    const auto run = replay(procedure, answers, today);
    if (!answers.isEmpty()) {
        html += heading(tr("What the visitor has answered")) + QStringLiteral("<table cellpadding=\"4\">");
        QJsonObject others = answers;
        for (const guide::GuideAnswer &answer : run ? run->answers() : QList<guide::GuideAnswer>()) {
            const guide::Question *question = run->guide().findQuestion(answer.questionId);
            html += row(question->text.in(language), question->findOption(answer.optionId)->label.in(language));
            others.remove(answer.questionId);
        }
        // Of another release, or of a sheet that is not here: shown as it came rather than not at all.
        for (auto other = others.begin(); other != others.end(); ++other)
            html += row(other.key(), other->toString());
        html += QStringLiteral("</table>");
    }
    if (run && run->outcome())
        html += outcome(*run, context.value(QStringLiteral("ticked")).toVariant().toStringList(), language);
    return html;
}

QString CaseSheet::outcome(const guide::GuideRun &run, const QStringList &ticked, const QString &language)
{
    QString html = heading(tr("Where that leads"));
    html += QStringLiteral("<p><b>%1</b></p>").arg(escaped(run.outcome()->title.in(language)));
    html += paragraphs(run.outcome()->text.in(language));
    const auto checklist = run.checklist();
    if (!checklist.isEmpty())
        html += heading(tr("To bring")) + QStringLiteral("<ul>");
    for (const guide::ChecklistItem &item : checklist) {
        const QString text = escaped(item.text.in(language));
        html += ticked.contains(item.id)
                    ? QStringLiteral("<li><b>✓ %1</b> (%2)</li>").arg(text, escaped(tr("the visitor has it")))
                    : QStringLiteral("<li>%1</li>").arg(text);
    }
    if (!checklist.isEmpty())
        html += QStringLiteral("</ul>");
    const auto costs = run.costs();
    if (!costs.isEmpty())
        html += heading(tr("To pay")) + QStringLiteral("<ul>");
    for (const guide::Cost &cost : costs)
        html += QStringLiteral("<li>%1: %2</li>")
                    .arg(escaped(cost.label.in(language)),
                         escaped(QLocale().toCurrencyString(double(cost.cents) / 100, QStringLiteral("€"))));
    return costs.isEmpty() ? html : html + QStringLiteral("</ul>");
}

QString CaseSheet::knowledge(const guide::Procedure &procedure, const QString &language)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(escaped(procedure.title.in(language)));
    html += paragraphs(procedure.summary.in(language));
    if (!procedure.cost.isEmpty())
        html += heading(tr("Cost")) + paragraphs(procedure.cost.in(language));
    if (!procedure.delay.isEmpty())
        html += heading(tr("How long it takes")) + paragraphs(procedure.delay.in(language));
    for (const guide::Section &section : procedure.sections)
        html += heading(section.title.in(language)) + paragraphs(section.text.in(language));
    if (procedure.guide && !procedure.guide->checklist.isEmpty()) {
        html += heading(tr("What may be needed")) + QStringLiteral("<ul>");
        for (const guide::ChecklistItem &item : procedure.guide->checklist)
            html += QStringLiteral("<li>%1</li>").arg(escaped(item.text.in(language)));
        html += QStringLiteral("</ul>");
    }
    if (procedure.legal)
        html += QStringLiteral("<p><i>%1</i></p>").arg(escaped(procedure.legal->label.in(language)));
    return html;
}

} // namespace parvis::desk
