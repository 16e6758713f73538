// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "hub/api/problem.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace parvis::hub
{

/// Takes one JSON object of a request apart, strictly: every member that is missing, of another shape or not known is a
/// fault with its pointer. After a fault the values given are harmless defaults.
class BodyReader
{
public:
    /// FAULTS outlives the reader.
    BodyReader(QJsonObject object, QString pointer, QList<ApiFault> &faults)
        : m_object(std::move(object)), m_pointer(std::move(pointer)), m_faults(faults)
    {
    }

    enum class Need { Required, Optional };

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    /// LEAST to MOST characters, without control characters.
    QString text(const char *key, int least, int most, Need need = Need::Required);
    /// One of NAMES.
    QString oneOf(const char *key, const QStringList &names, Need need = Need::Required);
    /// 32 hexadecimal digits in small letters.
    QString id(const char *key, Need need = Need::Required);
    qint64 number(const char *key, qint64 least, qint64 most, Need need = Need::Required);
    bool flag(const char *key, Need need = Need::Optional);
    Instant instant(const char *key, Need need = Need::Required);
    /// Exactly BYTES bytes in hexadecimal.
    QByteArray hex(const char *key, qsizetype bytes);
    QByteArray base64(const char *key, qsizetype mostBytes, Need need = Need::Required);
    QJsonObject object(const char *key, Need need = Need::Required);
    /// At most MOST texts of 1 to LONGEST characters.
    QStringList texts(const char *key, int most, int longest, Need need = Need::Optional);
    /// EACH is called for every item, which must be an object; at least LEAST and at most MOST.
    void list(const char *key, int least, int most, const std::function<void(BodyReader &)> &each,
              Need need = Need::Required);
    [[nodiscard]] BodyReader inner(const char *key);

    void fault(const char *key, const QString &detail);
    /// Faults for members nobody asked for.
    void finish();
    [[nodiscard]] const QJsonObject &json() const { return m_object; }

private:
    [[nodiscard]] QJsonValue take(const char *key, Need need);

    QJsonObject m_object;
    QString m_pointer;
    QList<ApiFault> &m_faults;
    QStringList m_known;
};

} // namespace parvis::hub
