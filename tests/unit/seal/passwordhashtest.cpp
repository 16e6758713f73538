// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/passwordhash.h"
#include "support/catch.h"

using namespace parvis::seal;

TEST_CASE("a password is known by its hash, and only that one")
{
    const QString passwords[]{QStringLiteral("Mairie-67000"), QString(), QStringLiteral("Straßburg Ürün"),
                              QString(200, QLatin1Char('x')), QStringLiteral("كلمة السر")};
    for (const QString &password : passwords) {
        INFO(password.toStdString());
        const auto hash = hashPassword(password, PasswordCost::Least);
        REQUIRE(hash);
        CHECK(hash->startsWith("$argon2id$v=19$"));
        CHECK(isPassword(password, *hash));
        CHECK_FALSE(isPassword(password + QLatin1Char(' '), *hash));
        CHECK_FALSE(isPassword(password.toUpper() + QLatin1Char('!'), *hash));
    }
}

TEST_CASE("the same password twice makes two hashes")
{
    CHECK(hashPassword(QStringLiteral("a"), PasswordCost::Least) != hashPassword(QStringLiteral("a"), PasswordCost::Least));
}

TEST_CASE("a letter with its accent is one letter, however it was typed")
{
    const auto hash = hashPassword(QStringLiteral("caf\u00e9"), PasswordCost::Least);
    REQUIRE(hash);
    CHECK(isPassword(QStringLiteral("cafe\u0301"), *hash));
}

TEST_CASE("the cost of a person's password is that of the recommendation")
{
    const auto hash = hashPassword(QStringLiteral("a"));
    REQUIRE(hash);
    CHECK(hash->contains("$m=65536,t=2,p=1$"));
    CHECK(isPassword(QStringLiteral("a"), *hash));
}

TEST_CASE("what is no hash fits no password")
{
    for (const char *hash : {"", "a", "$argon2id$v=19$m=65536,t=2,p=1$", "$argon2id$v=19$m=99999999999,t=2,p=1$c2FsdHNhbHQ$AAAA"})
        CHECK_FALSE(isPassword(QString(), hash));
    CHECK_FALSE(isPassword(QString(), QByteArray(5'000, '$')));
}
