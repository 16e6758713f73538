// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace parvis::cli
{

/// What the program said; code -1 where it did not end by itself within a minute.
struct Outcome {
    int code = -1;
    QList<QByteArray> lines;
    QByteArray errors;
};

/// Runs the command line itself. Its standard output goes to OUTPUT where that is given.
[[nodiscard]] Outcome runParvis(const QStringList &arguments, const QByteArray &input = {}, const QString &output = {});

} // namespace parvis::cli
