// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <qqmlregistration.h>

namespace parvis::kiosk
{

/// A list of rows that all have the same named values; the names are the model's roles.
///
/// Rows are replaced as a whole with setRows(), or one value at a time with setValue(). A row that lacks a value gives
/// an invalid QVariant for it.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rows are made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RowModel(const QStringList &roles, QObject *parent = nullptr);

    void setRows(QList<QVariantMap> rows);
    void setValue(int row, const QString &role, const QVariant &value);
    [[nodiscard]] const QList<QVariantMap> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QStringList m_roles;
    QList<QVariantMap> m_rows;
};

} // namespace parvis::kiosk
