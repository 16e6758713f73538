// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace parvis::desk
{

/// Asks to whom a visitor who is helped at his kiosk is passed on: to all colleagues or one of them, while he stays
/// where he is, or into a line with a number of his own; and what the next agent should know.
class PassOnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    PassOnDialog(DeskSession &session, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] TransferTarget target() const;
    void setNote(const QString &note);

private:
    QComboBox *m_to;
    QPlainTextEdit *m_note;
};

} // namespace parvis::desk
