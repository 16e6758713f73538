// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/catch.h"

using namespace parvis;

namespace
{
enum class FirstError { Broken, Missing };
enum class SecondError { Broken };
} // namespace

TEST_CASE("a result holds a value or an error")
{
    const Result<int> good = 3;
    CHECK(good.ok());
    CHECK(*good == 3);
    CHECK(good.valueOr(5) == 3);

    const Result<int> bad = Error(FirstError::Missing, QStringLiteral("no file"));
    CHECK_FALSE(bad);
    CHECK(bad.valueOr(5) == 5);
    CHECK(bad.error().detail() == QStringLiteral("no file"));
}

TEST_CASE("error codes of different enums are never equal")
{
    const Error error(FirstError::Broken);
    CHECK(error.is(FirstError::Broken));
    CHECK_FALSE(error.is(FirstError::Missing));
    CHECK_FALSE(error.is(SecondError::Broken));
    CHECK_FALSE(error == Error(SecondError::Broken));
}

TEST_CASE("a void result is success until it is given an error")
{
    CHECK(Result<void>().ok());
    CHECK_FALSE(Result<void>(Error(FirstError::Broken)).ok());
}
