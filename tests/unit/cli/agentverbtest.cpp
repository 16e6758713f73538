// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in at the desks, by the command line, on a hub's file.
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

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
                   "receiptKey = \"receipt.key\"\n[[sites]]\nid = \"strasbourg\"\n[[sites]]\nid = \"kehl\"\n");
    }
    Outcome agent(const QString &verb, const QStringList &more, const QByteArray &input = {},
                  const char *site = "strasbourg") const
    {
        return runParvis(QStringList{QStringLiteral("hub"), QStringLiteral("agent"), verb, QStringLiteral("--config"),
                                     m_folder.filePath(QStringLiteral("hub.toml")), QStringLiteral("--site"),
                                     QLatin1String(site)} +
                             more,
                         input);
    }
    Outcome add(const QString &login, const QByteArray &password) const
    {
        return agent(QStringLiteral("add"),
                     {QStringLiteral("--name"), QStringLiteral("Léa Martin"), QStringLiteral("--skills"),
                      QStringLiteral("identity,civil"), QStringLiteral("--languages"), QStringLiteral("fr,de"), login},
                     password + '\n');
    }
    QList<QByteArray> list() const { return agent(QStringLiteral("list"), {}).lines; }

private:
    QTemporaryDir m_folder;
};

const QString lea = QStringLiteral("lea.martin");

} // namespace

TEST_CASE("an agent is added, listed, locked and unlocked")
{
    const Hub hub;
    CHECK(hub.list().isEmpty());
    const Outcome added = hub.add(lea, "Rathaus-77694");
    INFO(added.errors.toStdString());
    REQUIRE(added.code == 0);
    CHECK(added.lines.value(0).size() == 32);
    const QByteArray line = "lea.martin \"Léa Martin\" skills identity,civil languages fr,de";
    CHECK(hub.list() == QList<QByteArray>{line});
    CHECK(hub.agent(QStringLiteral("list"), {}, {}, "kehl").lines.isEmpty());
    CHECK(hub.agent(QStringLiteral("lock"), {lea}).code == 0);
    CHECK(hub.list() == QList<QByteArray>{line + " locked"});
    CHECK(hub.agent(QStringLiteral("unlock"), {lea}).code == 0);
    CHECK(hub.agent(QStringLiteral("password"), {lea}, "another password\n").code == 0);
    CHECK(hub.list() == QList<QByteArray>{line});
}

TEST_CASE("what is wrong with an agent is said, by the exit code too")
{
    const Hub hub;
    REQUIRE(hub.add(lea, "Rathaus-77694").code == 0);
    CHECK(hub.add(lea, "Rathaus-77694").code == 3);
    CHECK(hub.add(QStringLiteral("Lea"), "Rathaus-77694").code == 1);
    const Outcome brief = hub.add(QStringLiteral("ali"), "short");
    CHECK(brief.code == 2);
    CHECK(brief.errors.contains("10 to 200 characters"));
    CHECK(hub.agent(QStringLiteral("add"), {}).code == 1);
    CHECK(hub.agent(QStringLiteral("lock"), {QStringLiteral("nobody")}).code == 2);
    CHECK(hub.agent(QStringLiteral("password"), {lea}, "\n").code == 2);
    CHECK(hub.agent(QStringLiteral("list"), {}, {}, "nowhere").code == 2);
    CHECK(hub.list().size() == 1);
}
