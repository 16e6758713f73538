// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QListWidget;

namespace parvis::desk
{

/// The free places for all that somebody comes for, done in one way, as the hub offers them, from a day on.
class PlacePicker final : public QWidget
{
    Q_OBJECT

public:
    /// BOOK outlives it.
    explicit PlacePicker(AppointmentBook &book, QWidget *parent = nullptr);

    /// REASONS empty = none is looked for.
    void look(const QList<WishedReason> &reasons, appointments::Channel channel);
    /// What is offered may be old. It stays until the hub has answered, and what was chosen where it is still free.
    void lookAgain();
    [[nodiscard]] std::optional<PlaceRow> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void ask();
    void take(const QList<PlaceRow> &places);
    [[nodiscard]] QList<PlaceRow> wanted(const QList<PlaceRow> &places) const;

    AppointmentBook &m_book;
    QDateEdit *m_from;
    QCheckBox *m_week;
    QListWidget *m_list;
    QLabel *m_none;
    QList<WishedReason> m_reasons;
    appointments::Channel m_channel = appointments::Channel::Desk;
    QList<PlaceRow> m_found;
    QList<PlaceRow> m_places; // of those found, what is shown
    int m_asked = 0;
};

} // namespace parvis::desk
