// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draft.h"

#include "forms/draftsettling.h"
#include "forms/fieldpath.h"

#include <QJsonArray>

namespace parvis::forms
{

Draft::Draft(const FormDefinition &form, QDate today, QString region)
    : m_data(DraftSettling(form, today, std::move(region)).finishNew())
{
}

const FormDefinition &Draft::form() const
{
    return m_data->form;
}

QDate Draft::today() const
{
    return m_data->today;
}

const QString &Draft::region() const
{
    return m_data->region;
}

Result<Answer, AnswerError> Draft::parse(const QString &path, const QJsonValue &raw, const QString &language) const
{
    const CellPlace place = locateCell(*m_data, path);
    if (!place || place.fieldRules().field->calculated)
        return AnswerError{AnswerErrorCode::NotAsked, path, {}, {}};
    ParseContext context = contextOf(place.fieldRules(), place.level->rules, m_data->today, m_data->region);
    context.language = language;
    return forms::parse(*place.fieldRules().field, raw, context);
}

DraftChange Draft::with(const QString &path, const Answer &answer) const
{
    const CellPlace place = locateCell(*m_data, path);
    if (!place)
        return {*this, {}};
    const Field &field = *place.fieldRules().field;
    if (field.calculated || field.kind != answer.kind() || !holdsValue(field.kind))
        return {*this, {}};
    DraftSettling settling(*this);
    settling.give(place, answer.value());
    return settling.finish(path);
}

DraftChange Draft::without(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    if (!place)
        return {*this, {}};
    DraftSettling settling(*this);
    settling.give(place, QJsonValue::Undefined);
    return settling.finish(path);
}

DraftChange Draft::withItem(const QString &repeatId) const
{
    const CellPlace place = locateCell(*m_data, repeatId);
    if (!place || place.fieldRules().items < 0 || itemCount(repeatId) >= place.fieldRules().field->maxItems)
        return {*this, {}};
    DraftSettling settling(*this);
    settling.addItem(place);
    return settling.finish(repeatId);
}

DraftChange Draft::withoutItem(const QString &repeatId, int index) const
{
    if (index < 0 || index >= itemCount(repeatId))
        return {*this, {}};
    DraftSettling settling(*this);
    settling.removeItem(locateCell(*m_data, repeatId), index);
    return settling.finish(repeatId);
}

int Draft::itemCount(const QString &repeatId) const
{
    const CellPlace place = locateCell(*m_data, repeatId);
    if (!place || place.fieldRules().items < 0)
        return 0;
    return static_cast<int>(m_data->items[static_cast<std::size_t>(place.fieldRules().items)].size());
}

QJsonValue Draft::value(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    // A repeat that is hidden hides its items with it.
    if (!place || (place.item >= 0 && !isVisible(path)))
        return QJsonValue::Null;
    return place.cell().value;
}

QJsonValue Draft::given(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    if (!place)
        return QJsonValue::Undefined;
    return place.fieldRules().items < 0 ? place.cell().given : givenItems(*m_data, place);
}

bool Draft::isVisible(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    if (!place || !isShown(place.fieldRules(), place.level->rules))
        return false;
    const FieldRules &outer = m_data->form.rules().top.fields[static_cast<std::size_t>(place.topField)];
    return isShown(outer, m_data->top.rules);
}

bool Draft::isRequired(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    return place && isVisible(path) && isNeeded(place.fieldRules(), place.level->rules);
}

std::vector<Option> Draft::offeredOptions(const QString &path) const
{
    std::vector<Option> offered;
    const CellPlace place = locateCell(*m_data, path);
    if (!place)
        return offered;
    const FieldRules &rules = place.fieldRules();
    const auto context = contextOf(rules, place.level->rules, m_data->today, m_data->region);
    for (const Option &option : rules.field->options)
        if (!context.offered || context.offered->contains(option.value))
            offered.push_back(option);
    return offered;
}

QJsonValue Draft::minimum(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    return place ? limitsOf(*m_data, place).first : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Draft::maximum(const QString &path) const
{
    const CellPlace place = locateCell(*m_data, path);
    return place ? limitsOf(*m_data, place).second : QJsonValue(QJsonValue::Undefined);
}

QString Draft::display(const QString &path, const QString &language) const
{
    const CellPlace place = locateCell(*m_data, path);
    return place ? forms::display(*place.fieldRules().field, value(path), {language, m_data->region}) : QString();
}

QJsonObject Draft::answers() const
{
    QJsonObject answers;
    const LevelRules &rules = m_data->form.rules().top;
    for (std::size_t i = 0; i < rules.fields.size(); ++i) {
        const QJsonValue &value = m_data->top.cells[i].value;
        if (!value.isNull() && value != QJsonValue(QJsonArray()))
            answers.insert(rules.fields[i].field->id, value);
    }
    return answers;
}

bool Draft::operator==(const Draft &other) const
{
    return m_data == other.m_data || sameGiven(*m_data, *other.m_data);
}

} // namespace parvis::forms
