// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/schema.h"

#include <QJsonValue>

namespace parvis::content
{

/// One comparison of a value with a schema; the working half of Schema.
class SchemaWalk
{
public:
    explicit SchemaWalk(const Schema &schema) : m_schema(schema) {}

    [[nodiscard]] SchemaVerdict run(const QJsonValue &value);
    /// The definition a "#/definitions/name" reference names; undefined when there is none.
    [[nodiscard]] static QJsonValue resolve(const QJsonObject &root, const QString &reference);

private:
    // Where the walk stands: the value's pointer and the outermost title given to it.
    struct Spot {
        QString pointer;
        QString title;
        int depth = 0;
    };

    void walk(const QJsonValue &schema, const QJsonValue &value, Spot spot);
    void walkObject(const QJsonObject &schema, const QJsonObject &value, const Spot &spot);
    void walkMembers(const QJsonObject &schema, const QJsonObject &value, const Spot &spot);
    void walkArray(const QJsonObject &schema, const QJsonArray &value, const Spot &spot);
    void walkString(const QJsonObject &schema, const QString &value, const Spot &spot);
    void walkNumber(const QJsonObject &schema, double value, const Spot &spot);
    void walkParts(const QJsonObject &schema, const QJsonValue &value, const Spot &spot);
    [[nodiscard]] bool checkType(const QJsonObject &schema, const QJsonValue &value, const Spot &spot);
    void checkChoice(const QJsonObject &schema, const QJsonValue &value, const Spot &spot);
    [[nodiscard]] bool fits(const QJsonValue &schema, const QJsonValue &value, const Spot &spot);
    void unknownKey(const QJsonObject &schema, const QString &key, const Spot &spot);
    [[nodiscard]] QJsonObject dereference(QJsonObject schema, const Spot &spot);
    void fault(const QJsonObject &schema, const QString &pointer, const QString &message);

    const Schema &m_schema;
    QList<SchemaFault> m_faults;
    QHash<QString, QStringList> m_places;
};

} // namespace parvis::content
