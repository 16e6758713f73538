// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/world.h"

namespace parvis::simulate
{

/// Staff at the desks: they cancel, take capacity out, and answer visitors who ask for a human being.
class Agents
{
public:
    explicit Agents(World &world);

    void begin();

private:
    /// A desk's way to the hub.
    struct Desk {
        std::unique_ptr<SimulatedLink> link;
    };
    struct Claim {
        int desk = 0;
        QString handOff;
        QString token;
        int beats = 0; ///< left before he ends it, or goes silent
        bool goesSilent = false;
    };

    void act();
    void cancel(int desk);
    void recall();
    void callForHelp();
    void claim(int desk);
    void beat(Claim claim);
    void send(int desk, const QByteArray &method, const QString &path, const QByteArray &body,
              sync::HubLink::Done done);

    World &m_world;
    Random m_random;
    std::vector<Desk> m_desks;
    QStringList m_handOffs;
};

} // namespace parvis::simulate
