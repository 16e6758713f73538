// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

namespace parvis::desk
{

/// Says what an act does before it is done.
class ConfirmDialog : public ActDialog
{
    Q_OBJECT

public:
    /// SENTENCE is plain; ACCEPT says what is done.
    ConfirmDialog(const QString &title, const QString &sentence, const QString &accept, QWidget *parent = nullptr);
};

} // namespace parvis::desk
