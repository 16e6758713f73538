// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace parvis::desk
{

/// Who booked an appointment or left a request, and how he is reached, as he gave it.
struct BookedBy {
    enum class State {
        NotGiven,  ///< he said nothing of himself
        Given,     ///< at least one of the texts is there
        Sealed,    ///< in a way that this program cannot open
        Unreadable ///< damaged
    };

    State state = State::NotGiven;
    QString name;
    QString phone;
    QString email;

    bool operator==(const BookedBy &) const = default;
};

/// Nothing for what is no answer of getContact.
[[nodiscard]] std::optional<BookedBy> readBookedBy(const QJsonObject &json);

class BookedByText
{
    Q_DECLARE_TR_FUNCTIONS(BookedByText)

public:
    /// One line for an agent who wants to call: "Name: …   Telephone: …". Plain text, in the language of the program.
    [[nodiscard]] static QString line(const BookedBy &by);
};

} // namespace parvis::desk
