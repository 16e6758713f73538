// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parvis::content
{

/// Something an administrator should mend in a content or configuration file.
struct Problem {
    enum class Severity {
        Error,   ///< the content must not be published
        Warning, ///< it works, but somebody should look
    };

    QString file;    ///< path from the folder that was checked, with '/'
    int line = 1;    ///< from 1
    int column = 1;  ///< from 1, in characters
    QString message; ///< one plain English sentence
    QString hint;    ///< how to mend it; may be empty
    Severity severity = Severity::Error;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// True when at least one is an error.
[[nodiscard]] bool hasError(const Problems &problems);
/// "file:line: message (hint)"
[[nodiscard]] QString toLine(const Problem &problem);

} // namespace parvis::content
