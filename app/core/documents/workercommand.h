// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::documents
{

/// How the helper process that opens PDFs is started.
struct WorkerCommand {
    QString program;
    QStringList arguments;

    /// `parvis document-worker`, of the `parvis` that lies beside the running program, else of the search path.
    [[nodiscard]] static WorkerCommand besideProgram();
};

} // namespace parvis::documents
