// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placepicker.h"
#include "requestrecords.h"

#include <QDialog>

namespace parvis::desk
{

/// A place for a request: one of those that are free for it.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// WHAT it is for, in the language of the program. BOOK outlives it.
    RequestDialog(AppointmentBook &book, const RequestRow &request, const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PlaceRow> place() const { return m_places->chosen(); }

private:
    PlacePicker *m_places;
};

} // namespace parvis::desk
