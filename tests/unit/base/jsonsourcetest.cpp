// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonsource.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;

TEST_CASE("what is no strict JSON is refused at its place")
{
    struct Row {
        const char *text;
        JsonError code;
        int line;
        int column;
    };
    const Row rows[] = {
        {"", JsonError::Syntax, 1, 1},
        {" \n\t", JsonError::Syntax, 2, 2},
        {"3", JsonError::Syntax, 1, 1},
        {"\"text\"", JsonError::Syntax, 1, 1},
        {"null", JsonError::Syntax, 1, 1},
        {"{", JsonError::Syntax, 1, 2},
        {"{\n\"a\": [1,\n2", JsonError::Syntax, 3, 2},
        {"{} {}", JsonError::Syntax, 1, 4},
        {"[1 2]", JsonError::Syntax, 1, 4},
        {"[1,]", JsonError::Syntax, 1, 4},
        {"[,1]", JsonError::Syntax, 1, 2},
        {"{\"a\": 1,}", JsonError::Syntax, 1, 9},
        {"{\"a\" 1}", JsonError::Syntax, 1, 6},
        {"{\"a\":}", JsonError::Syntax, 1, 6},
        {"{a: 1}", JsonError::Syntax, 1, 2},
        {"{1: 1}", JsonError::Syntax, 1, 2},
        {"[1}", JsonError::Syntax, 1, 3},
        {"{\"a\": 1]", JsonError::Syntax, 1, 8},
        {"['a']", JsonError::Syntax, 1, 2},
        {"[1, // one\n2]", JsonError::Syntax, 1, 5},
        {"[tru]", JsonError::Syntax, 1, 2},
        {"[nullx]", JsonError::Syntax, 1, 6},
        {"[NaN]", JsonError::Syntax, 1, 2},
        {"[01]", JsonError::Syntax, 1, 2},
        {"[-]", JsonError::Syntax, 1, 2},
        {"[1.]", JsonError::Syntax, 1, 2},
        {"[.5]", JsonError::Syntax, 1, 2},
        {"[+1]", JsonError::Syntax, 1, 2},
        {"[1e]", JsonError::Syntax, 1, 2},
        {"[0x10]", JsonError::Syntax, 1, 3},
        {"[\"a\nb\"]", JsonError::Syntax, 1, 2},
        {"[\"a\tb\"]", JsonError::Syntax, 1, 4},
        {"[\"a", JsonError::Syntax, 1, 2},
        {"[\"a\\", JsonError::Syntax, 1, 4},
        {"[\"\\x\"]", JsonError::Syntax, 1, 3},
        {"[\"\\u12g4\"]", JsonError::Syntax, 1, 3},
        {"[\"\\u12", JsonError::Syntax, 1, 3},
        {"[\"\\ud800\"]", JsonError::Syntax, 1, 3},
        {"[\"\\udc00\"]", JsonError::Syntax, 1, 3},
        {"[\"\\ud800\\u0041\"]", JsonError::Syntax, 1, 3},
        {"[\"é\" 1]", JsonError::Syntax, 1, 6},
        {"{\"a\": 1,\n \"a\": 2}", JsonError::DuplicateKey, 2, 2},
        {"{\"a\": 1, \"\\u0061\": 2}", JsonError::DuplicateKey, 1, 10},
        {"{\"x\": {\"b\": 1, \"b\": 1}}", JsonError::DuplicateKey, 1, 16},
        {"[\n\"\xFF\"]", JsonError::NotUtf8, 2, 1},
        {"[\"\xED\xA0\x80\"]", JsonError::NotUtf8, 1, 1},
        {"[\"\xC3", JsonError::NotUtf8, 1, 1},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto source = JsonSource::parse(row.text);
        REQUIRE_FALSE(source.ok());
        INFO(source.error().message.toStdString());
        CHECK(source.error().code == row.code);
        CHECK((source.error().place == TextPlace{row.line, row.column}));
        CHECK(source.error().message.endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("values are those of the text, with or without a byte order mark")
{
    const QByteArray text = R"({"a": [1, -2.5e3, true, null, "é\n\u00e9\ud83d\ude00\/"], "": {}})";
    const auto source = JsonSource::parse(text);
    REQUIRE(source.ok());
    CHECK(source->root().toObject() == QJsonDocument::fromJson(text).object());
    const auto marked = JsonSource::parse("\xEF\xBB\xBF" + text);
    REQUIRE(marked.ok());
    CHECK(marked->root() == source->root());
    CHECK((marked->placeOf(QStringLiteral("/a")) == source->placeOf(QStringLiteral("/a"))));
}

TEST_CASE("a pointer leads to line and column")
{
    const QByteArray text = "{\n"
                            "  \"a\": 1, \"é\": [ 10,\n"
                            "    {\"b\": \"x, ]}\", \"c/d~\": [] },\n"
                            "    [[], {}]\n"
                            "  ],\n"
                            "  \"k\\u0065y\": {\"deep\": {\"er\": null}}\n"
                            "}\n";
    const auto source = JsonSource::parse(text);
    REQUIRE(source.ok());
    struct Row {
        const char *pointer;
        int line;
        int column;
    };
    const Row rows[] = {
        {"", 1, 1},          {"/a", 2, 3},      {"/é", 2, 11},          {"/é/0", 2, 18},
        {"/é/1", 3, 5},      {"/é/1/b", 3, 6},  {"/é/1/c~1d~0", 3, 20}, {"/é/2", 4, 5},
        {"/é/2/0", 4, 6},    {"/é/2/1", 4, 10}, {"/key", 6, 3},         {"/key/deep/er", 6, 25},
        {"/none", 1, 1},     {"/é/7", 2, 11},   {"/é/x", 2, 11},        {"/a/b/c", 2, 3},
        {"/key/none", 6, 3}, {"/é/-1", 2, 11},  {"nonsense", 1, 1},
    };
    for (const Row &row : rows) {
        INFO(row.pointer);
        CHECK((source->placeOf(QString::fromUtf8(row.pointer)) == TextPlace{row.line, row.column}));
    }
}

TEST_CASE("size and nesting are limited, and deep input cannot exhaust the stack")
{
    CHECK(JsonSource::parse("[[[]]]", {100, 3}).ok());
    CHECK(JsonSource::parse("[[[[]]]]", {100, 3}).error().code == JsonError::TooDeep);
    CHECK(JsonSource::parse("[1,2,3]", {6, 3}).error().code == JsonError::TooLarge);
    CHECK(JsonSource::parse(QByteArray(1'000'000, '[')).error().code == JsonError::TooDeep);
    CHECK_FALSE(
        JsonSource::parse(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'), {8'000'000, 2'000'000}).ok());
}

TEST_CASE("pointers are escaped")
{
    CHECK(jsonPointer(QStringLiteral("/a"), QStringLiteral("b/c~d")) == QStringLiteral("/a/b~1c~0d"));
    CHECK(jsonPointer(QString(), 3) == QStringLiteral("/3"));
}

TEST_CASE("what is accepted from damaged text is JSON to Qt as well")
{
    const QByteArray good = R"({"id": "card", "list": [1, 2.5e-1, true, {"é": "\u00e9\n"}], "empty": {}, "n": null})";
    const QByteArray swaps = QByteArrayLiteral("\"{}[],:0-e.\\ntu \xC3\x01");
    int accepted = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char swap : swaps) {
            QByteArray damaged = good;
            damaged[at] = swap;
            const auto source = JsonSource::parse(damaged);
            if (!source)
                continue;
            ++accepted;
            QJsonParseError error;
            REQUIRE(QJsonDocument::fromJson(damaged, &error).object() == source->root().toObject());
            REQUIRE(error.error == QJsonParseError::NoError);
        }
        REQUIRE_FALSE(JsonSource::parse(good.first(at)).ok());
    }
    CHECK(accepted > 100);
}
