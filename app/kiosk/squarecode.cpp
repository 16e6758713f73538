// SPDX-License-Identifier: GPL-3.0-or-later
// The 1.x library gives wide strings unless asked for UTF-8; 2.x gives nothing else and calls its settings otherwise.
#define ZX_USE_UTF8 1

#include "squarecode.h"

#include "scannedcode.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/ZXVersion.h>

namespace parvis::kiosk
{

namespace
{

constexpr int mostSide = 1600;
constexpr int mostSquares = 4;
constexpr std::size_t mostBytes = 2048;

#if ZXING_VERSION_MAJOR >= 2
using Settings = ZXing::ReaderOptions;
#else
using Settings = ZXing::DecodeHints;
#endif

Settings settings()
{
    Settings wanted;
    wanted.setFormats(ZXing::BarcodeFormat::QRCode);
    wanted.setTryHarder(true);
    wanted.setTryRotate(true);
    wanted.setMaxNumberOfSymbols(mostSquares);
    return wanted;
}

QImage lookedAt(const QImage &frame)
{
    const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
    const bool isLarge = grey.width() > mostSide || grey.height() > mostSide;
    return isLarge ? grey.scaled(mostSide, mostSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : grey;
}

} // namespace

QStringList squaresIn(const QImage &frame)
{
    QImage grey = lookedAt(frame);
    QStringList texts;
    if (grey.isNull())
        return texts;
    // A phone in its dark mode shows light modules on a dark ground, which not every version of the library looks for.
    for (int turn = 0; turn < 2 && texts.isEmpty(); ++turn) {
        if (turn == 1)
            grey.invertPixels();
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        for (const auto &found : ZXing::ReadBarcodes(view, settings())) {
            const std::string utf8 = found.isValid() ? found.text() : std::string();
            const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
            if (!text.isEmpty() && utf8.size() <= mostBytes && !texts.contains(text) && texts.size() < mostSquares)
                texts.append(text);
        }
    }
    return texts;
}

ShownSquare shownSquare(const QImage &frame)
{
    const QStringList texts = squaresIn(frame);
    QStringList codes;
    for (const QString &text : texts) {
        if (const QString code = codeIn(text); !code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    if (codes.size() == 1)
        return {codes.constFirst(), false};
    return {{}, !texts.isEmpty()};
}

} // namespace parvis::kiosk
