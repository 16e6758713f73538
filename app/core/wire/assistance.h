// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace parvis::wire
{

/// With whose help a form was filled at a kiosk, for whom, by what right, and that whom it concerns agreed.
///
/// Travels in clear beside the sealed answers, in the facts of the journal entry under "assistance":
/// {"code","consent","mandate","mandateDate","name","role","version":1,"whom"}. Names nobody but the agent. A later
/// version is kept as it came by whoever does not know it.
struct Assistance {
    /// Is the person whom the form is about there?
    enum class Whom { Present, Absent };
    /// Who says the answers.
    enum class Role { Agent, Relative, Guardian, Mandated, Association };
    enum class Mandate {
        None,    ///< needed only for somebody who is not there
        Written, ///< a power of attorney
        Family,  ///< parental authority
        Court,   ///< a decision of a court
        Mission, ///< an order to an association
    };
    static constexpr int version = 1;

    QString code; ///< the agent's, 2 to 12 digits
    QString name; ///< as he is shown
    Whom whom = Whom::Present;
    Role role = Role::Agent;
    Mandate mandate = Mandate::None;
    QDate mandateDate; ///< that of the paper; invalid: the agent saw it
    Instant consent;   ///< when it was given; whole seconds

    bool operator==(const Assistance &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for another version or another shape.
    [[nodiscard]] static std::optional<Assistance> fromJson(const QJsonObject &json);
    /// May JSON be kept: this version in its shape, or a later one.
    [[nodiscard]] static bool isKept(const QJsonObject &json);
};

// "present", "relative", "written": as in JSON.
[[nodiscard]] QString toText(Assistance::Whom whom);
[[nodiscard]] QString toText(Assistance::Role role);
[[nodiscard]] QString toText(Assistance::Mandate mandate);
[[nodiscard]] std::optional<Assistance::Whom> parseWhom(const QString &text);
[[nodiscard]] std::optional<Assistance::Role> parseRole(const QString &text);
[[nodiscard]] std::optional<Assistance::Mandate> parseMandate(const QString &text);

} // namespace parvis::wire
