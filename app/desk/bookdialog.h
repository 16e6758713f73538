// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actdialog.h"
#include "forms/answer.h"
#include "placepicker.h"
#include "reasonpicker.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace parvis::desk
{

/// Books an appointment for the visitor: what for, for how many, how they meet, when, and how he can be reached (all of
/// that may be empty, but for what a call or a video needs). What is typed and cannot be, or is missing, is said
/// beneath its field, and nothing is booked until it is mended.
class BookDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// TEXTLANGUAGE is the program's, REGION the country whose telephone numbers need no prefix. BOOK outlives it.
    BookDialog(AppointmentBook &book, const QString &textLanguage, const QString &region, QWidget *parent = nullptr);

    [[nodiscard]] BookingWish wish() const;
    void accept() override;

private:
    struct Line {
        QLineEdit *text;
        QLabel *fault;
    };

    void addChannels();
    /// Offers the ways that suit all that is chosen; where none does, that is said in their stead.
    void retellChannels();
    /// Has the places shown for what is chosen.
    void look();
    /// Nothing where no way suits all that is chosen.
    [[nodiscard]] std::optional<appointments::Channel> channel() const;
    Line addLine(QFormLayout *form, const QString &label, const char *name);
    /// Without it the visitor cannot be reached in the way that is chosen.
    [[nodiscard]] bool isNeeded(const Line &line) const;
    /// What is wrong in each line; each sentence is shown beneath its line.
    void check();
    [[nodiscard]] QString faultOf(const Line &line) const;
    /// Of what was typed; blank where nothing was.
    [[nodiscard]] Result<forms::Answer, forms::AnswerError> parsed(const Line &line, forms::FieldKind kind) const;
    [[nodiscard]] QDate birth() const;

    AppointmentBook &m_book;
    const QString m_region;
    QFormLayout *m_form;
    ReasonPicker *m_reasons;
    QComboBox *m_channel;
    QLabel *m_apart = nullptr; ///< why all that is chosen cannot be one appointment
    QComboBox *m_language;
    PlacePicker *m_places;
    Line m_name;
    Line m_birth;
    Line m_phone;
    Line m_email;
    bool m_isTried = false; ///< what is missing is said from then on
};

/// Another time for an appointment.
class MoveDialog final : public ActDialog
{
    Q_OBJECT

public:
    MoveDialog(AppointmentBook &book, const AppointmentRow &appointment, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PlaceRow> place() const { return m_places->chosen(); }
    /// For the visitor; may be empty.
    [[nodiscard]] QString message() const;

private:
    PlacePicker *m_places;
    QLineEdit *m_message;
};

} // namespace parvis::desk
