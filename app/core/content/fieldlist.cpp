// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fieldlist.h"

#include <QJsonArray>

namespace parvis::content
{

FieldList::FieldList(const QJsonObject &form)
{
    struct Open {
        QJsonArray fields;
        QString pointer;
        QString owner;
        int depth = 0;
    };
    QList<Open> open;
    const QJsonArray sections = form.value(QLatin1String("sections")).toArray();
    for (qsizetype i = 0; i < sections.size(); ++i)
        open.append({sections.at(i).toObject().value(QLatin1String("fields")).toArray(),
                     QStringLiteral("/sections/%1/fields").arg(i),
                     {},
                     0});
    while (!open.isEmpty()) {
        const Open list = open.takeFirst();
        for (qsizetype i = 0; i < list.fields.size(); ++i) {
            const QJsonObject field = list.fields.at(i).toObject();
            const QString id = field.value(QLatin1String("id")).toString();
            const QString kind = field.value(QLatin1String("kind")).toString();
            const QString pointer = QStringLiteral("%1/%2").arg(list.pointer).arg(i);
            m_fields.append({id, kind, pointer, list.owner, field});
            if (field.contains(QLatin1String("fields")) && list.depth < 20)
                open.append({field.value(QLatin1String("fields")).toArray(), pointer + QStringLiteral("/fields"),
                             kind == QLatin1String("repeat") ? id : list.owner, list.depth + 1});
        }
    }
}

QStringList FieldList::ids() const
{
    QStringList ids;
    for (const ListedField &field : m_fields)
        ids << field.id;
    return ids;
}

const ListedField *FieldList::find(const QString &id, const QString &owner) const
{
    for (const ListedField &field : m_fields) {
        if (field.id == id && field.owner == owner)
            return &field;
    }
    return nullptr;
}

const ListedField *FieldList::resolve(const QString &path) const
{
    const QStringList steps = path.split(QLatin1Char('.'));
    const ListedField *field = find(steps.first());
    if (!field || field->kind != QLatin1String("repeat") || steps.size() < 3)
        return field;
    return find(steps.at(2), field->id);
}

} // namespace parvis::content
