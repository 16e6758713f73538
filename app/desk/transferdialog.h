// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

#include <QHash>
#include <QSet>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace parvis::desk
{

/// Asks to which line, to which colleague, or both, a visitor is passed on, or to which line of another site of this hub,
/// and what the next agent should know.
class TransferDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    TransferDialog(DeskSession &session, QString language, QWidget *parent = nullptr);

    [[nodiscard]] TransferTarget target() const;

private:
    void retell();
    void askSites();
    void askDuty();
    /// DESKS: where those on duty are, by agent; null = nobody knows.
    void fillAgents(const QHash<QString, QString> *desks);
    void chooseSite();
    void fillServices(const QList<ServiceRow> &services);

    DeskSession &m_session;
    const QString m_language;
    QComboBox *m_site;
    QComboBox *m_service;
    QComboBox *m_agent;
    QLabel *m_absent;
    QSet<QString> m_onDuty; ///< agents
    bool m_isDutyKnown = false;
    QPlainTextEdit *m_note;
};

} // namespace parvis::desk
