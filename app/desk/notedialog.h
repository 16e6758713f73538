// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

class QLineEdit;

namespace parvis::desk
{

/// One line that goes with an act: why, or what is missing.
class NoteDialog final : public ActDialog
{
    Q_OBJECT

public:
    enum class Need { Optional, Required };
    /// QUESTION as it is asked; ACCEPT says what is done.
    NoteDialog(const QString &title, const QString &question, const QString &accept, Need need,
               QWidget *parent = nullptr);

    /// Without space around it.
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace parvis::desk
