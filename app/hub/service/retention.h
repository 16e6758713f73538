// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/retentionrows.h"

#include <array>
#include <chrono>
#include <optional>

namespace parvis::hub
{

/// How long a hub keeps one kind of what it knows about people, and why.
struct RetentionRule {
    store::RetainedKind kind;
    const char *name;  ///< the key in hub.toml
    const char *what;  ///< for people
    const char *after; ///< what begins the time; until then it is kept, however long that takes
    std::chrono::days kept;
    std::chrono::days least; ///< what a town may make of it
    std::chrono::days most;
    const char *basis; ///< what it is kept for
};

constexpr size_t retentionRuleCount = 14;

/// One rule for each kind, in the order in which they are gone through.
[[nodiscard]] const std::array<RetentionRule, retentionRuleCount> &retentionRules();

/// What a town has made of the rules.
class RetentionLimits
{
public:
    RetentionLimits();

    [[nodiscard]] std::chrono::days of(store::RetainedKind kind) const { return m_days[size_t(kind)]; }
    void set(store::RetainedKind kind, std::chrono::days days) { m_days[size_t(kind)] = days; }

    bool operator==(const RetentionLimits &) const = default;

private:
    std::array<std::chrono::days, retentionRuleCount> m_days{};
};

/// When the time of ROW began: nothing as long as somebody needs it. A form that nobody has dealt with, a request that
/// waits, a case in quarantine, an emergency that is on and an absence ahead are never over by time alone: who wrote
/// to the town waits for an answer, and what nobody has read must not vanish unseen.
[[nodiscard]] std::optional<Instant> retentionBegan(store::RetainedKind kind, const store::RetainedRow &row);

/// ANSWER without what people wrote; ANSWER itself where it is no JSON object.
[[nodiscard]] QByteArray withoutPersons(const QByteArray &answer);

} // namespace parvis::hub
