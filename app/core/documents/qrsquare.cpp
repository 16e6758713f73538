// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qrsquare.h"

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>

namespace parvis::documents
{
namespace
{

using qrcodegen::QrCode;
using qrcodegen::QrSegment;

std::optional<QrCode> encoded(const QString &text)
{
    QString clean = text;
    clean.remove(QChar::Null); // the library reads up to the first one
    try {
        const auto segments = QrSegment::makeSegments(clean.toUtf8().constData());
        constexpr int bestMask = -1;
        return QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, QrCode::MAX_VERSION, bestMask,
                                      false);
    } catch (const std::length_error &) {
        return std::nullopt;
    }
}

} // namespace

std::optional<QrSquare> QrSquare::of(const QString &text)
{
    const auto code = text.isEmpty() ? std::nullopt : encoded(text);
    if (!code)
        return std::nullopt;
    QrSquare square;
    square.m_size = code->getSize();
    square.m_modules.resize(square.m_size * square.m_size);
    for (int row = 0; row < square.m_size; ++row) {
        for (int column = 0; column < square.m_size; ++column)
            square.m_modules.setBit(row * square.m_size + column, code->getModule(column, row));
    }
    return square;
}

} // namespace parvis::documents
