// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::kiosk
{

enum class OptionError {
    WrongUse, ///< the detail is the sentence for the person at the terminal
};

/// What the command line asks of the kiosk.
struct Options {
    QString config;             ///< path of the configuration file
    QSize size;                 ///< of the window; empty = the configuration's
    bool windowed = false;      ///< an ordinary window instead of the whole screen
    QString dataFolder;         ///< in place of the configuration's
    QString language;           ///< the first one offered, in place of the configuration's
    std::optional<int> textScaleStep; ///< 0 to 2, in place of the configuration's
    bool highContrast = false;  ///< with which every visit begins
    QString journey;            ///< a journey to play instead of waiting for visitors
    QString shots;              ///< where its pictures go
    QString openForm;           ///< a procedure whose form is shown at once
    bool reportReady = false;   ///< prints "ready" when the second picture is on the screen
    bool help = false;

    [[nodiscard]] static Result<Options> parse(const QStringList &arguments);
    [[nodiscard]] static QString usage();
};

} // namespace parvis::kiosk
