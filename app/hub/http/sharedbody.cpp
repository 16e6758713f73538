// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/sharedbody.h"

#include "hub/http/compression.h"

#include <QCryptographicHash>

namespace parvis::hub::http
{

SharedBody::SharedBody(QByteArray bytes) : m_bytes(std::move(bytes)), m_etag(etagOf(m_bytes)) {}

QByteArray SharedBody::encoded(Coding coding) const
{
    if (coding == Coding::Identity)
        return m_bytes;
    const auto index = static_cast<size_t>(coding);
    std::call_once(m_once[index], [&] {
        QByteArray made = compress(m_bytes, coding, Effort::Small);
        if (made.size() < m_bytes.size())
            m_encoded[index] = std::move(made);
    });
    return m_encoded[index];
}

QByteArray etagOf(const QByteArray &bytes)
{
    // Half of the digest: 128 bits are enough to tell the states of one address apart.
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex() + '"';
}

} // namespace parvis::hub::http
