// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordfolding.h"

namespace parvis::store
{

namespace
{

constexpr int longestWord = 40;

void appendFolded(QString &word, QChar c)
{
    switch (c.unicode()) {
    case u'œ':
        word += QLatin1String("oe");
        return;
    case u'ß':
        word += QLatin1String("ss");
        return;
    case u'æ':
        word += QLatin1String("ae");
        return;
    case u'ø':
        word += QLatin1Char('o');
        return;
    case u'ł':
        word += QLatin1Char('l');
        return;
    case u'đ':
        word += QLatin1Char('d');
        return;
    case u'ı':
        word += QLatin1Char('i');
        return;
    case 0x0649: // alef maksura, written for yeh
        word += QChar(0x064A);
        return;
    case 0x0629: // teh marbuta, written for heh
        word += QChar(0x0647);
        return;
    case 0x0640: // tatweel only stretches
        return;
    default:
        word += c;
    }
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words.append(word.left(longestWord));
        word.clear();
    };
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            appendFolded(word, c);
        else if (!c.isMark() && c.category() != QChar::Other_Format)
            flush();
    }
    flush();
    return words;
}

} // namespace parvis::store
