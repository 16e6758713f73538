// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/problem.h"

#include <algorithm>

namespace parvis::content
{

bool hasError(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

QString toLine(const Problem &problem)
{
    const QString kind = problem.severity == Problem::Severity::Warning ? QStringLiteral("warning: ") : QString();
    QString line =
        problem.file + QLatin1Char(':') + QString::number(problem.line) + QStringLiteral(": ") + kind + problem.message;
    if (!problem.hint.isEmpty())
        line += QStringLiteral(" (") + problem.hint + QLatin1Char(')');
    return line;
}

} // namespace parvis::content
