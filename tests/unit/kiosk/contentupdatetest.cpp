// SPDX-License-Identifier: GPL-3.0-or-later
// A release of the hub reaches the screen whole, between two visits, or not at all.
#include "contentupdate.h"

#include "store/entryhash.h"
#include "store/releasemanifest.h"
#include "store/sqlkioskcache.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;

namespace
{

const QString contentFolder = QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content");
const QString town = QStringLiteral("strasbourg");
const QString passport = QStringLiteral("passport");

using Files = QList<content::ContentFile>;

content::ContentFile &fileOf(Files &files, const char *kind, const QString &id)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const content::ContentFile &file) {
        return file.kind == QLatin1String(kind) && file.id == id;
    });
    REQUIRE(found != files.end());
    return *found;
}

// The sample content, where the passport has TITLE.
Files filesWith(const QString &title)
{
    auto files = content::Catalogue::filesOf(contentFolder);
    REQUIRE(files.ok());
    auto &file = fileOf(*files, "procedure", passport);
    QJsonObject json = QJsonDocument::fromJson(file.bytes).object();
    json.insert(
        QStringLiteral("title"),
        QJsonObject{{QStringLiteral("fr"), title}, {QStringLiteral("de"), title}, {QStringLiteral("en"), title}});
    file.bytes = QJsonDocument(json).toJson();
    return *files;
}

// A kiosk to which the hub sends releases.
struct Kiosk {
    TownVisit visit;
    store::SqlKioskCache cache{visit.cache()};
    std::unique_ptr<ContentUpdate> update = std::make_unique<ContentUpdate>(visit.content(), cache, town);
    int shown = 0;

    Kiosk()
    {
        QObject::connect(update.get(), &ContentUpdate::shown, update.get(), [this] {
            ++shown;
            visit.session().takeNewContent();
        });
    }

    store::ReleaseRow send(qint64 number, const Files &files)
    {
        store::ReleaseManifest manifest{number, {}};
        QList<QByteArray> objects;
        for (const auto &file : files) {
            manifest.objects.append({file.kind, file.id, store::sha256(file.bytes), file.bytes.size()});
            objects.append(file.bytes);
        }
        REQUIRE(cache.putObjects(objects).ok());
        const store::ReleaseRow release{number, manifest.toJson()};
        REQUIRE(cache.activate(release).ok());
        return release;
    }
    void tick() { update->tick(!visit.session().inVisit()); }
    // Until the release is shown, or what is checked is refused.
    void settle()
    {
        CHECK(QTest::qWaitFor([this] { return tick(), update->coming() == 0 || visit.session().inVisit(); }, 60'000));
    }
    [[nodiscard]] QString title() { return visit.content().procedure(passport)->title.in(QStringLiteral("fr")); }
    [[nodiscard]] QString found(const QString &words)
    {
        const auto rows = visit.content().searchRows(words, QStringLiteral("fr"));
        return rows.isEmpty() ? QString() : rows.constFirst().value(QStringLiteral("title")).toString();
    }
};

} // namespace

TEST_CASE("What the hub released is shown as soon as nobody is there", "[content]")
{
    Kiosk kiosk;
    CHECK(kiosk.visit.content().release() == 0);
    const auto before = kiosk.title();
    kiosk.update->come(kiosk.send(7, filesWith(QStringLiteral("Zeppelin"))));
    CHECK(kiosk.update->coming() == 7);
    kiosk.settle();
    CHECK(kiosk.shown == 1);
    CHECK(kiosk.visit.content().release() == 7);
    CHECK(before != QStringLiteral("Zeppelin"));
    CHECK(kiosk.title() == QStringLiteral("Zeppelin"));
    CHECK(kiosk.found(QStringLiteral("zeppelin")) == QStringLiteral("Zeppelin"));
    // The lists of the screen, not only what is read from now on.
    auto &session = kiosk.visit.session();
    session.start();
    session.openProcedure(passport);
    CHECK(session.procedure()->title() == QStringLiteral("Zeppelin"));
}

TEST_CASE("A visit ends with the content it began with", "[content]")
{
    Kiosk kiosk;
    auto &session = kiosk.visit.session();
    session.start();
    const auto before = kiosk.title();
    kiosk.update->come(kiosk.send(1, filesWith(QStringLiteral("Zeppelin"))));
    // Long enough for the check, however slow the machine: it is ready, and is not shown.
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(100);
        kiosk.tick();
    }
    CHECK(kiosk.title() == before);
    CHECK(kiosk.update->coming() == 1);
    session.endVisit();
    kiosk.settle();
    CHECK(kiosk.title() == QStringLiteral("Zeppelin"));
}

TEST_CASE("Of releases that come one after the other the last is shown", "[content]")
{
    Kiosk kiosk;
    kiosk.update->come(kiosk.send(1, filesWith(QStringLiteral("Zeppelin"))));
    kiosk.update->come(kiosk.send(2, filesWith(QStringLiteral("Ballon"))));
    kiosk.update->come(kiosk.send(3, filesWith(QStringLiteral("Montgolfière"))));
    kiosk.settle();
    CHECK(kiosk.title() == QStringLiteral("Montgolfière"));
    CHECK(kiosk.shown == 1);
}

