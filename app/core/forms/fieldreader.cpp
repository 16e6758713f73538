// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldreader.h"

#include "base/jsonsource.h"

#include <QDate>

#include <algorithm>

namespace parvis::forms
{

namespace
{

using Key = QLatin1String;

int defaultMaxLength(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return 200;
    case FieldKind::LongText:
        return 4000;
    case FieldKind::Name:
        return 100;
    case FieldKind::Email:
        return 254;
    case FieldKind::IdentityNumber:
        return 30;
    default:
        return 0;
    }
}

} // namespace

FieldReader::FieldReader(const QJsonValue &json, const QString &pointer, FirstFault &fault)
    : m_json(json, pointer, fault), m_fault(fault)
{
}

bool FieldReader::hasFor(Key key, std::initializer_list<FieldKind> kinds)
{
    if (!m_json.has(key))
        return false;
    if (std::find(kinds.begin(), kinds.end(), m_field.kind) != kinds.end())
        return true;
    m_json.take(key);
    m_json.fail(FormError::KeyNotForKind, key, QStringLiteral("means nothing for %1").arg(toString(m_field.kind)));
    return false;
}

void FieldReader::addRule(Key key, RuleUse use, std::vector<FoundRule> &found)
{
    found.push_back({m_field.id, use, 0, m_json.take(key), m_json.at(key)});
}

void FieldReader::readCommon(std::vector<FoundRule> &found)
{
    m_field.id = m_json.id(Key("id"));
    if (m_field.id == QLatin1String("today"))
        m_json.fail(FormError::BadValue, Key("id"), QStringLiteral("rules use this name for the day"));
    const QString kind = m_json.string(Key("kind"));
    if (const auto known = findFieldKind(kind))
        m_field.kind = *known;
    else
        m_json.fail(FormError::UnknownKind, Key("kind"), QStringLiteral("no kind of field has this name"));
    m_field.label = m_field.kind == FieldKind::Note ? m_json.textOr(Key("label")) : m_json.text(Key("label"));
    m_field.hint = m_json.textOr(Key("hint"));
    m_field.personal = m_json.booleanOr(Key("personal"), true);
    m_field.semantic = m_json.stringOr(Key("semantic"), QString());
    if (m_json.has(Key("visible"))) {
        m_field.conditional = true;
        addRule(Key("visible"), RuleUse::Visible, found);
    }
    if (m_field.kind == FieldKind::Note)
        m_field.text = m_json.text(Key("text"));
    else if (m_json.has(Key("text")))
        hasFor(Key("text"), {FieldKind::Note});
}

void FieldReader::readRequired(std::vector<FoundRule> &found)
{
    const QJsonValue required = m_json.take(Key("required"));
    if (!holdsValue(m_field.kind)) {
        m_field.requirement = Requirement::Never;
        if (!required.isUndefined())
            m_json.fail(FormError::KeyNotForKind, Key("required"), QStringLiteral("takes no answer"));
    } else if (required.isObject()) {
        m_field.requirement = Requirement::ByRule;
        addRule(Key("required"), RuleUse::Required, found);
    } else if (required.isBool() || required.isUndefined()) {
        m_field.requirement = required.toBool(true) ? Requirement::Always : Requirement::Never;
    } else {
        m_json.fail(FormError::WrongType, Key("required"), QStringLiteral("true, false or a rule is expected"));
    }
    if (!m_json.has(Key("calculated")))
        return;
    const bool computable = holdsValue(m_field.kind) && m_field.kind != FieldKind::Signature &&
                            m_field.kind != FieldKind::Attachment && m_field.kind != FieldKind::Repeat;
    if (!computable)
        m_json.fail(FormError::KeyNotForKind, Key("calculated"), QStringLiteral("cannot be computed"));
    m_field.calculated = true;
    m_field.requirement = Requirement::Never;
    addRule(Key("calculated"), RuleUse::Calculated, found);
}

void FieldReader::readLengths()
{
    m_field.maxLength = defaultMaxLength(m_field.kind);
    const auto texts = {FieldKind::Text, FieldKind::LongText, FieldKind::Name, FieldKind::Email,
                        FieldKind::IdentityNumber};
    if (hasFor(Key("maxLength"), texts))
        m_field.maxLength = m_json.integerOr(Key("maxLength"), m_field.maxLength, 1, 20000);
    if (hasFor(Key("minLength"), texts))
        m_field.minLength = m_json.integerOr(Key("minLength"), 0, 0, 20000);
    if (m_field.minLength > m_field.maxLength && m_field.maxLength > 0)
        m_json.fail(FormError::BadBound, Key("minLength"), QStringLiteral("above maxLength"));
}

void FieldReader::readPattern()
{
    const auto texts = {FieldKind::Text, FieldKind::LongText, FieldKind::Name, FieldKind::IdentityNumber};
    if (hasFor(Key("pattern"), texts)) {
        const QString pattern = m_json.string(Key("pattern"));
        m_field.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (!m_field.pattern.isValid() || pattern.isEmpty())
            m_json.fail(FormError::BadPattern, Key("pattern"), m_field.pattern.errorString());
        m_field.patternHint = m_json.text(Key("patternHint"));
    } else if (m_json.has(Key("patternHint"))) {
        m_json.take(Key("patternHint"));
        m_json.fail(FormError::KeyNotForKind, Key("patternHint"), QStringLiteral("without a pattern"));
    }
}

