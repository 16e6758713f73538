// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace parvis::content
{

/// One field of a form file, as far as the check needs it. Fields inside a repeat have an owner.
struct ListedField {
    QString id;
    QString kind;
    QString pointer;
    QString owner; ///< id of the repeat or section it stands in, empty at the top
    QJsonObject json;
};

/// All fields of a form file that may have faults, in the order of the file.
class FieldList
{
public:
    explicit FieldList(const QJsonObject &form);

    [[nodiscard]] const QList<ListedField> &fields() const { return m_fields; }
    [[nodiscard]] QStringList ids() const;
    /// Null when there is none. OWNER empty = at the top.
    [[nodiscard]] const ListedField *find(const QString &id, const QString &owner = {}) const;
    /// The field a binding such as "children.0.name" or "birthDate.day" means; null when there is none.
    [[nodiscard]] const ListedField *resolve(const QString &path) const;

private:
    QList<ListedField> m_fields;
};

} // namespace parvis::content
