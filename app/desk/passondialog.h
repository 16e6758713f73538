// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace parvis::desk
{

/// Asks to whom a visitor who is helped at his kiosk is passed on: to all colleagues or one of them, while he stays
/// where he is, or into a line with a number of his own, here or at another site of this hub; and what the next agent
/// should know.
class PassOnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    PassOnDialog(DeskSession &session, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] TransferTarget target() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString message() const;
    /// What was written before and did not reach the hub.
    void setWords(const QString &note, const QString &message);

private:
    void askSites();
    void choose();
    void fillLines(const QList<ServiceRow> &services);
    [[nodiscard]] QString site() const;

    DeskSession &m_session;
    const QString m_language;
    QFormLayout *m_form;
    QComboBox *m_to;
    QComboBox *m_line; ///< of another site
    QLabel *m_means;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_message; ///< to who is given a number
    QPushButton *m_accept;
};

} // namespace parvis::desk
