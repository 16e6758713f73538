// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/returncode.h"

#include "base/id.h"

namespace parvis::forms
{

namespace
{

QChar meant(QChar sign)
{
    switch (sign.unicode()) {
    case u'0':
    case u'O':
        return u'Q';
    case u'1':
    case u'I':
    case u'L':
        return u'7';
    case u'U':
        return u'V';
    default:
        return sign;
    }
}

} // namespace

std::optional<QString> parseReturnCode(const QString &typed)
{
    QString code;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
            continue;
        const QChar read = meant(sign.toUpper());
        if (code.size() == returnCodeLength || !readableAlphabet().contains(read))
            return std::nullopt;
        code += read;
    }
    return code.size() == returnCodeLength ? std::optional<QString>(code) : std::nullopt;
}

QString returnCodeText(const QString &code)
{
    return code.left(returnCodeLength / 2) + QLatin1Char('-') + code.mid(returnCodeLength / 2);
}

} // namespace parvis::forms
