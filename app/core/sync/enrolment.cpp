// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment.h"

#include "sync/jsonshapes.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace parvis::sync
{

QByteArray Enrolment::toJson() const
{
    QJsonObject json{{QStringLiteral("device"), device},
                     {QStringLiteral("secret"), secret},
                     {QStringLiteral("receiptKey"), QString::fromLatin1(receiptKey.toBase64())}};
    if (!series.isEmpty())
        json.insert(QStringLiteral("series"), series);
    return canonical(json);
}

std::optional<Enrolment> Enrolment::parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Enrolment enrolment{object.value(QStringLiteral("device")).toString(), object.value(QStringLiteral("secret")).toString(),
                        QByteArray::fromBase64(object.value(QStringLiteral("receiptKey")).toString().toLatin1()),
                        object.value(QStringLiteral("series")).toString()};
    if (enrolment.device.isEmpty() || enrolment.secret.isEmpty())
        return std::nullopt;
    return enrolment;
}

HubRequest enrolmentRequest(const QString &code, const QString &kind, const QString &name, const QString &site,
                            const QString &idempotencyKey)
{
    return {"POST", QStringLiteral("/api/v1/devices"),
            canonical({{QStringLiteral("code"), code},
                       {QStringLiteral("kind"), kind},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("site"), site}}),
            idempotencyKey};
}

bool isSigned(const wire::Receipt &receipt, const QByteArray &key)
{
    if (key.isEmpty())
        return true;
    const QByteArray text = "parvis-receipt-1\n" + receipt.entryId.toUtf8() + '\n' + QByteArray::number(receipt.hubSequence) +
                            '\n' + receipt.payloadSha256;
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256) == receipt.signature;
}

} // namespace parvis::sync
