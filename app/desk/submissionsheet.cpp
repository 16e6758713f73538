// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionsheet.h"

#include "desktext.h"
#include "forms/display.h"
#include "submissionmodel.h"
#include "wire/assistance.h"
#include "wire/submissioncodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace parvis::desk
{

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString row(const QString &question, const QString &answer)
{
    return QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>").arg(escaped(question), escaped(answer));
}

QString plain(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(escaped(text));
}

} // namespace

bool SubmissionSheet::isReadable(const OpenedSubmission &opened)
{
    return opened.scheme == QLatin1String("plain");
}

QString SubmissionSheet::answers(const OpenedSubmission &opened, const forms::FormDefinition *form,
                                 const QString &language, const QString &region)
{
    if (!isReadable(opened))
        return paragraph(tr("This submission is sealed. It cannot be opened at this desk."));
    const auto submission = wire::SubmissionCodec::decode(opened.payload);
    if (!submission)
        return paragraph(tr("This submission cannot be read. Ask the administrator."));
    QString html;
    QJsonObject others = submission->answers();
    // A form of another version may ask something else under the same name: then the answers stand as they came.
    const bool isSame = form && form->hash() == submission->formHash();
    if (isSame) {
        for (const forms::Section &section : form->sections()) {
            QString rows;
            for (const forms::Field &field : section.fields) {
                if (!others.contains(field.id))
                    continue;
                const QString text = forms::display(field, others.value(field.id), {language, region});
                if (!text.isEmpty())
                    rows += row(field.label.in(language), text);
                others.remove(field.id);
            }
            if (!rows.isEmpty())
                html += QStringLiteral("<h3>%1</h3><table cellpadding=\"4\">%2</table>")
                            .arg(escaped(section.title.in(language)), rows);
        }
    } else {
        html += paragraph(tr("The form is not here in this version: the answers stand as they came."));
    }
    QString rows;
    for (auto other = others.begin(); other != others.end(); ++other)
        rows += row(other.key(), plain(other.value()));
    return rows.isEmpty() ? html : html + QStringLiteral("<table cellpadding=\"4\">%1</table>").arg(rows);
}

QString SubmissionSheet::help(const OpenedSubmission &opened)
{
    using wire::Assistance;
    if (opened.assistance.isEmpty())
        return {};
    const auto help = Assistance::fromJson(opened.assistance);
    if (!help)
        return tr("Filled with help. This desk is older than the kiosk and cannot say how.");
    const auto role = [&]() -> QString {
        switch (help->role) {
        case Assistance::Role::Agent: break;
        case Assistance::Role::Relative: return tr("a relative or somebody close");
        case Assistance::Role::Guardian: return tr("a legal guardian");
        case Assistance::Role::Mandated: return tr("a person with a mandate");
        case Assistance::Role::Association: return tr("an association or a social service");
        }
        return tr("the agent");
    };
    const auto mandate = [&]() -> QString {
        switch (help->mandate) {
        case Assistance::Mandate::None: break;
        case Assistance::Mandate::Written: return tr("a signed authorisation");
        case Assistance::Mandate::Family: return tr("parental authority");
        case Assistance::Mandate::Court: return tr("a decision of a court");
        case Assistance::Mandate::Mission: return tr("a mission of the association or service");
        }
        return {};
    };
    const bool isPresent = help->whom == Assistance::Whom::Present;
    QStringList parts{tr("Filled with help: %1 (%2)").arg(help->name, help->code),
                      isPresent ? tr("for the person, who was there") : tr("for somebody who was not there"),
                      tr("answers by %1").arg(role())};
    if (!isPresent)
        parts << tr("by right of %1, %2").arg(mandate(), help->mandateDate.isValid()
                                                            ? tr("dated %1").arg(QLocale().toString(help->mandateDate, QLocale::ShortFormat))
                                                            : tr("seen by the agent"));
    parts << tr("agreed on %1").arg(DeskText::dayAndTime(help->consent));
    return parts.join(QStringLiteral(" · "));
}

QString SubmissionSheet::way(const OpenedSubmission &opened)
{
    QString rows = row(DeskText::dayAndTime(opened.row.created), tr("sent by the visitor"));
    if (const QString helped = help(opened); !helped.isEmpty())
        rows += row({}, helped);
    for (const SubmissionStep &step : opened.steps) {
        const QString what = step.undo ? tr("taken back: %1").arg(SubmissionModel::stateText(step.to))
                                       : SubmissionModel::stateText(step.to);
        QString text = QStringLiteral("%1 – %2").arg(what, step.by);
        if (!step.reason.isEmpty())
            text += QLatin1Char('\n') + step.reason;
        rows += row(DeskText::dayAndTime(step.at), text);
    }
    return QStringLiteral("<table cellpadding=\"4\">%1</table>").arg(rows);
}

} // namespace parvis::desk
