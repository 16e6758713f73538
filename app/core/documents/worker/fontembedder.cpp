// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/fontembedder.h"

#include "documents/worker/pdfobjects.h"

#include <hb-subset.h>
#include <tuple>

namespace parvis::documents
{
namespace
{

struct SubsetFree {
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
};

struct Subset {
    QByteArray program;
    std::map<quint32, quint32> glyphs; // of the whole font → of the subset
};

// The glyphs' shapes only: shaping is done, so its tables, names and hints can go.
Subset cut(const Font &font, const std::vector<quint32> &glyphs)
{
    const std::unique_ptr<hb_subset_input_t, SubsetFree> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_set_t *drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                               HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p')})
        hb_set_add(drop, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const std::unique_ptr<hb_subset_plan_t, SubsetFree> plan(hb_subset_plan_create_or_fail(font.face(), input.get()));
    if (!plan)
        return {};
    const HarfBuzz<hb_face_t> face(hb_subset_plan_execute_or_fail(plan.get()));
    if (!face)
        return {};
    const HarfBuzz<hb_blob_t> blob(hb_face_reference_blob(face.get()));
    unsigned size = 0;
    const char *data = hb_blob_get_data(blob.get(), &size);
    Subset subset{QByteArray(data, static_cast<qsizetype>(size)), {}};
    const hb_map_t *map = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        subset.glyphs[glyph] = hb_map_get(map, glyph);
    return subset;
}

QByteArray hex(quint16 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray out;
    for (const QChar c : text)
        out += hex(c.unicode());
    return out;
}

// Six letters say that a font is a part of itself; any six will do, but two parts should differ.
QByteArray subsetTag(const QByteArray &program)
{
    std::size_t hash = qHash(program);
    QByteArray tag;
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag + '+';
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
}

} // namespace

bool FontEmbedder::Entry::operator<(const Entry &other) const
{
    return std::tie(glyph, width, text) < std::tie(other.glyph, other.width, other.text);
}

FontEmbedder::FontEmbedder(QPDF &pdf)
    : m_pdf(pdf), m_resources(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
{
}

FontEmbedder::Use &FontEmbedder::useOf(const Font *font)
{
    for (Use &use : m_uses) {
        if (use.font == font)
            return use;
    }
    Use use;
    use.font = font;
    use.name = "Pv" + QByteArray::number(static_cast<int>(m_uses.size()));
    use.entries.push_back({0, {}, qRound(font->advance(0) * 1000)});
    return m_uses.emplace_back(std::move(use));
}

FontEmbedder::Code FontEmbedder::encode(const Glyph &glyph)
{
    Use &use = useOf(glyph.font);
    const Entry entry{glyph.id, glyph.text, qRound(glyph.width * 1000)};
    const auto known = use.codes.find(entry);
    if (known != use.codes.end())
        return {use.name, known->second, entry.width};
    if (use.entries.size() > 0xFFFF)
        return {use.name, 0, use.entries.front().width};
    const auto code = static_cast<quint16>(use.entries.size());
    use.entries.push_back(entry);
    use.codes.emplace(entry, code);
    return {use.name, code, entry.width};
}

bool FontEmbedder::finish()
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (const Use &use : m_uses) {
        std::vector<quint32> glyphs;
        for (const Entry &entry : use.entries)
            glyphs.push_back(entry.glyph);
        const Subset subset = cut(*use.font, glyphs);
        if (subset.program.isEmpty())
            return false;
        QByteArray glyphMap;
        for (const Entry &entry : use.entries) {
            const quint32 glyph = subset.glyphs.at(entry.glyph);
            glyphMap += static_cast<char>(glyph >> 8);
            glyphMap += static_cast<char>(glyph & 0xFF);
        }
        fonts.replaceKey('/' + use.name.toStdString(), write(use, subset.program, glyphMap));
    }
    m_resources.replaceKey("/Font", fonts);
    return true;
}

QPDFObjectHandle FontEmbedder::write(const Use &use, const QByteArray &program, const QByteArray &glyphMap)
{
    const auto thousandth = [](double em) { return QByteArray::number(qRound(em * 1000)); };
    const QByteArray name = subsetTag(program) + use.font->name();
    QPDFObjectHandle file = stream(m_pdf, program);
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(program.size()));
    const QByteArray descriptor = "<< /Type /FontDescriptor /FontName /" + name +
                                  " /Flags 4 /FontBBox [-600 -500 2000 1200] /ItalicAngle 0 /Ascent " +
                                  thousandth(use.font->ascent()) + " /Descent " + thousandth(use.font->descent()) +
                                  " /CapHeight 714 /StemV 80 >>";
    QPDFObjectHandle description = QPDFObjectHandle::parse(descriptor.toStdString());
    description.replaceKey("/FontFile2", file);
    QByteArray widths = "[0 [";
    for (const Entry &entry : use.entries)
        widths += QByteArray::number(entry.width) + ' ';
    QPDFObjectHandle descendant = QPDFObjectHandle::parse(
        ("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name +
         " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 0 /W " + widths + "]] >>")
            .toStdString());
    descendant.replaceKey("/FontDescriptor", m_pdf.makeIndirectObject(description));
    descendant.replaceKey("/CIDToGIDMap", stream(m_pdf, glyphMap));
    QPDFObjectHandle font = QPDFObjectHandle::parse(
        ("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /" + name + " >>").toStdString());
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(m_pdf.makeIndirectObject(descendant));
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", stream(m_pdf, unicodeMap(use)));
    return m_pdf.makeIndirectObject(font);
}

QByteArray FontEmbedder::unicodeMap(const Use &use)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArray block;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            map += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (std::size_t code = 0; code < use.entries.size(); ++code) {
        const QString &text = use.entries[code].text;
        if (text.isEmpty())
            continue;
        block += '<' + hex(static_cast<quint16>(code)) + "> <" + utf16Hex(text) + ">\n";
        if (++count == 100)
            flush();
    }
    flush();
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace parvis::documents
