// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/openeddocument.h"

#include <QJsonArray>

#include <algorithm>
#include <exception>
#include <new>

namespace parvis::documents
{
namespace
{

constexpr std::size_t backdropsKept = 3;

Frame failure(const Error &error, DocumentError code)
{
    return {{{QStringLiteral("error"), toWord(code)}, {QStringLiteral("detail"), error.detail()}}, {}};
}

Frame failure(const Error &error)
{
    for (int code = 0; code <= static_cast<int>(DocumentError::BadAnswer); ++code) {
        if (error.is(static_cast<DocumentError>(code)))
            return failure(error, static_cast<DocumentError>(code));
    }
    return failure(error, DocumentError::Broken);
}

QByteArray pixels(const QImage &image)
{
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

// A page with a line of Helvetica: makes Poppler look up the machine's fonts once, before there is anyone to wait.
QByteArray tinyPdf()
{
    return QByteArrayLiteral(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 20 20]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
        "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj 4 0 obj<</Length 27>>stream\nBT /F 9 Tf 2 2 Td (a) Tj ET\n"
        "endstream endobj trailer<</Root 1 0 R>>");
}

} // namespace

Frame OpenedDocument::answer(Frame request)
{
    try {
        Result<Frame> result = dispatch(request);
        return result ? *std::move(result) : failure(result.error());
    } catch (const std::bad_alloc &) {
        return failure(Error(DocumentError::TooLarge, QStringLiteral("memory")));
    } catch (const std::exception &) {
        // The text of a foreign exception may quote the document.
        return failure(Error(DocumentError::Broken));
    }
}

Result<Frame> OpenedDocument::dispatch(Frame &request)
{
    const QString verb = request.head.value(QLatin1String("verb")).toString();
    if (verb == QLatin1String("warm"))
        return warm();
    if (verb == QLatin1String("open"))
        return open(std::move(request.body));
    if (!m_form)
        return Error(DocumentError::Broken, QStringLiteral("nothing is open"));
    if (verb == QLatin1String("fields"))
        return fields();
    if (verb == QLatin1String("fill"))
        return fill(request.head);
    if (verb == QLatin1String("render"))
        return render(request.head);
    if (verb == QLatin1String("preview"))
        return preview(request.head);
    return Error(DocumentError::BadAnswer, QStringLiteral("no such request"));
}

Result<Frame> OpenedDocument::warm()
{
    (void)m_fonts.usable();
    (void)PageRenderer(tinyPdf()).render(1, 72, PageRenderer::Show::Everything);
    return Frame{};
}

Result<Frame> OpenedDocument::open(QByteArray pdf)
{
    if (m_form)
        return Error(DocumentError::Broken, QStringLiteral("one document per process"));
    m_original = std::move(pdf);
    m_shown = m_original;
    auto form = std::make_unique<Form>();
    if (const Result<void> opened = openPdf(form->pdf, m_original); !opened)
        return opened.error();
    form->model.emplace(form->pdf);
    QJsonArray pages;
    for (const PageShape &page : form->model->pages())
        pages += QJsonArray{page.size.width(), page.size.height()};
    if (form->model->hasXfa() && !form->model->isFillable())
        return Error(DocumentError::XfaOnly);
    m_form = std::move(form);
    return Frame{{{QStringLiteral("pages"), pages}}, {}};
}

Result<Frame> OpenedDocument::fields() const
{
    if (m_form->model->fields().empty())
        return Error(DocumentError::NoFields,
                     m_form->model->withoutBox() > 0
                         ? QStringLiteral("%1 fields have no box on any page").arg(m_form->model->withoutBox())
                         : QString());
    QJsonArray fields;
    for (const FormField &field : m_form->model->fields())
        fields += toJson(field.info);
    return Frame{{{QStringLiteral("fields"), fields}}, {}};
}

Result<Frame> OpenedDocument::fill(const QJsonObject &request)
{
    const Output output = request.value(QLatin1String("flatten")).toBool() ? Output::Flattened : Output::Fillable;
    Result<FilledDocument> filled =
        FormFiller(m_fonts).fill(m_original, request.value(QLatin1String("values")).toObject(), output);
    if (!filled)
        return filled.error();
    m_shown = filled->pdf;
    m_renderer.reset();
    return Frame{{{QStringLiteral("report"), toJson(filled->report)}}, filled->pdf};
}

PageRenderer &OpenedDocument::renderer()
{
    if (!m_renderer)
        m_renderer = std::make_unique<PageRenderer>(m_shown);
    return *m_renderer;
}

Result<Frame> OpenedDocument::render(const QJsonObject &request)
{
    const Result<QImage> image =
        renderer().render(request.value(QLatin1String("page")).toInt(), request.value(QLatin1String("dpi")).toDouble(),
                          PageRenderer::Show::Everything);
    if (!image)
        return image.error();
    QJsonObject head{{QStringLiteral("width"), image->width()}, {QStringLiteral("height"), image->height()}};
    if (!m_pixels.put(*image))
        return Frame{head, pixels(*image)};
    head.insert(QStringLiteral("shared"), true);
    return Frame{head, {}};
}

Result<QImage> OpenedDocument::background(int page, double dpi)
{
    for (const Backdrop &known : m_backdrops) {
        if (known.page == page && known.dpi == dpi)
            return known.image;
    }
    if (!m_background)
        m_background = std::make_unique<PageRenderer>(m_original);
    const Result<QImage> image = m_background->render(page, dpi, PageRenderer::Show::PageOnly);
    if (!image)
        return image;
    if (m_backdrops.size() >= backdropsKept)
        m_backdrops.erase(m_backdrops.begin());
    m_backdrops.push_back({page, dpi, *image});
    return image;
}

std::optional<Picture> OpenedDocument::pictureOf(const FormField &field, std::size_t widget, const QJsonValue &value)
{
    const FieldPainter painter(m_fonts);
    if (value.isObject()) {
        const std::optional<Strokes> strokes = Strokes::parse(value);
        return strokes ? std::optional(painter.strokes(field, widget, *strokes)) : std::nullopt;
    }
    const QString option = field.info.boxes[static_cast<int>(widget)].option;
    const bool on = value.isBool() ? value.toBool() : !option.isEmpty() && value.toString() == option;
    switch (field.info.kind) {
    case FieldKind::Checkbox:
    case FieldKind::Radio:
        return painter.mark(field, widget, on ? Qt::Checked : Qt::Unchecked);
    case FieldKind::Choice: {
        QList<int> chosen;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value})
            chosen += static_cast<int>(field.info.options.indexOf(one.toString()));
        chosen.removeAll(-1);
        if (!field.combo)
            return painter.list(field, widget, chosen).picture;
        return painter
            .text(field, widget,
                  chosen.isEmpty() ? value.toString() : field.info.labels.value(chosen[0], value.toString()))
            .picture;
    }
    default:
        return painter.text(field, widget, value.toString().left(5000)).picture;
    }
}

