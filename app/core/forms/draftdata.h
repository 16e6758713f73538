// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/draft.h"
#include "forms/formrules.h"

#include <optional>

namespace parvis::forms
{

/// One field of one draft.
struct Cell {
    QJsonValue given = QJsonValue::Undefined; ///< undefined = never asked, null = left blank
    QJsonValue value = QJsonValue::Null;      ///< what counts
    std::optional<AnswerErrorCode> trouble;   ///< why what was given does not count, though it is shown
};

/// The fields of the form, or of one item.
struct Level {
    rules::RuleSet rules;
    std::vector<Cell> cells; ///< as LevelRules::fields
};

/// The items of one repeat; drafts share those that did not change.
using Items = std::vector<std::shared_ptr<const Level>>;

struct DraftData {
    FormDefinition form;
    QDate today;
    QString region;
    Level top;
    std::vector<Items> items; ///< as FormRules::items
};

/// Where a path leads in a draft.
struct CellPlace {
    const LevelRules *rules = nullptr; ///< null when nowhere
    const Level *level = nullptr;
    int field = 0;     ///< index in the level
    int repeat = -1;   ///< index in DraftData::items, -1 at the top
    int item = -1;     ///< number of the item
    int topField = -1; ///< index of the field at the top that holds it

    explicit operator bool() const { return rules != nullptr; }
    [[nodiscard]] const FieldRules &fieldRules() const { return rules->fields[static_cast<std::size_t>(field)]; }
    [[nodiscard]] const Cell &cell() const { return level->cells[static_cast<std::size_t>(field)]; }
};

/// The cell at PATH; items that do not exist lead nowhere.
[[nodiscard]] CellPlace locateCell(const DraftData &data, const QString &path);
[[nodiscard]] bool isShown(const FieldRules &field, const rules::RuleSet &rules);
[[nodiscard]] bool isNeeded(const FieldRules &field, const rules::RuleSet &rules);
/// The options, limits and requirement that hold for FIELD.
[[nodiscard]] ParseContext contextOf(const FieldRules &field, const rules::RuleSet &rules, const QDate &today,
                                     const QString &region);

/// min and max that hold, resolved as Draft::minimum() says.
[[nodiscard]] std::pair<QJsonValue, QJsonValue> limitsOf(const DraftData &data, const CellPlace &place);
/// What was given to a repeat, as an array of objects.
[[nodiscard]] QJsonValue givenItems(const DraftData &data, const CellPlace &place);
[[nodiscard]] bool sameGiven(const DraftData &a, const DraftData &b);

} // namespace parvis::forms
