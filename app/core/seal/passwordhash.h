// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parvis::seal
{

/// How much work one try of a password is.
enum class PasswordCost {
    Interactive, ///< 64 MiB of memory and some 100 ms: a person signs in
    Least,       ///< 8 KiB: tests that sign many people in
};

/// PASSWORD, in any of its Unicode spellings, as Argon2id in the string form of the reference program
/// ("$argon2id$v=19$m=65536,t=2,p=1$salt$hash", US-ASCII); the salt is random. Nothing where there is not the memory.
///
/// Any thread. Source: RFC 9106.
[[nodiscard]] std::optional<QByteArray> hashPassword(const QString &password,
                                                     PasswordCost cost = PasswordCost::Interactive);

/// Whether PASSWORD is the one HASH was made from; false for a hash nobody can read.
[[nodiscard]] bool isPassword(const QString &password, const QByteArray &hash);

} // namespace parvis::seal
