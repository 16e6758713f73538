// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/schema.h"

#include "base/jsonsource.h"
#include "content/contenterror.h"
#include "content/schemawalk.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

namespace parvis::content
{

namespace
{

const QSet<QString> &knownKeywords()
{
    static const QSet<QString> keywords = [] {
        QSet<QString> set;
        for (const char *word : {"$schema",
                                 "$id",
                                 "$ref",
                                 "$comment",
                                 "title",
                                 "description",
                                 "examples",
                                 "default",
                                 "definitions",
                                 "type",
                                 "enum",
                                 "const",
                                 "properties",
                                 "patternProperties",
                                 "additionalProperties",
                                 "required",
                                 "minProperties",
                                 "dependencies",
                                 "items",
                                 "minItems",
                                 "maxItems",
                                 "uniqueItems",
                                 "pattern",
                                 "minLength",
                                 "maxLength",
                                 "minimum",
                                 "maximum",
                                 "allOf",
                                 "oneOf",
                                 "not",
                                 "if",
                                 "then",
                                 "else"})
            set.insert(QLatin1String(word));
        return set;
    }();
    return keywords;
}

// Walks every subschema with an explicit list, so that no schema can exhaust the stack.
class SchemaSurvey
{
public:
    explicit SchemaSurvey(const QJsonObject &root) : m_root(root) { m_open.append(root); }

    QString firstFault(QHash<QString, QRegularExpression> *patterns)
    {
        while (!m_open.isEmpty() && m_fault.isEmpty())
            survey(m_open.takeLast(), patterns);
        return m_fault;
    }

private:
    void survey(const QJsonValue &value, QHash<QString, QRegularExpression> *patterns)
    {
        if (value.isBool())
            return;
        if (!value.isObject()) {
            m_fault = QStringLiteral("a subschema is neither object nor boolean");
            return;
        }
        const QJsonObject schema = value.toObject();
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!knownKeywords().contains(it.key()))
                m_fault = QStringLiteral("unknown keyword ") + it.key();
        }
        for (const char *key : {"properties", "patternProperties", "definitions"})
            openMembers(schema.value(QLatin1String(key)).toObject());
        for (const char *key : {"additionalProperties", "items", "not", "if", "then", "else"}) {
            if (schema.contains(QLatin1String(key)))
                m_open.append(schema.value(QLatin1String(key)));
        }
        for (const char *key : {"allOf", "oneOf"}) {
            for (const QJsonValue &part : schema.value(QLatin1String(key)).toArray())
                m_open.append(part);
        }
        const QJsonObject byPattern = schema.value(QLatin1String("patternProperties")).toObject();
        for (auto it = byPattern.begin(); it != byPattern.end(); ++it)
            compile(it.key(), patterns);
        if (schema.contains(QLatin1String("pattern")))
            compile(schema.value(QLatin1String("pattern")).toString(), patterns);
        const QString reference = schema.value(QLatin1String("$ref")).toString();
        if (schema.contains(QLatin1String("$ref")) && !SchemaWalk::resolve(m_root, reference).isObject())
            m_fault = QStringLiteral("dangling $ref ") + reference;
    }

    void openMembers(const QJsonObject &members)
    {
        for (const QJsonValue &member : members)
            m_open.append(member);
    }

    void compile(const QString &pattern, QHash<QString, QRegularExpression> *patterns)
    {
        QRegularExpression expression(pattern);
        if (!expression.isValid())
            m_fault = QStringLiteral("bad pattern ") + pattern;
        patterns->insert(pattern, expression);
    }

    QJsonObject m_root;
    QList<QJsonValue> m_open;
    QString m_fault;
};

} // namespace

Result<Schema> Schema::load(const QByteArray &bytes)
{
    const auto source = JsonSource::parse(bytes);
    if (!source)
        return Error(ContentError::BadSchema, source.error().message);
    if (!source->root().isObject())
        return Error(ContentError::BadSchema, QStringLiteral("the schema is not an object"));
    Schema schema;
    schema.m_root = source->root().toObject();
    const QString fault = SchemaSurvey(schema.m_root).firstFault(&schema.m_patterns);
    if (!fault.isEmpty())
        return Error(ContentError::BadSchema, fault);
    return schema;
}

Result<Schema> Schema::published(const QString &name)
{
    QFile file(QStringLiteral(":/parvis/schemas/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ContentError::BadSchema, QStringLiteral("no schema ") + name);
    return load(file.readAll());
}

SchemaVerdict Schema::validate(const QJsonValue &value) const
{
    return SchemaWalk(*this).run(value);
}

} // namespace parvis::content
