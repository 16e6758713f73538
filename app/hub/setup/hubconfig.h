// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "content/problem.h"
#include "hub/api/apisettings.h"
#include "hub/service/retention.h"
#include "hub/setup/requestlimits.h"
#include "hub/setup/servinglimits.h"
#include "store/postgrestarget.h"

#include <optional>

namespace parvis::hub
{

/// The configuration of a hub, hub.toml, parsed once. kiosk-config/hub.toml says what each key means.
///
/// The values here are the defaults. Relative paths count from the folder of the file.
struct HubConfig {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8480;     ///< 0 = any that is free
    QString certificateFile; ///< absolute; empty = no TLS here
    QString keyFile;
    QString databaseFile; ///< absolute; SQLite. Empty where `postgres` is set
    std::optional<store::PostgresTarget> postgres;
    QString contentFolder;  ///< absolute
    QString secretFile; ///< absolute; made by `parvis hub init`
    int readers = 2;
    bool isBehindProxy = false; ///< a web server on this machine says whom it asks for
    RequestLimits limits;
    ConnectionLimits connections;
    SizeLimits sizes;
    WaitLimits waits;
    RetentionLimits retention; ///< how long what is kept about people is kept
    ApiSettings api; ///< without the keys and what the content says of the sites

    /// All faults of BYTES with their line; PATH is the file they are from. Unknown keys are errors.
    [[nodiscard]] static Result<HubConfig, content::Problems> parse(const QByteArray &bytes, const QString &path);
    /// The error's detail is "file:line: sentence" of the first fault.
    [[nodiscard]] static Result<HubConfig> load(const QString &path);
};

} // namespace parvis::hub
