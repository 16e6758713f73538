// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmdialog.h"

#include <QLabel>
#include <QVBoxLayout>

namespace parvis::desk
{

ConfirmDialog::ConfirmDialog(const QString &title, const QString &sentence, const QString &accept, QWidget *parent)
    : ActDialog(parent)
{
    setWindowTitle(title);
    auto *label = new QLabel(sentence, body());
    label->setObjectName(QStringLiteral("confirm.sentence"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(label);
    addFoot(accept, QStringLiteral("confirm.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
}

} // namespace parvis::desk