bool FieldReader::fits(const QJsonValue &bound) const
{
    if (m_field.kind == FieldKind::Date)
        return bound == QJsonValue(QLatin1String("today")) ||
               (bound.isString() && QDate::fromString(bound.toString(), Qt::ISODate).isValid());
    return bound.isDouble();
}

QJsonValue FieldReader::readBound(Key key, RuleUse use, std::vector<FoundRule> &found)
{
    if (!hasFor(key, {FieldKind::Date, FieldKind::Number, FieldKind::Money}))
        return QJsonValue::Undefined;
    const QJsonValue bound = m_json.take(key);
    if (bound.isObject()) {
        addRule(key, use, found);
        return QJsonValue::Undefined;
    }
    if (!fits(bound))
        m_json.fail(FormError::BadBound, key, QStringLiteral("not a bound of %1").arg(toString(m_field.kind)));
    return bound;
}

void FieldReader::readBounds(std::vector<FoundRule> &found)
{
    m_field.minimum = readBound(Key("min"), RuleUse::Minimum, found);
    m_field.maximum = readBound(Key("max"), RuleUse::Maximum, found);
    const bool dated = m_field.minimum.isString() && m_field.maximum.isString() &&
                       m_field.minimum != QJsonValue(QLatin1String("today")) &&
                       m_field.maximum != QJsonValue(QLatin1String("today"));
    if ((dated && m_field.minimum.toString() > m_field.maximum.toString()) ||
        (m_field.minimum.isDouble() && m_field.maximum.isDouble() &&
         m_field.minimum.toDouble() > m_field.maximum.toDouble()))
        m_json.fail(FormError::BadBound, Key("min"), QStringLiteral("above max"));
    if (hasFor(Key("partial"), {FieldKind::Date}))
        m_field.partial = m_json.booleanOr(Key("partial"), false);
}

void FieldReader::readOptions(std::vector<FoundRule> &found)
{
    const bool choice = m_field.kind == FieldKind::Choice || m_field.kind == FieldKind::Choices;
    if (!choice) {
        hasFor(Key("options"), {});
        return;
    }
    const QJsonArray options = m_json.array(Key("options"));
    for (qsizetype i = 0; i < options.size(); ++i) {
        ObjectReader json(options.at(i), jsonPointer(m_json.at(Key("options")), i), m_fault);
        Option option;
        option.value = json.string(Key("value"));
        option.label = json.text(Key("label"));
        if (option.value.trimmed().isEmpty())
            json.fail(FormError::BadValue, Key("value"), QStringLiteral("blank"));
        if (m_field.findOption(option.value) != nullptr)
            json.fail(FormError::DuplicateId, Key("value"), QStringLiteral("an earlier option has this value"));
        if (json.has(Key("visible"))) {
            option.conditional = true;
            found.push_back(
                {m_field.id, RuleUse::Option, static_cast<int>(i), json.take(Key("visible")), json.at(Key("visible"))});
        }
        json.finish();
        m_field.options.push_back(std::move(option));
    }
}

void FieldReader::readItems()
{
    const auto repeat = {FieldKind::Repeat};
    if (hasFor(Key("minItems"), repeat))
        m_field.minItems = m_json.integerOr(Key("minItems"), 0, 0, 100);
    if (m_field.kind == FieldKind::Repeat)
        m_field.maxItems = m_json.integerOr(Key("maxItems"), std::max(20, m_field.minItems), 1, 100);
    else
        hasFor(Key("maxItems"), {});
    if (m_field.minItems > m_field.maxItems)
        m_json.fail(FormError::BadBound, Key("minItems"), QStringLiteral("above maxItems"));
    if (hasFor(Key("itemLabel"), repeat))
        m_field.itemLabel = m_json.text(Key("itemLabel"));
    // The fields themselves are read by FormReader, which knows where they go.
    if (m_field.kind == FieldKind::Repeat || hasFor(Key("fields"), {FieldKind::Section}))
        m_json.array(Key("fields"));
}

void FieldReader::readAccept()
{
    if (!hasFor(Key("accept"), {FieldKind::Attachment})) {
        if (m_field.kind == FieldKind::Attachment)
            m_field.accept = {QStringLiteral("photo"), QStringLiteral("pdf")};
        return;
    }
    const QJsonArray accept = m_json.array(Key("accept"));
    for (const QJsonValue &type : accept) {
        if (type != QJsonValue(QLatin1String("photo")) && type != QJsonValue(QLatin1String("pdf")))
            m_json.fail(FormError::BadValue, Key("accept"), QStringLiteral("\"photo\" and \"pdf\" are known"));
        else if (!m_field.accept.contains(type.toString()))
            m_field.accept.append(type.toString());
    }
}

Field FieldReader::read(std::vector<FoundRule> &found)
{
    readCommon(found);
    readRequired(found);
    readLengths();
    readPattern();
    readBounds(found);
    readOptions(found);
    readItems();
    readAccept();
    m_json.finish();
    return std::move(m_field);
}

} // namespace parvis::forms
