// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QListWidget;

namespace parvis::desk
{

/// The free places for a reason, as the hub offers them, from a day on.
class PlacePicker final : public QWidget
{
    Q_OBJECT

public:
    /// BOOK outlives it.
    explicit PlacePicker(AppointmentBook &book, QWidget *parent = nullptr);

    void look(const QString &reason, int persons);
    [[nodiscard]] std::optional<PlaceRow> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void ask();
    void take(const QList<PlaceRow> &places);

    AppointmentBook &m_book;
    QDateEdit *m_from;
    QListWidget *m_list;
    QLabel *m_none;
    QString m_reason;
    int m_persons = 1;
    QList<PlaceRow> m_places;
    int m_asked = 0;
};

} // namespace parvis::desk
