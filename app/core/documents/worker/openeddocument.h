// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/frame.h"
#include "documents/worker/fieldpainter.h"
#include "documents/worker/formfiller.h"
#include "documents/worker/pagerenderer.h"
#include "documents/worker/pixelwindow.h"

#include <memory>
#include <optional>
#include <utility>

namespace parvis::documents
{

/// The document of one helper process: answers each request with a frame. No answer throws.
class OpenedDocument
{
public:
    /// {"error", "detail"} in the head where a request fails.
    [[nodiscard]] Frame answer(Frame request);

private:
    struct Form {
        QPDF pdf;
        std::optional<FormModel> model;
    };

    [[nodiscard]] Result<Frame> dispatch(Frame &request);
    [[nodiscard]] Result<Frame> warm();
    [[nodiscard]] Result<Frame> open(QByteArray pdf);
    [[nodiscard]] Result<Frame> fields() const;
    [[nodiscard]] Result<Frame> fill(const QJsonObject &request);
    [[nodiscard]] Result<Frame> render(const QJsonObject &request);
    [[nodiscard]] Result<Frame> preview(const QJsonObject &request);
    [[nodiscard]] Result<QImage> background(int page, double dpi);
    [[nodiscard]] std::optional<Picture> pictureOf(const FormField &field, std::size_t widget, const QJsonValue &value);
    PageRenderer &renderer();

    FontSet m_fonts;
    PixelWindow m_pixels;
    QByteArray m_original;
    QByteArray m_shown; // original or filled
    std::unique_ptr<Form> m_form;
    std::unique_ptr<PageRenderer> m_renderer;   // of m_shown
    std::unique_ptr<PageRenderer> m_background; // of m_original
    struct Backdrop {
        int page = 0;
        double dpi = 0;
        QImage image;
    };
    std::vector<Backdrop> m_backdrops; // of the last pages previewed
};

} // namespace parvis::documents
