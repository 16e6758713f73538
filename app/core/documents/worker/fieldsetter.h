// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/fieldpainter.h"

#include <QJsonValue>

namespace parvis::documents
{

/// Sets the value of one field and draws all its boxes anew.
///
/// Which values are taken: Text: a string of at most maxLength characters. Checkbox: true, false, its option, "Off" or
/// "". Radio (and tick boxes that exclude one another): an option, false, "Off" or "" for none; true only where there
/// is one option. Choice: an option or its label, any text where editable, "" for none; an array where several may be
/// chosen. Signature, Text and Button: strokes. Read-only fields are refused unless the form's own script would compute
/// them.
class FieldSetter
{
public:
    FieldSetter(QPDF &pdf, FontEmbedder &embedder, FontSet &fonts) : m_pdf(pdf), m_embedder(embedder), m_painter(fonts)
    {
    }

    struct Outcome {
        QString reason; ///< why the value is not taken; empty when it is set
        bool overflow = false;
        QString unprintable;
        QJsonValue
            expected; ///< what the field must say when read again; undefined for strokes, null when left as it was
    };
    [[nodiscard]] Outcome set(FormField &field, const QJsonValue &value);

    /// Draws a field that was given no value but has boxes without an appearance, so that nothing is left to the
    /// viewer.
    void drawMissing(FormField &field);

private:
    Outcome setText(FormField &field, const QString &value);
    Outcome setButton(FormField &field, const QJsonValue &value);
    Outcome setChoice(FormField &field, const QJsonValue &value);
    Outcome setStrokes(FormField &field, const QJsonValue &value);
    Outcome drawText(FormField &field, const QString &shown);
    Outcome drawChoice(FormField &field, const QList<int> &chosen, const QString &value);
    static void storeIndices(FormField &field, const QList<int> &chosen);
    void drawButton(FormField &field, std::size_t widget, const QByteArray &state);
    void storeValue(FormField &field, const QPDFObjectHandle &value);
    void replaceAppearance(QPDFObjectHandle annotation, const Picture &picture);

    QPDF &m_pdf;
    FontEmbedder &m_embedder;
    FieldPainter m_painter;
};

} // namespace parvis::documents
