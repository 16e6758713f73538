// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/fieldlist.h"
#include "content/wording.h"
#include "forms/formdefinition.h"
#include "rules/rule.h"

#include <QJsonArray>
#include <QSet>

namespace parvis::content
{

namespace
{

class FormCheck
{
public:
    FormCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file), m_fields(file.root())
    {
    }

    void run()
    {
        checkProcedure();
        checkIds();
        for (const ListedField &field : m_fields.fields())
            checkField(field);
        checkRules();
        checkDocument();
        if (!m_context.hasErrorIn(m_file.path))
            checkDefinition();
    }

private:
    void checkProcedure()
    {
        const QString id = m_file.at(QStringLiteral("/procedure")).toString();
        const QString kind = QStringLiteral("procedure");
        if (id.isEmpty())
            return;
        if (!m_context.exists(kind, id)) {
            m_context.error(m_file, QStringLiteral("/procedure"),
                            QStringLiteral("There is no procedure \"%1\"%2.").arg(id, meant(id, m_context.ids(kind))));
            return;
        }
        const CheckedFile *procedure = m_context.find(kind, id);
        if (!procedure)
            return;
        for (const QJsonValue &outcome : procedure->at(QStringLiteral("/guide/outcomes")).toArray()) {
            if (outcome.toObject().value(QLatin1String("form")).toString() == m_file.id)
                return;
        }
        m_context.warn(m_file, QStringLiteral("/procedure"),
                       QStringLiteral("No outcome of the procedure \"%1\" leads to this form.").arg(id),
                       QStringLiteral("Name the form in an outcome of the procedure's guide."));
    }

    void checkIds()
    {
        QSet<QString> seen;
        for (const ListedField &field : m_fields.fields()) {
            const QString key = field.owner + QLatin1Char('.') + field.id;
            if (!field.id.isEmpty() && seen.contains(key))
                m_context.error(m_file, field.pointer + QStringLiteral("/id"),
                                QStringLiteral("The field id \"%1\" is used twice.").arg(field.id));
            seen.insert(key);
        }
        QSet<QString> sections;
        const QJsonArray list = m_file.at(QStringLiteral("/sections")).toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString id = list.at(i).toObject().value(QLatin1String("id")).toString();
            if (!id.isEmpty() && sections.contains(id))
                m_context.error(m_file, QStringLiteral("/sections/%1/id").arg(i),
                                QStringLiteral("The section id \"%1\" is used twice.").arg(id));
            sections.insert(id);
        }
    }

    void checkField(const ListedField &field)
    {
        QSet<QString> values;
        const QJsonArray options = field.json.value(QLatin1String("options")).toArray();
        for (qsizetype i = 0; i < options.size(); ++i) {
            const QString value = options.at(i).toObject().value(QLatin1String("value")).toString();
            if (!value.isEmpty() && values.contains(value))
                m_context.error(
                    m_file, QStringLiteral("%1/options/%2/value").arg(field.pointer).arg(i),
                    QStringLiteral("The value \"%1\" stands twice among the options of \"%2\".").arg(value, field.id));
            values.insert(value);
        }
        checkOrder(field, QStringLiteral("minLength"), QStringLiteral("maxLength"));
        checkOrder(field, QStringLiteral("minItems"), QStringLiteral("maxItems"));
        checkOrder(field, QStringLiteral("min"), QStringLiteral("max"));
        const QRegularExpression pattern(field.json.value(QLatin1String("pattern")).toString());
        if (!pattern.isValid())
            m_context.error(m_file, field.pointer + QStringLiteral("/pattern"),
                            QStringLiteral("The pattern of \"%1\" is no regular expression: %2.")
                                .arg(field.id, pattern.errorString()));
    }

    void checkOrder(const ListedField &field, const QString &least, const QString &most)
    {
        const QJsonValue low = field.json.value(least);
        const QJsonValue high = field.json.value(most);
        const QLatin1String today("today");
        const bool numbers = low.isDouble() && high.isDouble() && low.toDouble() > high.toDouble();
        const bool dates = low.isString() && high.isString() && low != QJsonValue(today) && high != QJsonValue(today) &&
                           low.toString() > high.toString();
        if (numbers || dates)
            m_context.error(
                m_file, field.pointer + QLatin1Char('/') + least,
                QStringLiteral("In \"%1\" %2 is above %3, so no answer would be accepted.").arg(field.id, least, most));
    }

