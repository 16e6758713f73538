// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"

#include <QLabel>

namespace parvis::desk
{

/// Who booked the appointment that is looked at, and how he is reached. It is asked for when one is chosen and
/// forgotten when another is: the text can be selected and copied, and nothing else of it stays.
class BookedByLabel final : public QLabel
{
    Q_OBJECT

public:
    /// BOOK outlives it.
    explicit BookedByLabel(AppointmentBook &book, QWidget *parent = nullptr);

    /// CODE empty = none is looked at.
    void lookAt(const QString &code);

private:
    AppointmentBook &m_book;
    QString m_code;
};

} // namespace parvis::desk
