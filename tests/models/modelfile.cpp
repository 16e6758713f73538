// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::kiosk
{

QJsonArray rowsOf(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const auto roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject values;
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            const QVariant value = model.data(model.index(row, 0), role.key());
            if (value.isValid())
                values.insert(QString::fromUtf8(role.value()), QJsonValue::fromVariant(value));
        }
        rows.append(values);
    }
    return rows;
}

QString differenceToGolden(const QString &name, const QJsonArray &rows)
{
    const QDir folder(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/models"));
    QFile file(folder.filePath(name + QStringLiteral(".json")));
    const QByteArray now = QJsonDocument(rows).toJson();
    if (qEnvironmentVariableIntValue("PARVIS_UPDATE_GOLDEN") == 1) {
        const bool written =
            QDir().mkpath(folder.path()) && file.open(QIODevice::WriteOnly) && file.write(now) == now.size();
        return written ? QString() : QStringLiteral("%1 cannot be written").arg(file.fileName());
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 is missing").arg(file.fileName());
    const QList<QByteArray> golden = file.readAll().split('\n');
    const QList<QByteArray> lines = now.split('\n');
    for (qsizetype i = 0; i < std::max(golden.size(), lines.size()); ++i) {
        if (golden.value(i) != lines.value(i))
            return QStringLiteral("%1.json:%2: reviewed %3, now %4")
                .arg(name)
                .arg(i + 1)
                .arg(QString::fromUtf8(golden.value(i).trimmed()), QString::fromUtf8(lines.value(i).trimmed()));
    }
    return {};
}

} // namespace parvis::kiosk
