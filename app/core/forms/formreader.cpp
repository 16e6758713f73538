// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formreader.h"

#include "base/jsonsource.h"
#include "forms/fieldpath.h"
#include "forms/fieldreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <limits>

namespace parvis::forms
{

namespace
{

using Key = QLatin1String;

} // namespace

void FormReader::readHead()
{
    m_form->id = m_json.kebabId(Key("id"));
    if (!m_json.has(Key("version")))
        m_fault.set(FormError::MissingKey, QString(), QStringLiteral("\"version\" is missing"));
    m_form->version = m_json.integerOr(Key("version"), 1, 1, std::numeric_limits<int>::max());
    m_form->procedure = m_json.kebabId(Key("procedure"));
    m_form->title = m_json.text(Key("title"));
    m_form->intro = m_json.textOr(Key("intro"));
    m_form->minutes = m_json.integerOr(Key("minutes"), 0, 0, 600);
    if (m_json.has(Key("nextSteps"))) {
        const QJsonArray steps = m_json.array(Key("nextSteps"));
        for (qsizetype i = 0; i < steps.size(); ++i)
            m_form->nextSteps.append(readText(steps.at(i), jsonPointer(m_json.at(Key("nextSteps")), i), m_fault));
    }
    const QByteArray canonical = QJsonDocument(m_source).toJson(QJsonDocument::Compact);
    m_form->hash = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

void FormReader::readFields(const QJsonArray &items, const QString &pointer, std::vector<Field> &into,
                            std::vector<FoundRule> &found, QSet<QString> &ids)
{
    for (qsizetype i = 0; i < items.size() && !m_fault.any(); ++i) {
        const QString here = jsonPointer(pointer, i);
        Field field = FieldReader(items.at(i), here, m_fault).read(found);
        if (ids.contains(field.id) || m_ids.contains(field.id))
            m_fault.set(FormError::DuplicateId, here + QStringLiteral("/id"),
                        QStringLiteral("an earlier field has it"));
        ids.insert(field.id);
        into.push_back(std::move(field));
    }
}

void FormReader::readItems(const QJsonValue &json, const QString &pointer, Field &repeat)
{
    QSet<QString> ids;
    std::vector<FoundRule> &found = m_itemRules.emplace_back();
    readFields(json.toObject().value(Key("fields")).toArray(), pointer + QStringLiteral("/fields"), repeat.fields,
               found, ids);
    for (std::size_t i = 0; i < repeat.fields.size(); ++i)
        if (repeat.fields[i].kind == FieldKind::Repeat)
            m_fault.set(FormError::KeyNotForKind, pointer + QStringLiteral("/fields/%1/kind").arg(i),
                        QStringLiteral("a repeat inside a repeat"));
}

void FormReader::readSections()
{
    const QJsonArray sections = m_json.array(Key("sections"));
    const QString pointer = m_json.at(Key("sections"));
    QSet<QString> sectionIds;
    std::vector<QJsonArray> fields;
    for (qsizetype i = 0; i < sections.size() && !m_fault.any(); ++i) {
        ObjectReader json(sections.at(i), jsonPointer(pointer, i), m_fault);
        Section &section = m_form->sections.emplace_back();
        section.id = json.id(Key("id"));
        section.title = json.text(Key("title"));
        if (sectionIds.contains(section.id))
            json.fail(FormError::DuplicateId, Key("id"), QStringLiteral("an earlier section has it"));
        sectionIds.insert(section.id);
        fields.push_back(json.array(Key("fields")));
        readFields(fields.back(), json.at(Key("fields")), section.fields, m_found, m_ids);
        json.finish();
    }
    // Only now all ids of the form are known, which those inside a repeat must not take.
    for (std::size_t i = 0; i < m_form->sections.size() && !m_fault.any(); ++i)
        for (std::size_t j = 0; j < m_form->sections[i].fields.size() && !m_fault.any(); ++j)
            if (Field &field = m_form->sections[i].fields[j]; field.kind == FieldKind::Repeat)
                readItems(fields[i].at(static_cast<qsizetype>(j)),
                          QStringLiteral("/sections/%1/fields/%2").arg(i).arg(j), field);
}

std::vector<const Field *> FormReader::topFields() const
{
    std::vector<const Field *> fields;
    for (const Section &section : m_form->sections)
        for (const Field &field : section.fields)
            fields.push_back(&field);
    return fields;
}

void FormReader::compileRules()
{
    RuleCollector collector(m_fault);
    const std::vector<const Field *> top = topFields();
    std::vector<LevelRules> items;
    for (const Field *repeat : top) {
        if (repeat->kind != FieldKind::Repeat || m_fault.any())
            continue;
        std::vector<const Field *> inner;
        for (const Field &field : repeat->fields)
            inner.push_back(&field);
        items.push_back(collector.compileItems(inner, m_itemRules[items.size()], top, repeat->id));
    }
    if (m_fault.any())
        return;
    LevelRules level = collector.compileTop(top, m_found, items);
    m_form->rules.emplace(FormRules{std::move(items), std::move(level), {}});
}

const Field *FormReader::checkPath(const QString &path, const QString &pointer)
{
    const Field *field = nullptr;
    const QStringList steps = path.split(QLatin1Char('.'));
    for (const Field *candidate : topFields())
        if (candidate->id == steps.first())
            field = candidate;
    qsizetype used = 1;
    if (field != nullptr && field->kind == FieldKind::Repeat && steps.size() > 1) {
        const Field *inner = steps.size() > 2 ? findItemField(*field, steps.at(2)) : nullptr;
        const auto index = itemIndex(steps.at(1));
        field = index && *index < field->maxItems ? inner : nullptr;
        used = 3;
    }
    const QString part = steps.mid(used).join(QLatin1Char('.'));
    if (field == nullptr || !holdsValue(field->kind) || (!part.isEmpty() && !partsOf(field->kind).contains(part))) {
        m_fault.set(FormError::UnknownField, pointer, QStringLiteral("\"%1\" leads to no field").arg(path));
        return nullptr;
    }
    return field;
}

void FormReader::readFieldBinding(ObjectReader &json, Binding &binding)
{
    binding.path = json.string(Key("field"));
    const Field *field = checkPath(binding.path, json.at(Key("field")));
    if (json.has(Key("equals"))) {
        binding.source = Binding::Source::Equals;
        binding.equals = json.take(Key("equals"));
        const bool choice = field != nullptr && (field->kind == FieldKind::Choice || field->kind == FieldKind::Choices);
        if (binding.equals.isArray() || binding.equals.isObject() || binding.equals.isNull())
            json.fail(FormError::WrongType, Key("equals"), QStringLiteral("a plain value is expected"));
        else if (choice && field->findOption(binding.equals.toString()) == nullptr)
            json.fail(FormError::UnknownOption, Key("equals"), QStringLiteral("no option has this value"));
    } else if (json.has(Key("format"))) {
        static const QMap<QString, Binding::Format> formats{{QStringLiteral("date"), Binding::Format::Date},
                                                            {QStringLiteral("upper"), Binding::Format::Upper},
                                                            {QStringLiteral("cents"), Binding::Format::Cents}};
        const QString format = json.string(Key("format"));
        binding.format = formats.value(format, Binding::Format::Canonical);
        if (!formats.contains(format))
            json.fail(FormError::BadValue, Key("format"), QStringLiteral("date, upper and cents are known"));
    }
}

void FormReader::readBinding(const QString &name, const QJsonValue &value, const QString &pointer)
{
    Binding binding;
    if (value.isString()) {
        binding.path = value.toString();
        checkPath(binding.path, pointer);
        m_form->document->bindings.insert(name, binding);
        return;
    }
    ObjectReader json(value, pointer, m_fault);
    if (json.has(Key("field"))) {
        readFieldBinding(json, binding);
    } else if (json.has(Key("rule"))) {
        binding.source = Binding::Source::Rule;
        if (auto rule = RuleCollector(m_fault).compileOne(json.take(Key("rule")), json.at(Key("rule")), topFields()))
            m_bindingRules.insert(name, *rule);
    } else if (json.has(Key("signature"))) {
        binding.source = Binding::Source::Signature;
        binding.path = json.string(Key("signature"));
        const Field *field = checkPath(binding.path, json.at(Key("signature")));
        if (field != nullptr && field->kind != FieldKind::Signature)
            json.fail(FormError::UnknownField, Key("signature"), QStringLiteral("not a signature"));
    } else if (json.string(Key("meta")) == QLatin1String("reference")) {
        binding.source = Binding::Source::Reference;
    } else {
        binding.source = Binding::Source::Today;
        if (json.stringOr(Key("meta"), QStringLiteral("today")) != QLatin1String("today"))
            json.fail(FormError::BadValue, Key("meta"), QStringLiteral("reference and today are known"));
    }
    json.finish();
    m_form->document->bindings.insert(name, binding);
}

void FormReader::readDocument()
{
    if (!m_json.has(Key("document")) || m_fault.any())
        return;
    ObjectReader json(m_json.take(Key("document")), m_json.at(Key("document")), m_fault);
    DocumentTemplate &document = m_form->document.emplace();
    document.templateId = json.kebabId(Key("template"));
    document.language = json.string(Key("language"));
    const QJsonValue bindings = json.take(Key("bindings"));
    if (!bindings.isObject())
        json.fail(FormError::WrongType, Key("bindings"), QStringLiteral("an object is expected"));
    const QJsonObject object = bindings.toObject();
    for (auto it = object.begin(); it != object.end() && !m_fault.any(); ++it)
        readBinding(it.key(), it.value(), jsonPointer(json.at(Key("bindings")), it.key()));
    json.finish();
}

Result<FormDefinition> FormReader::read()
{
    readHead();
    readSections();
    if (!m_fault.any())
        compileRules();
    readDocument();
    m_json.finish();
    if (m_fault.any())
        return m_fault.error();
    m_form->rules->bindings = m_bindingRules;
    return FormDefinition(std::move(m_form));
}

} // namespace parvis::forms
