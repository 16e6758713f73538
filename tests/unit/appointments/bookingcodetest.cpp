// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingcode.h"

#include "base/id.h"
#include "support/catch.h"

#include <QSet>

using namespace parvis;
using namespace parvis::appointments;

TEST_CASE("a code is read as people type it")
{
    struct Row {
        const char *typed;
        const char *plain; ///< empty = refused
        BookingCodeError error = BookingCodeError::WrongLength;
    };
    const Row rows[] = {
        {"K7R-M2X-Q9AB", "K7RM2XQ9AB"},
        {"K7RM2XQ9AB", "K7RM2XQ9AB"},
        {"k7r-m2x-q9ab", "K7RM2XQ9AB"},
        {"  k7r m2x q9ab\n", "K7RM2XQ9AB"},
        {"K 7 R M 2 X Q 9 A B", "K7RM2XQ9AB"},
        {"K7R.M2X.Q9AB", "K7RM2XQ9AB"},
        {"K7R_M2X_Q9AB", "K7RM2XQ9AB"},
        {"K7R\u2013M2X\u2014Q9AB", "K7RM2XQ9AB"},
        {"K7R\u2011M2X\u2212Q9AB", "K7RM2XQ9AB"},
        {"K7R\u00a0M2X\u202fQ9AB", "K7RM2XQ9AB"},
        {"K7R-M2X-09AB", "K7RM2XQ9AB"},
        {"K7R-M2X-O9AB", "K7RM2XQ9AB"},
        {"K7R-M2X-o9AB", "K7RM2XQ9AB"},
        {"K1R-M2X-Q9AB", "K7RM2XQ9AB"},
        {"KIR-M2X-Q9AB", "K7RM2XQ9AB"},
        {"KlR-M2X-Q9AB", "K7RM2XQ9AB"},
        {"UUU-UUU-UUUU", "VVVVVVVVVV"},
        {"0000000000", "QQQQQQQQQQ"},
        {"", ""},
        {"---", ""},
        {"K7R-M2X-Q9A", ""},
        {"K7R-M2X-Q9ABC", ""},
        {"K7R-M2X-Q9AB-", "K7RM2XQ9AB"},
        {"K7R-M2X-Q9A!", "", BookingCodeError::WrongSign},
        {"K7R-M2X-Q9AÉ", "", BookingCodeError::WrongSign},
        {"K7R-M2X-Q9A\u0661", "", BookingCodeError::WrongSign},
        {"K7R-M2X-Q9A\U0001F600", "", BookingCodeError::WrongSign},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        const auto code = BookingCode::parse(QString::fromUtf8(row.typed));
        REQUIRE(code.ok() == (*row.plain != 0));
        if (code)
            CHECK(code->plain() == QLatin1String(row.plain));
        else
            CHECK(code.error() == row.error);
    }
}

TEST_CASE("new codes differ and are read back")
{
    QSet<QString> seen;
    QSet<QChar> used;
    for (int i = 0; i < 2000; ++i) {
        const BookingCode code = BookingCode::make();
        REQUIRE(code.plain().size() == 10);
        REQUIRE(code.toText().size() == 12);
        REQUIRE(BookingCode::parse(code.toText()).value() == code);
        REQUIRE(BookingCode::parse(code.toText().toLower()).value() == code);
        seen.insert(code.plain());
        for (const QChar sign : code.plain())
            used.insert(sign);
    }
    CHECK(seen.size() == 2000);
    CHECK(used.size() == readableAlphabet().size());
}
