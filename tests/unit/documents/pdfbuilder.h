// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Writes small PDFs object by object. Object 1 is the catalogue, 2 the page tree, 3 the only page, 5 an appearance.
class PdfBuilder
{
public:
    /// A page of SIZE ("0 0 595 842") with ANNOTATIONS ("[10 0 R]") and a catalogue holding FORM ("<< /Fields [...]
    /// >>").
    explicit PdfBuilder(const QByteArray &form, const QByteArray &annotations = "[]",
                        const QByteArray &size = "0 0 595 842");

    /// Puts BODY as the next object; gives its number, from 10.
    int add(const QByteArray &body);

    [[nodiscard]] QByteArray pdf() const;

    /// One page with the fields given as dictionaries; each is a field and its widget at once, from top to bottom.
    /// Every dictionary gets a box of 200 x 20 unless it has a /Rect. FORM goes into the form's dictionary.
    static QByteArray form(const QList<QByteArray> &fields, const QByteArray &form = "/DA (/Helv 10 Tf 0 g)");

private:
    struct Object {
        int number;
        QByteArray body;
    };
    QList<Object> m_objects;
    int m_next = 10;
};
