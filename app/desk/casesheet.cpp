// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesheet.h"

#include "forms/draftcopy.h"

#include <QJsonArray>
#include <QLocale>

#include <utility>

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

QString sectionOf(const forms::Draft &draft, const QString &path, const QString &language)
{
    const auto *section = draft.form().sectionOf(path);
    return section ? section->title.in(language) : QString();
}

// Of an entry of a list: "Child 2: Name".
QString labelOf(const forms::Draft &draft, const wire::VisitField &field, const QString &language)
{
    const auto *asked = draft.form().findField(field.path);
    if (!asked)
        return field.label;
    const QStringList parts = field.path.split(QLatin1Char('.'));
    const auto *repeat = parts.size() == 3 ? draft.form().findField(parts.first()) : nullptr;
    return repeat ? QStringLiteral("%1 %2: %3")
                        .arg(repeat->itemLabel.in(language))
                        .arg(parts.at(1).toInt() + 1)
                        .arg(asked->label.in(language))
                  : asked->label.in(language);
}

} // namespace

QString CaseSheet::shared(const QJsonObject &context, const CaseReading &reading)
{
    const QString id = context.value(QStringLiteral("procedure")).toString();
    const bool isNamed = !id.isEmpty() || !context.value(QStringLiteral("answers")).toObject().isEmpty();
    QString html = isNamed ? QStringLiteral("<h2>%1</h2>")
                                 .arg(escaped(reading.procedure ? reading.procedure->title.in(reading.language) : id))
                           : QStringLiteral("<p>%1</p>").arg(escaped(tr("The visitor has not said what it is about.")));
    html += needs(context, reading) + path(context, reading);
    if (const auto shown = wire::SharedForm::fromJson(context.value(QStringLiteral("form"))))
        html += form(*shown, reading);
    return html + notShared(context);
}

QString CaseSheet::needs(const QJsonObject &context, const CaseReading &reading)
{
    QString items;
    const QJsonArray list = context.value(QStringLiteral("needs")).toArray();
    for (const QJsonValue &need : list) {
        const QString words = need[QStringLiteral("label")].toString();
        const QString ours = reading.needs.value(need[QStringLiteral("id")].toString(), words);
        if (ours.isEmpty())
            continue;
        items += words.isEmpty() || words == ours
                     ? QStringLiteral("<li><b>%1</b></li>").arg(escaped(ours))
                     : QStringLiteral("<li><b>%1</b> (%2)</li>")
                           .arg(escaped(ours), escaped(tr("in the visitor's words: %1").arg(words)));
    }
    return items.isEmpty() ? QString()
                           : heading(tr("What the visitor needs")) + QStringLiteral("<ul>%1</ul>").arg(items);
}

QString CaseSheet::path(const QJsonObject &context, const CaseReading &reading)
{
    QString html;
    const QJsonObject answers = context.value(QStringLiteral("answers")).toObject();
    const auto run = replay(reading.procedure, answers, reading.today);
    if (!answers.isEmpty()) {
        html += heading(tr("What the visitor has answered")) + QStringLiteral("<table cellpadding=\"4\">");
        QJsonObject others = answers;
        for (const guide::GuideAnswer &answer : run ? run->answers() : QList<guide::GuideAnswer>()) {
            const guide::Question *question = run->guide().findQuestion(answer.questionId);
            html += row(question->text.in(reading.language),
                        question->findOption(answer.optionId)->label.in(reading.language));
            others.remove(answer.questionId);
        }
        // Of another release, or of a sheet that is not here: shown as it came rather than not at all.
        for (auto other = others.begin(); other != others.end(); ++other)
            html += row(other.key(), other->toString());
        html += QStringLiteral("</table>");
    }
    if (run && run->outcome())
        html += outcome(*run, context.value(QStringLiteral("ticked")).toVariant().toStringList(), reading.language);
    return html;
}

QString CaseSheet::form(const wire::SharedForm &form, const CaseReading &reading)
{
    const bool isKnown = form.copy && reading.form && reading.form->hash() == form.copy->hash;
    std::optional<forms::Draft> draft;
    if (isKnown)
        draft = forms::draftOf(*reading.form, reading.today, reading.region, form.copy->given);
    const QString title = draft ? draft->form().title().in(reading.language) : form.title;
    QString html = heading(title.isEmpty() ? tr("The form so far") : tr("The form so far: %1").arg(title));
    if (form.fields.isEmpty())
        return html + QStringLiteral("<p>%1</p>")
                          .arg(escaped(tr("It is too long to be read here. You see it once you help the visitor.")));
    int answered = 0;
    int missing = 0;
    QString rows;
    QString section;
    for (const wire::VisitField &field : form.fields) {
        const QString here = draft ? sectionOf(*draft, field.path, reading.language) : QString();
        if (here != std::exchange(section, here) && !here.isEmpty())
            rows += QStringLiteral("<tr><td colspan=\"2\"><i>%1</i></td></tr>").arg(escaped(here));
        const QString ours = draft ? draft->display(field.path, reading.language) : QString();
        const QString answer = ours.isEmpty() ? field.value : ours;
        const QString question = draft ? labelOf(*draft, field, reading.language) : field.label;
        answered += !answer.isEmpty();
        missing += field.missing;
        rows += !answer.isEmpty() ? row(question, answer)
                : field.missing   ? row(question, tr("still missing"))
                                  : row(question, QStringLiteral("–"));
    }
    const QString left = missing > 0 ? tr("%n still missing", nullptr, missing) : tr("nothing is missing");
    return html +
           QStringLiteral("<p>%1 · %2</p>")
               .arg(escaped(tr("%1 of %2 answered").arg(answered).arg(form.fields.size())), escaped(left)) +
           QStringLiteral("<table cellpadding=\"4\">%1</table>").arg(rows);
}

QString CaseSheet::notShared(const QJsonObject &context)
{
    const std::pair<const char *, QString> parts[] = {
        {"procedure", tr("what it is about")},
        {"answers", tr("the answers to the questions and the list of what to bring")},
        {"form", tr("the form")},
        {"needs", tr("what he needs")}};
    QStringList kept;
    for (const auto &[key, words] : parts) {
        if (!context.contains(QLatin1String(key)))
            kept << words;
    }
    return kept.isEmpty() ? QString()
                          : QStringLiteral("<p><i>%1</i></p>")
                                .arg(escaped(tr("Not shared: %1.").arg(kept.join(QStringLiteral(", ")))));
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
