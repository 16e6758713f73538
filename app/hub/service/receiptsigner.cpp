// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/receiptsigner.h"

#include <QMessageAuthenticationCode>

namespace parvis::hub
{

QByteArray signedBytes(const wire::Receipt &receipt)
{
    return "parvis-receipt-1\n" + receipt.entryId.toUtf8() + '\n' + QByteArray::number(receipt.hubSequence) + '\n' +
           receipt.payloadSha256;
}

QByteArray HmacReceiptSigner::sign(const wire::Receipt &receipt) const
{
    return QMessageAuthenticationCode::hash(signedBytes(receipt), m_key, QCryptographicHash::Sha256);
}

} // namespace parvis::hub
