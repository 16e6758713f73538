// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenvalue.h"

#include "forms/display.h"

#include <QCollator>
#include <QJSValue>

#include <algorithm>

namespace parvis::kiosk
{

using forms::FieldKind;

namespace
{

QVariantMap dateParts(const QString &iso)
{
    const QStringList parts = iso.split(QLatin1Char('-'));
    const auto number = [&](qsizetype i) { return parts.size() > i ? QString::number(parts.at(i).toInt()) : QString(); };
    return {{QStringLiteral("day"), number(2)}, {QStringLiteral("month"), number(1)}, {QStringLiteral("year"), parts.value(0)}};
}

QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toLower();
    }
    return plain;
}

} // namespace

QVariant toScreen(const forms::Field &field, const QJsonValue &stored, const QString &language, const QString &region)
{
    if (stored.isUndefined() || stored.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Date: return dateParts(stored.toString());
    case FieldKind::YesNo: return stored.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Money: {
        QString text = forms::display(field, stored, {language, region});
        text.remove(QStringLiteral("€"));
        return text.trimmed();
    }
    case FieldKind::Number:
    case FieldKind::Phone:
    case FieldKind::Iban:
    case FieldKind::Siret: return forms::display(field, stored, {language, region});
    default: return stored.toVariant();
    }
}

QJsonValue fromScreen(const forms::Field &field, const QVariant &raw)
{
    // Lists and maps of parts come from the screen as script values.
    const bool script = raw.metaType() == QMetaType::fromType<QJSValue>();
    const QVariant given = script ? raw.value<QJSValue>().toVariant() : raw;
    if (field.kind == FieldKind::YesNo) {
        if (given.toString() == QStringLiteral("yes"))
            return true;
        if (given.toString() == QStringLiteral("no"))
            return false;
        return QJsonValue::Null;
    }
    return QJsonValue::fromVariant(given);
}

QString keyboardFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Address:
    case FieldKind::Commune:
    case FieldKind::Country: return QStringLiteral("text");
    case FieldKind::Name: return QStringLiteral("name");
    case FieldKind::Email: return QStringLiteral("email");
    case FieldKind::Phone: return QStringLiteral("phone");
    case FieldKind::Date:
    case FieldKind::Siret: return QStringLiteral("digits");
    case FieldKind::Number:
    case FieldKind::Money: return QStringLiteral("decimal");
    case FieldKind::Iban:
    case FieldKind::IdentityNumber: return QStringLiteral("code");
    default: return {};
    }
}

QVariantList countriesFor(const QString &text, const QString &language)
{
    constexpr int most = 8;
    QVariantList found;
    const auto add = [&](const QString &code) {
        found.append(QVariantMap{{QStringLiteral("code"), code}, {QStringLiteral("name"), forms::countryName(code, language)}});
    };
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty()) {
        // The nationalities and places of birth most frequent in the two towns.
        for (const char *code : {"FR", "DE", "TR", "MA", "DZ", "PT", "IT", "RO"})
            add(QString::fromLatin1(code));
        return found;
    }
    QStringList starting;
    QStringList holding;
    for (const QString &code : forms::countryCodes()) {
        const QString name = folded(forms::countryName(code, language));
        if (name.startsWith(wanted))
            starting.append(code);
        else if (name.contains(wanted))
            holding.append(code);
    }
    QCollator collator{QLocale(language)};
    const auto byName = [&](const QString &a, const QString &b) {
        return collator.compare(forms::countryName(a, language), forms::countryName(b, language)) < 0;
    };
    std::sort(starting.begin(), starting.end(), byName);
    std::sort(holding.begin(), holding.end(), byName);
    const QStringList all = starting + holding;
    for (const QString &code : all.mid(0, most))
        add(code);
    return found;
}

} // namespace parvis::kiosk
