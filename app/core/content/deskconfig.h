// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/problem.h"

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace parvis::content
{

/// The configuration of one desk, desk.toml, parsed once. kiosk-config/desk.toml says what each key means.
///
/// The values here are the defaults; `site` and `hub` have none. Relative paths count from the folder of the file.
struct DeskConfig {
    QString site;
    QString hub;          ///< https address
    QString hubAuthority; ///< absolute path of the certificate (PEM) that vouches for the hub; empty = the system's
    QString name;         ///< what visitors are sent to, "Guichet 3"; empty = the agent says it when he signs in
    QString language = QStringLiteral("fr"); ///< of the interface
    QString dataFolder;   ///< absolute; who this desk is. Default "/var/lib/parvis-desk"
    bool sound = true;    ///< when a visitor asks for a person

    /// All faults of BYTES with their line; PATH is the file they are from. Unknown keys are errors.
    [[nodiscard]] static Result<DeskConfig, Problems> parse(const QByteArray &bytes, const QString &path);
    /// Error: ContentError::BadConfig, its detail "file:line: sentence" of the first fault.
    [[nodiscard]] static Result<DeskConfig> load(const QString &path);

    bool badgeReader = false; ///< a reader that types is here: agents sign in with badge and PIN too

    bool operator==(const DeskConfig &) const = default;
};

} // namespace parvis::content
