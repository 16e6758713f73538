// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/receiptsheet.h"
#include "qrreader.h"
#include "support/catch.h"

using namespace parvis;
using documents::qrPng;

namespace
{

QImage picture(const QString &text, int module)
{
    return QImage::fromData(qrPng(text, module), "PNG");
}

} // namespace

TEST_CASE("a code says its text again")
{
    const char *const texts[] = {
        "a",
        "parvis",
        "Kehl: äöüß",
        "K7m-2qf-9xt",
        "çà et là",
        "ŁÓDŹ, ğüş",
        "مرحبا",
        "two\nlines",
        "🙂",
        "forty-two bytes make the third version m", // 40
    };
    for (const char *text : texts) {
        INFO(text);
        const auto code = printtest::readCode(picture(QString::fromUtf8(text), 3), 3);
        REQUIRE(code.has_value());
        CHECK(code->text == QString::fromUtf8(text));
    }
}

TEST_CASE("codes are of level M, black on white, with modules as asked")
{
    for (const int module : {1, 2, 8, 64}) {
        INFO(module);
        const QImage image = picture(QStringLiteral("parvis"), module);
        CHECK(image.width() == (21 + 8) * module);
        const auto code = printtest::readCode(image, module);
        REQUIRE(code.has_value());
        CHECK(code->version == 1);
        CHECK(code->level == 0);
    }
}

TEST_CASE("a code holds up to 2331 bytes, and longer texts give none")
{
    const auto code = printtest::readCode(picture(QString(2331, QLatin1Char('a')), 1), 1);
    REQUIRE(code.has_value());
    CHECK(code->version == 40);
    CHECK(code->level == 0);
    CHECK(qrPng(QString(2332, QLatin1Char('a')), 1).isEmpty());
    CHECK(qrPng(QString(1'000'000, QLatin1Char('a')), 1).isEmpty());
    CHECK(qrPng(QString(1166, QChar(0xe4)), 1).isEmpty());
}

TEST_CASE("nothing to say, or no size to say it in, gives no code")
{
    CHECK(qrPng(QString(), 8).isEmpty());
    CHECK(qrPng(QStringLiteral("a"), 0).isEmpty());
    CHECK(qrPng(QStringLiteral("a"), -1).isEmpty());
    CHECK(qrPng(QStringLiteral("a"), 65).isEmpty());
}

TEST_CASE("a zero character does not cut the text off")
{
    const auto code =
        printtest::readCode(picture(QStringLiteral("ab") + QChar(QChar::Null) + QStringLiteral("cd"), 1), 1);
    REQUIRE(code.has_value());
    CHECK(code->text == QStringLiteral("abcd"));
}
