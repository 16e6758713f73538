// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsession.h"
#include "documents/worker/fontset.h"

#include <qpdf/QPDF.hh>

namespace parvis::documents
{

/// Opens BYTES, which must outlive PDF. Encrypted or Broken where that fails.
[[nodiscard]] Result<void> openPdf(QPDF &pdf, const QByteArray &bytes);

/// Fills forms and proves it: what is given back was read again, and every field set says what it was given.
class FormFiller
{
public:
    explicit FormFiller(FontSet &fonts) : m_fonts(fonts) {}

    /// Signed, Locked, XfaOnly, NoFields, FontsMissing, Encrypted, Broken or Unwritable where it cannot be filled.
    [[nodiscard]] Result<FilledDocument> fill(const QByteArray &bytes, const QJsonObject &values, Output output);

private:
    FontSet &m_fonts;
};

} // namespace parvis::documents
