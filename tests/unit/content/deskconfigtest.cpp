// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/deskconfig.h"

#include "content/contenterror.h"
#include "support/catch.h"

#include <QFile>

using namespace parvis;
using namespace parvis::content;

namespace
{

const QString path = QStringLiteral("/etc/parvis/desk.toml");
const QByteArray least = "site = \"town\"\nhub = \"https://hub.example\"\n";

} // namespace

TEST_CASE("a desk with its site and its hub has the documented defaults")
{
    const auto config = DeskConfig::parse(least, path);
    REQUIRE(config);
    DeskConfig expected;
    expected.site = QStringLiteral("town");
    expected.hub = QStringLiteral("https://hub.example");
    expected.dataFolder = QStringLiteral("/var/lib/parvis-desk");
    CHECK(*config == expected);
}

TEST_CASE("every key of a desk is read")
{
    const auto config = DeskConfig::parse(least + R"(
authority = "../town.pem"
name = "Guichet 3"
language = "de"
data = "desk"
sound = false
badgeReader = true
)",
                                          path);
    REQUIRE(config);
    CHECK(config->hubAuthority == QStringLiteral("/etc/town.pem"));
    CHECK(config->name == QStringLiteral("Guichet 3"));
    CHECK(config->language == QStringLiteral("de"));
    CHECK(config->dataFolder == QStringLiteral("/etc/parvis/desk"));
    CHECK_FALSE(config->sound);
    CHECK(config->badgeReader);
}

TEST_CASE("a fault of a desk's configuration is said with its line")
{
    struct Row {
        const char *text;
        int line;
        const char *says;
    };
    const auto row = GENERATE(values<Row>({
        {"site = \"town\"", 1, "\"hub\" must be an address"},
        {"hub = \"https://hub\"", 1, "\"site\" must be the id"},
        {"site = \"Town\"\nhub = \"https://hub\"", 1, "\"site\" must be the id"},
        {"site = \"town\"\nhub = \"embedded\"", 2, "\"hub\" must be an address"},
        {"site = \"town\"\nhub = \"http://hub\"", 2, "\"hub\" must be an address"},
        {"site = 3\nhub = \"https://hub\"", 1, "must be a text in double quotes"},
        {"site = \"town\"\nhub = \"https://hub\"\nlanguage = \"français\"", 3, "is no language code"},
        {"site = \"town\"\nhub = \"https://hub\"\nsound = 1", 3, "must be true or false"},
        {"site = \"town\"\nhub = \"https://hub\"\nbadgeReader = \"yes\"", 3, "must be true or false"},
        {"site = \"town\"\nhub = \"https://hub\"\nnmae = \"x\"", 3, "There is no key \"nmae\""},
        {"site = \"town\"\nhub = \"https://hub\"\nname = \"12345678901234567890123456789012345678901\"", 3, "at most 40"},
        {"site = ", 1, ""},
    }));
    INFO(row.text);
    const auto config = DeskConfig::parse(row.text, path);
    REQUIRE_FALSE(config);
    CHECK(config.error().first().line == row.line);
    CHECK(config.error().first().message.contains(QLatin1String(row.says)));
}

TEST_CASE("the annotated configuration of a desk has the values it says are the defaults")
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/desk.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto config = DeskConfig::parse(file.readAll(), path);
    REQUIRE(config);
    DeskConfig expected;
    expected.site = QStringLiteral("strasbourg");
    expected.hub = QStringLiteral("http://localhost:8480");
    expected.dataFolder = QStringLiteral("/etc/build/desk-data");
    CHECK(*config == expected);
}

TEST_CASE("a desk's configuration that is not there is said")
{
    const auto config = DeskConfig::load(QStringLiteral("/nonexistent/desk.toml"));
    REQUIRE_FALSE(config);
    CHECK(config.error().is(ContentError::BadConfig));
    CHECK(config.error().detail().startsWith(QLatin1String("/nonexistent/desk.toml:1: ")));
}
