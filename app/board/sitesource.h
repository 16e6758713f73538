// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/site.h"
#include "content/townnews.h"
#include "sync/hublink.h"

#include <functional>
#include <memory>

namespace parvis::board
{

/// The reception place as the town has published it, and where each of its lines is served. Asked of the hub; what was
/// heard last stays when the hub is lost. One thread.
class SiteSource
{
public:
    /// LINK outlives it. CHANGED is called when there is something new to show.
    SiteSource(sync::HubLink &link, QString site, std::function<void()> changed);
    ~SiteSource();
    SiteSource(const SiteSource &) = delete;
    SiteSource &operator=(const SiteSource &) = delete;

    void refresh();

    /// Null until it was heard.
    [[nodiscard]] const content::Site *site() const;
    /// What the town tells; empty until it was heard.
    [[nodiscard]] const content::TownNews &news() const;
    /// The way to where SERVICE is served; empty when the town says none.
    [[nodiscard]] LocalizedText wayTo(const QString &service) const;

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::board
