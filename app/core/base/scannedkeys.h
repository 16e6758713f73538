// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace parvis
{

/// Tells a scanner or a badge reader that types what it reads, key by key and then Enter, from a person at a keyboard: by
/// its pace.
///
/// Value; no clock in it. What a scanner strikes belongs to no field on the screen, but its first keys cannot be told yet.
class ScannedKeys
{
public:
    /// Nobody strikes key after key in less.
    static constexpr std::chrono::milliseconds pace{40};
    /// So many keys at that pace are a scanner's: two or three a person can roll.
    static constexpr int certain = 4;
    /// A line shorter than this, or longer than that, is no line.
    static constexpr int shortest = 6;
    static constexpr int longest = 300;

    struct Heard {
        bool isScanner = false; ///< the key is a scanner's: nobody else is to see it
        QString line;           ///< what was read, once Enter has ended it; else empty
    };

    /// TEXT of a key struck AT a moment of any steady clock: "K", "\r" or "\n" for Enter, empty for keys without a text.
    [[nodiscard]] Heard take(const QString &text, std::chrono::milliseconds at);

private:
    QString m_line;
    int m_streak = 0;
    std::chrono::milliseconds m_last{-1'000'000};
};

} // namespace parvis
