// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace parvis::store
{

/// What PostgreSQL reports as a StoreError. STATE is the SQLSTATE (PostgreSQL manual, appendix A), MESSAGE the primary
/// message. The detail is ACT, the state and the message, without the message where it may quote a value.
[[nodiscard]] Error postgresError(const QString &act, const QByteArray &state, const QString &message);

/// Whether the session itself is over or of no more use: lost, shut down, turned into a standby, or its prepared
/// statements no longer fit the tables.
[[nodiscard]] bool endsSession(const QByteArray &state);

} // namespace parvis::store
