// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listdesk.h"

#include <QList>

namespace parvis::kiosk
{

/// Keeps checklists in memory; its answers wait until deliver().
class FakeLists final : public ListDesk
{
public:
    bool isOnline = true;
    bool keeps = true;
    QList<QJsonObject> kept; ///< asked for, in order

    [[nodiscard]] bool online() const override { return isOnline; }
    void keep(const QJsonObject &list, Done done) override
    {
        kept.append(list);
        m_waiting.append(std::move(done));
    }
    void deliver()
    {
        for (const Done &done : std::exchange(m_waiting, {}))
            done(keeps);
    }

private:
    QList<Done> m_waiting;
};

} // namespace parvis::kiosk
