// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formreader.h"

#include "base/jsonsource.h"
#include "forms/fieldpath.h"
#include "forms/fieldreader.h"

#include <algorithm>
#include <limits>

namespace parvis::forms
{

namespace
{

using Key = QLatin1String;

} // namespace

void FormReader::readHead()
{
    m_json.stringOr(Key("$schema"), QString()); // for the editors of those who write forms
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
    m_form->hash = QString::fromLatin1(FormDefinition::hashOf(m_source).toHex());
}

void FormReader::limitToGroup(const Field &field, const QString &pointer, FieldList &list)
{
    if (list.visible.isUndefined())
        return;
    for (FoundRule &rule : list.found) {
        if (rule.fieldId != field.id || rule.use != RuleUse::Visible)
            continue;
        rule.logic = QJsonObject{{QStringLiteral("and"), QJsonArray{list.visible, rule.logic}}};
        return;
    }
    list.found.push_back({field.id, RuleUse::Visible, 0, list.visible, pointer});
    list.into.back().conditional = true;
}

void FormReader::readGroup(const QJsonValue &json, const QString &pointer, FieldList list)
{
    const QJsonValue fields = json.toObject().value(Key("fields"));
    if (fields.isUndefined())
        return;
    if (!list.visible.isUndefined())
        m_fault.set(FormError::KeyNotForKind, pointer, QStringLiteral("a section inside a section"));
    // A group without a rule is marked all the same, so that none is read inside it.
    list.visible = json.toObject().value(Key("visible"));
    if (list.visible.isUndefined())
        list.visible = true;
    readFields(fields.toArray(), pointer + QStringLiteral("/fields"), list);
}

void FormReader::readFields(const QJsonArray &items, const QString &pointer, FieldList list)
{
    for (qsizetype i = 0; i < items.size() && !m_fault.any(); ++i) {
        const QString here = jsonPointer(pointer, i);
        list.into.push_back(FieldReader(items.at(i), here, m_fault).read(list.found));
        const Field field = list.into.back();
        if (list.ids.contains(field.id))
            m_fault.set(FormError::DuplicateId, here + QStringLiteral("/id"),
                        QStringLiteral("an earlier field has it"));
        list.ids.insert(field.id);
        if (list.visible != QJsonValue(true))
            limitToGroup(field, here, list);
        if (field.kind == FieldKind::Section)
            readGroup(items.at(i), here, list);
        else if (field.kind == FieldKind::Repeat)
            readItems(items.at(i), here, list.into.back());
    }
}

void FormReader::readItems(const QJsonValue &json, const QString &pointer, Field &repeat)
{
    if (m_insideRepeat) {
        m_fault.set(FormError::KeyNotForKind, pointer + QStringLiteral("/kind"),
                    QStringLiteral("a repeat inside a repeat"));
        return;
    }
    m_insideRepeat = true;
    QSet<QString> ids;
    std::vector<FoundRule> found;
    readFields(json.toObject().value(Key("fields")).toArray(), pointer + QStringLiteral("/fields"),
               {repeat.fields, found, ids});
    m_itemRules.push_back(std::move(found));
    m_insideRepeat = false;
}

void FormReader::readSections()
{
    const QJsonArray sections = m_json.array(Key("sections"));
    QSet<QString> sectionIds;
    for (qsizetype i = 0; i < sections.size() && !m_fault.any(); ++i) {
        ObjectReader json(sections.at(i), jsonPointer(m_json.at(Key("sections")), i), m_fault);
        Section &section = m_form->sections.emplace_back();
        section.id = json.id(Key("id"));
        section.title = json.text(Key("title"));
        if (sectionIds.contains(section.id))
            json.fail(FormError::DuplicateId, Key("id"), QStringLiteral("an earlier section has it"));
        sectionIds.insert(section.id);
        readFields(json.array(Key("fields")), json.at(Key("fields")), {section.fields, m_found, m_ids});
        json.finish();
    }
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
        std::vector<const Field *> inner(repeat->fields.size());
        std::ranges::transform(repeat->fields, inner.begin(), [](const Field &field) { return &field; });
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
    if (field != nullptr && field->kind == FieldKind::Repeat && steps.size() > 2) {
        const Field *inner = findItemField(*field, steps.at(2));
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
