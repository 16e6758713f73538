// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentstore.h"

#include "store/openeddatabase.h"
#include "support/catch.h"
#include "unit/store/samples.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::store;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("content comes back as it was imported, and an import replaces all of it")
{
    const QTemporaryDir folder;
    const auto opened = openCache(folder.filePath(QStringLiteral("cache.db")));
    REQUIRE(opened);
    const ContentStore content(opened->database);
    CHECK(content.importedDigest().value().isEmpty());
    const QString procedure = QStringLiteral("procedure"), form = QStringLiteral("form");
    const QByteArray large = testing::bytesFor(QStringLiteral("x"), 300'000);
    REQUIRE(content.replaceAll("one", {{procedure, QStringLiteral("b"), "d1", "{}", large},
                                       {procedure, QStringLiteral("a"), "d2", "{\"t\":1}", ""},
                                       {form, QStringLiteral("a"), {}, {}, "form"}}));
    CHECK(content.importedDigest().value() == "one");
    const auto summaries = content.summaries(procedure).value();
    REQUIRE(summaries.size() == 2);
    CHECK(summaries[0] == ContentSummary{QStringLiteral("a"), "d2", "{\"t\":1}"});
    CHECK(content.blob(procedure, QStringLiteral("b")).value() == large);
    CHECK(content.blob(procedure, QStringLiteral("a")).value().isEmpty());
    CHECK(content.blob(form, QStringLiteral("a")).value() == "form");
    CHECK(content.blob(form, QStringLiteral("b")).error().is(StoreError::NotFound));

    REQUIRE(content.replaceAll("two", {{form, QStringLiteral("z"), "d", "s", "b"}}));
    CHECK(content.summaries(procedure).value().isEmpty());
    CHECK(content.blob(form, QStringLiteral("a")).error().is(StoreError::NotFound));
}

TEST_CASE("an import with a doubled id is refused and the old content stays")
{
    const QTemporaryDir folder;
    const auto opened = openCache(folder.filePath(QStringLiteral("cache.db")));
    const ContentStore content(opened->database);
    const ContentItem item{QStringLiteral("site"), QStringLiteral("kehl"), "d", "s", "b"};
    REQUIRE(content.replaceAll("one", {item}));
    CHECK(content.replaceAll("two", {item, item}).error().is(StoreError::Invalid));
    CHECK(content.importedDigest().value() == "one");
    CHECK(content.blob(item.kind, item.id).value() == "b");
}

TEST_CASE("a damaged blob is told")
{
    const QTemporaryDir folder;
    const auto opened = openCache(folder.filePath(QStringLiteral("cache.db")));
    const ContentStore content(opened->database);
    REQUIRE(content.replaceAll("one", {{QStringLiteral("site"), QStringLiteral("kehl"), "d", "s", "blob"}}));
    REQUIRE(opened->database.change(QStringLiteral("UPDATE content_blob SET blob = x'00'")));
    CHECK(content.blob(QStringLiteral("site"), QStringLiteral("kehl")).error().is(StoreError::Corrupt));
}

TEST_CASE("the digest of a folder changes with any file")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("sites"));
    const QString path = folder.filePath(QStringLiteral("sites/a.json"));
    write(path, "12345");
    const QByteArray digest = ContentStore::directoryDigest(folder.path());
    CHECK(digest.size() == 32);
    CHECK(ContentStore::directoryDigest(folder.path() + QLatin1Char('/')) == digest);
    SECTION("size")
    {
        write(path, "123456");
    }
    SECTION("time")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime));
    }
    SECTION("name")
    {
        REQUIRE(QFile::rename(path, folder.filePath(QStringLiteral("sites/b.json"))));
    }
    SECTION("one more")
    {
        write(folder.filePath(QStringLiteral("c.json")), "");
    }
    SECTION("one less")
    {
        REQUIRE(QFile::remove(path));
    }
    CHECK(ContentStore::directoryDigest(folder.path()) != digest);
}
