// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/pageimageprovider.h"

#include "documentpreview.h"

namespace parvis::kiosk
{

QImage PageImageProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QImage image = m_preview.pageImage(id.section(QLatin1Char('/'), -1).toInt());
    if (size)
        *size = image.size();
    if (image.isNull() || !requestedSize.isValid())
        return image;
    return image.scaled(requestedSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace parvis::kiosk
