// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/receiptsheet.h"
#include "documents/sheetstyle.h"
#include "samplesheets.h"
#include "sheetreading.h"
#include "support/catch.h"

#include <cmath>

using namespace parvis;
using namespace parvis::documents;
using namespace parvis::printtest;

namespace
{

constexpr double point = 1;
constexpr double millimetre = 72 / 25.4;

QString withoutSpaces(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (!letter.isSpace() && letter.isPrint())
            result += letter;
    }
    return result;
}

QString allText(const QList<ReadPage> &pages)
{
    QString text;
    for (const ReadPage &page : pages)
        text += page.text();
    return withoutSpaces(text);
}

QStringList textsOf(const ReceiptSheet &sheet)
{
    QStringList texts{sheet.siteName,  sheet.siteDetail, sheet.title, sheet.subject,
                      sheet.reference, sheet.dateLine,   sheet.footer};
    for (const auto &block : sheet.blocks)
        texts += QStringList(block.title) + block.lines;
    return texts;
}

const ReadWord *wordOf(const QList<ReadPage> &pages, const QString &text)
{
    for (const ReadPage &page : pages) {
        for (const ReadWord &word : page.words) {
            if (withoutSpaces(word.text).contains(withoutSpaces(text)))
                return &word;
        }
    }
    return nullptr;
}

/// White as far as EDGE pixels from each side, and not white all over.
bool inkInside(const QImage &page, int edge)
{
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool inside = x >= edge && y >= edge && x < page.width() - edge && y < page.height() - edge;
            if (!inside && qGray(page.pixel(x, y)) < 250)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every sheet is a PDF whose words stand inside the paper")
{
    for (const SampleSheet &sample : sampleSheets()) {
        for (const Paper paper : {Paper::A4, Paper::Roll80}) {
            INFO(sample.name << (paper == Paper::A4 ? ", A4" : ", roll"));
            const QByteArray pdf = renderReceipt(sample.sheet, paper);
            CHECK(pdf.startsWith("%PDF-"));
            const auto pages = readWords(pdf);
            REQUIRE_FALSE(pages.isEmpty());
            const double side = (paper == Paper::A4 ? 20 : 4) * millimetre - point / 2;
            const double edge = (paper == Paper::A4 ? 15 : 3) * millimetre;
            for (const ReadPage &page : pages) {
                CHECK(std::abs(page.size.width() - (paper == Paper::A4 ? 210 : 80) * millimetre) < point);
                CHECK(page.size.height() < (paper == Paper::A4 ? 297 : 3000) * millimetre + point);
                const QRectF inner = QRectF(QPointF(), page.size).adjusted(side, edge, -side, -edge);
                for (const ReadWord &word : page.words) {
                    INFO(word.text.left(40).toStdString());
                    CHECK(inner.contains(word.box));
                }
            }
        }
    }
}

TEST_CASE("no ink comes near the edge of the paper")
{
    for (const SampleSheet &sample : sampleSheets()) {
        for (const Paper paper : {Paper::A4, Paper::Roll80}) {
            INFO(sample.name << (paper == Paper::A4 ? ", A4" : ", roll"));
            const auto pages = drawn(renderReceipt(sample.sheet, paper), 25);
            REQUIRE_FALSE(pages.isEmpty());
            for (const QImage &page : pages)
                CHECK(inkInside(page, paper == Paper::A4 ? 17 : 3));
        }
    }
}

TEST_CASE("every text of a sheet is on it")
{
    for (const Paper paper : {Paper::A4, Paper::Roll80}) {
        for (const SampleSheet &sample : sampleSheets()) {
            if (sample.sheet.language != QLatin1String("de") ||
                QLatin1String(sample.name) == QLatin1String("strange characters"))
                continue;
            const QString found = allText(readWords(renderReceipt(sample.sheet, paper)));
            for (const QString &text : textsOf(sample.sheet)) {
                // Several pages put their numbers between the lines.
                for (const QString &line :
                     text.size() > 200 ? QStringList(text.left(60)) : text.split(QLatin1Char('\n'))) {
                    INFO(sample.name << ": " << line.toStdString());
                    CHECK(found.contains(withoutSpaces(line)));
                }
            }
        }
    }
}

TEST_CASE("nothing of a word that is broken many times is lost")
{
    ReceiptSheet sheet;
    sheet.language = QStringLiteral("de");
    sheet.blocks = {{QString(), {QString(2500, QLatin1Char('M'))}}};
    for (const Paper paper : {Paper::A4, Paper::Roll80})
        CHECK(allText(readWords(renderReceipt(sheet, paper))).count(QLatin1Char('M')) == 2500);
}

TEST_CASE("no word stands on another, not even on the number of its entry")
{
    for (const ReceiptSheet &sheet : {germanReceipt(), arabicReceipt()}) {
        for (const Paper paper : {Paper::A4, Paper::Roll80}) {
            const auto words = readWords(renderReceipt(sheet, paper)).value(0).words;
            REQUIRE(words.size() > 20);
            for (qsizetype i = 0; i < words.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const QRectF a = words[i].box;
                    const QRectF b = words[j].box;
                    const bool oneLine = std::abs(a.center().y() - b.center().y()) < 6 * point;
                    const double overlap = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
                    INFO(words[i].text.toStdString() << " / " << words[j].text.toStdString());
                    CHECK_FALSE((oneLine && overlap > point));
                }
            }
        }
    }
}

