// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/pagerenderer.h"

#include "documents/documentsession.h"

#include <cmath>
#include <poppler-qt6.h>

namespace parvis::documents
{

class PageRenderer::Document
{
public:
    std::unique_ptr<Poppler::Document> poppler;
};

PageRenderer::PageRenderer(const QByteArray &pdf) : m_document(std::make_unique<Document>())
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    m_document->poppler = Poppler::Document::loadFromData(pdf);
    if (!m_document->poppler)
        return;
    m_document->poppler->setRenderHint(Poppler::Document::Antialiasing);
    m_document->poppler->setRenderHint(Poppler::Document::TextAntialiasing);
}

PageRenderer::~PageRenderer() = default;

Result<QImage> PageRenderer::render(int page, double dpi, Show show)
{
    Poppler::Document *document = m_document->poppler.get();
    if (!document)
        return Error(DocumentError::Broken);
    if (document->isLocked())
        return Error(DocumentError::Encrypted);
    if (page < 1 || page > document->numPages())
        return Error(DocumentError::NoSuchPage);
    if (!(dpi >= 1 && dpi <= 2400))
        return Error(DocumentError::TooLarge, QStringLiteral("dpi outside 1 to 2400"));
    document->setRenderHint(Poppler::Document::HideAnnotations, show == Show::PageOnly);
    const std::unique_ptr<Poppler::Page> source = document->page(page - 1);
    if (!source)
        return Error(DocumentError::Broken);
    const QSizeF size = source->pageSizeF() * (dpi / 72);
    if (!(size.width() < 32768 && size.height() < 32768) ||
        size.width() * size.height() > DocumentSession::imageLimitPixels)
        return Error(DocumentError::TooLarge);
    QImage image = source->renderToImage(dpi, dpi);
    if (image.isNull())
        return Error(DocumentError::Broken);
    // Paper is opaque: the same bytes without a meaning for the fourth.
    if (image.format() != QImage::Format_ARGB32 || !image.reinterpretAsFormat(QImage::Format_RGB32))
        image.convertTo(QImage::Format_RGB32);
    return image;
}

} // namespace parvis::documents
