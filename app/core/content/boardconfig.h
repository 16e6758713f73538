// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/problem.h"

#include "base/localizedtext.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace parvis::content
{

/// Where a desk is, as seen from in front of the board.
struct DeskWay {
    enum class Arrow { None, Left, Right, Ahead, Up, Down };

    QString desk; ///< as agents name it, "Guichet 3"
    LocalizedText text;
    Arrow arrow = Arrow::None;

    bool operator==(const DeskWay &) const = default;
};

/// Something the town says on the strip at the foot of the board.
struct BoardNotice {
    LocalizedText text;
    QDate from;  ///< first local day; null = since ever
    QDate until; ///< first local day it is no longer shown; null = for ever

    bool operator==(const BoardNotice &) const = default;
};

/// The configuration of one board, board.toml, parsed once. kiosk-config/board.toml says what each key means.
///
/// The values here are the defaults; `site` and `hub` have none. Relative paths count from the folder of the file.
struct BoardConfig {
    QString site;
    QString hub;          ///< https address
    QString hubAuthority; ///< absolute path of the certificate (PEM) that vouches for the hub; empty = the system's
    QString name;         ///< at the head of the screen; empty = the site's
    QStringList languages{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")}; ///< the first is the site's own
    QString dataFolder;   ///< absolute; who this board is. Default "/var/lib/parvis-board"
    bool chime = true;
    bool voice = true;
    int volume = 80;      ///< percent, 0 to 100, of what the machine is set to
    bool highContrast = false;
    bool reducedMotion = false;
    QList<DeskWay> ways;
    QList<BoardNotice> notices;

    /// All faults of BYTES with their line; PATH is the file they are from. Unknown keys are errors.
    [[nodiscard]] static Result<BoardConfig, Problems> parse(const QByteArray &bytes, const QString &path);
    /// Error: ContentError::BadConfig, its detail "file:line: sentence" of the first fault.
    [[nodiscard]] static Result<BoardConfig> load(const QString &path);

    bool operator==(const BoardConfig &) const = default;
};

} // namespace parvis::content
