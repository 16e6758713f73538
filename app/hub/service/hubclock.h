// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/upperboundclock.h"
#include "store/hubledger.h"

#include <functional>
#include <mutex>
#include <optional>

namespace parvis::hub
{

/// What the hub last held for the time, and the machine's clocks at that moment; kept in the ledger.
struct ClockMark {
    Instant time;
    std::chrono::milliseconds bootTime{0};
    QString bootId;
    Instant wall; ///< another than `time`: the wall clock was not believed
    /// Who confirmed it; empty = the hub itself.
    QString by;

    bool operator==(const ClockMark &) const = default;
};

/// Canonical JSON.
[[nodiscard]] QByteArray encode(const ClockMark &mark);
/// Nothing for bytes of another shape, and for none.
[[nodiscard]] std::optional<ClockMark> decodeClockMark(const QByteArray &bytes);

/// The mark of one site.
[[nodiscard]] Result<std::optional<ClockMark>> clockMark(store::HubTransaction &transaction);
/// The newest mark of SITES; nothing where a hub is new.
[[nodiscard]] Result<std::optional<ClockMark>> clockMark(store::HubLedger &ledger, const QStringList &sites);
[[nodiscard]] Result<void> setClockMark(store::HubLedger &ledger, const QStringList &sites, const ClockMark &mark);

/// Whether the wall clock is believed.
enum class ClockState {
    Good,
    Jumped,  ///< it disagrees with the time since boot: that counts on from the last good time
    Unknown, ///< after a boot it says what cannot be: the time is some time after the mark's
};

/// The hub's time: the wall clock, as long as it goes as fast as the time since boot.
///
/// A wall clock that is set by more than `tolerance`, either way, does not set the hub's time: now() goes on by the
/// time since boot, from the very first question after the jump. Set by less, it is followed slowly. In the same boot a
/// start is judged by the mark as well. After another boot nobody knows how long the power was off: the wall clock is
/// believed from the mark on and less than `longestOff` past it, unless it was ahead when it was marked and still is;
/// the marks of the boot before decide for `settling`, so that a clock set over the network after a boot is believed.
/// It agrees again by itself, or a person confirms it by a mark with a name (`parvis hub clock accept`). Any thread.
class HubClock final : public Clock
{
public:
    using Read = std::function<appointments::ClockReading()>;

    static constexpr std::chrono::minutes tolerance{5};
    static constexpr std::chrono::days longestOff{60};
    /// Set by less than the tolerance, the wall clock is followed by one second in ten: a step would end the claims and
    /// holds of people who are there.
    static constexpr int slewing = 10;
    static constexpr std::chrono::minutes settling{10};
    static constexpr std::chrono::seconds markEvery{60};

    /// Believes the wall clock until begin().
    explicit HubClock(Read read);

    /// By the newest mark; again when a person has confirmed the time.
    void begin(const std::optional<ClockMark> &mark);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] ClockState state() const;
    enum class Keep { WhenDue, Now };
    /// What is to be kept; nothing while the last one does, unless it is wanted NOW, and while the time is not known.
    /// Call it every few seconds.
    [[nodiscard]] std::optional<ClockMark> markToKeep(Keep when = Keep::WhenDue);
    /// Takes MARK for the time where a person gave it, just now, and it is another than the last one; says whether.
    bool heed(const std::optional<ClockMark> &mark);
    /// A sentence for people; empty while all is well.
    [[nodiscard]] QString complaint() const;

private:
    struct Judged {
        ClockState state = ClockState::Good;
        Instant now;
    };

    [[nodiscard]] static Judged judge(const ClockMark &mark, const appointments::ClockReading &reading);
    [[nodiscard]] Judged judge(const appointments::ClockReading &reading) const;

    Read m_read;
    mutable std::mutex m_mutex;
    ClockMark m_anchor;                // of this boot
    bool m_isKnown = true;             // else m_before decides
    std::optional<ClockMark> m_before; // of the boot before, while it may decide
    std::optional<ClockMark> m_kept;   // in the ledger, as far as is known
};

} // namespace parvis::hub
