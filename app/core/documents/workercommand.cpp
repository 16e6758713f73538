// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workercommand.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace parvis::documents
{

WorkerCommand WorkerCommand::besideProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/parvis");
    return {QFileInfo(beside).isExecutable() ? beside : QStringLiteral("parvis"), {QStringLiteral("document-worker")}};
}

} // namespace parvis::documents
