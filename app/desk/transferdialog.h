// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace parvis::desk
{

/// Asks to which line, to which colleague, or both, a visitor is passed on, or to which line of another site of this hub,
/// and what the next agent should know.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    TransferDialog(DeskSession &session, QString language, QWidget *parent = nullptr);

    [[nodiscard]] TransferTarget target() const;

private:
    void retell();
    void askSites();
    void chooseSite();
    void fillServices(const QList<ServiceRow> &services);

    DeskSession &m_session;
    const QString m_language;
    QComboBox *m_site;
    QComboBox *m_service;
    QComboBox *m_agent;
    QPlainTextEdit *m_note;
    QPushButton *m_accept;
};

} // namespace parvis::desk
