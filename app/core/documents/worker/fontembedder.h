// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/shapedtext.h"

#include <QByteArray>
#include <QString>
#include <qpdf/QPDF.hh>

#include <map>
#include <vector>

namespace parvis::documents
{

/// The fonts of one written document: each of our fonts at most once, with only the glyphs that were used, as a
/// composite font (ISO 32000-1, 9.7) whose codes are ours, so that each code can name its glyph and its text apart:
/// what is drawn joined or reordered is still copied and searched as it was written.
class FontEmbedder
{
public:
    explicit FontEmbedder(QPDF &pdf);

    struct Code {
        QByteArray font; ///< its name in resources(), without the slash
        quint16 code = 0;
        int width = 0; ///< thousandths of the size
    };
    [[nodiscard]] Code encode(const Glyph &glyph);

    /// The /Resources of every appearance; an indirect object, complete after finish().
    [[nodiscard]] QPDFObjectHandle resources() const { return m_resources; }

    /// Writes the fonts. False when a font could not be cut down.
    [[nodiscard]] bool finish();

private:
    struct Entry {
        quint32 glyph = 0;
        QString text;
        int width = 0; // thousandths of the size

        bool operator<(const Entry &other) const;
    };
    struct Use {
        const Font *font = nullptr;
        QByteArray name;
        std::map<Entry, quint16> codes;
        std::vector<Entry> entries; // by code; 0 is the replacement box
    };

    Use &useOf(const Font *font);
    [[nodiscard]] QPDFObjectHandle write(const Use &use, const QByteArray &program, const QByteArray &glyphMap);
    [[nodiscard]] static QByteArray unicodeMap(const Use &use);

    QPDF &m_pdf;
    QPDFObjectHandle m_resources;
    std::vector<Use> m_uses;
};

} // namespace parvis::documents
