// SPDX-License-Identifier: GPL-3.0-or-later
// At which kiosks the staff may sign in, by the command line, on a hub's file.
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace parvis::cli;

namespace
{

class KioskHub
{
public:
    KioskHub()
    {
        QFile file(m_folder.filePath(QStringLiteral("hub.toml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("content = \"" PARVIS_SOURCE_DIR "/kiosk-config/content\"\ndatabase = \"hub.db\"\n"
                   "secret = \"hub.secret\"\n[[sites]]\nid = \"strasbourg\"\n[[sites]]\nid = \"kehl\"\n");
        QFile key(m_folder.filePath(QStringLiteral("hub.secret")));
        REQUIRE((key.open(QIODevice::WriteOnly) && key.write(QByteArray(32, 'k')) == 32));
    }
    [[nodiscard]] Outcome run(const QStringList &verb, const QStringList &more = {},
                              const char *site = "strasbourg") const
    {
        return runParvis(QStringList{QStringLiteral("kiosk")} + verb +
                         QStringList{QStringLiteral("--config"), m_folder.filePath(QStringLiteral("hub.toml")),
                                     QStringLiteral("--site"), QLatin1String(site)} +
                         more);
    }
    [[nodiscard]] QString enrol(const char *name, const char *kind = "kiosk") const
    {
        const Outcome said = run({QStringLiteral("enrol")}, {QStringLiteral("--name"), QLatin1String(name),
                                                             QStringLiteral("--kind"), QLatin1String(kind)});
        REQUIRE(said.code == 0);
        return QJsonDocument::fromJson(said.lines.constFirst()).object().value(QStringLiteral("device")).toString();
    }
    [[nodiscard]] Outcome set(const QStringList &more) const
    {
        return run({QStringLiteral("staff"), QStringLiteral("set")}, more);
    }
    [[nodiscard]] QList<QByteArray> list() const
    {
        return run({QStringLiteral("staff"), QStringLiteral("list")}).lines;
    }

private:
    QTemporaryDir m_folder;
};

const QString to = QStringLiteral("--to");
const QString device = QStringLiteral("--device");
const QString forbidden = QStringLiteral("forbidden");

} // namespace

TEST_CASE("the staff's signing in is forbidden for a site and allowed for a kiosk, and both are listed")
{
    const KioskHub hub;
    const QString hall = hub.enrol("hall");
    const QByteArray id = hall.toLatin1();
    CHECK(hub.list() ==
          QList<QByteArray>{"site unsaid: the staff may sign in", id + " \"hall\" unsaid: the staff may sign in"});
    CHECK(hub.set({to, forbidden}).code == 0);
    CHECK(hub.list() == QList<QByteArray>{"site forbidden: the staff may not sign in",
                                          id + " \"hall\" unsaid: the staff may not sign in"});
    CHECK(hub.set({device, hall, to, QStringLiteral("allowed")}).code == 0);
    CHECK(hub.list().value(1) == id + " \"hall\" allowed: the staff may sign in");
    CHECK(hub.set({device, hall, to, QStringLiteral("unsaid")}).code == 0);
    CHECK(hub.list().value(1) == id + " \"hall\" unsaid: the staff may not sign in");
}

TEST_CASE("what is wrong with such a word is said, by the exit code too")
{
    const KioskHub hub;
    const QString desk = hub.enrol("desk 1", "desk");
    CHECK(hub.set({}).code == 1);
    CHECK(hub.set({to, QStringLiteral("no")}).code == 1);
    CHECK(hub.set({device, QString(), to, forbidden}).code == 1);
    for (const QString &none : {QStringLiteral("nothing"), desk}) {
        const Outcome said = hub.set({device, none, to, forbidden});
        CHECK(said.code == 2);
        CHECK(said.errors.contains("no kiosk of that id"));
    }
    CHECK(hub.run({QStringLiteral("staff"), QStringLiteral("list")}, {}, "nowhere").code == 2);
    CHECK(hub.list().size() == 1);
}
