// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/site.h"
#include "content/townnews.h"
#include "store/hubledger.h"

#include <map>
#include <memory>

namespace parvis::hub
{

/// What the newest release of a site says about itself.
struct SiteContent {
    std::optional<content::Site> site; ///< absent where no release has it
    content::TownNews news;            ///< may be empty
};

/// The contents of the sites, each decoded once for as long as its release stays the newest. One thread.
class SiteContents
{
public:
    /// Never null.
    [[nodiscard]] Result<std::shared_ptr<const SiteContent>> of(store::HubLedger &ledger, const QString &site);

private:
    struct Known {
        qint64 release = -1; // none was asked for yet; 0 = there is none
        std::shared_ptr<const SiteContent> content;
    };
    std::map<QString, Known> m_known;
};

} // namespace parvis::hub
