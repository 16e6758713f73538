// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontext.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace parvis;

namespace
{

QByteArray ordinary(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a text in JSON is what the ordinary writer makes of it")
{
    const QString text =
        GENERATE(QString(), QStringLiteral("plain"), QStringLiteral("a \"b\" \\ c"),
                 QStringLiteral("line\nand\ttab\x01\x7f"), QStringLiteral("é ß 日本"), QString::fromUcs4(U"\U0001F600"),
                 QString(QChar(0xd800)), QStringLiteral("</script>"));
    CHECK(JsonText().open('{').key("t").text(text).close('}').bytes() == ordinary({{QStringLiteral("t"), text}}));
}

TEST_CASE("a number in JSON is what the ordinary writer makes of it")
{
    const qint64 number = GENERATE(0LL, 1LL, -1LL, 1'795'674'600'000LL, 9'007'199'254'740'991LL,
                                   std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    CHECK(JsonText().open('{').key("n").number(number).close('}').bytes() == ordinary({{QStringLiteral("n"), number}}));
}

TEST_CASE("members, lists and values in one another have their commas")
{
    const QByteArray written = JsonText()
                                   .open('{')
                                   .key("a")
                                   .open('[')
                                   .number(1)
                                   .text(u"two")
                                   .open('{')
                                   .close('}')
                                   .open('[')
                                   .close(']')
                                   .raw("{\"x\":null}")
                                   .close(']')
                                   .key("b")
                                   .flag(true)
                                   .key("c")
                                   .plain("00ff")
                                   .key("d")
                                   .open('{')
                                   .key("e")
                                   .flag(false)
                                   .close('}')
                                   .close('}')
                                   .bytes();
    const QJsonObject same{
        {QStringLiteral("a"), QJsonArray{1, QStringLiteral("two"), QJsonObject(), QJsonArray(),
                                         QJsonObject{{QStringLiteral("x"), QJsonValue(QJsonValue::Null)}}}},
        {QStringLiteral("b"), true},
        {QStringLiteral("c"), QStringLiteral("00ff")},
        {QStringLiteral("d"), QJsonObject{{QStringLiteral("e"), false}}}};
    CHECK(written == ordinary(same));
}
