// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "guide/condition.h"

#include <QList>
#include <QString>

#include <optional>

namespace parvis::guide
{

/// Where an option leads: to another question or to an outcome of the same guide.
struct Target {
    enum class Kind { Question, Outcome };

    Kind kind = Kind::Outcome;
    QString id;

    bool operator==(const Target &) const = default;
};

/// One answer a visitor can tap. VISIBLE sees {"answers": {question: option}, "today": "YYYY-MM-DD"}; none = always.
struct Option {
    QString id;
    LocalizedText label;
    LocalizedText hint; ///< may be empty
    std::optional<Condition> visible;
    Target next;
};

/// One screen of the guide: a text and at least one option.
struct Question {
    QString id;
    LocalizedText text;
    LocalizedText hint; ///< may be empty
    QList<Option> options;

    /// Null when there is no such option.
    [[nodiscard]] const Option *findOption(const QString &optionId) const;
};

} // namespace parvis::guide
