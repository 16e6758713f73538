// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackdesk.h"

#include <QList>

namespace parvis::kiosk
{

/// Wishes to be called back in memory; what was left arrives as soon as there is a connection and nothing is slow.
class FakeCallBacks final : public CallBackDesk
{
public:
    bool isOnline = true;
    bool isSlow = false;
    bool refuses = false; ///< the disk takes nothing
    QList<CallBackWish> left;

    bool online() const override { return isOnline; }
    QString leave(const CallBackWish &wish) override
    {
        if (refuses)
            return {};
        left.append(wish);
        return QString::number(left.size());
    }
    bool hasArrived(const QString &name) const override
    {
        return isOnline && !isSlow && name == QString::number(left.size());
    }
};

} // namespace parvis::kiosk
