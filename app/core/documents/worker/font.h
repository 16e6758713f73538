// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <hb.h>
#include <memory>

namespace parvis::documents
{

struct HarfBuzzFree {
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
};
template <typename T> using HarfBuzz = std::unique_ptr<T, HarfBuzzFree>;

/// One font file of ours. All measures are in em (parts of the font size), y upward.
class Font
{
public:
    /// Null where PATH is no usable TrueType font.
    static std::unique_ptr<Font> load(const QString &path);

    [[nodiscard]] bool has(char32_t character) const;
    [[nodiscard]] const QByteArray &name() const { return m_name; } ///< PostScript name
    [[nodiscard]] hb_font_t *font() const { return m_font.get(); }
    [[nodiscard]] hb_face_t *face() const { return m_face.get(); }
    [[nodiscard]] double unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; } ///< negative
    [[nodiscard]] double advance(quint32 glyph) const;

    /// What a glyph covers: top above and bottom below the baseline (negative below); both 0 for a blank.
    struct Ink {
        double top = 0;
        double bottom = 0;
    };
    [[nodiscard]] Ink ink(quint32 glyph) const;

    /// The glyph's shape, y downward, as pictures count.
    [[nodiscard]] QPainterPath outline(quint32 glyph) const;

private:
    Font() = default;

    HarfBuzz<hb_face_t> m_face;
    HarfBuzz<hb_font_t> m_font;
    QByteArray m_name;
    double m_unitsPerEm = 1000;
    double m_ascent = 1;
    double m_descent = -0.3;
};

} // namespace parvis::documents
