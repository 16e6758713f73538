// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/matching.h"

namespace parvis::hub
{

namespace
{

struct Pattern {
    struct Segment {
        QString text; // a variable without its braces
        bool isVariable = false;
    };
    const Operation *operation;
    QList<Segment> segments;
    int variables;
};

// Under the number of segments; of the paths that fit, those with the fewest variables are meant and come first.
QHash<qsizetype, QList<Pattern>> patterns()
{
    QHash<qsizetype, QList<Pattern>> bySize;
    for (const Operation &operation : operations()) {
        Pattern pattern{&operation, {}, 0};
        for (const QString &text : QString::fromLatin1(operation.pattern).split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            const bool isVariable = text.startsWith(QLatin1Char('{'));
            pattern.segments.append({isVariable ? text.mid(1, text.size() - 2) : text, isVariable});
            pattern.variables += isVariable ? 1 : 0;
        }
        bySize[pattern.segments.size()] << pattern;
    }
    for (auto &list : bySize) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Pattern &a, const Pattern &b) { return a.variables < b.variables; });
    }
    return bySize;
}

// From the end: most paths begin alike.
bool fits(const Pattern &pattern, const QStringList &segments)
{
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        const Pattern::Segment &expected = pattern.segments.at(i);
        if (!expected.isVariable && expected.text != segments.at(i))
            return false;
    }
    return true;
}

QHash<QString, QString> variablesOf(const Pattern &pattern, const QStringList &segments)
{
    QHash<QString, QString> variables;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (pattern.segments.at(i).isVariable)
            variables.insert(pattern.segments.at(i).text, segments.at(i));
    }
    return variables;
}

} // namespace

Match match(const QByteArray &method, const QStringList &segments)
{
    static const QHash<qsizetype, QList<Pattern>> all = patterns();
    Match result;
    const auto alike = all.constFind(segments.size());
    if (alike == all.cend())
        return result;
    const QByteArray asked = method == "HEAD" ? QByteArray("GET") : method;
    int variables = -1;
    for (const Pattern &pattern : *alike) {
        if (variables >= 0 && pattern.variables > variables)
            break;
        if (!fits(pattern, segments))
            continue;
        variables = pattern.variables;
        result.allowed << QLatin1String(pattern.operation->method);
        if (asked == pattern.operation->method) {
            result.operation = pattern.operation;
            result.variables = variablesOf(pattern, segments);
        }
    }
    return result;
}

} // namespace parvis::hub
