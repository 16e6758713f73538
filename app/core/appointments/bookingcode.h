// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace parvis::appointments
{

enum class BookingCodeError {
    WrongLength, ///< not 10 characters, spaces and dashes left out
    WrongSign,   ///< a character that stands in no code and resembles none
};

/// What a visitor names to see, move or cancel his appointment: "K7R-M2X-Q9AB".
class BookingCode
{
public:
    /// A new one, from the system's generator; 30^10 are possible.
    [[nodiscard]] static BookingCode make();
    /// Small letters, spaces and dashes of any kind do not matter. Codes have no 0 O 1 I L U; somebody who typed one
    /// read a character of ours wrongly: 0 and O stand for Q, 1, I and L for 7, U for V.
    [[nodiscard]] static Result<BookingCode, BookingCodeError> parse(const QString &typed);

    /// In groups, to show.
    [[nodiscard]] QString toText() const;
    /// The 10 characters, to store and compare.
    [[nodiscard]] const QString &plain() const { return m_plain; }

    bool operator==(const BookingCode &) const = default;

private:
    explicit BookingCode(QString plain) : m_plain(std::move(plain)) {}

    QString m_plain;
};

} // namespace parvis::appointments
