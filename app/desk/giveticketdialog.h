// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"

class QComboBox;
class QListWidget;

namespace parvis::desk
{

/// A ticket for a visitor who stands at the desk: which line, his language, and what he needs, where the site asks for
/// it.
class GiveTicketDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// LANGUAGE is the program's. SESSION is only read now.
    GiveTicketDialog(const DeskSession &session, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] NewTicket wish() const;

private:
    const QString m_id; ///< however often it is asked for, he gets one ticket
    QComboBox *m_service;
    QComboBox *m_language;
    QListWidget *m_needs;
};

} // namespace parvis::desk
