// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the modules whose plans towns write.
#pragma once

#include "base/jsonsource.h"
#include "base/localizedtext.h"
#include "base/period.h"
#include "base/planfault.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace parvis
{

/// Takes a JSON object apart key by key and notes every fault with its pointer. A read that fails gives an empty value.
class PlanReader
{
public:
    PlanReader(const QJsonValue &value, QString pointer, PlanFaults &faults);

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QString pointer(const char *key) const { return jsonPointer(m_pointer, QLatin1String(key)); }

    /// Letters, digits and dashes; required.
    [[nodiscard]] QString id(const char *key);
    [[nodiscard]] QString string(const char *key);
    /// Texts of a list, each once; absent = none.
    [[nodiscard]] QStringList strings(const char *key);
    [[nodiscard]] LocalizedText text(const char *key);
    [[nodiscard]] LocalizedText textIf(const char *key);
    [[nodiscard]] QList<LocalizedText> texts(const char *key);
    /// A whole number of [LEAST, MOST]; absent = FALLBACK.
    [[nodiscard]] int integer(const char *key, int fallback, int least, int most);
    [[nodiscard]] std::chrono::minutes minutes(const char *key, int fallback, int least, int most);
    /// true or false; absent = false.
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] QDate date(const char *key);
    [[nodiscard]] QDate dateIf(const char *key);
    [[nodiscard]] QList<QDate> dates(const char *key);
    /// HH:MM in minutes, 24:00 = 1440; required.
    [[nodiscard]] int clock(const char *key);
    [[nodiscard]] QList<Period> periods(const char *key);
    /// Whole numbers of [LEAST, MOST], each once; absent = none.
    [[nodiscard]] QList<int> integers(const char *key, int least, int most);
    /// Decodes every item of a list with DECODE(PlanReader &); absent = none.
    template <typename T, typename Decode> [[nodiscard]] QList<T> list(const char *key, Decode decode)
    {
        QList<T> result;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i) {
            PlanReader reader(items.at(i), jsonPointer(pointer(key), i), m_faults);
            result.append(decode(reader));
            reader.finish();
        }
        return result;
    }
    [[nodiscard]] PlanReader object(const char *key);
    void skip(const char *key) { (void)take(key); }

    void fail(const char *key, const QString &message);
    /// Unknown keys are faults.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] QJsonValue require(const char *key);
    [[nodiscard]] QJsonArray array(const char *key);
    void failAt(const QString &pointer, const QString &message) { m_faults.append({pointer, message}); }
    [[nodiscard]] LocalizedText toText(const QJsonValue &value, const QString &pointer);

    QJsonObject m_object;
    QString m_pointer;
    PlanFaults &m_faults;
    QStringList m_taken;
};

} // namespace parvis
