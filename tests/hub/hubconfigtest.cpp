// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/setup/hubconfig.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::hub;

TEST_CASE("The annotated configuration is one, and its remarks say the defaults")
{
    const auto config = HubConfig::load(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/hub.toml"));
    if (!config)
        FAIL(config.error().detail().toStdString());
    const HubConfig defaults;
    CHECK(config->address == defaults.address);
    CHECK(config->port == defaults.port);
    CHECK(config->readers == defaults.readers);
    CHECK(config->api.publicBooking == defaults.api.publicBooking);
    CHECK(config->isBehindProxy == defaults.isBehindProxy);
    CHECK(config->limits == defaults.limits);
    CHECK(config->connections == defaults.connections);
    CHECK(config->sizes == defaults.sizes);
    CHECK(config->waits == defaults.waits);
    CHECK(config->retention == defaults.retention);
    CHECK(config->contentFolder == QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content"));
    CHECK(config->api.sites.size() == 2);
    CHECK_FALSE(config->postgres);
}

TEST_CASE("A slash at the end of the public address is not written into links twice")
{
    const auto config =
        HubConfig::parse("publicUrl = \"https://rdv.example.fr/\"\n[[sites]]\nid = \"a\"", QStringLiteral("hub.toml"));
    REQUIRE(config.ok());
    CHECK(config->api.publicUrl == QStringLiteral("https://rdv.example.fr"));
}

TEST_CASE("A configuration that is wrong is refused at its line")
{
    struct Row {
        const char *text;
        int line;
    };
    const auto row = GENERATE(values<Row>({
        {"", 1},
        {"port = 70000\n[[sites]]\nid = \"a\"", 1},
        {"port = \"80\"\n[[sites]]\nid = \"a\"", 1},
        {"prot = 80\n[[sites]]\nid = \"a\"", 1},
        {"readers = 0\n[[sites]]\nid = \"a\"", 1},
        {"\npublicBooking = 1\n[[sites]]\nid = \"a\"", 2},
        {"sites = 3", 1},
        {"[sites]\nid = \"a\"", 1},
        {"[[sites]]\nid = \"A b\"", 2},
        {"[[sites]]\nid = \"a\"\n[[sites]]\nid = \"a\"", 4},
        {"[[sites]]\nid = \"a\"\nlongitude = 200", 3},
        {"[[sites]]\nid = \"a\"\nants = 3", 3},
        {"[[sites]]\nid = \"a\"\n[tls]\ncertificate = \"x\"", 4},
        {"[[sites]]\nid = \"a\"\n[postgresql]\nhost = \"x\"", 4},
        {"[[sites]]\nid = \"a\"\n[postgresql]\nhost = \"x\"\ndatabase = \"y\"\nport = 0", 6},
        {"[[sites]]\nid = \"a\"\n[ants]\ntokn = \"x\"", 4},
        {"[[sites]]\nid = \"a\"\nants = { CNI = \"\" }", 3},
        {"[[sites]]\nid = \"a\"\nants = { cni = \"card\" }", 3},
        {"[ants]\ntoken = \"x\"\n[[sites]]\nid = \"a\"\nants = { CNI = \"card\" }", 1},
        {"publicUrl = \"https://x\"\n[ants]\ntoken = \"x\"\n[[sites]]\nid = \"a\"", 2},
        {"publicUrl = \"rdv.example.fr\"\n[ants]\ntoken = \"x\"\n[[sites]]\nid = \"a\"\nants = { CNI = \"card\" }", 2},
        {"publicUrl = \"https://x\"\n[ants]\ntoken = \"x y\"\n[[sites]]\nid = \"a\"\nants = { CNI = \"card\" }", 2},
        {"[[sites]]\nid = \"a\"\n[limits]\ncodes = -1", 4},
        {"[[sites]]\nid = \"a\"\n[limits]\ncode = 1", 4},
        {"[[sites]]\nid = \"a\"\n[limits]\nothers = \"many\"", 4},
        {"[[sites]]\nid = \"a\"\n[connections]\nall = 3", 4},
        {"[[sites]]\nid = \"a\"\n[connections]\nperDevice = 0", 4},
        {"[[sites]]\nid = \"a\"\n[connections]\nall = 100\nperAddress = 101", 5},
        {"[[sites]]\nid = \"a\"\n[connections]\nperDevice = 200\nall = 100", 4},
        {"[[sites]]\nid = \"a\"\n[connections]\nperDevice = 8\nsocketsPerDevice = 9", 5},
        {"[[sites]]\nid = \"a\"\n[connections]\nperdevice = 8", 4},
        {"[[sites]]\nid = \"a\"\n[sizes]\nbody = 1", 4},
        {"[[sites]]\nid = \"a\"\n[sizes]\ntarget = 32\nheaders = 16", 5},
        {"[[sites]]\nid = \"a\"\n[timeouts]\nidle = 0", 4},
        {"[[sites]]\nid = \"a\"\n[timeouts]\nidle = 1.5", 4},
        {"[[sites]]\nid = \"a\"\n[timeouts]\nidel = 3", 4},
        {"[[sites]]\nid = \"a\"\n[retention]\nkeys = 399", 4},
        {"[[sites]]\nid = \"a\"\n[retention]\ntickets = 61", 4},
        {"[[sites]]\nid = \"a\"\n[retention]\nsubmissions = \"180\"", 4},
        {"[[sites]]\nid = \"a\"\n[retention]\nsubmission = 180", 4},
        {"[[sites]]\nid = \"a\"\n[retention]\nappointments = 60\ncontacts = 61", 5},
        {"behindProxy = 1\n[[sites]]\nid = \"a\"", 1},
        {"[[sites]\n", 1},
        {"\xff", 1},
    }));
    INFO(row.text);
    const auto config = HubConfig::parse(row.text, QStringLiteral("hub.toml"));
    REQUIRE_FALSE(config.ok());
    CHECK(config.error().first().line == row.line);
    CHECK_FALSE(config.error().first().message.isEmpty());
}

TEST_CASE("A small hub has small limits, and those left out fit under them")
{
    const auto config = HubConfig::parse("[[sites]]\nid = \"a\"\n[connections]\nall = 40\n[sizes]\nbody = 2048\n"
                                         "[timeouts]\nidle = 60\nslowestRate = 64\n",
                                         QStringLiteral("hub.toml"));
    REQUIRE(config.ok());
    CHECK(config->connections == ConnectionLimits{40, 40, 40, 16});
    CHECK(config->sizes == SizeLimits{8, 16, 2048});
    CHECK(config->waits.idle == 60);
    CHECK(config->waits.slowestRate == 64);
    CHECK(config->waits.answer == WaitLimits().answer);
}

TEST_CASE("A town keeps what it likes longer or shorter, and the rest as it is")
{
    const auto config = HubConfig::parse("[[sites]]\nid = \"a\"\n[retention]\nsubmissions = 30\nkeys = 500\n",
                                         QStringLiteral("hub.toml"));
    REQUIRE(config.ok());
    RetentionLimits limits;
    limits.set(store::RetainedKind::Submissions, std::chrono::days(30));
    limits.set(store::RetainedKind::Keys, std::chrono::days(500));
    CHECK(config->retention == limits);
}

TEST_CASE("The national search is answered with a token, an address and a reason")
{
    const auto config =
        HubConfig::parse("publicUrl = \"https://rdv.example.fr\"\n[ants]\ntoken = \"secret\"\n[[sites]]\nid = \"a\"\n"
                         "ants = { CNI = \"card\", CNI-PASSPORT = \"both\" }\n",
                         QStringLiteral("hub.toml"));
    REQUIRE(config.ok());
    CHECK(config->api.antsToken == QStringLiteral("secret"));
    CHECK(config->api.sites.constFirst().antsReasons.size() == 2);
}

TEST_CASE("PostgreSQL takes the place of the file")
{
    const auto config = HubConfig::parse("[[sites]]\nid = \"a\"\n[postgresql]\nhost = \"h\"\ndatabase = \"d\"\n",
                                         QStringLiteral("/x/hub.toml"));
    REQUIRE(config.ok());
    CHECK(config->databaseFile.isEmpty());
    REQUIRE(config->postgres);
    CHECK(config->postgres->port == 5'432);
    CHECK(config->secretFile == QStringLiteral("/x/hub.secret"));
}
