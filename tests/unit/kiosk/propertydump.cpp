// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydump.h"

#include <QAbstractItemModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>

namespace parvis::kiosk
{

namespace
{

QString written(const QVariant &value)
{
    const QJsonObject holder{{QStringLiteral("v"), QJsonValue::fromVariant(value)}};
    return QString::fromUtf8(QJsonDocument(holder).toJson(QJsonDocument::Compact));
}

QStringList rowsOf(const QAbstractItemModel &model, const QString &name)
{
    QStringList lines;
    const auto roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (auto role = roles.begin(); role != roles.end(); ++role)
            lines.append(
                QStringLiteral("%1[%2].%3 = %4")
                    .arg(name)
                    .arg(row)
                    .arg(QString::fromUtf8(role.value()), written(model.data(model.index(row, 0), role.key()))));
    }
    lines.sort();
    return lines;
}

} // namespace

QStringList dump(const QObject &object, const QString &name)
{
    QStringList lines;
    const QMetaObject &meta = *object.metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString path = name + QLatin1Char('.') + QString::fromLatin1(property.name());
        const QVariant value = property.read(&object);
        if (property.metaType().flags() & QMetaType::PointerToQObject) {
            if (const auto *part = value.value<QObject *>())
                lines += dump(*part, path);
            continue;
        }
        lines.append(path + QStringLiteral(" = ") + written(value));
    }
    if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object))
        lines += rowsOf(*model, name);
    return lines;
}

} // namespace parvis::kiosk
