// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/valuetext.h"

#include "forms/fieldpath.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace parvis::forms
{

namespace
{

QString tagOf(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0);
}

bool hasDecimalPoint(const QString &language)
{
    return tagOf(language) == QLatin1String("en");
}

QString grouping(const QString &language)
{
    const QString tag = tagOf(language);
    if (tag == QLatin1String("en"))
        return QStringLiteral(",");
    if (tag == QLatin1String("de") || tag == QLatin1String("es") || tag == QLatin1String("tr"))
        return QStringLiteral(".");
    return QString(QChar(QChar::Nbsp));
}

} // namespace

QString dateText(const QString &iso, const QString &language)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}(-[0-9]{2}){0,2}$"));
    if (!shape.match(iso).hasMatch())
        return {};
    static const QStringList dotted{QStringLiteral("de"), QStringLiteral("tr"), QStringLiteral("uk"),
                                    QStringLiteral("pl"), QStringLiteral("ru")};
    QStringList parts = iso.split(QLatin1Char('-'));
    std::reverse(parts.begin(), parts.end());
    return parts.join(dotted.contains(tagOf(language)) ? QLatin1Char('.') : QLatin1Char('/'));
}

QString numberText(double number, const QString &language)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    if (!hasDecimalPoint(language))
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    return text;
}

QString centsText(double cents, const QString &language)
{
    const auto whole = static_cast<qint64>(std::llround(std::abs(cents)));
    QString euros = QString::number(whole / 100);
    for (qsizetype at = euros.size() - 3; at > 0; at -= 3)
        euros.insert(at, grouping(language));
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const QChar decimal = hasDecimalPoint(language) ? QLatin1Char('.') : QLatin1Char(',');
    return sign + euros + decimal + QStringLiteral("%1").arg(whole % 100, 2, 10, QLatin1Char('0'));
}

QString moneyText(double cents, const QString &language)
{
    const QString text = centsText(cents, language);
    const QChar euro(0x20AC);
    if (!hasDecimalPoint(language))
        return text + QChar(QChar::Nbsp) + euro;
    return cents < 0 ? QStringLiteral("-") + euro + text.mid(1) : euro + text;
}

QString yesNoText(bool yes, const QString &language)
{
    struct Words {
        const char *language;
        const char *yes;
        const char *no;
    };
    static constexpr Words words[] = {{"fr", "Oui", "Non"}, {"de", "Ja", "Nein"},    {"es", "Sí", "No"},
                                      {"pt", "Sim", "Não"}, {"tr", "Evet", "Hayır"}, {"uk", "Так", "Ні"},
                                      {"ar", "نعم", "لا"},  {"it", "Sì", "No"},      {"pl", "Tak", "Nie"}};
    for (const Words &word : words)
        if (tagOf(language) == QLatin1String(word.language))
            return QString::fromUtf8(yes ? word.yes : word.no);
    return yes ? QStringLiteral("Yes") : QStringLiteral("No");
}

Located locate(const FormDefinition &form, const QJsonObject &answers, const QString &path)
{
    const QStringList steps = path.split(QLatin1Char('.'));
    const Field *field = form.findField(steps.first());
    if (field == nullptr)
        return {};
    QJsonValue value = answers.value(field->id);
    qsizetype used = 1;
    if (field->kind == FieldKind::Repeat && steps.size() > 2) {
        const auto index = itemIndex(steps.at(1));
        const Field *inner = findItemField(*field, steps.at(2));
        if (!index || inner == nullptr)
            return {};
        value = value.toArray().at(*index).toObject().value(inner->id);
        field = inner;
        used = 3;
    }
    return {field, value, steps.mid(used).join(QLatin1Char('.'))};
}

} // namespace parvis::forms
