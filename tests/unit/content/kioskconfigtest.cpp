// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/kioskconfig.h"

#include "content/contenterror.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::content;

namespace
{

const QString path = QStringLiteral("/etc/parvis/kiosk.toml");

} // namespace

TEST_CASE("a configuration with a site alone has the documented defaults")
{
    const auto config = KioskConfig::parse("site = \"town\"\n", path);
    REQUIRE(config.ok());
    KioskConfig expected;
    expected.site = QStringLiteral("town");
    expected.contentFolder = QStringLiteral("/etc/parvis/content");
    expected.dataFolder = QStringLiteral("/var/lib/parvis");
    CHECK(*config == expected);
}

TEST_CASE("every key is read")
{
    const auto config = KioskConfig::parse(R"(
site = "kehl"
languages = ["de", "fr"]
hub = "https://hub.example/parvis"
content = "../town"
data = "/srv/kiosk"
[panel]
pxPerMm = 4
width = 1920
height = 1080
[visit]
idleSeconds = 60
warningSeconds = 45
textScale = 2
[printers]
a4 = "office"
receipt = "roll"
[sound]
volume = 35
[staff]
code = "2468"
assistanceMinutes = 30
[connection]
authority = "../town.pem"
[[assistants]]
code = "31"
name = " Anna  Keller "
pin = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"
)",
                                           path);
    REQUIRE(config.ok());
    CHECK(config->site == QStringLiteral("kehl"));
    REQUIRE(config->assistants.size() == 1);
    CHECK(config->assistants.first().code == QStringLiteral("31"));
    CHECK(config->assistants.first().name == QStringLiteral("Anna Keller"));
    CHECK(config->assistants.first().pin.startsWith("$argon2id$"));
    CHECK(config->assistanceLimit == std::chrono::minutes(30));
    CHECK(config->languages == QStringList{QStringLiteral("de"), QStringLiteral("fr")});
    CHECK(config->hub == QStringLiteral("https://hub.example/parvis"));
    CHECK(config->contentFolder == QStringLiteral("/etc/town"));
    CHECK(config->dataFolder == QStringLiteral("/srv/kiosk"));
    CHECK(config->pxPerMm == 4.0);
    CHECK((config->windowSize == QSize(1920, 1080)));
    CHECK(config->idle.count() == 60);
    CHECK(config->warning.count() == 45);
    CHECK(config->textScaleStep == 2);
    CHECK(config->sheetPrinter == QStringLiteral("office"));
    CHECK(config->receiptPrinter == QStringLiteral("roll"));
    CHECK(config->volume == 35);
    CHECK(config->staffCode == QStringLiteral("2468"));
    CHECK(config->hubAuthority == QStringLiteral("/etc/town.pem"));
}

