// SPDX-License-Identifier: GPL-3.0-or-later
// Lost kiosks by the command line, on a hub's file.
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::cli;

namespace
{

class Hub
{
public:
    Hub()
    {
        QFile file(m_folder.filePath(QStringLiteral("hub.toml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("content = \"" PARVIS_SOURCE_DIR "/kiosk-config/content\"\ndatabase = \"hub.db\"\n"
                   "secret = \"hub.secret\"\n[[sites]]\nid = \"strasbourg\"\n");
        QFile key(m_folder.filePath(QStringLiteral("hub.secret")));
        REQUIRE((key.open(QIODevice::WriteOnly) && key.write(QByteArray(32, 'k')) == 32));
        file.close();
        key.close();
        for (const char *name : {"Hall", "Twin", "Twin"})
            REQUIRE(kiosk("enrol", {QStringLiteral("--name"), QLatin1String(name)}).code == 0);
    }
    Outcome kiosk(const char *verb, const QStringList &more) const
    {
        return runParvis(QStringList{QStringLiteral("kiosk"), QLatin1String(verb), QStringLiteral("--config"),
                                     m_folder.filePath(QStringLiteral("hub.toml")), QStringLiteral("--site"),
                                     QStringLiteral("strasbourg")} +
                         more);
    }
    Outcome by(const char *verb, const QString &named) const
    {
        return kiosk(verb, {QStringLiteral("--by"), QStringLiteral("M. Weber"), named});
    }
    QByteArray list() const { return kiosk("list", {}).lines.join('\n'); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a kiosk is declared lost by its name and taken back")
{
    const Hub hub;
    CHECK(hub.list().count("strasbourg: ") == 3);
    CHECK_FALSE(hub.list().contains("LOST"));
    const Outcome lost = hub.by("lost", QStringLiteral("hall"));
    CHECK(lost.code == 0);
    CHECK(lost.lines.value(0) == "\"Hall\" is lost: its secret opens nothing but its journal");
    CHECK(hub.list().contains("\"Hall\" never heard of LOST (set aside by M. Weber)"));
    CHECK(hub.by("found", QStringLiteral("Hall")).code == 0);
    CHECK_FALSE(hub.list().contains("LOST"));
    CHECK(hub.by("found", QStringLiteral("Hall")).code == 3);
    CHECK(hub.by("recall", QStringLiteral("Hall")).lines.value(0) == "\"Hall\" has no place on lease");
}

TEST_CASE("a kiosk is declared lost by nobody, and none by a name that several have")
{
    const Hub hub;
    CHECK(hub.kiosk("lost", {QStringLiteral("Hall")}).code == 1);
    CHECK(hub.kiosk("lost", {QStringLiteral("--by"), QStringLiteral(" "), QStringLiteral("Hall")}).code == 1);
    CHECK(hub.by("lost", QStringLiteral("Twin")).code == 2);
    CHECK(hub.by("lost", QStringLiteral("Twin")).errors.contains("give the id"));
    CHECK(hub.by("lost", QStringLiteral("nobody")).code == 2);
    CHECK_FALSE(hub.list().contains("LOST"));
}
