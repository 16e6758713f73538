// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"
#include "deskrecords.h"

#include <QJsonArray>

class QLabel;
class QSpinBox;

namespace parvis::desk
{

/// Ends a visit in which several things were done: how many minutes each took.
class VisitDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// CURRENT is the line the visitor stood in; it begins with all of MINUTES.
    VisitDialog(const QList<ServiceRow> &services, const QString &current, int minutes, const QString &language,
                QWidget *parent = nullptr);

    /// [{"service","seconds"}] of what took time.
    [[nodiscard]] QJsonArray parts() const;

private:
    void retell();

    QList<std::pair<QString, QSpinBox *>> m_times;
    QLabel *m_sum;
};

} // namespace parvis::desk
