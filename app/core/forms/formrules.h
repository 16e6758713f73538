// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: what the rules of a form are and who depends on whom.
#pragma once

#include "forms/field.h"
#include "rules/rule.h"
#include "rules/ruleset.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace parvis::forms
{

/// Numbers of rules within the RuleSet of a level; none = -1.
struct FieldRules {
    static constexpr int none = -1;

    const Field *field = nullptr;
    int slot = none; ///< of the field's own value
    int visible = none;
    int required = none;
    int calculated = none;
    int minimum = none;
    int maximum = none;
    std::vector<int> options; ///< one an option, or none; empty when no option has a rule
    int items = none;         ///< of a repeat: index in FormRules::items
};

/// A variable of the form that the rules of a repeat's items read.
struct OuterVariable {
    int field = 0; ///< index in the top level
    int slot = 0;  ///< in the RuleSet of the item
};

/// The fields that share one set of rules: all of the form, or all of one repeat's items.
struct LevelRules {
    rules::RuleSet prototype; ///< nothing answered yet; copied into every draft
    int todaySlot = 0;
    std::vector<FieldRules> fields; ///< in form order
    std::vector<int> owners;        ///< rule number to field index
    std::vector<int> ranks;         ///< field index to its place in an order where nobody precedes what it reads
    std::vector<int> byRank;        ///< the inverse
    std::vector<OuterVariable> outer;
    QHash<QString, int> indexes; ///< field id to field index
};

struct FormRules {
    std::vector<LevelRules> items; ///< one a repeat
    LevelRules top;
    QMap<QString, rules::Rule> bindings; ///< by PDF field
};

} // namespace parvis::forms
