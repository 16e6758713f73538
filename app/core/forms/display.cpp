// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/display.h"

#include "forms/countrynames.h"
#include "forms/fieldpath.h"
#include "forms/phone.h"
#include "forms/valuetext.h"

#include <QJsonArray>

#include <algorithm>

namespace parvis::forms
{

namespace
{

QString optionLabel(const Field &field, const QString &value, const QString &language)
{
    const Option *option = field.findOption(value);
    return option == nullptr ? QString() : option->label.in(language);
}

QString displayChoices(const Field &field, const QJsonValue &value, const QString &language)
{
    QStringList labels;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &one : values)
        labels.append(optionLabel(field, one.toString(), language));
    labels.removeAll(QString());
    return labels.join(QStringLiteral(", "));
}

QString inGroups(const QString &text, std::initializer_list<qsizetype> sizes)
{
    QStringList groups;
    qsizetype from = 0;
    for (auto size = sizes.begin(); from < text.size(); from += *size, size + 1 < sizes.end() ? ++size : size)
        groups.append(text.mid(from, *size));
    return groups.join(QLatin1Char(' '));
}

QString displayAddress(const QJsonObject &address, const DisplayContext &context)
{
    const auto part = [&](const char *name) { return address.value(QLatin1String(name)).toString(); };
    QStringList lines{part("street"), part("extra"), QStringList{part("postcode"), part("city")}.join(u' ').trimmed()};
    const QString country = part("country");
    if (country != context.region)
        lines.append(countryName(country, context.language));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString displayItems(const Field &field, const QJsonValue &value, const DisplayContext &context)
{
    QStringList lines;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        QStringList texts;
        for (const Field &inner : field.fields)
            texts.append(display(inner, item.toObject().value(inner.id), context).replace(u'\n', QStringLiteral(", ")));
        texts.removeAll(QString());
        lines.append(texts.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString displayAttachment(const QJsonObject &attachment)
{
    const QString name = attachment.value(QLatin1String("name")).toString();
    return name.isEmpty() ? attachment.value(QLatin1String("reason")).toString() : name;
}

} // namespace

QString display(const Field &field, const QJsonValue &value, const DisplayContext &context)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return optionLabel(field, value.toString(), context.language);
    case FieldKind::Choices:
        return displayChoices(field, value, context.language);
    case FieldKind::YesNo:
        return value.isBool() ? yesNoText(value.toBool(), context.language) : QString();
    case FieldKind::Date:
        return dateText(value.toString(), context.language);
    case FieldKind::Number:
        return value.isDouble() ? numberText(value.toDouble(), context.language) : QString();
    case FieldKind::Money:
        return value.isDouble() ? moneyText(value.toDouble(), context.language) : QString();
    case FieldKind::Phone:
        return value.isString() ? writePhone(value.toString(), context.region) : QString();
    case FieldKind::Address:
        return displayAddress(value.toObject(), context);
    case FieldKind::Commune:
        return QStringList{value.toObject().value(QLatin1String("postcode")).toString(),
                           value.toObject().value(QLatin1String("name")).toString()}
            .join(QLatin1Char(' '))
            .trimmed();
    case FieldKind::Country:
        return countryName(value.toString(), context.language);
    case FieldKind::Iban:
        return inGroups(value.toString(), {4});
    case FieldKind::Siret:
        return inGroups(value.toString(), {3, 3, 3, 5});
    case FieldKind::Attachment:
        return displayAttachment(value.toObject());
    case FieldKind::Repeat:
        return displayItems(field, value, context);
    case FieldKind::Signature:
    case FieldKind::Note:
    case FieldKind::Section:
        return {};
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Name:
    case FieldKind::Email:
    case FieldKind::IdentityNumber:
        break;
    }
    return value.toString();
}

QString displayPart(const Field &field, const QJsonValue &value, const QString &part, const DisplayContext &context)
{
    if (!partsOf(field.kind).contains(part))
        return {};
    switch (field.kind) {
    case FieldKind::Date: {
        const qsizetype index = part == QLatin1String("year") ? 0 : part == QLatin1String("month") ? 1 : 2;
        return value.toString().split(QLatin1Char('-')).value(index);
    }
    case FieldKind::Address:
        if (part == QLatin1String("country"))
            return countryName(value.toObject().value(part).toString(), context.language);
        break;
    case FieldKind::Country:
        return value.toString();
    case FieldKind::Repeat:
        return QString::number(value.toArray().size());
    default:
        break;
    }
    return value.toObject().value(part).toString();
}

QString displayAt(const FormDefinition &form, const QJsonObject &answers, const QString &path,
                  const DisplayContext &context)
{
    const Located found = locate(form, answers, path);
    if (found.field == nullptr)
        return {};
    return found.part.isEmpty() ? display(*found.field, found.value, context)
                                : displayPart(*found.field, found.value, found.part, context);
}

QString countryName(const QString &code, const QString &language)
{
    const auto all = countryNames();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const CountryName &country) { return code == QLatin1String(country.code); });
    if (found == all.end())
        return {};
    const QString tag = language.section(QLatin1Char('-'), 0, 0);
    return QString::fromUtf8(tag == QLatin1String("fr")   ? found->french
                             : tag == QLatin1String("de") ? found->german
                                                          : found->english);
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList result;
        for (const CountryName &country : countryNames())
            result.append(QString::fromLatin1(country.code));
        return result;
    }();
    return codes;
}

} // namespace parvis::forms
