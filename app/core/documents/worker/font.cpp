// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/font.h"

#include <QFile>
#include <QFileInfo>

#include <hb-ot.h>

namespace parvis::documents
{
namespace
{

struct Pen {
    QPainterPath path;
    double scale = 1;

    QPointF at(float x, float y) const { return {x * scale, -y * scale}; }
};

void moveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    auto *pen = static_cast<Pen *>(data);
    pen->path.moveTo(pen->at(x, y));
}

void lineTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    auto *pen = static_cast<Pen *>(data);
    pen->path.lineTo(pen->at(x, y));
}

void quadTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x, float y, void *)
{
    auto *pen = static_cast<Pen *>(data);
    pen->path.quadTo(pen->at(cx, cy), pen->at(x, y));
}

void cubicTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
             void *)
{
    auto *pen = static_cast<Pen *>(data);
    pen->path.cubicTo(pen->at(ax, ay), pen->at(bx, by), pen->at(x, y));
}

void closePath(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *)
{
    static_cast<Pen *>(data)->path.closeSubpath();
}

struct DrawFree {
    void operator()(hb_draw_funcs_t *functions) const { hb_draw_funcs_destroy(functions); }
};

std::unique_ptr<hb_draw_funcs_t, DrawFree> drawFunctions()
{
    std::unique_ptr<hb_draw_funcs_t, DrawFree> functions(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(functions.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(functions.get(), quadTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), closePath, nullptr, nullptr);
    return functions;
}

} // namespace

std::unique_ptr<Font> Font::load(const QString &path)
{
    const HarfBuzz<hb_blob_t> blob(hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()));
    if (!blob)
        return nullptr;
    std::unique_ptr<Font> font(new Font);
    font->m_face.reset(hb_face_create(blob.get(), 0));
    if (hb_face_get_glyph_count(font->m_face.get()) == 0)
        return nullptr;
    const unsigned unitsPerEm = hb_face_get_upem(font->m_face.get());
    font->m_font.reset(hb_font_create(font->m_face.get()));
    hb_font_set_scale(font->m_font.get(), static_cast<int>(unitsPerEm), static_cast<int>(unitsPerEm));
    font->m_unitsPerEm = unitsPerEm;
    font->m_name = QFileInfo(path).completeBaseName().toLatin1();
    hb_font_extents_t extents{};
    if (hb_font_get_h_extents(font->m_font.get(), &extents)) {
        font->m_ascent = extents.ascender / font->m_unitsPerEm;
        font->m_descent = extents.descender / font->m_unitsPerEm;
    }
    return font;
}

bool Font::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) && glyph != 0;
}

double Font::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) / m_unitsPerEm;
}

Font::Ink Font::ink(quint32 glyph) const
{
    hb_glyph_extents_t extents{};
    if (!hb_font_get_glyph_extents(m_font.get(), glyph, &extents))
        return {};
    return {extents.y_bearing / m_unitsPerEm, (extents.y_bearing + extents.height) / m_unitsPerEm};
}

QPainterPath Font::outline(quint32 glyph) const
{
    static const auto functions = drawFunctions();
    Pen pen;
    pen.path.setFillRule(Qt::WindingFill);
    pen.scale = 1 / m_unitsPerEm;
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(m_font.get(), glyph, functions.get(), &pen);
#else
    hb_font_get_glyph_shape(m_font.get(), glyph, functions.get(), &pen);
#endif
    return pen.path;
}

} // namespace parvis::documents
