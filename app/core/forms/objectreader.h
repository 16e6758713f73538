// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "base/error.h"
#include "base/localizedtext.h"
#include "forms/formerror.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace parvis::forms
{

/// The first fault met while one JSON document is read; later ones are not recorded.
class FirstFault
{
public:
    void set(FormError code, const QString &pointer, const QString &message);
    [[nodiscard]] bool any() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Reads one JSON object strictly: every member once by name and type, finish() refuses the rest. After a fault the
/// readers give empty values, so the caller looks at FirstFault once, at the end.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, QString pointer, FirstFault &fault);

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QString at(QLatin1String key) const;
    [[nodiscard]] const QString &pointer() const { return m_pointer; }

    /// Any value; undefined when absent.
    QJsonValue take(QLatin1String key);
    /// The required ones: absent is MissingKey.
    QString id(QLatin1String key);
    QString kebabId(QLatin1String key);
    QString string(QLatin1String key);
    LocalizedText text(QLatin1String key);
    QJsonArray array(QLatin1String key);
    /// The optional ones: absent gives the fallback.
    QString stringOr(QLatin1String key, const QString &fallback);
    LocalizedText textOr(QLatin1String key);
    int integerOr(QLatin1String key, int fallback, int minimum, int maximum);
    bool booleanOr(QLatin1String key, bool fallback);

    void fail(FormError code, QLatin1String key, const QString &message);
    /// UnknownKey for the first member nobody took.
    void finish();

private:
    QJsonValue required(QLatin1String key, QJsonValue::Type type, const QString &typeName);

    QJsonObject m_object;
    QString m_pointer;
    FirstFault &m_fault;
    QSet<QString> m_taken;
};

/// TEXT value at POINTER: an object of language tags to strings that are not blank, at least one.
[[nodiscard]] LocalizedText readText(const QJsonValue &value, const QString &pointer, FirstFault &fault);

} // namespace parvis::forms
