// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/picture.h"

#include "documents/worker/pdfobjects.h"

#include <cmath>

namespace parvis::documents
{
namespace
{

QByteArray join(std::initializer_list<double> numbers)
{
    QByteArray text;
    for (const double value : numbers)
        text += number(value) + ' ';
    return text;
}

QByteArray toContent(const QPainterPath &path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (at.isMoveTo()) {
            out += join({at.x, at.y}) + "m\n";
        } else if (at.isLineTo()) {
            out += join({at.x, at.y}) + "l\n";
        } else if (at.isCurveTo() && i + 2 < path.elementCount()) {
            const QPainterPath::Element to = path.elementAt(i + 1), end = path.elementAt(i + 2);
            out += join({at.x, at.y, to.x, to.y, end.x, end.y}) + "c\n";
            i += 2;
        }
    }
    return out;
}

QByteArray toContent(const Picture::Shape &shape)
{
    QByteArray out = "q\n";
    if (shape.fill)
        out += shape.fill->fillOperator();
    if (shape.stroke)
        out += shape.stroke->strokeOperator() + number(shape.width) + " w 1 J 1 j\n";
    if (shape.stroke && !shape.dashes.empty()) {
        out += '[';
        for (const double dash : shape.dashes)
            out += number(dash) + ' ';
        out += "] 0 d 0 J\n";
    }
    out += toContent(shape.path);
    return out + (shape.fill && shape.stroke ? "B\nQ\n" : shape.fill ? "f\nQ\n" : "S\nQ\n");
}

// A row of codes of one font on one height. Where the next glyph does not stand at the end of the one before (kerning,
// marks), the difference is written in thousandths of the size.
class CodeRow
{
public:
    CodeRow(QByteArray &out, double size, QPointF origin) : m_out(out), m_size(size), m_origin(origin) {}
    ~CodeRow() { close(); }

    void add(const Glyph &glyph, const FontEmbedder::Code &code)
    {
        if (!m_open || code.font != m_font || std::abs(glyph.y - m_y) > 1e-4) {
            close();
            m_out += '/' + code.font + ' ' + number(m_size) + " Tf 1 0 0 1 " + number(m_origin.x() + glyph.x * m_size) +
                     ' ' + number(m_origin.y() + glyph.y * m_size) + " Tm [<";
            m_open = true;
            m_font = code.font;
            m_y = glyph.y;
            m_x = glyph.x;
        }
        const int gap = qRound((m_x - glyph.x) * 1000);
        if (gap != 0)
            m_out += '>' + QByteArray::number(gap) + '<';
        m_out += QByteArray::number(code.code, 16).rightJustified(4, '0');
        m_x = m_x - gap / 1000.0 + code.width / 1000.0;
    }

private:
    void close()
    {
        if (m_open)
            m_out += ">] TJ\n";
        m_open = false;
    }

    QByteArray &m_out;
    double m_size;
    QPointF m_origin;
    QByteArray m_font;
    double m_x = 0;
    double m_y = 0;
    bool m_open = false;
};

void paint(const Picture::Line &line, double size, QPainter &painter)
{
    for (const Glyph &glyph : line.glyphs.glyphs) {
        painter.save();
        painter.translate(line.origin + QPointF(glyph.x, glyph.y) * size);
        painter.scale(size, -size);
        painter.drawPath(glyph.font->outline(glyph.id));
        painter.restore();
    }
}

} // namespace

QByteArray Paint::fillOperator() const
{
    QByteArray out;
    for (const double part : parts)
        out += number(part) + ' ';
    return out + (parts.size() == 1 ? "g\n" : parts.size() == 3 ? "rg\n" : "k\n");
}

QByteArray Paint::strokeOperator() const
{
    return fillOperator().toUpper();
}

QColor Paint::colour() const
{
    const auto part = [this](std::size_t i) { return std::min(1.0, std::max(0.0, parts[i])); };
    if (parts.size() == 1)
        return QColor::fromRgbF(static_cast<float>(part(0)), static_cast<float>(part(0)), static_cast<float>(part(0)));
    if (parts.size() == 3)
        return QColor::fromRgbF(static_cast<float>(part(0)), static_cast<float>(part(1)), static_cast<float>(part(2)));
    return QColor::fromCmykF(static_cast<float>(part(0)), static_cast<float>(part(1)), static_cast<float>(part(2)),
                             static_cast<float>(part(3)));
}

QByteArray toContent(const Picture &picture, FontEmbedder &fonts)
{
    QByteArray out;
    for (const Picture::Shape &shape : picture.shapes)
        out += toContent(shape);
    out += "/Tx BMC\n";
    if (!picture.lines.empty()) {
        out += "q\n" + join({picture.clip.x(), picture.clip.y(), picture.clip.width(), picture.clip.height()}) +
               "re W n\nBT\n" + picture.ink.fillOperator();
        for (const Picture::Line &line : picture.lines) {
            CodeRow row(out, picture.fontSize, line.origin);
            for (const Glyph &glyph : line.glyphs.glyphs)
                row.add(glyph, fonts.encode(glyph));
        }
        out += "ET\nQ\n";
    }
    return out + "EMC\n";
}

QPDFObjectHandle toFormObject(const Picture &picture, QPDF &pdf, FontEmbedder &fonts)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, toContent(picture, fonts).toStdString());
    const QTransform &m = picture.matrix;
    QPDFObjectHandle head =
        QPDFObjectHandle::parse(("<< /Type /XObject /Subtype /Form /FormType 1 /BBox [0 0 " +
                                 join({picture.size.width(), picture.size.height()}) + "] /Matrix [" +
                                 join({m.m11(), m.m12(), m.m21(), m.m22(), m.dx(), m.dy()}) + "] >>")
                                    .toStdString());
    head.replaceKey("/Resources", fonts.resources());
    form.replaceDict(head);
    return form;
}

void paint(const Picture &picture, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Picture::Shape &shape : picture.shapes) {
        QPen pen(Qt::NoPen);
        if (shape.stroke) {
            pen = QPen(shape.stroke->colour(), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (!shape.dashes.empty()) {
                QList<qreal> pattern;
                for (const double dash : shape.dashes)
                    pattern += dash / std::max(shape.width, 0.01);
                pen.setDashPattern(pattern.size() % 2 ? pattern + pattern : pattern);
            }
        }
        painter.setPen(pen);
        painter.setBrush(shape.fill ? QBrush(shape.fill->colour()) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.ink.colour());
    if (!picture.lines.empty())
        painter.setClipRect(picture.clip, Qt::IntersectClip);
    for (const Picture::Line &line : picture.lines)
        paint(line, picture.fontSize, painter);
}

} // namespace parvis::documents