TEST_CASE("letters are large enough for weak eyes")
{
    for (const bool rightToLeft : {false, true}) {
        for (const Paper paper : {Paper::A4, Paper::Roll80}) {
            const SheetStyle style = styleOf(paper, rightToLeft);
            const double least = (paper == Paper::A4 ? 12 : 9) * sheetPoint;
            for (const SheetText &text : {style.site, style.detail, style.title, style.subject, style.label, style.date,
                                          style.blockTitle, style.line, style.footer})
                CHECK(text.size >= least);
            for (const double size : style.referenceSizes)
                CHECK(size >= 22 * sheetPoint);
        }
    }
}

TEST_CASE("the reference is the largest word, whole on one line")
{
    for (const ReceiptSheet &sheet : {germanReceipt(), arabicReceipt()}) {
        for (const Paper paper : {Paper::A4, Paper::Roll80}) {
            const auto pages = readWords(renderReceipt(sheet, paper));
            const ReadWord *reference = wordOf(pages, sheet.reference);
            REQUIRE(reference != nullptr);
            CHECK(reference->box.height() >= (paper == Paper::A4 ? 36 : 22));
            if (sheet.language == QLatin1String("ar"))
                continue; // pdftotext takes the whole font's height for a word's
            for (const ReadWord &word : pages.first().words)
                CHECK(word.box.height() <= reference->box.height());
        }
    }
}

