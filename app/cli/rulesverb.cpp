// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "rules/rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::cli
{

namespace
{

using namespace parvis::rules;

constexpr qint64 longestLine = 16 * 1024 * 1024;

QByteArray errorLine(const Value &reason)
{
    return Value::object({{QStringLiteral("error"), reason}}).toJsonLine();
}

QByteArray errorLine(const QString &type, const QString &detail)
{
    return errorLine(Value::object({{QStringLiteral("type"), Value(type)}, {QStringLiteral("detail"), Value(detail)}}));
}

QByteArray errorLine(const Error &error)
{
    const qsizetype end = error.detail().indexOf(u':');
    return errorLine(end < 0 ? error.detail() : error.detail().left(end), error.detail());
}

QByteArray answer(const QByteArray &line)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (parsing.error == QJsonParseError::DeepNesting)
        return errorLine(typeOf(RuleError::TooDeep), parsing.errorString());
    if (parsing.error != QJsonParseError::NoError)
        return errorLine(QStringLiteral("Invalid JSON"), parsing.errorString());
    const QJsonArray pair = document.array();
    if (!document.isArray() || pair.isEmpty() || pair.size() > 2)
        return errorLine(QStringLiteral("Invalid Line"), QStringLiteral("a line is [rule, data]"));
    const auto rule = Rule::compile(pair.at(0));
    if (!rule)
        return errorLine(rule.error());
    const auto data = Value::fromJson(pair.at(1));
    if (!data)
        return errorLine(data.error());
    const auto result = rule->evaluate(*data);
    return result ? result->toJsonLine() : errorLine(result.error().value);
}

// Reads on to the end of a line that is too long to keep.
void skipLine(QFile &input)
{
    QByteArray rest;
    do
        rest = input.readLine(longestLine);
    while (!rest.isEmpty() && !rest.endsWith('\n'));
}

int evaluateLines(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return fail(WrongUse, QStringLiteral("rules eval takes no arguments"));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(BadInput, QStringLiteral("cannot read standard input"));
    for (QByteArray line = input.readLine(longestLine); !line.isEmpty(); line = input.readLine(longestLine)) {
        const bool whole = line.endsWith('\n') || line.size() < longestLine - 1;
        if (!whole)
            skipLine(input);
        else if (line.trimmed().isEmpty())
            continue;
        const QByteArray out = whole ? answer(line) : errorLine(typeOf(RuleError::TooLarge), QStringLiteral("line"));
        std::fwrite((out + '\n').constData(), 1, static_cast<std::size_t>(out.size() + 1), stdout);
        std::fflush(stdout);
    }
    return Fine;
}

} // namespace

QList<Verb> rulesVerbs()
{
    Verb eval;
    eval.name = QStringLiteral("rules eval");
    eval.summary = QStringLiteral("Evaluate JsonLogic: lines [rule, data] in, one result a line out");
    eval.details =
        QStringLiteral("Reads standard input. Each line gives one line of JSON in the same order: the result,\n"
                       "or {\"error\": {\"type\": ...}} for a line or rule that is wrong; the rest goes on.");
    eval.run = evaluateLines;
    return {eval};
}

} // namespace parvis::cli
