// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include <QByteArray>

namespace parvis::cli
{

Verb makeVerb(const char *name, const char *usage, const char *summary, const char *details,
              int (*run)(const QStringList &))
{
    Verb made;
    made.name = QLatin1String(name);
    made.usage = QLatin1String(usage);
    made.summary = QLatin1String(summary);
    made.details = QLatin1String(details);
    made.run = run;
    return made;
}

void printLine(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int fail(ExitCode code, const QString &reason)
{
    QString line = reason;
    line.replace(u'\n', u' ');
    printLine(stderr, QStringLiteral("parvis: %1").arg(line));
    return code;
}

} // namespace parvis::cli