TEST_CASE("a mistake is told with its line")
{
    struct Row {
        const char *text;
        int line;
        const char *says;
    };
    const Row rows[] = {
        {"", 1, "\"site\" is missing"},
        {"site = 5", 1, "must be a text"},
        {"site = \"Town Hall\"", 1, "no site id"},
        {"site = \"town\"\n\nsiet = \"x\"", 3, "no key \"siet\"; perhaps \"site\" is meant"},
        {"site = \"town\"\nlanguages = \"fr\"", 2, "list of texts"},
        {"site = \"town\"\nlanguages = []", 2, "list of texts"},
        {"site = \"town\"\n[staff]\ncode = \"123\"", 3, "4 to 12 digits"},
        {"site = \"town\"\n[staff]\ncode = \"secret\"", 3, "4 to 12 digits"},
        {"site = \"town\"\nlanguages = [\"fr\", 3]", 2, "list of texts"},
        {"site = \"town\"\nlanguages = [\"fr\", \"fr\"]", 2, "stands twice"},
        {"site = \"town\"\nlanguages = [\"french\"]", 2, "no language code"},
        {"site = \"town\"\nhub = \"http://hub\"", 2, "begins with https"},
        {"site = \"town\"\n[panel]\npxPerMm = 0.1", 3, "from 1 to 40"},
        {"site = \"town\"\n[panel]\npxPerMm = nan", 3, "from 1 to 40"},
        {"site = \"town\"\n[panel]\nwidth = 1080.5", 3, "whole number"},
        {"site = \"town\"\n[panel]\nheight = 100000", 3, "whole number"},
        {"site = \"town\"\n[panel]\ndepth = 3", 3, "no key \"depth\""},
        {"site = \"town\"\n[visit]\nwarningSeconds = 10", 3, "from 20 to 600"},
        {"site = \"town\"\n[visit]\nidleSeconds = \"90\"", 3, "whole number"},
        {"site = \"town\"\n[visit]\ntextScale = 3", 3, "from 0 to 2"},
        {"site = \"town\"\npanel = 3", 2, "must be a section"},
        {"site = \"town\"\n[printer]\na4 = \"x\"", 2, "no key \"printer\"; perhaps \"printers\" is meant"},
        {"site = \"town\"\n[connection]\nphonePages = \"http://town.example\"", 3, "an https address without a path"},
        {"site = \"town\"\n[connection]\nphonePages = \"https://town.example/p\"", 3,
         "an https address without a path"},
        {"site = \"town\"\n[camera]\nname = true", 3, "text"},
        {"site = \"town\"\n[camera]\ndevice = \"any\"", 3, "no key \"device\""},
        {"site = \"town\"\n[sound]\nvolume = 101", 3, "from 0 to 100"},
        {"site = \"town\"\n[sound]\nvolume = -1", 3, "from 0 to 100"},
        {"site = \"town\"\n[sound]\nvolume = \"loud\"", 3, "whole number"},
        {"site = \"town\"\n[sound]\nvoice = true", 3, "no key \"voice\""},
        {"site = \"town\"\n[staff]\nassistanceMinutes = 4", 3, "from 5 to 240"},
        {"site = \"town\"\n[[assistants]]\ncode = \"1\"\nname = \"A\"\npin = \"123456\"", 3, "2 to 12 digits"},
        {"site = \"town\"\n[[assistants]]\nname = \"A\"\ncode = \"31\"\npin = \"123456\"", 5, "never the PIN itself"},
        {"site = \"town\"\n[[assistants]]\nname = \" \"\ncode = \"31\"", 3, "1 to 60 characters"},
        {"site = \"town\"\n[assistants]\ncode = \"31\"", 2, "[[assistants]]"},
        {"site = \"town", 1, ""},
        {"site = \"town\"\nsite = \"kehl\"", 2, ""},
        {"site = \"town\"\n[visit\n", 2, ""},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto config = KioskConfig::parse(row.text, path);
        REQUIRE_FALSE(config.ok());
        INFO(toLine(config.error().first()).toStdString());
        CHECK(config.error().first().line == row.line);
        CHECK(config.error().first().message.contains(QLatin1String(row.says)));
        CHECK_FALSE(config.error().first().message.isEmpty());
    }
}

TEST_CASE("all mistakes of a file are told at once")
{
    const auto config = KioskConfig::parse("site = 1\nhubb = 2\n[visit]\ntextScale = 9\n", path);
    REQUIRE_FALSE(config.ok());
    CHECK(config.error().size() == 3);
}

TEST_CASE("the address for phones is told without a slash at its end")
{
    for (const char *text : {"https://accueil.example.fr", "https://accueil.example.fr/"}) {
        const auto config = KioskConfig::parse(QByteArray("site = \"town\"\n[connection]\nphonePages = \"") + text + "\"", path);
        REQUIRE(config.ok());
        CHECK(config->phonePages == QStringLiteral("https://accueil.example.fr"));
    }
    CHECK(KioskConfig::parse("site = \"town\"", path)->phonePages.isEmpty());
}

TEST_CASE("a kiosk has the camera that is named, and else none")
{
    CHECK(KioskConfig::parse("site = \"town\"", path)->camera.isEmpty());
    CHECK(KioskConfig::parse("site = \"town\"\n[camera]\nname = \"any\"", path)->camera == QStringLiteral("any"));
}

TEST_CASE("loading names the file and the line")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kiosk.toml"));
    const auto missing = KioskConfig::load(file);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().is(ContentError::BadConfig));
    CHECK(missing.error().detail().startsWith(file + QStringLiteral(":1: ")));
    QFile output(file);
    REQUIRE(output.open(QIODevice::WriteOnly));
    output.write("site = \"town\"\nidle = 3\n");
    output.close();
    CHECK(KioskConfig::load(file).error().detail().startsWith(file + QStringLiteral(":2: There is no key \"idle\"")));
}

TEST_CASE("the annotated example is valid and says the defaults")
{
    const auto example = KioskConfig::load(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/kiosk.toml"));
    INFO((example ? std::string() : example.error().detail().toStdString()));
    REQUIRE(example.ok());
    KioskConfig expected;
    expected.site = QStringLiteral("strasbourg");
    expected.contentFolder = QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content");
    expected.dataFolder = QStringLiteral(PARVIS_SOURCE_DIR "/build/kiosk-data");
    CHECK(*example == expected);
}

TEST_CASE("garbage is refused, never fatal")
{
    QByteArray bytes = "site = \"town\"\n[panel]\nwidth = 1080\n";
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = bytes;
        damaged[(i * 31) % bytes.size()] = char((i * 37) % 256);
        const auto config = KioskConfig::parse(damaged, path);
        if (!config)
            REQUIRE_FALSE(config.error().isEmpty());
    }
    CHECK_FALSE(KioskConfig::parse(QByteArray(100000, '['), path).ok());
}
