// SPDX-License-Identifier: GPL-3.0-or-later
// Draft: what comes after what, and what is missing.
#include "forms/draftdata.h"
#include "forms/fieldpath.h"

namespace parvis::forms
{

namespace
{

bool isAsked(const FieldRules &field, const Level &level)
{
    return !field.field->calculated && isShown(field, level.rules);
}

/// The nearest asked field from INDEX on in steps of DIRECTION; empty when there is none.
QString nearest(const LevelRules &rules, const Level &level, int index, int direction)
{
    const int count = static_cast<int>(rules.fields.size());
    for (; index >= 0 && index < count; index += direction)
        if (const FieldRules &field = rules.fields[static_cast<std::size_t>(index)]; isAsked(field, level))
            return field.field->id;
    return {};
}

QStringList askedFields(const LevelRules &rules, const Level &level)
{
    QStringList ids;
    for (const FieldRules &field : rules.fields)
        if (isAsked(field, level))
            ids.append(field.field->id);
    return ids;
}

QString neighbour(const DraftData &data, const QString &path, int direction)
{
    const CellPlace place = locateCell(data, path);
    if (!place)
        return path.isEmpty() && direction > 0 ? nearest(data.form.rules().top, data.top, 0, 1) : QString();
    const QString id = nearest(*place.rules, *place.level, place.field + direction, direction);
    if (place.item < 0 || id.isEmpty())
        return id;
    return itemPath(path.section(QLatin1Char('.'), 0, 0), place.item, id);
}

/// Adds what one field lacks; a repeat adds what its number of items lacks.
void addGap(const FieldRules &field, const Level &level, const Cell &cell, qsizetype items, const QString &path,
            Gaps &gaps)
{
    if (!holdsValue(field.field->kind) || !isAsked(field, level))
        return;
    const bool needed = isNeeded(field, level.rules);
    if (field.items != FieldRules::none) {
        if (items < field.field->minItems && (needed || items > 0))
            gaps.append({path, AnswerErrorCode::TooFewItems});
    } else if (cell.trouble) {
        gaps.append({path, *cell.trouble});
    } else if (needed && cell.value.isNull()) {
        gaps.append({path, AnswerErrorCode::Missing});
    }
}

void addItemGaps(const LevelRules &rules, const Level &item, const QString &repeatId, int number, Gaps &gaps)
{
    for (std::size_t i = 0; i < rules.fields.size(); ++i)
        addGap(rules.fields[i], item, item.cells[i], 0, itemPath(repeatId, number, rules.fields[i].field->id), gaps);
}

} // namespace

QStringList Draft::visibleFields() const
{
    return askedFields(m_data->form.rules().top, m_data->top);
}

QStringList Draft::visibleItemFields(const QString &repeatId, int index) const
{
    if (index < 0 || index >= itemCount(repeatId) || !isVisible(repeatId))
        return {};
    const auto repeat = static_cast<std::size_t>(locateCell(*m_data, repeatId).fieldRules().items);
    QStringList paths =
        askedFields(m_data->form.rules().items[repeat], *m_data->items[repeat][static_cast<std::size_t>(index)]);
    for (QString &path : paths)
        path = itemPath(repeatId, index, path);
    return paths;
}

QString Draft::next(const QString &path) const
{
    return neighbour(*m_data, path, 1);
}

QString Draft::previous(const QString &path) const
{
    return neighbour(*m_data, path, -1);
}

Gaps Draft::gaps() const
{
    Gaps gaps;
    const FormRules &rules = m_data->form.rules();
    for (std::size_t i = 0; i < rules.top.fields.size(); ++i) {
        const FieldRules &field = rules.top.fields[i];
        const QString &id = field.field->id;
        addGap(field, m_data->top, m_data->top.cells[i], itemCount(id), id, gaps);
        if (field.items == FieldRules::none || !isShown(field, m_data->top.rules))
            continue;
        const auto repeat = static_cast<std::size_t>(field.items);
        for (int item = 0; item < itemCount(id); ++item)
            addItemGaps(rules.items[repeat], *m_data->items[repeat][static_cast<std::size_t>(item)], id, item, gaps);
    }
    return gaps;
}

bool Draft::isComplete() const
{
    return gaps().isEmpty();
}

} // namespace parvis::forms
