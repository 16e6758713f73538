// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/ticketlabel.h"

#include <QStringList>

#include <algorithm>

namespace parvis::queue
{

namespace
{

constexpr int digits = 3;
constexpr int mostSeriesLetters = 2;

bool isLetter(QChar letter)
{
    return letter.unicode() < 128 && TicketLabel::letters().contains(letter);
}

bool isSeparator(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash;
}

} // namespace

QLatin1String TicketLabel::letters()
{
    return QLatin1String("ABCDEFGHJKLMNPRSTUVWXYZ");
}

bool isSeries(const QString &text)
{
    return text.size() <= mostSeriesLetters && std::all_of(text.begin(), text.end(), isLetter);
}

QString seriesAt(int index)
{
    // From K on, so that a series does not look like one of a small site's services.
    const QString all = TicketLabel::letters();
    const int count = int(all.size());
    const int first = int(all.indexOf(QLatin1Char('K')));
    if (index < 0 || index >= count + count * count)
        return {};
    if (index < count)
        return all.at((first + index) % count);
    return QString(all.at((index - count) / count)) + all.at((index - count) % count);
}

Result<TicketLabel, TicketLabelError> TicketLabel::make(const QString &series, QChar service, int number)
{
    if (!isSeries(series) || !isLetter(service))
        return TicketLabelError::WrongLetter;
    if (number < 1 || number > mostNumber())
        return TicketLabelError::WrongNumber;
    return TicketLabel(series, service, number);
}

Result<TicketLabel, TicketLabelError> TicketLabel::parse(const QString &typed)
{
    QString plain;
    for (const QChar sign : typed) {
        if (!isSeparator(sign))
            plain.append(sign.toUpper());
    }
    if (plain.isEmpty())
        return TicketLabelError::Empty;
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    const auto number = std::find_if(plain.cbegin(), plain.cend(), isDigit);
    const QString name(plain.cbegin(), number - plain.cbegin());
    const QString count(number, plain.cend() - number);
    if (name.isEmpty())
        return TicketLabelError::WrongLetter;
    if (count.isEmpty() || count.size() > 6 || !std::all_of(count.cbegin(), count.cend(), isDigit))
        return isSeries(name.chopped(1)) && isLetter(name.back()) ? TicketLabelError::WrongNumber
                                                                  : TicketLabelError::WrongLetter;
    return make(name.chopped(1), name.back(), count.toInt());
}

QString TicketLabel::toText() const
{
    return m_series + m_service + QLatin1Char(' ') + QString::number(m_number).rightJustified(digits, QLatin1Char('0'));
}

QString TicketLabel::toSpeech() const
{
    QStringList signs;
    for (const QChar sign : toText()) {
        if (sign != QLatin1Char(' '))
            signs << QString(sign);
    }
    return signs.join(QLatin1String(", "));
}

} // namespace parvis::queue
