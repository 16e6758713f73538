// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

class QListWidget;
class QPlainTextEdit;

namespace parvis::desk
{

/// Asks what the visitor is to mend: a prepared reason, which is written in his language, or the agent's own words.
class CorrectionDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// VISITOR and OWN are language tags.
    CorrectionDialog(const QString &visitor, const QString &own, QWidget *parent = nullptr);

    /// What the visitor reads.
    [[nodiscard]] QString reason() const;

private:
    void choose(int row);

    const QString m_visitor;
    QListWidget *m_prepared;
    QPlainTextEdit *m_text;
};

} // namespace parvis::desk
