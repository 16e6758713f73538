// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "content/problem.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace parvis::content
{

/// One field a PDF template offers.
struct TemplateField {
    QString name;          ///< full name
    bool takesText = true; ///< false for tick boxes, radio buttons and signatures

    bool operator==(const TemplateField &) const = default;
};

/// Lists the fields of a PDF; a failure's detail is one English sentence for an administrator.
using TemplateReader = std::function<Result<QList<TemplateField>>(const QByteArray &pdf)>;

/// What the check knows beside the folder.
struct CheckOptions {
    QStringList icons;             ///< names of the icons there are; empty = icons are not checked
    TemplateReader templateFields; ///< none = templates must exist, their fields are not checked
};

/// Everything an administrator should mend in the content folder DIRECTORY (sites/, appointments/, procedures/, forms/,
/// documents/, categories.json, synonyms.json), ordered by file, line and column. Empty when all is well. Nothing is
/// written.
[[nodiscard]] Problems check(const QString &directory, const CheckOptions &options = {});

} // namespace parvis::content
