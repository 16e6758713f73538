// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/sharedform.h"

#include <QJsonDocument>

namespace parvis::wire
{

QJsonObject SharedForm::toJson() const
{
    const auto fits = [](const QJsonObject &json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact).size() <= largest;
    };
    VisitState shown; // its fields are written as those of a screen
    shown.title = title;
    const QJsonObject named = shown.toJson();
    for (VisitField field : fields) {
        field.options.clear();
        shown.fields << field;
    }
    const QJsonObject listed = shown.toJson();
    shown.copy = copy;
    const QJsonObject whole = shown.toJson();
    return fits(whole) ? whole : fits(listed) ? listed : named;
}

std::optional<SharedForm> SharedForm::fromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const VisitState shown = VisitState::fromJson(json.toObject());
    return SharedForm{shown.title, shown.fields, shown.copy};
}

} // namespace parvis::wire
