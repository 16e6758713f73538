// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace parvis::queue
{

enum class TicketLabelError {
    Empty,       ///< nothing but spaces
    WrongLetter, ///< no letter first, or one that no label has (I, O, Q), or more than three
    WrongNumber, ///< not 1 to 9999
};

/// What a person in line is called by: "A 042", or "KA 007" from a kiosk that could not ask the hub.
///
/// The last letter is the service's, the letters before it the series of the kiosk that counted: none for the hub, one
/// or two for a kiosk. So a label with one letter is always the hub's, and two counters never make the same label.
/// The same characters stand on paper, screen and phone; speech says each of them, so that nobody must turn
/// "zweiundvierzig" round. A label is unique within one business day of one site.
class TicketLabel
{
public:
    /// Letters that are not taken for a digit: A to Z without I, O and Q.
    [[nodiscard]] static QLatin1String letters();
    [[nodiscard]] static constexpr int mostNumber() { return 9999; }

    /// SERIES has none to two of letters(), SERVICE is one, NUMBER from 1 to mostNumber().
    [[nodiscard]] static Result<TicketLabel, TicketLabelError> make(const QString &series, QChar service, int number);
    /// As people type it: small letters, spaces and dashes of any kind and leading zeros do not matter.
    [[nodiscard]] static Result<TicketLabel, TicketLabelError> parse(const QString &typed);

    /// "A 042", "KA 1007": letters, one space, at least three digits. Also how it is stored.
    [[nodiscard]] QString toText() const;
    /// For a voice, in every language: "A, 0, 4, 2".
    [[nodiscard]] QString toSpeech() const;

    /// Empty = counted by the hub.
    [[nodiscard]] const QString &series() const { return m_series; }
    [[nodiscard]] QChar service() const { return m_service; }
    [[nodiscard]] int number() const { return m_number; }

    bool operator==(const TicketLabel &) const = default;

private:
    TicketLabel(QString series, QChar service, int number)
        : m_series(std::move(series)), m_service(service), m_number(number)
    {
    }

    QString m_series;
    QChar m_service;
    int m_number;
};

/// The series of the INDEX-th kiosk of a site, from 0: "K", "L", ... then all of two letters. Empty beyond the last.
[[nodiscard]] QString seriesAt(int index);
/// Is it none to two of TicketLabel::letters()?
[[nodiscard]] bool isSeries(const QString &text);

} // namespace parvis::queue
