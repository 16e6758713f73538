// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgreserror.h"

#include "store/storeerror.h"

namespace parvis::store
{

namespace
{

struct Rule {
    const char *prefix; // of the SQLSTATE; the first that fits decides
    StoreError error;
};

constexpr Rule rules[] = {
    {"08", StoreError::Lost},        {"57P01", StoreError::Lost},     {"57P02", StoreError::Lost},
    {"57P03", StoreError::Lost},     {"57P05", StoreError::Lost},     {"25P03", StoreError::Lost},
    {"23505", StoreError::Conflict}, {"23P01", StoreError::Conflict}, {"23", StoreError::Refused},
    {"P0001", StoreError::Refused},  {"22", StoreError::Invalid},     {"40", StoreError::Busy},
    {"55P03", StoreError::Busy},     {"57014", StoreError::Busy},     {"53300", StoreError::Busy},
    {"53100", StoreError::DiskFull}, {"53", StoreError::Io},          {"58", StoreError::Io},
    {"25006", StoreError::ReadOnly}, {"42501", StoreError::ReadOnly}, {"28", StoreError::CannotOpen},
    {"3D", StoreError::CannotOpen},  {"XX001", StoreError::Corrupt},  {"XX002", StoreError::Corrupt},
};

StoreError fromState(const QByteArray &state)
{
    for (const Rule &rule : rules) {
        if (state.startsWith(rule.prefix))
            return rule.error;
    }
    return StoreError::Failed;
}

} // namespace

Error postgresError(const QString &act, const QByteArray &state, const QString &message)
{
    // "invalid input syntax for type integer: ..." quotes what was bound.
    const bool quotes = state.startsWith("22") || state.isEmpty();
    const QString words = quotes ? QString() : QStringLiteral(": %1").arg(message.section(QLatin1Char('\n'), 0, 0));
    return Error(fromState(state), QStringLiteral("%1%2 (%3)").arg(act, words, QString::fromLatin1(state)));
}

bool endsSession(const QByteArray &state)
{
    return fromState(state) == StoreError::Lost || state == "25006" || state == "0A000" || state == "26000";
}

} // namespace parvis::store