TEST_CASE("A release that cannot be shown changes nothing, and the next one can", "[content]")
{
    const auto row = GENERATE(values<std::pair<const char *, std::function<void(Files &)>>>({
        {"a procedure that is none", [](Files &files) { fileOf(files, "procedure", passport).bytes = "{}"; }},
        {"a form that is cut off",
         [](Files &files) { fileOf(files, "form", QStringLiteral("passport-request")).bytes.chop(40); }},
        {"without the site of this kiosk",
         [](Files &files) { files.removeIf([](const auto &file) { return file.kind == QLatin1String("site") && file.id == town; }); }},
        {"without procedures",
         [](Files &files) { files.removeIf([](const auto &file) { return file.kind == QLatin1String("procedure"); }); }},
        {"empty", [](Files &files) { files.clear(); }},
    }));
    INFO(row.first);
    Kiosk kiosk;
    const auto before = kiosk.title();
    Files files = filesWith(QStringLiteral("Zeppelin"));
    row.second(files);
    kiosk.update->come(kiosk.send(1, files));
    kiosk.settle();
    CHECK(kiosk.shown == 0);
    CHECK(kiosk.title() == before);
    CHECK(kiosk.visit.content().release() == 0);
    CHECK(kiosk.update->alarm() == QStringLiteral("content-refused"));
    kiosk.update->come(kiosk.send(2, filesWith(QStringLiteral("Ballon"))));
    kiosk.settle();
    CHECK(kiosk.title() == QStringLiteral("Ballon"));
    CHECK(kiosk.update->alarm().isEmpty());
}

TEST_CASE("A disk that takes nothing is tried again after the next visit", "[content]")
{
    Kiosk kiosk;
    const auto before = kiosk.title();
    kiosk.update->come(kiosk.send(1, filesWith(QStringLiteral("Zeppelin"))));
    REQUIRE(kiosk.visit.cache().change(QStringLiteral("PRAGMA query_only = 1")).ok());
    CHECK(QTest::qWaitFor([&] { return kiosk.tick(), !kiosk.update->alarm().isEmpty(); }, 60'000));
    CHECK(kiosk.update->alarm() == QStringLiteral("store-failed"));
    REQUIRE(kiosk.visit.cache().change(QStringLiteral("PRAGMA query_only = 0")).ok());
    kiosk.tick();
    CHECK(kiosk.title() == before);
    kiosk.visit.session().start();
    kiosk.tick();
    kiosk.visit.session().endVisit();
    kiosk.tick();
    CHECK(kiosk.title() == QStringLiteral("Zeppelin"));
    CHECK(kiosk.update->alarm().isEmpty());
}

TEST_CASE("A kiosk that begins again shows the newest release", "[content]")
{
    Kiosk kiosk;
    const auto open = [&] {
        auto content = TownContent::open({contentFolder, town, &kiosk.cache}, kiosk.visit.cache());
        REQUIRE(content.ok());
        return std::pair((*content)->release(), (*content)->procedure(passport)->title.in(QStringLiteral("fr")));
    };
    const auto before = kiosk.title();
    CHECK(open() == std::pair(qint64(0), before));
    SECTION("that it took before it was shown")
    {
        kiosk.send(5, filesWith(QStringLiteral("Zeppelin")));
        CHECK(open() == std::pair(qint64(5), QStringLiteral("Zeppelin")));
        CHECK(open() == std::pair(qint64(5), QStringLiteral("Zeppelin")));
    }
    SECTION("but not one that cannot be shown")
    {
        Files broken = filesWith(QStringLiteral("Zeppelin"));
        fileOf(broken, "procedure", passport).bytes = "[]";
        kiosk.send(5, broken);
        CHECK(open() == std::pair(qint64(0), before));
    }
    SECTION("and one that is its own hub shows its folder")
    {
        kiosk.send(5, filesWith(QStringLiteral("Zeppelin")));
        open();
        const auto content = TownContent::open({contentFolder, town}, kiosk.visit.cache());
        REQUIRE(content.ok());
        CHECK((*content)->procedure(passport)->title.in(QStringLiteral("fr")) == before);
        CHECK((*content)->release() == 0);
    }
}

TEST_CASE("Hours, lines, news and the network of the hall are those of the release", "[content]")
{
    Kiosk kiosk;
    Files files = filesWith(QStringLiteral("Zeppelin"));
    auto &site = fileOf(files, "site", town);
    QJsonObject json = QJsonDocument::fromJson(site.bytes).object();
    json.insert(QStringLiteral("wifi"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Halle")},
                                                    {QStringLiteral("password"), QStringLiteral("geheim-2027")}});
    site.bytes = QJsonDocument(json).toJson();
    files.removeIf(
        [](const auto &file) { return file.kind == QLatin1String("news") || file.kind == QLatin1String("queue"); });
    CHECK(kiosk.visit.content().queue(town));
    kiosk.update->come(kiosk.send(1, files));
    kiosk.settle();
    CHECK(kiosk.visit.session().phone()->wifiName() == QStringLiteral("Halle"));
    CHECK(kiosk.visit.session().phone()->wifiPassword() == QStringLiteral("geheim-2027"));
    CHECK_FALSE(kiosk.visit.content().queue(town));
    CHECK_FALSE(kiosk.visit.content().news(town));
}
