// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in at the desks, by the command line, on a hub's file.
#include "hub/service/staffservice.h"
#include "hub/setup/hubsetup.h"
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
                   "secret = \"hub.secret\"\n[[sites]]\nid = \"strasbourg\"\n[[sites]]\nid = \"kehl\"\n");
        QFile key(m_folder.filePath(QStringLiteral("hub.secret")));
        REQUIRE((key.open(QIODevice::WriteOnly) && key.write(QByteArray(32, 'k')) == 32));
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
    Outcome badge(const QString &verb, const QStringList &more, const QByteArray &input = {}) const
    {
        return runParvis(QStringList{QStringLiteral("hub"), QStringLiteral("agent"), QStringLiteral("badge"), verb,
                                     QStringLiteral("--config"), m_folder.filePath(QStringLiteral("hub.toml")),
                                     QStringLiteral("--site"), QStringLiteral("strasbourg")} +
                             more,
                         input);
    }
    QList<QByteArray> list() const { return agent(QStringLiteral("list"), {}).lines; }
    QList<QByteArray> sessions() const { return agent(QStringLiteral("sessions"), {}).lines; }
    /// As LOGIN at DEVICE.
    void signIn(const QString &login, const char *device) const
    {
        const auto config = hub::HubConfig::load(m_folder.filePath(QStringLiteral("hub.toml")));
        REQUIRE(config.ok());
        auto ledger = hub::openLedger(*config);
        REQUIRE(ledger.ok());
        const SystemClock clock;
        REQUIRE(hub::StaffService(*ledger, clock, QByteArray(32, 'k'))
                    .signIn(QStringLiteral("strasbourg"), QLatin1String(device), login, QStringLiteral("Rathaus-77694"))
                    .ok());
    }

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

TEST_CASE("a badge is given with its PIN, listed without either, and withdrawn")
{
    const Hub hub;
    REQUIRE(hub.add(lea, "Rathaus-77694").code == 0);
    const QString ali = QStringLiteral("ali");
    REQUIRE(hub.add(ali, "Rathaus-77694").code == 0);
    const QString give = QStringLiteral("give");
    const QString list = QStringLiteral("list");
    struct Row {
        const char *input;
        int code;
    };
    for (const Row &row : {Row{"", 2}, Row{"04a1b2c3\n", 2}, Row{"04a1b2c3\n48291\n", 2}, Row{"04a1\n482916\n", 2},
                           Row{"04a1b2c3\n123456\n", 3}, Row{"04:a1:b2:c3\n482916\n", 0}, Row{"04a1b2c3\n482917", 0}}) {
        INFO(row.input);
        const Outcome said = hub.badge(give, {lea}, row.input);
        INFO(said.errors.toStdString());
        CHECK(said.code == row.code);
        CHECK_FALSE((said.lines.join() + said.errors).contains("4829"));
    }
    CHECK(hub.badge(give, {ali}, "04A1B2C3\n482916\n").code == 3); // Léa's
    CHECK(hub.badge(give, {QStringLiteral("nobody")}, "55667788\n482916\n").code == 2);
    CHECK(hub.badge(give, {}, "55667788\n482916\n").code == 1);
    CHECK(hub.badge(give, {lea, QStringLiteral("482916")}).code == 1);
    const auto listed = hub.badge(list, {}).lines;
    REQUIRE(listed.size() == 1);
    CHECK(listed.first().startsWith("lea.martin since 20"));
    CHECK(hub.badge(QStringLiteral("withdraw"), {lea}).code == 0);
    CHECK(hub.badge(QStringLiteral("withdraw"), {lea}).code == 2);
    CHECK(hub.badge(list, {}).lines.isEmpty());
    CHECK(hub.agent(QStringLiteral("sign-out"), {lea}).code == 0);
    CHECK(hub.agent(QStringLiteral("sign-out"), {QStringLiteral("nobody")}).code == 2);
}

TEST_CASE("who is signed in is listed, and signed out at one desk or at all of them")
{
    const Hub hub;
    REQUIRE(hub.add(lea, "Rathaus-77694").code == 0);
    CHECK(hub.sessions().isEmpty());
    hub.signIn(lea, "desk-a");
    hub.signIn(lea, "desk-b");
    const auto listed = hub.sessions();
    REQUIRE(listed.size() == 2);
    CHECK(listed.first().startsWith("lea.martin \"Léa Martin\" at desk-a \"\" since 20"));
    CHECK(listed.first().contains(" until 20"));
    CHECK_FALSE(listed.first().contains(" seen "));
    CHECK(hub.agent(QStringLiteral("sessions"), {}, {}, "kehl").lines.isEmpty());
    CHECK(hub.agent(QStringLiteral("sessions"), {lea}).code == 1);
    const QString signOut = QStringLiteral("sign-out");
    const QStringList atDeskA{QStringLiteral("--device"), QStringLiteral("desk-a"), lea};
    CHECK(hub.agent(signOut, atDeskA).code == 0);
    const Outcome again = hub.agent(signOut, atDeskA);
    CHECK(again.code == 2);
    CHECK(again.errors.contains("not signed in at that desk"));
    CHECK(hub.agent(signOut, {QStringLiteral("--device"), QStringLiteral("desk-b"), QStringLiteral("nobody")}).code ==
          2);
    REQUIRE(hub.sessions().size() == 1);
    CHECK(hub.sessions().first().contains(" at desk-b "));
    CHECK(hub.agent(signOut, {lea}).code == 0);
    CHECK(hub.sessions().isEmpty());
}
