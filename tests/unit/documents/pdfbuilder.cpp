// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/documents/pdfbuilder.h"

PdfBuilder::PdfBuilder(const QByteArray &form, const QByteArray &annotations, const QByteArray &size)
{
    m_objects += {1, "<< /Type /Catalog /Pages 2 0 R " + (form.isEmpty() ? QByteArray() : "/AcroForm " + form) + " >>"};
    m_objects += {2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"};
    m_objects += {3, "<< /Type /Page /Parent 2 0 R /MediaBox [" + size + "] /Annots " + annotations + " >>"};
    m_objects += {5, "<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /Length 4 >>\nstream\nq Q \nendstream"};
}

int PdfBuilder::add(const QByteArray &body)
{
    m_objects += {m_next, body};
    return m_next++;
}

QByteArray PdfBuilder::pdf() const
{
    QByteArray out = "%PDF-1.7\n";
    QByteArray table;
    for (const Object &object : m_objects) {
        table += QByteArray::number(object.number) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        out += QByteArray::number(object.number) + " 0 obj\n" + object.body + "\nendobj\n";
    }
    const qsizetype start = out.size();
    return out + "xref\n" + table + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(m_next) + " >>\nstartxref\n" +
           QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray PdfBuilder::form(const QList<QByteArray> &fields, const QByteArray &form)
{
    QByteArray references;
    for (qsizetype i = 0; i < fields.size(); ++i)
        references += QByteArray::number(10 + i) + " 0 R ";
    PdfBuilder builder("<< /Fields [" + references + "] " + form + " >>", '[' + references + ']');
    int top = 800;
    for (const QByteArray &field : fields) {
        const QByteArray rect = "/Rect [50 " + QByteArray::number(top - 20) + " 250 " + QByteArray::number(top) + "] ";
        top -= 40;
        builder.add("<< /Type /Annot /Subtype /Widget " + (field.contains("/Rect") ? QByteArray() : rect) + field +
                    " >>");
    }
    return builder.pdf();
}
