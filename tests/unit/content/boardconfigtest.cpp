// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/boardconfig.h"

#include "content/contenterror.h"
#include "support/catch.h"

#include <QFile>

using namespace parvis;
using namespace parvis::content;

namespace
{

const QString path = QStringLiteral("/etc/parvis/board.toml");
const QByteArray least = "site = \"town\"\nhub = \"https://hub.example\"\n";

LocalizedText french(const char *text)
{
    return LocalizedText({{QStringLiteral("fr"), QString::fromUtf8(text)}});
}

} // namespace

TEST_CASE("a board with its site and its hub has the documented defaults")
{
    const auto config = BoardConfig::parse(least, path);
    REQUIRE(config);
    BoardConfig expected;
    expected.site = QStringLiteral("town");
    expected.hub = QStringLiteral("https://hub.example");
    expected.dataFolder = QStringLiteral("/var/lib/parvis-board");
    CHECK(*config == expected);
}

TEST_CASE("every key of a board is read")
{
    const auto config = BoardConfig::parse(least + R"(
authority = "../town.pem"
name = "Hall"
languages = ["de", "fr"]
data = "board"
[sound]
chime = false
voice = false
volume = 35
[screen]
highContrast = true
reducedMotion = true
[[way]]
desk = "Guichet 3"
text = { fr = "à gauche" }
arrow = "left"
[[way]]
desk = "Guichet 4"
[[notice]]
text = { fr = "Travaux" }
from = "2026-11-01"
until = "2026-12-24"
)",
                                           path);
    REQUIRE(config);
    CHECK(config->hubAuthority == QStringLiteral("/etc/town.pem"));
    CHECK(config->name == QStringLiteral("Hall"));
    CHECK(config->languages == QStringList{QStringLiteral("de"), QStringLiteral("fr")});
    CHECK(config->dataFolder == QStringLiteral("/etc/parvis/board"));
    CHECK_FALSE(config->chime);
    CHECK_FALSE(config->voice);
    CHECK(config->volume == 35);
    CHECK(config->highContrast);
    CHECK(config->reducedMotion);
    REQUIRE(config->ways.size() == 2);
    CHECK(config->ways.first() == DeskWay{QStringLiteral("Guichet 3"), french("à gauche"), DeskWay::Arrow::Left});
    CHECK(config->ways.last() == DeskWay{QStringLiteral("Guichet 4"), {}, DeskWay::Arrow::None});
    CHECK(config->notices == QList{BoardNotice{french("Travaux"), QDate(2026, 11, 1), QDate(2026, 12, 24)}});
}

TEST_CASE("a fault of a board's configuration is said with its line")
{
    struct Row {
        const char *text;
        int line;
        const char *says;
    };
    const auto row = GENERATE(values<Row>({
        {"site = \"town\"", 1, "\"hub\" must be an address"},
        {"hub = \"https://hub\"", 1, "\"site\" must be the id"},
        {"site = \"town\"\nhub = \"http://hub\"", 2, "\"hub\" must be an address"},
        {"site = \"town\"\nhub = \"https://hub\"\nlanguages = [\"français\"]", 3, "is no language code"},
        {"site = \"town\"\nhub = \"https://hub\"\nlanguages = [\"fr\", \"fr\"]", 3, "stands there twice"},
        {"site = \"town\"\nhub = \"https://hub\"\nlanguages = []", 3, ""},
        {"site = \"town\"\nhub = \"https://hub\"\nnmae = \"x\"", 3, "There is no key \"nmae\""},
        {"site = \"town\"\nhub = \"https://hub\"\n[sound]\nvolume = 101", 4, ""},
        {"site = \"town\"\nhub = \"https://hub\"\n[sound]\nvoice = 1", 4, "must be true or false"},
        {"site = \"town\"\nhub = \"https://hub\"\n[[way]]\ntext = { fr = \"x\" }", 3, "must name a desk"},
        {"site = \"town\"\nhub = \"https://hub\"\n[[way]]\ndesk = \"1\"\narrow = \"west\"", 5, "no arrow \"west\""},
        {"site = \"town\"\nhub = \"https://hub\"\n[[way]]\ndesk = \"1\"\ntext = { French = \"x\" }", 5, "is no language code"},
        {"site = \"town\"\nhub = \"https://hub\"\n[[notice]]\nuntil = \"2026-12-24\"", 3, "A notice says something"},
        {"site = \"town\"\nhub = \"https://hub\"\n[[notice]]\ntext = { fr = \"x\" }\nuntil = \"24.12.\"", 5, "must be a day"},
        {"site = \"town\"\nhub = \"https://hub\"\n[[notice]]\ntext = { fr = \" \" }", 4, "A text has 1 to"},
        {"site = ", 1, ""},
    }));
    INFO(row.text);
    const auto config = BoardConfig::parse(row.text, path);
    REQUIRE_FALSE(config);
    CHECK(config.error().first().line == row.line);
    CHECK(config.error().first().message.contains(QLatin1String(row.says)));
}

TEST_CASE("the annotated configuration of a board has the values it says are the defaults")
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/board.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto config = BoardConfig::parse(file.readAll(), path);
    REQUIRE(config);
    BoardConfig expected;
    expected.site = QStringLiteral("strasbourg");
    expected.hub = QStringLiteral("http://localhost:8480");
    expected.dataFolder = QStringLiteral("/etc/build/board-data");
    CHECK(*config == expected);
}

TEST_CASE("a board's configuration that is not there is said")
{
    const auto config = BoardConfig::load(QStringLiteral("/nonexistent/board.toml"));
    REQUIRE_FALSE(config);
    CHECK(config.error().is(ContentError::BadConfig));
    CHECK(config.error().detail().startsWith(QLatin1String("/nonexistent/board.toml:1: ")));
}
