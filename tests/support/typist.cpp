// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typist.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parvis::testing
{

namespace
{

struct Spelling {
    const char16_t *written;
    const char16_t *heard;
};

const QList<Spelling> french{{u"tion", u"ssion"}, {u"qu", u"k"},   {u"ph", u"f"},  {u"eau", u"o"},   {u"au", u"o"},
                             {u"ç", u"ss"},       {u"ce", u"se"},  {u"ci", u"si"}, {u"an", u"en"},   {u"en", u"an"},
                             {u"ge", u"je"},      {u"gi", u"ji"},  {u"ss", u"c"},  {u"ll", u"l"},    {u"nn", u"n"},
                             {u"mm", u"m"},       {u"tt", u"t"},   {u"rr", u"r"},  {u"ai", u"é"},    {u"é", u"ai"},
                             {u"è", u"ai"},       {u"y", u"i"},    {u"th", u"t"},  {u"ch", u"sh"},   {u"ca", u"ka"},
                             {u"co", u"ko"},      {u"ain", u"in"}, {u"se", u"ze"}, {u"ill", u"y"},   {u"oi", u"oua"},
                             {u"x", u"ks"},       {u"en", u"em"},  {u"s", u"ss"},  {u"ment", u"man"}};
const QList<Spelling> german{{u"v", u"f"},  {u"ie", u"i"}, {u"ß", u"ss"}, {u"ä", u"e"},   {u"äu", u"eu"},
                             {u"dt", u"t"}, {u"th", u"t"}, {u"ck", u"k"}, {u"tz", u"z"},  {u"ei", u"ai"},
                             {u"ss", u"s"}, {u"ll", u"l"}, {u"mm", u"m"}, {u"nn", u"n"},  {u"tt", u"t"},
                             {u"ah", u"a"}, {u"eh", u"e"}, {u"oh", u"o"}, {u"üh", u"ü"},  {u"ü", u"ue"},
                             {u"ö", u"oe"}, {u"d", u"t"},  {u"z", u"ts"}, {u"ch", u"sch"}};
const QList<Spelling> english{{u"ph", u"f"}, {u"ee", u"ea"}, {u"ea", u"ee"}, {u"ie", u"ei"}, {u"tion", u"shun"},
                              {u"ck", u"k"}, {u"ll", u"l"},  {u"ss", u"s"},  {u"ce", u"se"}, {u"ci", u"si"},
                              {u"c", u"k"},  {u"ei", u"ie"}, {u"ou", u"u"},  {u"a", u"e"},   {u"er", u"ar"},
                              {u"y", u"ey"}, {u"i", u"e"},   {u"rr", u"r"}};

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace

QString Typist::bare(const QString &phrase)
{
    static const QRegularExpression small(QStringLiteral(
        "(?<=^|\\s)(de|du|des|la|le|au|aux|en|d’un|d’une|of|the|for|der|dem|auf|ein)(?=\\s|$)|(?<=^|\\s)[dl]’"));
    QString text = phrase.toLower();
    if (number(2) == 0)
        text = text.replace(small, QStringLiteral(" ")).simplified();
    else
        text.replace(QChar(u'’'), number(2) == 0 ? QStringLiteral("'") : QStringLiteral(" "));
    return number(10) < 7 ? withoutAccents(text) : text;
}

void Typist::slipOnce(QString &phrase)
{
    static const QString near = QStringLiteral("aeiounrtlsmdpc");
    QList<int> places; // letters of words of four and more, not the first: nobody mistakes what he looked for longest
    for (int i = 1; i < phrase.size(); ++i) {
        const auto begin = phrase.lastIndexOf(QLatin1Char(' '), i) + 1;
        auto end = phrase.indexOf(QLatin1Char(' '), i);
        end = end < 0 ? phrase.size() : end;
        if (phrase[i].isLetter() && i > begin && end - begin >= 4)
            places.append(i);
    }
    if (places.isEmpty())
        return;
    const int at = places[number(int(places.size()))];
    const bool arabic = phrase[at].unicode() >= 0x600 && phrase[at].unicode() < 0x700;
    const QChar other = arabic ? QChar(char16_t(0x628 + number(20))) : near[number(int(near.size()))];
    switch (number(5)) {
    case 0:
        phrase[at] = other;
        return;
    case 1:
        phrase.remove(at, 1);
        return;
    case 2:
        phrase.insert(at, phrase[at]);
        return;
    case 3:
        phrase.insert(at, other);
        return;
    default:
        if (at + 1 < phrase.size() && phrase[at + 1].isLetter()) {
            const QChar c = phrase[at];
            phrase[at] = phrase[at + 1];
            phrase[at + 1] = c;
        } else {
            phrase.remove(at, 1);
        }
    }
}

QString Typist::slip(const QString &phrase)
{
    QString text = bare(phrase);
    slipOnce(text);
    if (text.size() > 10 && number(3) == 0)
        slipOnce(text);
    return text;
}

QString Typist::byEar(const QString &phrase, const QString &language)
{
    const auto &spellings = language == QLatin1String("de")   ? german
                            : language == QLatin1String("en") ? english
                                                              : french;
    QString text = bare(phrase);
    int wanted = 1 + number(2);
    for (int tries = 0; tries < 60 && wanted > 0; ++tries) {
        const Spelling &spelling = spellings[number(int(spellings.size()))];
        const QString written = QString::fromUtf16(spelling.written);
        const auto at = text.indexOf(written, text.size() > 6 ? number(int(text.size() / 2)) : 0);
        if (at < 0)
            continue;
        text.replace(at, written.size(), QString::fromUtf16(spelling.heard));
        --wanted;
    }
    return text;
}

QString Typist::spaced(const QString &phrase)
{
    QString text = bare(phrase);
    const auto gap = text.indexOf(QLatin1Char(' '));
    if (gap >= 0)
        return text.remove(gap, 1);
    if (text.size() >= 7)
        text.insert(3 + number(int(text.size()) - 5), QLatin1Char(' '));
    return text;
}

QString Typist::begun(const QString &phrase)
{
    const QString text = bare(phrase);
    const auto begin = text.lastIndexOf(QLatin1Char(' ')) + 1;
    const auto length = text.size() - begin;
    const auto least = std::max<qsizetype>(4, (length * 6 + 9) / 10);
    if (length <= least)
        return text;
    return text.left(begin + least + number(int(length - least)));
}

} // namespace parvis::testing