Result<Frame> OpenedDocument::preview(const QJsonObject &request)
{
    const std::vector<std::size_t> found = m_form->model->find(request.value(QLatin1String("field")).toString());
    if (found.empty())
        return Error(DocumentError::NoSuchField);
    if (!m_fonts.usable())
        return Error(DocumentError::FontsMissing);
    const double dpi = request.value(QLatin1String("dpi")).toDouble();
    const FormField &field = m_form->model->fields()[found.front()];
    QJsonArray patches;
    QByteArray body;
    for (std::size_t i = 0; i < field.widgets.size() && i < 64; ++i) {
        const FieldBox &box = field.info.boxes[static_cast<int>(i)];
        const std::optional<Picture> picture =
            box.hidden ? std::nullopt : pictureOf(field, i, request.value(QLatin1String("value")));
        if (!picture)
            continue;
        const Result<QImage> backdrop = background(box.page, dpi);
        if (!backdrop)
            return backdrop.error();
        const double scale = dpi / 72;
        const QRect place =
            QRectF(box.shown.topLeft() * scale, box.shown.size() * scale).toAlignedRect() & backdrop->rect();
        if (place.isEmpty())
            continue;
        QImage patch = backdrop->copy(place);
        QPainter painter(&patch);
        painter.setTransform(picture->matrix * QTransform::fromTranslate(box.rect.left(), box.rect.top()) *
                             m_form->model->pages()[box.page - 1].toShown * QTransform::fromScale(scale, scale) *
                             QTransform::fromTranslate(-place.left(), -place.top()));
        paint(*picture, painter);
        painter.end();
        patches += QJsonObject{{QStringLiteral("page"), box.page},
                               {QStringLiteral("x"), place.left()},
                               {QStringLiteral("y"), place.top()},
                               {QStringLiteral("width"), patch.width()},
                               {QStringLiteral("height"), patch.height()}};
        body += pixels(patch);
    }
    return Frame{{{QStringLiteral("patches"), patches}}, body};
}

} // namespace parvis::documents
