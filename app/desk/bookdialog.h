// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placepicker.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parvis::desk
{

/// Books an appointment for the visitor: what for, for how many, when, and how he can be reached (all of it may be empty).
class BookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// TEXTLANGUAGE is the program's. BOOK outlives it.
    BookDialog(AppointmentBook &book, const QString &textLanguage, QWidget *parent = nullptr);

    [[nodiscard]] BookingWish wish() const;

private:
    void look();
    void retell();
    /// Nothing where what was typed is no day that somebody can be born on; an invalid date where nothing was typed.
    [[nodiscard]] std::optional<QDate> birth() const;

    AppointmentBook &m_book;
    QComboBox *m_reason;
    QSpinBox *m_persons;
    QComboBox *m_language;
    QLineEdit *m_name;
    QLineEdit *m_birth;
    QLabel *m_fault;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    PlacePicker *m_places;
    QPushButton *m_accept;
};

/// Another time for an appointment.
class MoveDialog final : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(AppointmentBook &book, const AppointmentRow &appointment, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PlaceRow> place() const { return m_places->chosen(); }

private:
    PlacePicker *m_places;
};

} // namespace parvis::desk
