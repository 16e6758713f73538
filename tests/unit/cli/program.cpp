// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QProcess>

namespace parvis::cli
{

Outcome runParvis(const QStringList &arguments, const QByteArray &input, const QString &output)
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(PARVIS_BINARY_DIR "/parvis"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    QList<QByteArray> lines = output.isEmpty() ? process.readAllStandardOutput().split('\n') : QList<QByteArray>{};
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return {process.exitCode(), lines, process.readAllStandardError()};
}

} // namespace parvis::cli
