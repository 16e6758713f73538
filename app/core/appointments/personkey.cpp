// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/personkey.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

namespace parvis::appointments
{

namespace
{

QString plainName(const QString &name)
{
    QString letters;
    // Simple folding leaves the sharp s as it is; capitals write it as two letters.
    for (const QChar sign : name.toCaseFolded().replace(QChar(0xDF), QLatin1String("ss")).normalized(QString::NormalizationForm_KD)) {
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            letters += sign;
        else if (!sign.isMark() && sign != QLatin1Char('\'') && sign != QChar(0x2019))
            letters += QLatin1Char(' ');
    }
    QStringList words = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words.join(QLatin1Char(' '));
}

} // namespace

QString personKey(const QByteArray &hubKey, const QString &name, QDate birth)
{
    const QString plain = plainName(name);
    if (plain.isEmpty() || !birth.isValid())
        return {};
    constexpr auto hash = QCryptographicHash::Sha256;
    const QByteArray key = QMessageAuthenticationCode::hash("parvis-person-1", hubKey, hash);
    const QByteArray text = plain.toUtf8() + '\n' + birth.toString(Qt::ISODate).toLatin1();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, key, hash).toHex());
}

} // namespace parvis::appointments
