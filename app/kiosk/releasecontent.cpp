// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasecontent.h"

#include "store/entryhash.h"
#include "store/releasemanifest.h"

#include <algorithm>

namespace parvis::kiosk
{

QByteArray digestOf(const store::ReleaseRow &release)
{
    return store::sha256("release\n" + release.manifest);
}

Result<ReleaseContent> readRelease(store::KioskCache &cache, const store::ReleaseRow &release)
{
    const auto manifest = store::ReleaseManifest::parse(release.manifest);
    if (!manifest)
        return manifest.error();
    ReleaseContent content{release.number, digestOf(release), {}};
    content.files.reserve(manifest->objects.size());
    for (const store::ReleaseObject &object : manifest->objects) {
        auto bytes = cache.object(object.sha256);
        if (!bytes)
            return bytes.error();
        content.files.append({object.kind, object.id, *std::move(bytes), {}});
    }
    return content;
}

Result<ReleaseContent, content::Problems> checked(ReleaseContent content, const QString &site)
{
    auto files = content::Catalogue::checked(std::move(content.files));
    if (!files)
        return files.error();
    const auto has = [&](const char *kind, const QString &id) {
        return std::any_of(files->cbegin(), files->cend(), [&](const content::ContentFile &file) {
            return file.kind == QLatin1String(kind) && (id.isEmpty() || file.id == id);
        });
    };
    content::Problems problems;
    if (!has("site", site))
        problems.append(
            {QStringLiteral("sites"), 1, 1, QStringLiteral("The site \"%1\" of this kiosk is missing.").arg(site), {}});
    if (!has("procedure", {}))
        problems.append({QStringLiteral("procedures"), 1, 1, QStringLiteral("There is no procedure."), {}});
    if (!problems.isEmpty())
        return problems;
    content.files = *std::move(files);
    return content;
}

} // namespace parvis::kiosk
