// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/textdelta.h"

#include "support/catch.h"

using namespace parvis::wire;

namespace
{

constexpr qsizetype plenty = 1'000'000;

QByteArray manifest(int number, const QByteArrayList &names)
{
    QByteArrayList objects;
    for (const QByteArray &name : names)
        objects << "{\"id\":\"" + name + "\",\"kind\":\"forms\"}";
    return "{\"number\":" + QByteArray::number(number) + ",\"objects\":[" + objects.join(',') + "]}";
}

QByteArrayList thousand()
{
    QByteArrayList names;
    for (int i = 0; i < 1'000; ++i)
        names << "form-" + QByteArray::number(10'000 + i);
    return names;
}

} // namespace

TEST_CASE("a text comes out of an older one and the delta, whatever became of it")
{
    const QByteArrayList names = thousand();
    QByteArrayList other = names;
    other[0] = "é\"\\";
    other.removeAt(500);
    other.insert(700, "new {} one");
    other.swapItemsAt(20, 30);
    other.append(names[3]);
    for (const auto &[before, after] :
         {std::pair(manifest(1, names), manifest(2, other)), std::pair(manifest(1, names), manifest(1, names)),
          std::pair(manifest(1, names), manifest(2, {})), std::pair(manifest(1, {}), manifest(2, names)),
          std::pair(QByteArray(), manifest(2, other)), std::pair(manifest(1, names), QByteArray()),
          std::pair(QByteArray("}}}"), QByteArray("}}}}x"))}) {
        CHECK(applyTextDelta(before, encodeTextDelta(before, after), plenty) == after);
    }
}

TEST_CASE("a delta costs what changed")
{
    const QByteArrayList names = thousand();
    QByteArrayList other = names;
    for (int i = 0; i < 1'000; i += 100)
        other[i] = "changed-" + QByteArray::number(i);
    const qsizetype size = encodeTextDelta(manifest(1, names), manifest(2, other)).size();
    CHECK(size < 2'000);
    CHECK(manifest(2, other).size() > 30'000);
}

TEST_CASE("a delta of another shape, or out of bounds, makes nothing")
{
    const QByteArray before = "0123456789";
    for (const char *bad :
         {"", "[]", "{}", "{\"pieces\":1}", "{\"pieces\":[1]}", R"({"pieces":[{"at":0,"text":""}]})",
          R"({"pieces":[{"at":-1,"size":1,"text":""}]})", R"({"pieces":[{"at":11,"size":0,"text":""}]})",
          R"({"pieces":[{"at":5,"size":6,"text":""}]})", R"({"pieces":[{"at":1e300,"size":1,"text":""}]})",
          R"({"pieces":[{"at":0.5,"size":1,"text":""}]})"}) {
        CHECK_FALSE(applyTextDelta(before, bad, plenty));
    }
    const QByteArray twice = R"({"pieces":[{"at":0,"size":10,"text":"x"},{"at":0,"size":10,"text":""}]})";
    CHECK(applyTextDelta(before, twice, 21) == QByteArray("x01234567890123456789"));
    CHECK_FALSE(applyTextDelta(before, twice, 20));
}
