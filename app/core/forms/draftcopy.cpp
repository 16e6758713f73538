// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draftcopy.h"

#include "forms/fieldpath.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::forms
{

namespace
{

bool travels(const Field &field)
{
    return holdsValue(field.kind) && !field.calculated && field.kind != FieldKind::Signature;
}

enum class Which { All, Shown };

QJsonObject givenItem(const Draft &draft, const Field &repeat, int item, Which which)
{
    QJsonObject given;
    for (const Field &field : repeat.fields) {
        const QString path = itemPath(repeat.id, item, field.id);
        const QJsonValue value = draft.given(path);
        if (travels(field) && !value.isUndefined() && (which == Which::All || draft.isVisible(path)))
            given.insert(field.id, value);
    }
    return given;
}

// Only what the field itself forbids keeps a value out: whether it counts is settled by the draft.
Draft taking(const Draft &draft, const QString &path, const Field &field, const QJsonValue &value)
{
    if (!travels(field) || value.isUndefined())
        return draft;
    ParseContext context;
    context.today = draft.today();
    context.region = draft.region();
    context.required = false;
    const auto answer = value.isNull() ? Result<Answer, AnswerError>(Answer(field.kind)) : parse(field, value, context);
    return answer ? draft.with(path, *answer).draft : draft;
}

Draft takingItems(Draft draft, const Field &repeat, const QJsonArray &items)
{
    const int count = std::min(int(items.size()), repeat.maxItems);
    for (int item = 0; item < count; ++item) {
        if (draft.itemCount(repeat.id) <= item)
            draft = draft.withItem(repeat.id).draft;
        const QJsonObject given = items.at(item).toObject();
        for (const Field &field : repeat.fields)
            draft = taking(draft, itemPath(repeat.id, item, field.id), field, given.value(field.id));
    }
    return draft;
}

QJsonObject answersOf(const Draft &draft, Which which)
{
    QJsonObject given;
    for (const Section &section : draft.form().sections()) {
        for (const Field &field : section.fields) {
            if (which == Which::Shown && !draft.isVisible(field.id))
                continue;
            if (field.kind == FieldKind::Repeat) {
                QJsonArray items;
                for (int item = 0; item < draft.itemCount(field.id); ++item)
                    items.append(givenItem(draft, field, item, which));
                if (!items.isEmpty())
                    given.insert(field.id, items);
                continue;
            }
            const QJsonValue value = draft.given(field.id);
            if (travels(field) && !value.isUndefined())
                given.insert(field.id, value);
        }
    }
    return given;
}

} // namespace

QJsonObject givenAnswers(const Draft &draft)
{
    return answersOf(draft, Which::All);
}

QJsonObject shownAnswers(const Draft &draft)
{
    return answersOf(draft, Which::Shown);
}

Draft draftOf(const FormDefinition &form, QDate today, const QString &region, const QJsonObject &given)
{
    Draft draft(form, today, region);
    for (const Section &section : form.sections()) {
        for (const Field &field : section.fields) {
            const QJsonValue value = given.value(field.id);
            draft = field.kind == FieldKind::Repeat ? takingItems(draft, field, value.toArray())
                                                    : taking(draft, field.id, field, value);
        }
    }
    return draft;
}

} // namespace parvis::forms
