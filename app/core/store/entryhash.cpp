// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entryhash.h"

#include "seal/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace parvis::store
{

QByteArray sha256(const QByteArray &bytes)
{
    return seal::sha256(bytes);
}

QByteArray entryHash(const OutboxEntry &entry)
{
    const bool first = entry.kind == EntryKind::Submission && entry.facts.isEmpty();
    QByteArrayList parts{first ? QByteArrayLiteral("parvis-outbox-1") : QByteArrayLiteral("parvis-outbox-2"),
                         QByteArray::number(entry.sequence),
                         entry.id.toUtf8(),
                         entry.reference.toUtf8(),
                         entry.procedure.toUtf8(),
                         entry.form.toUtf8(),
                         entry.formHash,
                         entry.site.toUtf8(),
                         entry.language.toUtf8(),
                         QByteArray::number(qint64(entry.created.time_since_epoch().count())),
                         entry.scheme.toUtf8(),
                         entry.payloadSha256,
                         entry.documentSha256,
                         entry.previousHash};
    if (!first)
        parts << toText(entry.kind).toUtf8() << entry.facts;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : std::as_const(parts)) {
        QByteArray length(4, '\0');
        qToBigEndian<quint32>(quint32(part.size()), length.data());
        hash.addData(length);
        hash.addData(part);
    }
    return hash.result();
}

} // namespace parvis::store
