// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

class QTimeEdit;

namespace parvis::desk
{

/// Asks before what time of this day a visitor is not to be called.
class LaterDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// LABEL: his number. NOW stands for the day, and no earlier time is taken.
    LaterDialog(const QString &label, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] Instant notBefore() const;

private:
    const QDateTime m_now; ///< as the site's clocks show it
    QTimeEdit *m_time;
};

} // namespace parvis::desk