TEST_CASE("Arabic sheets are mirrored")
{
    // Right-aligned ends: the ink of the last block's boxes touches the right margin, and none the left one.
    const QImage page = drawn(renderReceipt(arabicReceipt(), Paper::A4), 72).value(0);
    const QImage latin = drawn(renderReceipt(germanReceipt(), Paper::A4), 72).value(0);
    const auto inkOfStrip = [](const QImage &image, int left, int right) {
        int ink = 0;
        for (int y = image.height() * 50 / 100; y < image.height() * 80 / 100; ++y) {
            for (int x = left; x < right; ++x)
                ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return ink;
    };
    CHECK(inkOfStrip(page, 595 - 56 - 20, 595 - 56) > 100);
    CHECK(inkOfStrip(page, 56, 56 + 20) == 0);
    CHECK(inkOfStrip(latin, 56, 56 + 20) > 100);
}

TEST_CASE("telephone numbers keep their order on a mirrored sheet")
{
    for (const char *number : {"01 23 45 67 89", "+49 1234 567-0", "+4912345670", "01234/567 89", "0123.456.789"}) {
        INFO(number);
        ReceiptSheet plain;
        plain.language = QStringLiteral("ar");
        plain.subject = QString::fromUtf8("هاتف ") + QString::fromUtf8(number);
        // The same with the order forced character by character (left-to-right override).
        ReceiptSheet forced = plain;
        QString fixed = QString::fromUtf8(number);
        fixed.replace(QLatin1Char(' '), QChar::Nbsp);
        forced.subject = QString::fromUtf8("هاتف ") + QChar(0x202d) + fixed + QChar(0x202c);
        CHECK(drawn(renderReceipt(plain, Paper::Roll80), 60) == drawn(renderReceipt(forced, Paper::Roll80), 60));
    }
}

TEST_CASE("telephone numbers are not torn over two lines")
{
    for (int before = 0; before < 30; ++before) {
        ReceiptSheet sheet;
        sheet.subject = QStringLiteral("m ").repeated(before) + QStringLiteral("01 23 45 67 89");
        const auto pages = readWords(renderReceipt(sheet, Paper::Roll80));
        const ReadWord *first = wordOf(pages, QStringLiteral("01"));
        const ReadWord *last = wordOf(pages, QStringLiteral("89"));
        INFO(before);
        REQUIRE(first != nullptr);
        REQUIRE(last != nullptr);
        CHECK(std::abs(first->box.center().y() - last->box.center().y()) < point);
    }
}

TEST_CASE("several pages are numbered, one page is not")
{
    const auto samples = sampleSheets();
    const auto several = readWords(renderReceipt(samples[2].sheet, Paper::A4));
    REQUIRE(several.size() > 2);
    for (qsizetype i = 0; i < several.size(); ++i) {
        const QString number = QStringLiteral("%1/%2").arg(i + 1).arg(several.size());
        CHECK(several[i].text().endsWith(number));
        CHECK(several[i].text().contains(germanReceipt().reference));
    }
    const auto one = readWords(renderReceipt(germanReceipt(), Paper::A4));
    REQUIRE(one.size() == 1);
    CHECK_FALSE(one.first().text().contains(QStringLiteral("1/1")));
    CHECK(readWords(renderReceipt(samples[2].sheet, Paper::Roll80)).size() == 1);
}

TEST_CASE("the roll is as long as its text")
{
    const auto height = [](const ReceiptSheet &sheet) {
        return readWords(renderReceipt(sheet, Paper::Roll80)).value(0).size.height();
    };
    CHECK(height({}) < 15 * millimetre);
    ReceiptSheet longer = germanReceipt();
    longer.blocks[0].lines.append(QStringLiteral("Noch ein Schritt"));
    const double more = height(longer) - height(germanReceipt());
    CHECK(more > 4 * millimetre);
    CHECK(more < 8 * millimetre);
}

TEST_CASE("fonts are embedded and ours")
{
    for (const ReceiptSheet &sheet : {germanReceipt(), arabicReceipt()}) {
        const QStringList fonts = fontsOf(renderReceipt(sheet, Paper::A4));
        REQUIRE_FALSE(fonts.isEmpty());
        for (const QString &font : fonts) {
            INFO(font.toStdString());
            CHECK((font.contains(QLatin1String("Andika")) || font.contains(QLatin1String("NotoSans"))));
            CHECK_FALSE(font.startsWith(QLatin1Char('!')));
        }
    }
}

TEST_CASE("the code on paper is as black as the one on the screen")
{
    ReceiptSheet sheet;
    sheet.qrText = QStringLiteral("Zeichen K7M-2QF-9XT");
    // 25 modules and 8 of quiet zone on 40 mm: drawn so that a module is 5 pixels wide.
    const int module = 5;
    const double dpi = 33 * module / (40 / 25.4);
    const QImage page = drawn(renderReceipt(sheet, Paper::Roll80), int(std::lround(dpi))).value(0);
    const QImage code = QImage::fromData(qrPng(sheet.qrText, module), "PNG");
    REQUIRE(code.width() == 33 * module);
    const QPoint corner((page.width() - code.width()) / 2, (page.height() - code.height()) / 2);
    int wrong = 0;
    for (int y = 0; y < 33; ++y) {
        for (int x = 0; x < 33; ++x) {
            const QPoint middle(x * module + module / 2, y * module + module / 2);
            wrong += (qGray(page.pixel(corner + middle)) < 128) != (qGray(code.pixel(middle)) < 128) ? 1 : 0;
        }
    }
    CHECK(wrong == 0);
}
