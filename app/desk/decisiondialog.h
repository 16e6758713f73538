// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace parvis::desk
{

class PlacePicker;

/// Says what a decision does before it is made, and asks for what it needs: a note, a place.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Note { None, Possible, Needed };
    struct Question {
        QString title;
        QString sentence; ///< what will happen
        QString accept;   ///< on the button
        Note note = Note::Possible;
    };

    explicit DecisionDialog(const Question &question, QWidget *parent = nullptr);

    /// Asks for a place for APPOINTMENT too; to be called before it is shown. BOOK outlives it.
    void askPlace(AppointmentBook &book, const AppointmentRow &appointment);
    [[nodiscard]] QString note() const;
    [[nodiscard]] std::optional<PlaceRow> place() const;

private:
    void retell();

    const Note m_needed;
    QLineEdit *m_note;
    PlacePicker *m_places = nullptr; ///< null where none is asked for
    QPushButton *m_accept;
};

} // namespace parvis::desk
