// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskclient.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace parvis::desk
{

/// Asks to which line, to which colleague, or both, a visitor is passed on, and what the next agent should know.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    TransferDialog(const QList<ServiceRow> &services, const QList<AgentRow> &colleagues, const QString &self,
                   const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] TransferTarget target() const;

private:
    void retell();

    QComboBox *m_service;
    QComboBox *m_agent;
    QPlainTextEdit *m_note;
    QPushButton *m_accept;
};

} // namespace parvis::desk
