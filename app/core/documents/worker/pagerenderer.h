// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/documenterror.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace parvis::documents
{

/// Renders pages of one PDF with Poppler.
class PageRenderer
{
public:
    explicit PageRenderer(const QByteArray &pdf);
    ~PageRenderer();

    enum class Show {
        Everything,
        PageOnly, ///< without annotations, so without fields
    };

    /// PAGE from 1. NoSuchPage, TooLarge (imageLimitPixels; a dpi outside 1 to 2400) or Broken.
    [[nodiscard]] Result<QImage> render(int page, double dpi, Show show);

private:
    class Document;
    std::unique_ptr<Document> m_document;
};

} // namespace parvis::documents
