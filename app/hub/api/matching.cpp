// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/matching.h"

namespace parvis::hub
{

namespace
{

struct Pattern {
    const Operation *operation;
    QStringList segments;
    int variables;
};

QList<Pattern> patterns()
{
    QList<Pattern> list;
    for (const Operation &operation : operations()) {
        Pattern pattern{&operation, QString::fromLatin1(operation.pattern).split(QLatin1Char('/'), Qt::SkipEmptyParts),
                        0};
        for (const QString &segment : std::as_const(pattern.segments))
            pattern.variables += segment.startsWith(QLatin1Char('{')) ? 1 : 0;
        list << pattern;
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Pattern &a, const Pattern &b) { return a.variables < b.variables; });
    return list;
}

std::optional<QHash<QString, QString>> fit(const Pattern &pattern, const QStringList &segments)
{
    if (pattern.segments.size() != segments.size())
        return std::nullopt;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &expected = pattern.segments.at(i);
        if (!expected.startsWith(QLatin1Char('{')) && expected != segments.at(i))
            return std::nullopt;
    }
    QHash<QString, QString> variables;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &expected = pattern.segments.at(i);
        if (expected.startsWith(QLatin1Char('{')))
            variables.insert(expected.mid(1, expected.size() - 2), segments.at(i));
    }
    return variables;
}

} // namespace

Match match(const QByteArray &method, const QStringList &segments)
{
    static const QList<Pattern> all = patterns();
    const QByteArray asked = method == "HEAD" ? QByteArray("GET") : method;
    Match result;
    int variables = -1;
    for (const Pattern &pattern : all) {
        // Of the paths that fit, those with the fewest variables are meant.
        if (variables >= 0 && pattern.variables > variables)
            break;
        const auto fitted = fit(pattern, segments);
        if (!fitted)
            continue;
        variables = pattern.variables;
        result.allowed << QLatin1String(pattern.operation->method);
        if (asked == pattern.operation->method) {
            result.operation = pattern.operation;
            result.variables = *fitted;
        }
    }
    return result;
}

} // namespace parvis::hub
