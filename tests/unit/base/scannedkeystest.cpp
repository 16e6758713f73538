// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scannedkeys.h"
#include "support/catch.h"

using namespace parvis;
using namespace std::chrono_literals;

namespace
{

const QString code = QStringLiteral("K7R-M2X-Q9AB");

/// A scanner (5 ms a key) or a person (200 ms a key) types TEXT and Enter; gives the line heard, or nothing.
QString typed(const QString &text, std::chrono::milliseconds pace, int *swallowed = nullptr)
{
    ScannedKeys keys;
    auto at = 10'000ms;
    QString line;
    for (const QChar key : text + QLatin1Char('\r')) {
        const auto heard = keys.take(key, at);
        if (swallowed && heard.isScanner)
            ++*swallowed;
        if (!heard.line.isEmpty())
            line = heard.line;
        at += pace;
    }
    return line;
}

} // namespace

TEST_CASE("a scanner is told from a person by its pace")
{
    int swallowed = 0;
    CHECK(typed(code, 5ms, &swallowed) == code);
    CHECK(swallowed == code.size() + 1 - (ScannedKeys::certain - 1));
    CHECK(typed(code, 200ms, &(swallowed = 0)).isEmpty());
    CHECK(swallowed == 0);
    CHECK(typed(code, ScannedKeys::pace).size() == code.size());
    CHECK(typed(code, ScannedKeys::pace + 1ms).isEmpty());
    CHECK(typed(QStringLiteral("abc"), 5ms).isEmpty());
    CHECK(typed(QString(400, QLatin1Char('a')), 5ms).isEmpty());
    // Three keys rolled by a person, then a pause: not a scanner, and not the beginning of the next line.
    ScannedKeys keys;
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(keys.take(QStringLiteral("a"), 1'000ms + i * 20ms).isScanner);
    QString line;
    for (int i = 0; i <= code.size(); ++i) {
        const auto heard = keys.take(i < code.size() ? QString(code.at(i)) : QStringLiteral("\r"), 3'000ms + i * 4ms);
        (void)keys.take({}, 3'000ms + i * 4ms); // Shift
        line += heard.line;
    }
    CHECK(line == code);
}
