// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/draftdata.h"

#include <map>
#include <set>
#include <tuple>

namespace parvis::forms
{

/// One change of a draft, from the touched cell to everything that depends on it. Fields are settled in the order of
/// their ranks, so each at most once, and only those a changed value leads to.
class DraftSettling
{
public:
    explicit DraftSettling(const Draft &draft) : m_data(std::make_shared<DraftData>(*draft.m_data)) {}
    /// All of a new draft.
    DraftSettling(const FormDefinition &form, QDate today, QString region);

    void give(const CellPlace &place, const QJsonValue &given);
    void addItem(const CellPlace &repeat);
    void removeItem(const CellPlace &repeat, int item);

    /// Settles and hands over; PATH is the one that was changed.
    [[nodiscard]] DraftChange finish(const QString &path);
    /// The same for a new draft.
    [[nodiscard]] std::shared_ptr<const DraftData> finishNew();

private:
    using Pending = std::set<int>; // ranks
    struct Fallen {
        std::tuple<int, int, int> order; // field at the top, item, field of the item
        QString path;
    };

    [[nodiscard]] const FormRules &formRules() const { return m_data->form.rules(); }
    [[nodiscard]] Level newLevel(const LevelRules &rules) const;
    [[nodiscard]] std::shared_ptr<Level> newItem(const FieldRules &repeat, int item);
    void replaceItems(const CellPlace &place, const QJsonValue &given);
    /// A copy of the item that may be written to, in the place of the old one.
    [[nodiscard]] Level &openItem(int repeat, int item);
    void touchTop(int field);
    void settle();
    void settleField(int field);
    void settleRepeat(int field);
    void settleItem(int field, int item, Pending pending);
    void tellItems(int field, const rules::Value &value);
    [[nodiscard]] QJsonValue repeatValue(const FieldRules &field) const;
    /// The value that counts now for a field that is no repeat; sets CELL's trouble.
    [[nodiscard]] QJsonValue settledValue(const FieldRules &field, const Level &level, Cell &cell) const;

    std::shared_ptr<DraftData> m_data;
    Pending m_pending;
    std::map<std::pair<int, int>, Pending> m_itemPending; // by repeat and item
    std::vector<Fallen> m_fallen;
};

} // namespace parvis::forms
