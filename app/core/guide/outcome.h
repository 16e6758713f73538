// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "guide/condition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::guide
{

/// One document or thing to bring. VISIBLE is evaluated over the answers of the run; none = always.
struct ChecklistItem {
    QString id;
    LocalizedText text;
    LocalizedText detail;      ///< may be empty
    LocalizedText alternative; ///< what to bring instead; may be empty
    std::optional<Condition> visible;
    bool original = false; ///< the original must be shown
    int copies = 0;
};

/// One amount to pay, in integer cents; 0 is a stated "free".
struct Cost {
    LocalizedText label;
    qint64 cents = 0;
    std::optional<Condition> visible;
};

/// "Not here: go there."
struct ReferTo {
    LocalizedText name;
    LocalizedText detail;
    QString web; ///< https address, may be empty

    bool operator==(const ReferTo &) const = default;
};

enum class OutcomeKind {
    Proceed, ///< the visitor can do it here
    Refer,   ///< somebody else does it
    Refuse,  ///< not possible for this visitor
};

/// The end of a path through a guide. Refer and Refuse always name where to go instead.
struct Outcome {
    QString id;
    OutcomeKind kind = OutcomeKind::Proceed;
    LocalizedText title;
    LocalizedText text;
    QStringList checklist; ///< ids of Guide::checklist, in the order to show
    QString form;          ///< form id, empty when there is none
    QStringList reasons;   ///< appointment reasons
    QString place;         ///< place id of the procedure's site, may be empty
    QList<Cost> costs;
    LocalizedText delay; ///< may be empty
    std::optional<ReferTo> referTo;
};

} // namespace parvis::guide