    // Rules read fields by id; inside a repeat also the fields of the same entry.
    void checkRules()
    {
        for (const ListedField &field : m_fields.fields()) {
            for (const char *key : {"required", "min", "max"}) {
                if (field.json.value(QLatin1String(key)).isObject())
                    checkRule(field.pointer + QLatin1Char('/') + QLatin1String(key));
            }
        }
        for (const QString &pointer : m_file.verdict.places.value(QStringLiteral("rule")))
            checkRule(pointer);
    }

    void checkRule(const QString &pointer)
    {
        const auto rule = rules::Rule::compile(m_file.at(pointer));
        if (!rule) {
            // At "visible", "calculated" and "rule" it is already told: see checkEveryFile().
            if (!m_file.verdict.places.value(QStringLiteral("rule")).contains(pointer))
                m_context.error(m_file, pointer,
                                QStringLiteral("%1 is no rule: %2.").arg(nameOf(pointer), rule.error().detail()));
            return;
        }
        const QStringList known = m_fields.ids();
        for (const QString &name : rule->readsEverything() ? QStringList() : rule->variables()) {
            if (!known.contains(name) && name != QLatin1String("today"))
                m_context.error(m_file, pointer,
                                QStringLiteral("The rule reads the field \"%1\", which does not exist%2.")
                                    .arg(name, meant(name, known)),
                                QStringLiteral("Rules of a form read field ids and \"today\"."));
        }
    }

    void checkDocument()
    {
        const QString language = m_file.at(QStringLiteral("/document/language")).toString();
        const QStringList languages = m_context.allLanguages();
        if (!language.isEmpty() && !languages.isEmpty() && !languages.contains(language))
            m_context.error(m_file, QStringLiteral("/document/language"),
                            QStringLiteral("No site has the language \"%1\".").arg(language));
        const QJsonObject bindings = m_file.at(QStringLiteral("/document/bindings")).toObject();
        for (auto it = bindings.begin(); it != bindings.end(); ++it)
            checkBinding(jsonPointer(QStringLiteral("/document/bindings"), it.key()), it.value());
    }

    void checkBinding(const QString &pointer, const QJsonValue &binding)
    {
        const QJsonObject object = binding.toObject();
        const QString path = binding.isString() ? binding.toString() : object.value(QLatin1String("field")).toString();
        const QString signature = object.value(QLatin1String("signature")).toString();
        for (const QString &name : {path, signature}) {
            const ListedField *field = name.isEmpty() ? nullptr : m_fields.resolve(name);
            if (!name.isEmpty() && !field) {
                m_context.error(m_file, pointer,
                                QStringLiteral("The binding names the field \"%1\", which does not exist%2.")
                                    .arg(name, meant(name, m_fields.ids())));
            } else if (field && name == signature && field->kind != QLatin1String("signature")) {
                m_context.error(m_file, pointer, QStringLiteral("The field \"%1\" is no signature.").arg(name));
            } else if (field && name == path) {
                checkEquals(pointer, *field, object.value(QLatin1String("equals")));
            }
        }
    }

    void checkEquals(const QString &pointer, const ListedField &field, const QJsonValue &equals)
    {
        const QJsonArray options = field.json.value(QLatin1String("options")).toArray();
        QStringList values;
        for (const QJsonValue &option : options)
            values << option.toObject().value(QLatin1String("value")).toString();
        if (equals.isString() && !values.isEmpty() && !values.contains(equals.toString()))
            m_context.error(m_file, pointer,
                            QStringLiteral("The field \"%1\" has no option \"%2\"%3.")
                                .arg(field.id, equals.toString(), meant(equals.toString(), values)));
    }

    // What only the form module itself knows; it names its first fault as "pointer: sentence".
    void checkDefinition()
    {
        QJsonObject json = m_file.root();
        json.remove(QStringLiteral("$schema"));
        const auto form = forms::FormDefinition::fromJson(json);
        if (form)
            return;
        const QString detail = form.error().detail();
        const qsizetype colon = detail.indexOf(QStringLiteral(": "));
        m_context.error(m_file, colon < 0 ? QString() : detail.left(colon), colon < 0 ? detail : detail.mid(colon + 2));
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
    FieldList m_fields;
};

} // namespace

void checkForms(CheckContext &context)
{
    for (const CheckedFile *file : context.files(QStringLiteral("form")))
        FormCheck(context, *file).run();
}

} // namespace parvis::content
