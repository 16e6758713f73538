// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/iconnames.h"
#include "cli/verbs.h"
#include "content/check.h"
#include "documents/documentclient.h"
#include "documents/documenterror.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parvis::cli
{

namespace
{

using content::Problem;
using content::Problems;

Result<QList<content::TemplateField>> templateFields(const QByteArray &pdf)
{
    documents::DocumentClient client;
    if (const auto opened = client.open(pdf); !opened)
        return opened.error();
    const auto fields = client.fields();
    if (!fields)
        return fields.error();
    QList<content::TemplateField> list;
    for (const documents::DocumentField &field : *fields) {
        if (field.kind != documents::FieldKind::Button)
            list.append(
                {field.name, field.kind == documents::FieldKind::Text || field.kind == documents::FieldKind::Choice});
    }
    return list;
}

// The check shows details; the document module keeps its sentences apart from them.
Result<QList<content::TemplateField>> templateFieldsInWords(const QByteArray &pdf)
{
    auto fields = templateFields(pdf);
    if (fields)
        return fields;
    return Error(documents::DocumentError::Broken, documents::describe(fields.error()));
}

QJsonObject toJson(const Problem &problem)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("line"), problem.line},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("severity"),
             problem.severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("message"), problem.message},
            {QStringLiteral("hint"), problem.hint}};
}

void printJson(const Problems &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(toJson(problem));
    printLine(stdout, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)).trimmed());
}

QString counted(qsizetype number, const QString &what)
{
    return QStringLiteral("%1 %2%3").arg(number).arg(what, number == 1 ? QString() : QStringLiteral("s"));
}

void printText(const Problems &problems)
{
    for (const Problem &problem : problems)
        printLine(stdout, content::toLine(problem));
    const auto isError = [](const Problem &problem) { return problem.severity == Problem::Severity::Error; };
    const qsizetype errors = std::count_if(problems.begin(), problems.end(), isError);
    printLine(stderr, problems.isEmpty() ? QStringLiteral("No problem found.")
                                         : counted(errors, QStringLiteral("error")) + QStringLiteral(", ") +
                                               counted(problems.size() - errors, QStringLiteral("warning")) + u'.');
}

int runCheck(const QStringList &arguments)
{
    QStringList folders;
    bool asJson = false;
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--json"))
            asJson = true;
        else if (argument.startsWith(QLatin1String("--")))
            return fail(WrongUse, QStringLiteral("unknown option %1 (see parvis content check --help)").arg(argument));
        else
            folders << argument;
    }
    if (folders.size() != 1)
        return fail(WrongUse, QStringLiteral("content check needs one folder"));
    if (!QFileInfo(folders.first()).isDir())
        return fail(BadInput, QStringLiteral("%1 is no folder").arg(folders.first()));
    const Problems problems = content::check(folders.first(), {iconNames(), templateFieldsInWords});
    asJson ? printJson(problems) : printText(problems);
    return content::hasError(problems) ? BadInput : Fine;
}

} // namespace

QList<Verb> contentVerbs()
{
    Verb check;
    check.name = QStringLiteral("content check");
    check.usage = QStringLiteral("FOLDER [--json]");
    check.summary = QStringLiteral("Lists everything to mend in a content folder");
    check.details =
        QStringLiteral("FOLDER holds sites/, appointments/, queues/, news/, procedures/, forms/, documents/, categories.json, synonyms.json and sentences.json.\n"
                       "Every problem is one line on stdout: file:line: sentence (how to mend it).\n"
                       "With --json a list of {file, line, column, severity, message, hint}.\n"
                       "Ends with 2 when there is an error; warnings alone end with 0.");
    check.run = runCheck;
    return {check};
}

} // namespace parvis::cli
