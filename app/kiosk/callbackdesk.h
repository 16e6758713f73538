// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::kiosk
{

/// Who wants to be called back, and when.
struct CallBackWish {
    QString phone;
    QString name;      ///< may be empty
    QString reachable; ///< "any", "morning", "afternoon"
    QString procedure; ///< id of what it is about; empty = he does not say
    QString language;

    bool operator==(const CallBackWish &) const = default;
};

/// Where wishes to be called back are left. Outlives the session.
class CallBackDesk
{
public:
    virtual ~CallBackDesk() = default;

    [[nodiscard]] virtual bool online() const = 0;
    /// Keeps the wish for the town hall; the name under which it is kept, empty where it cannot be.
    [[nodiscard]] virtual QString leave(const CallBackWish &wish) = 0;
    /// The town hall has what was left under NAME.
    [[nodiscard]] virtual bool hasArrived(const QString &name) const = 0;
};

} // namespace parvis::kiosk
