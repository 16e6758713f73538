// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/formfields.h"

#include "hub/api/page.h"

#include <QCollator>
#include <QJsonArray>

#include <algorithm>

namespace parvis::hub
{

using forms::Draft;
using forms::Field;
using forms::FieldKind;

namespace
{

constexpr qsizetype mostBytes = 256 * 1024;

QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

QString attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

// What a phone's keyboard is to be.
const char *inputMode(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Email:
        return "email";
    case FieldKind::Phone:
        return "tel";
    case FieldKind::Siret:
        return "numeric";
    case FieldKind::Number:
    case FieldKind::Money:
        return "decimal";
    default:
        return "";
    }
}

// What a phone may propose; only where the question is certainly about who fills the form.
const char *completion(const Field &field)
{
    struct Known {
        const char *semantic;
        const char *name;
    };
    for (const Known &known : {Known{"person.familyName", "family-name"}, Known{"person.givenNames", "given-name"},
                               Known{"person.givenName", "given-name"}, Known{"person.email", "email"},
                               Known{"person.phone", "tel"}}) {
        if (field.semantic == QLatin1String(known.semantic))
            return known.name;
    }
    return "off";
}

struct Line {
    const char *name;
    const char *label; ///< empty = the heading is it
    const char *mode = "";
    const char *complete = "off";
};

QString wrong(const FieldState &state, const char *part)
{
    const bool isIt = state.isWrong && (state.wrongPart.isEmpty() || state.wrongPart == QLatin1String(part));
    return isIt ? QStringLiteral(" aria-invalid=\"true\" aria-describedby=\"fault\"") : QString();
}

QString input(const Line &line, const QString &value, const FieldState &state, const QString &id, const QString &more = {})
{
    const QString box = QStringLiteral("<input type=\"text\" id=\"%1\" name=\"%2\"").arg(id, QLatin1String(line.name)) +
                        attribute("value", value) + attribute("inputmode", QLatin1String(line.mode)) +
                        attribute("autocomplete", QLatin1String(line.complete)) + more + wrong(state, line.name) +
                        QStringLiteral(">\n");
    if (!*line.label)
        return box;
    return QStringLiteral("<p class=\"part\"><label for=\"%1\">").arg(id) + utf8(line.label).toHtmlEscaped() +
           QStringLiteral("</label>") + box + QStringLiteral("</p>\n");
}

QString part(const Line &line, const FieldState &state, const QString &more = {})
{
    return input(line, state.shown[QLatin1String(line.name)].toString(), state,
                 QStringLiteral("v-") + QLatin1String(line.name), more);
}

QString countryBox(const QString &id, const char *name, const QString &chosen, const FormWords &in, const FieldState &state,
                   const char *complete)
{
    const QString language = QLatin1String(in.language);
    QStringList codes = forms::countryCodes();
    const QCollator collator{QLocale(language)};
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(forms::countryName(a, language), forms::countryName(b, language)) < 0;
    });
    QString html = QStringLiteral("<select id=\"%1\" name=\"%2\" autocomplete=\"%3\"")
                       .arg(id, QLatin1String(name), QLatin1String(complete)) +
                   wrong(state, name) + QStringLiteral(">\n<option value=\"\">") + utf8(in.chooseCountry).toHtmlEscaped() +
                   QStringLiteral("</option>\n");
    for (const QString &code : std::as_const(codes))
        html += QStringLiteral("<option value=\"%1\"%2>").arg(code, code == chosen ? QStringLiteral(" selected") : QString()) +
                forms::countryName(code, language).toHtmlEscaped() + QStringLiteral("</option>\n");
    return html + QStringLiteral("</select>\n");
}

QString pick(const char *type, const QString &value, bool isChosen, const QString &label, const FieldState &state)
{
    return QStringLiteral("<label class=\"pick\"><input type=\"%1\" name=\"v\" value=\"%2\"%3")
               .arg(QLatin1String(type), value.toHtmlEscaped(), isChosen ? QStringLiteral(" checked") : QString()) +
           wrong(state, "v") + QStringLiteral("> <span>") + label + QStringLiteral("</span></label>\n");
}

QString options(const Draft &draft, const QString &path, const FieldState &state, const FormWords &in, bool several)
{
    QStringList chosen{state.shown.toString()};
    const QJsonArray values = state.shown.toArray();
    for (const QJsonValue &value : values)
        chosen << value.toString();
    QString html;
    const auto offered = draft.offeredOptions(path);
    for (const forms::Option &option : offered)
        html += pick(several ? "checkbox" : "radio", option.value, chosen.contains(option.value),
                     textOn(option.label, QLatin1String(in.language)), state);
    return html;
}

QString dateParts(const Field &field, const FieldState &state, const FormWords &in)
{
    const QString size = QStringLiteral(" maxlength=\"10\"");
    QString html = QStringLiteral("<div class=\"parts\">\n") + part({"day", in.day, "numeric"}, state, size) +
                   part({"month", in.month, "numeric"}, state, size) + part({"year", in.year, "numeric"}, state, size) +
                   QStringLiteral("</div>\n");
    if (field.partial)
        html += QStringLiteral("<p class=\"soft\">") + utf8(in.partial).toHtmlEscaped() + QStringLiteral("</p>\n");
    return html;
}

