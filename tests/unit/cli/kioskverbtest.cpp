// SPDX-License-Identifier: GPL-3.0-or-later
// What works on a kiosk's data folder, without a hub: joining one and telling how things stand.
#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parvis::cli;

namespace
{

class Kiosk
{
public:
    explicit Kiosk(const QByteArray &hub)
    {
        write("kiosk.toml", "site = \"town\"\ncontent = \"content\"\ndata = \"data\"\nhub = \"" + hub + "\"\n");
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Outcome join(const QStringList &more) const
    {
        return runParvis(QStringList{QStringLiteral("kiosk"), QStringLiteral("join"), path("kiosk.toml")} + more);
    }
    [[nodiscard]] Outcome status() const
    {
        return runParvis({QStringLiteral("sync"), QStringLiteral("status"), path("kiosk.toml")});
    }

private:
    QTemporaryDir m_folder;
};

const QString code = QStringLiteral("--code");
const QString file = QStringLiteral("--file");
// Nothing listens on the first port of all.
constexpr auto nobody = "http://127.0.0.1:1";

} // namespace

TEST_CASE("a kiosk takes what the hub printed, once")
{
    const Kiosk kiosk(nobody);
    kiosk.write("printed.json", R"({"device":"d-1","secret":"s","site":"town","receiptKey":"a2V5"})");
    CHECK(kiosk.status().code == 2); // nothing has run here yet
    const Outcome joined = kiosk.join({file, kiosk.path("printed.json")});
    INFO(joined.errors.toStdString());
    REQUIRE(joined.code == 0);
    CHECK(joined.lines == QList<QByteArray>{"this kiosk is the device d-1"});
    const Outcome told = kiosk.status();
    REQUIRE(told.code == 0);
    CHECK(told.lines.value(0).contains("\"waiting\":0"));
    CHECK_FALSE(told.lines.value(0).contains("not-enrolled"));
    const Outcome again = kiosk.join({file, kiosk.path("printed.json")});
    CHECK(again.code == 3);
    CHECK(again.errors.contains("d-1"));
}

TEST_CASE("joining says what is wrong, by its exit code too")
{
    const Kiosk kiosk(nobody);
    kiosk.write("other.json", "[1]");
    CHECK(kiosk.join({}).code == 1);
    CHECK(kiosk.join({code, QStringLiteral("c"), file, kiosk.path("other.json")}).code == 1);
    CHECK(kiosk.join({QStringLiteral("--nonsense")}).code == 1);
    CHECK(kiosk.join({file, kiosk.path("other.json")}).code == 2);
    CHECK(kiosk.join({file, kiosk.path("absent.json")}).code == 2);
    const Outcome alone = kiosk.join({code, QStringLiteral("c")});
    CHECK(alone.code == 2);
    CHECK(alone.errors.contains("does not answer"));
    CHECK(kiosk.status().lines.value(0).contains("not-enrolled"));
    const Kiosk itsOwn("embedded");
    CHECK(itsOwn.join({code, QStringLiteral("c")}).code == 3);
}

TEST_CASE("a desk takes what the hub printed, once, and keeps it for its user alone")
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile out(path(name));
        REQUIRE((out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()));
    };
    const auto join = [&](const QStringList &more) {
        return runParvis(QStringList{QStringLiteral("desk"), QStringLiteral("join"), path("desk.toml")} + more);
    };
    write("desk.toml", QByteArray("site = \"town\"\ndata = \"data\"\nhub = \"") + nobody + "\"\n");
    write("printed.json", R"({"device":"d-1","secret":"s","site":"town","receiptKey":"a2V5"})");
    CHECK(join({}).code == 1);
    CHECK(join({code, QStringLiteral("c")}).code == 2); // nobody answers
    const Outcome joined = join({file, path("printed.json")});
    INFO(joined.errors.toStdString());
    REQUIRE(joined.code == 0);
    CHECK(joined.lines == QList<QByteArray>{"this desk is the device d-1"});
    const QFile kept(path("data/device.json"));
    CHECK(kept.exists());
    CHECK((kept.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    CHECK(join({file, path("printed.json")}).code == 3);
    write("desk.toml", "site = 1");
    CHECK(join({file, path("printed.json")}).code == 2);
}

TEST_CASE("a PIN is hashed for the kiosk's configuration, and the first that anybody tries is none")
{
    struct Row {
        const char *pin;
        int code;
    };
    const QStringList verb{QStringLiteral("kiosk"), QStringLiteral("pin")};
    for (const Row &row : {Row{"482916\n", 0}, Row{"482916", 0}, Row{"12345", 3}, Row{"4829 16", 3}, Row{"", 3}, Row{"4829163501847", 3},
                           Row{"111111", 4}, Row{"123456", 4}, Row{"987654", 4}}) {
        INFO(row.pin);
        const Outcome said = runParvis(verb, row.pin);
        CHECK((said.code == 0) == (row.code == 0));
        CHECK(said.lines.join().contains("pin = \"$argon2id$") == (row.code == 0));
        CHECK_FALSE((said.lines.join() + said.errors).contains("482916"));
    }
    CHECK(runParvis(verb + QStringList{QStringLiteral("482916")}).code != 0);
}
