// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/catalogue.h"
#include "store/kioskledger.h"

namespace parvis::kiosk
{

/// The files of one release of the hub, as a content folder would hold them.
struct ReleaseContent {
    qint64 number = 0; ///< from 1
    QByteArray digest; ///< 32 bytes; another release has another one, and no content folder has it
    QList<content::ContentFile> files;
};

/// What ReleaseContent::digest is for RELEASE.
[[nodiscard]] QByteArray digestOf(const store::ReleaseRow &release);

/// Reads RELEASE, whose objects lie in CACHE. Errors: StoreError; Invalid when its manifest cannot be read.
[[nodiscard]] Result<ReleaseContent> readRelease(store::KioskCache &cache, const store::ReleaseRow &release);

/// CONTENT, ready to be shown at SITE, or why it cannot be. Any thread; as long as it takes to read every form.
[[nodiscard]] Result<ReleaseContent, content::Problems> checked(ReleaseContent content, const QString &site);

} // namespace parvis::kiosk
