// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace parvis::desk
{

struct EmergencyRow;

/// What is said beside the clock of the desktop to an agent who looks at something else; nothing to one who looks at
/// the desk, where it stands already. It names no visitor: others see that screen too.
struct TrayMessage {
    Q_DECLARE_TR_FUNCTIONS(TrayMessage)

public:
    enum class Look {
        Here,      ///< the desk's window is the one that is worked in
        Elsewhere, ///< another one is, or the desk's is minimized
    };
    enum class Tone {
        News,  ///< visitors ask for help
        Alarm, ///< a colleague needs somebody at once
    };

    /// The desk calls its agent because visitors have nobody yet: KIOSKS names where each of them stands.
    [[nodiscard]] static std::optional<TrayMessage> ofVisitors(const QStringList &kiosks, Look look);
    [[nodiscard]] static std::optional<TrayMessage> ofEmergency(const EmergencyRow &emergency, Look look);

    QString text; ///< a whole sentence
    Tone tone = Tone::News;

    bool operator==(const TrayMessage &) const = default;
};

} // namespace parvis::desk
