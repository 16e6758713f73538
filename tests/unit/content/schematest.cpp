// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/schema.h"

#include "content/contenterror.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::content;

namespace
{

QJsonValue json(const char *text)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + QByteArray(text) + ']').array();
    REQUIRE(wrapped.size() == 1);
    return wrapped.at(0);
}

} // namespace

TEST_CASE("every published schema loads")
{
    for (const char *name : {"site", "appointments", "queue", "news", "procedure", "form", "categories", "synonyms"}) {
        INFO(name);
        CHECK(Schema::published(QLatin1String(name)).ok());
    }
    CHECK(Schema::published(QStringLiteral("other")).error().is(ContentError::BadSchema));
}

TEST_CASE("a schema this validator does not fully know is refused")
{
    for (const char *text : {"", "[]", "{", R"({"anyOf": []})", R"({"properties": {"a": {"format": "date"}}})",
                             R"({"$ref": "#/definitions/x"})", R"({"items": {"$ref": "other.json"}})",
                             R"({"pattern": "("})", R"({"properties": {"a": 3}})", R"({"if": {"contains": 1}})"}) {
        INFO(text);
        CHECK(Schema::load(text).error().is(ContentError::BadSchema));
    }
}

TEST_CASE("keyword by keyword")
{
    struct Row {
        const char *schema;
        const char *value;
        const char *pointer; // of the first fault; null when the value fits
        const char *says;
    };
    const Row rows[] = {
        {R"({"type": "string"})", R"("a")", nullptr, ""},
        {R"({"type": "string"})", "1", "", "must be a text"},
        {R"({"type": "integer"})", "1.0", nullptr, ""},
        {R"({"type": "integer"})", "1.5", "", "whole number"},
        {R"({"type": ["string", "object"]})", "[]", "", "a text in double quotes or an object"},
        {R"({"type": "null"})", "null", nullptr, ""},
        {R"({"type": "number"})", "true", "", "must be a number, but true stands here"},
        {R"({"enum": ["a", "b"]})", R"("b")", nullptr, ""},
        {R"({"enum": ["apple", "pear"]})", R"("aple")", "", "perhaps \"apple\" is meant"},
        {R"({"const": 3})", "4", "", "must be one of 3"},
        {R"({"required": ["a"]})", "{}", "", "needs the key \"a\""},
        {R"({"title": "Cat", "additionalProperties": false, "properties": {"tail": true}})", R"({"tial": 1})", "/tial",
         "Cat has no key \"tial\"; perhaps \"tail\" is meant"},
        {R"({"additionalProperties": {"type": "string"}})", R"({"a": "x", "b": 2})", "/b", "must be a text"},
        {R"({"patternProperties": {"^[a-z]{2}$": {"type": "string"}}, "additionalProperties": false})",
         R"({"fr": "x", "FR": "y"})", "/FR", "has no key"},
        {R"({"minProperties": 1})", "{}", "", "is empty"},
        {R"({"dependencies": {"a": ["b"]}})", R"({"a": 1})", "", "therefore needs \"b\""},
        {R"({"dependencies": {"a": ["b"]}})", R"({"b": 1})", nullptr, ""},
        {R"({"items": {"type": "integer"}})", R"([1, "x", 3])", "/1", "Entry"},
        {R"({"properties": {"l": {"items": {"type": "integer"}}}})", R"({"l": [1, "x"]})", "/l/1", "Entry 2 of \"l\""},
        {R"({"minItems": 2})", "[1]", "", "needs at least 2"},
        {R"({"maxItems": 1})", "[1, 2]", "", "at most 1"},
        {R"({"uniqueItems": true})", "[1, 2, 1]", "/2", "stands twice"},
        {R"({"minLength": 1})", R"("")", "", "empty text"},
        {R"({"maxLength": 2})", R"("é😀")", nullptr, ""},
        {R"({"maxLength": 2})", R"("abc")", "", "3 characters"},
        {R"({"title": "Word", "pattern": "^[a-z]+$"})", R"("a1")", "", "not written as word"},
        {R"({"minimum": 2})", "1", "", "at least 2"},
        {R"({"maximum": 2})", "2", nullptr, ""},
        {R"({"maximum": 2})", "2.1", "", "at most 2"},
        {R"({"allOf": [{"minimum": 2}, {"maximum": 4}]})", "5", "", "at most 4"},
        {R"({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]})", R"({"a": 1})", nullptr, ""},
        {R"({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]})", "{}", "", "none of its possible forms"},
        {R"({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]})", R"({"a": 1, "b": 2})", "", "mixes"},
        {R"({"not": {"type": "string"}})", R"("x")", "", "not possible"},
        {R"({"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}})", R"("x")", "",
         "at least 2 characters"},
        {R"({"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}})", "1", "", "at least 2."},
        {R"({"properties": {"a": false}})", R"({"a": 1})", "/a", "not possible here"},
        {R"({"$ref": "#/definitions/n", "definitions": {"n": {"type": "null"}}})", "0", "", "must be a null"},
        {R"({"$ref": "#"})", "0", "unloadable", ""},
    };
    for (const Row &row : rows) {
        INFO(row.schema << " " << row.value);
        const auto schema = Schema::load(row.schema);
        if (row.pointer && QByteArray(row.pointer) == "unloadable") {
            CHECK_FALSE(schema.ok());
            continue;
        }
        REQUIRE(schema.ok());
        const SchemaVerdict verdict = schema->validate(json(row.value));
        REQUIRE(verdict.faults.isEmpty() == (row.pointer == nullptr));
        if (row.pointer) {
            INFO(verdict.faults.first().message.toStdString());
            CHECK(verdict.faults.first().pointer == QLatin1String(row.pointer));
            CHECK(verdict.faults.first().message.contains(QLatin1String(row.says)));
        }
    }
}

TEST_CASE("a verdict tells where definitions are used, each place once")
{
    const auto schema = Schema::load(
        R"({"properties": {"a": {"title": "A", "allOf": [{"$ref": "#/definitions/t"}]}, "b": {"items": {"$ref": "#/definitions/t"}}},
                                         "definitions": {"t": {"type": "string"}}})");
    REQUIRE(schema.ok());
    const SchemaVerdict verdict = schema->validate(json(R"({"a": "x", "b": ["y", "z"]})"));
    CHECK(verdict.places.value(QStringLiteral("t")) ==
          QStringList{QStringLiteral("/a"), QStringLiteral("/b/0"), QStringLiteral("/b/1")});
}

TEST_CASE("a definition that contains itself ends, with fitting and with faulty values")
{
    const auto loop =
        Schema::load(R"({"$ref": "#/definitions/x", "definitions": {"x": {"allOf": [{"$ref": "#/definitions/x"}]}}})");
    REQUIRE(loop.ok());
    CHECK_FALSE(loop->validate(json("1")).faults.isEmpty());
    const auto ring = Schema::load(R"({"$ref": "#/definitions/x", "definitions": {"x": {"$ref": "#/definitions/x"}}})");
    REQUIRE(ring.ok());
    static_cast<void>(ring->validate(json("1")));
    SUCCEED("ended");
}
