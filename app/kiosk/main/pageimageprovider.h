// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace parvis::kiosk
{

class DocumentPreview;

/// Gives the pages of the document preview to the screen as "image://page/<anything>/<page>"; what comes between is
/// only there to make the picture's address change when the picture does.
class PageImageProvider : public QQuickImageProvider
{
public:
    explicit PageImageProvider(const DocumentPreview &preview)
        : QQuickImageProvider(QQuickImageProvider::Image), m_preview(preview)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    const DocumentPreview &m_preview;
};

} // namespace parvis::kiosk
