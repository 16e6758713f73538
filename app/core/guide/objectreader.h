// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "guide/condition.h"
#include "guide/decodefault.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace parvis::guide
{

/// Takes a JSON object apart key by key and remembers the first fault with its pointer.
///
/// After a fault every read gives an empty value; the caller looks at the fault once at the end. finish() makes unknown
/// keys a fault. Readers of one value share one fault.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, QString pointer, std::optional<DecodeFault> *fault);

    [[nodiscard]] QString string(const char *key);
    [[nodiscard]] QString stringIf(const char *key);
    [[nodiscard]] QStringList strings(const char *key);
    [[nodiscard]] LocalizedText text(const char *key);
    [[nodiscard]] LocalizedText textIf(const char *key);
    [[nodiscard]] std::optional<qint64> integerIf(const char *key);
    [[nodiscard]] bool boolIf(const char *key);
    [[nodiscard]] QDate dateIf(const char *key);
    [[nodiscard]] std::optional<Condition> conditionIf(const char *key);
    /// The raw value, undefined when absent.
    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] ObjectReader object(const char *key);
    /// Decodes every item of an array with DECODE(ObjectReader &).
    template <typename T, typename Decode> [[nodiscard]] QList<T> list(const char *key, Decode decode)
    {
        QList<T> result;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size() && !m_fault->has_value(); ++i) {
            ObjectReader reader(items.at(i), itemPointer(key, i), m_fault);
            result.append(decode(reader));
            reader.finish();
        }
        return result;
    }

    void finish();
    void fail(const char *key, const QString &message);
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

private:
    [[nodiscard]] QJsonValue require(const char *key);
    [[nodiscard]] QJsonArray array(const char *key);
    [[nodiscard]] QString itemPointer(const char *key, qsizetype index) const;

    QJsonObject m_object;
    QString m_pointer;
    std::optional<DecodeFault> *m_fault;
    QStringList m_taken;
};

} // namespace parvis::guide
