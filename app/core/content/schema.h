// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace parvis::content
{

/// One place of a JSON value that does not fit its schema.
struct SchemaFault {
    QString pointer; ///< RFC 6901; of an unknown key the key itself, of a missing key the object
    QString message; ///< one English sentence for the person who wrote the file
    QString hint;    ///< from the schema's descriptions

    bool operator==(const SchemaFault &) const = default;
};

/// What a comparison with a schema gives.
struct SchemaVerdict {
    QList<SchemaFault> faults; ///< in the order of the walk; empty when the value fits
    /// Pointers of the values that stand where the schema refers to a definition, by the definition's name ("text",
    /// "rule", "date"); in the order of the walk, each once.
    QHash<QString, QStringList> places;
};

/// A JSON Schema of our own folder kiosk-config/schemas.
///
/// Knows a named part of draft-07 and refuses a schema that uses anything else, so no keyword is ignored silently.
/// Own code instead of a library because every fault must become a sentence with a place and a remedy, which needs the
/// failing keyword and the schema's titles (libraries at hand give a fixed English text), and because std::regex, on
/// which they rest, overflows the stack on a long text. The tests compare its verdicts with libvalijson's.
/// Source: draft-handrews-json-schema-validation-01.
class Schema
{
public:
    /// Error: ContentError::BadSchema.
    [[nodiscard]] static Result<Schema> load(const QByteArray &bytes);
    /// A published schema by its name: site, appointments, procedure, form, categories, synonyms.
    [[nodiscard]] static Result<Schema> published(const QString &name);

    /// VALUE must be nested less than 100 deep.
    [[nodiscard]] SchemaVerdict validate(const QJsonValue &value) const;

private:
    friend class SchemaWalk;
    Schema() = default;

    QJsonObject m_root;
    QHash<QString, QRegularExpression> m_patterns;
};

} // namespace parvis::content
