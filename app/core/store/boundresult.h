// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlResult>
#include <QVariant>

namespace parvis::store
{

/// A statement of ours keeps its values itself, by their places only: what Qt does for each value to find it by a name
/// costs as much as the statement.
class BoundResult : public QSqlResult
{
protected:
    explicit BoundResult(const QSqlDriver *driver) : QSqlResult(driver) {}

    using QSqlResult::bindValue;
    void bindValue(int place, const QVariant &value, QSql::ParamType) override
    {
        if (place >= m_values.size())
            m_values.resize(place + 1);
        m_values[place] = value;
    }

    [[nodiscard]] const QList<QVariant> &values() const { return m_values; }
    void forgetValues() { m_values.clear(); }

    /// Qt 6 takes a null text or byte array in a QVariant for a value.
    [[nodiscard]] static bool isNothing(const QVariant &value)
    {
        return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull()) ||
               (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull());
    }

private:
    QList<QVariant> m_values;
};

} // namespace parvis::store