QString addressParts(const Draft &draft, const FieldState &state, const FormWords &in)
{
    const QString given = state.shown[QLatin1String("country")].toString();
    return part({"street", in.street, "", "address-line1"}, state) + part({"extra", in.extra, "", "address-line2"}, state) +
           part({"postcode", in.postcode, "", "postal-code"}, state) + part({"city", in.city, "", "address-level2"}, state) +
           QStringLiteral("<p class=\"part\"><label for=\"v-country\">") + utf8(in.country).toHtmlEscaped() +
           QStringLiteral("</label>") +
           countryBox(QStringLiteral("v-country"), "country", given.isEmpty() ? draft.region() : given, in, state, "country") +
           QStringLiteral("</p>\n");
}

QString attachmentParts(const FieldState &state, const FormWords &in)
{
    const QString reason = state.shown[QLatin1String("reason")].toString();
    const QString bring = QStringLiteral("bringToDesk");
    const QString none = QStringLiteral("notAvailable");
    return QStringLiteral("<p class=\"soft\">") + utf8(in.attach).toHtmlEscaped() + QStringLiteral("</p>\n") +
           pick("radio", bring, reason == bring, utf8(in.bring).toHtmlEscaped(), state) +
           pick("radio", none, reason == none, utf8(in.notHave).toHtmlEscaped(), state);
}

QJsonObject partsOf(const QByteArray &form, std::initializer_list<const char *> names)
{
    QJsonObject parts;
    for (const char *name : names)
        parts.insert(QLatin1String(name), formValue(form, name, mostBytes));
    return parts;
}

} // namespace

bool isSingle(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
    case FieldKind::YesNo:
    case FieldKind::Date:
    case FieldKind::Address:
    case FieldKind::Commune:
    case FieldKind::Attachment:
        return false;
    default:
        return true;
    }
}

QJsonValue shownValue(const Draft &draft, const QString &path, const QString &language)
{
    const Field &field = *draft.form().findField(path);
    const QJsonValue given = draft.given(path);
    if (given.isUndefined() || given.isNull())
        return QJsonValue::Null;
    const forms::DisplayContext context{language, draft.region()};
    switch (field.kind) {
    case FieldKind::Date: {
        const QStringList parts = given.toString().split(u'-');
        const auto number = [&](qsizetype i) {
            return parts.size() > i ? QString::number(parts.at(i).toInt()) : QString();
        };
        return QJsonObject{{QStringLiteral("day"), number(2)},
                           {QStringLiteral("month"), number(1)},
                           {QStringLiteral("year"), parts.first()}};
    }
    case FieldKind::YesNo:
        return given.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Money:
        return forms::display(field, given, context).remove(u'€').trimmed();
    case FieldKind::Number:
    case FieldKind::Phone:
    case FieldKind::Iban:
    case FieldKind::Siret:
        return forms::display(field, given, context);
    default:
        return given;
    }
}

QString fieldInputs(const Draft &draft, const QString &path, const FieldState &state, const FormWords &in)
{
    const Field &field = *draft.form().findField(path);
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
        return options(draft, path, state, in, field.kind == FieldKind::Choices);
    case FieldKind::YesNo:
        return pick("radio", QStringLiteral("yes"), state.shown == QStringLiteral("yes"), utf8(in.yes).toHtmlEscaped(), state) +
               pick("radio", QStringLiteral("no"), state.shown == QStringLiteral("no"), utf8(in.no).toHtmlEscaped(), state);
    case FieldKind::Date:
        return dateParts(field, state, in);
    case FieldKind::Address:
        return addressParts(draft, state, in);
    case FieldKind::Commune:
        return part({"postcode", in.postcode, "numeric", "off"}, state) + part({"name", in.town}, state);
    case FieldKind::Attachment:
        return attachmentParts(state, in);
    case FieldKind::Country:
        return countryBox(QStringLiteral("v"), "v", state.shown.toString(), in, state, "off");
    case FieldKind::LongText:
        return QStringLiteral("<textarea id=\"v\" name=\"v\" rows=\"6\"") + wrong(state, "v") + QStringLiteral(">\n") +
               state.shown.toString().toHtmlEscaped() + QStringLiteral("</textarea>\n");
    case FieldKind::Note:
    case FieldKind::Section:
    case FieldKind::Signature:
    case FieldKind::Repeat:
        return {};
    default:
        return input({"v", "", inputMode(field.kind), completion(field)}, state.shown.toString(), state, QStringLiteral("v"));
    }
}

QJsonValue rawValue(const Field &field, const QByteArray &form)
{
    const QString value = formValue(form, "v", mostBytes);
    switch (field.kind) {
    case FieldKind::YesNo:
        return value == QLatin1String("yes")  ? QJsonValue(true)
               : value == QLatin1String("no") ? QJsonValue(false)
                                              : QJsonValue(QJsonValue::Null);
    case FieldKind::Choices:
        return QJsonArray::fromStringList(formValues(form, "v", mostBytes));
    case FieldKind::Date:
        return partsOf(form, {"day", "month", "year"});
    case FieldKind::Address:
        return partsOf(form, {"street", "extra", "postcode", "city", "country"});
    case FieldKind::Commune:
        return partsOf(form, {"postcode", "name"});
    case FieldKind::Attachment:
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{QStringLiteral("reason"), value}});
    case FieldKind::LongText:
        return QString(value).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    default:
        return value;
    }
}

} // namespace parvis::hub
