// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/scannedkeys.h"

namespace parvis::desk
{

/// Keeps what a badge reader types away from the fields: each key waits until its pace has told whose it is.
///
/// Value; no clock in it. What waits is kept by the caller, in order; this says what becomes of it.
class HeldKeys
{
public:
    enum class Fate {
        Pass, ///< nobody's business here
        Hold, ///< waits behind those that wait
        Drop, ///< the reader's, as all that wait are
    };
    struct Told {
        Fate fate = Fate::Pass;
        bool releases = false; ///< those that wait are a person's: they go first
        bool ended = false;    ///< Enter has ended what the reader typed
        QString line;          ///< then; empty where it is too short or too long to be one
    };

    /// As ScannedKeys::take().
    [[nodiscard]] Told press(const QString &text, std::chrono::milliseconds at);
    /// A key comes up again.
    [[nodiscard]] Fate lift();
    /// What waited has gone.
    void released() { m_waiting = 0; }

private:
    ScannedKeys m_keys;
    int m_waiting = 0;
    std::chrono::milliseconds m_last{0};
};

} // namespace parvis::desk
