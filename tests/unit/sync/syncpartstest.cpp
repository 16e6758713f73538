// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of sync: answers of the hub, packs, clocks on disk, keys.
#include "store/storeerror.h"
#include "support/catch.h"
#include "support/memorykioskcache.h"
#include "sync/backoff.h"
#include "sync/clockfact.h"
#include "sync/feedpage.h"
#include "sync/hubanswers.h"
#include "sync/kioskslots.h"
#include "sync/objectpack.h"
#include "sync/staffsignin.h"
#include "unit/sync/virtualtime.h"
#include "wire/staffconsent.h"

using namespace parvis;
using namespace parvis::sync;
using namespace std::chrono_literals;

namespace
{

const QByteArray digest = QByteArray(64, '0');
const QByteArray good = "{\"epoch\":\"e\",\"after\":3,\"through\":9,\"more\":false,\"digest\":\"" + digest +
                        "\",\"time\":1795000000000,\"changes\":[[4,\"unit\",\"a@1\",{\"s\":\"free\"}],"
                        "[9,\"unit\",\"b\\u00e9@2\",null]]}";

} // namespace

TEST_CASE("a page of the feed is read, with blanks and unknown members too")
{
    for (const QByteArray &bytes :
         {good, QByteArray(good).replace(",", " ,\n "), QByteArray(good).replace("{\"epoch\"", "{\"x\":{\"y\":[1,\"]}\"]},\"epoch\""),
          QByteArray(good).replace("1795000000000", "\"2026-11-18T10:13:20Z\"")}) {
        INFO(bytes.toStdString());
        const auto page = parseFeedPage(bytes);
        REQUIRE(page);
        CHECK(page->epoch == QStringLiteral("e"));
        CHECK(page->after == 3);
        CHECK(page->through == 9);
        CHECK(page->digest == QByteArray(32, '\0'));
        REQUIRE(page->changes.size() == 2);
        CHECK(page->changes[0] == store::Change{4, QStringLiteral("unit"), QStringLiteral("a@1"), "{\"s\":\"free\"}"});
        CHECK(page->changes[1].key == QStringLiteral("b\u00e9@2"));
        CHECK(page->changes[1].body.isEmpty());
    }
}

TEST_CASE("what is no page of the feed is refused")
{
    const auto spoilt = [](const char *what, const char *with) {
        REQUIRE(good.contains(what));
        return QByteArray(good).replace(what, with);
    };
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"changes\":[]}"), good + 'x',
          good.chopped(1), spoilt("\"after\":3", "\"after\":-3"), spoilt("\"after\":3", "\"after\":3.5"),
          spoilt("\"through\":9", "\"through\":8"), spoilt("\"through\":9", "\"through\":1e300"),
          spoilt("\"through\":9", "\"through\":2"), spoilt("[4,", "[3,"), spoilt("[4,", "[-4,"), spoilt("[4,", "[4.0,"),
          spoilt("[4,", "[99999999999999999999,"), spoilt("[9,", "[4,"), spoilt("false", "0"), spoilt("\"e\"", "\"\""),
          spoilt("\"e\"", "7"), spoilt("\"digest\":\"00", "\"digest\":\"zz"), spoilt("1795000000000", "-1"),
          spoilt("1795000000000", "1e18"), spoilt("\"unit\"", "unit"), spoilt("\"unit\"", "\"\""), spoilt("null", "nul"),
          spoilt("null", "7"), spoilt("null", "\"x\""), spoilt("{\"s\":\"free\"}", "{\"s\": \"free\"}"),
          spoilt("{\"s\":\"free\"}", "{\"s\":\"free\""), spoilt("{\"s\":\"free\"}", "{}{}"),
          spoilt("\"changes\":", "\"changes\":[],\"changes\":"), QByteArray(good).replace("{\"s\":\"free\"}", QByteArray(100, '[')),
          good.left(good.indexOf("a@1") + 2)}) {
        INFO(bytes.toStdString());
        CHECK_FALSE(parseFeedPage(bytes));
    }
}

TEST_CASE("the head of a page says what comes next, from what stands before the changes")
{
    const auto head = parseFeedHead(good);
    REQUIRE(head);
    CHECK(head->through == store::FeedCursor{QStringLiteral("e"), 9});
    CHECK_FALSE(head->more);
    CHECK(parseFeedHead("{\"epoch\":\"e\",\"through\":7,\"more\":true,\"changes\":[[[[")->more);
    for (const char *bad :
         {"", "[]", "{}", "{\"changes\":[],\"epoch\":\"e\",\"through\":7,\"more\":true}",
          "{\"epoch\":\"\",\"through\":7,\"more\":true}", "{\"epoch\":\"e\",\"through\":-7,\"more\":true}",
          "{\"epoch\":\"e\",\"through\":7,\"more\":1}", "{\"epoch\":\"e\",\"through\":7,\"more\":true", "{\"epoch"}) {
        INFO(bad);
        CHECK_FALSE(parseFeedHead(bad));
    }
}

TEST_CASE("every beginning of a page is refused, without reading beyond it")
{
    for (qsizetype size = 0; size < good.size(); ++size) {
        const QByteArray cut(good.constData(), size);
        CHECK_FALSE(parseFeedPage(cut));
    }
}

TEST_CASE("answers of another shape are refused")
{
    const QByteArray journal = "{\"epoch\":\"e\",\"time\":1,\"frozen\":false,\"receipts\":[{\"id\":\"a\",\"payloadSha256\":\"" + digest +
                               "\",\"hubSequence\":1,\"signature\":\"c2ln\"}]}";
    REQUIRE(parseJournalAnswer(journal));
    CHECK(parseJournalAnswer(journal)->receipts[0].signature == QByteArray("sig"));
    const QByteArray leases = "{\"epoch\":\"e\",\"time\":1,\"grants\":[{\"resource\":\"a\",\"start\":5,\"token\":1,\"expires\":9}],"
                              "\"recalls\":[{\"resource\":\"a\",\"start\":5,\"token\":1}],\"gone\":[{\"resource\":\"b\",\"start\":6}]}";
    REQUIRE(parseLeaseAnswer(leases));
    for (const auto &[what, with] : {std::pair("\"e\"", "1"), std::pair("false", "null"), std::pair("\"a\"", "\"\""), std::pair("\"time\":1", "\"time\":\"x\""),
                                     std::pair("Sequence\":1", "Sequence\":0"), std::pair("c2ln", "!"), std::pair("\"0000", "\"0")}) {
        INFO(what);
        REQUIRE(journal.contains(what));
        CHECK_FALSE(parseJournalAnswer(QByteArray(journal).replace(what, with)));
    }
    for (const auto &[what, with] :
         {std::pair("\"e\"", "1"), std::pair("\"time\":1", "\"time\":\"x\""), std::pair("\"token\":1,\"ex", "\"token\":0,\"ex"),
          std::pair("\"token\":1,\"ex", "\"token\":1e17,\"ex"), std::pair("\"expires\":9", "\"expires\":-9"),
          std::pair("\"expires\":9", "\"expire\":9"), std::pair("\"gone\":[", "\"gon\":["), std::pair("\"start\":6", "\"start\":null"),
          std::pair("\"grants\":[", "\"grants\":[7,")}) {
        INFO(what << " " << with);
        REQUIRE(leases.contains(what));
        CHECK_FALSE(parseLeaseAnswer(QByteArray(leases).replace(what, with)));
    }
    CHECK(problemType("{\"type\":\"https://a/b/epoch-changed\"}") == QStringLiteral("epoch-changed"));
    CHECK(problemType("{\"type\":\"urn:x:taken\"}") == QStringLiteral("taken"));
    CHECK(problemType("nonsense").isEmpty());
}

TEST_CASE("packs come back as they were, cut ones not at all")
{
    const QList<std::optional<QByteArray>> objects{QByteArray("one"), std::nullopt, QByteArray(""), QByteArray(70'000, 'x')};
    const QByteArray pack = packObjects(objects);
    CHECK(unpackObjects(pack) == objects);
    CHECK_FALSE(unpackObjects(pack.chopped(1)));
    CHECK_FALSE(unpackObjects(pack.left(2)));
    CHECK(unpackObjects({})->isEmpty());
}

TEST_CASE("a clock on the disk is read back, nonsense is an unknown clock")
{
    testing::VirtualTime time(Instant(1'795'000'000'000ms));
    const auto clock = appointments::UpperBoundClock::atContact(time.trueTime(), 30ms, time.read());
    CHECK(decodeClock(encode(clock.anchor())) == clock);
    for (const char *bytes : {"", "{}", "[]", "{\"hubTime\":1e99}", "{\"bootTime\":-1}"})
        CHECK_FALSE(decodeClock(bytes).upperBound(time.read()));
}

TEST_CASE("keys of units in the feed")
{
    const appointments::UnitKey unit{QStringLiteral("guichet@2"), Instant(29'112'345min)};
    CHECK(KioskSlots::feedKey(unit) == QStringLiteral("guichet@2@29112345"));
    CHECK(KioskSlots::parseFeedKey(KioskSlots::feedKey(unit)) == unit);
    for (const char *key : {"", "a", "@1", "a@", "a@-1", "a@x", "a@999999999999"})
        CHECK_FALSE(KioskSlots::parseFeedKey(QString::fromLatin1(key)));
}

TEST_CASE("waits stay below their ceiling")
{
    testing::SeededChance chance(3);
    BackOff backOff;
    std::chrono::milliseconds ceiling = 1s;
    for (int i = 0; i < 40; ++i) {
        const auto wait = backOff.failed(chance);
        CHECK(wait >= 1ms);
        CHECK(wait <= ceiling);
        ceiling = std::min<std::chrono::milliseconds>(ceiling * 2, 5min);
    }
    backOff.succeeded();
    CHECK(backOff.failed(chance) <= 1s);
}

TEST_CASE(
    "whether the staff may sign in is what the feed last said of this kiosk, else of the site, with or without the hub")
{
    testing::MemoryKioskCache cache;
    qint64 sequence = 0;
    const QString ours = QStringLiteral("kiosk-a");
    const auto hear = [&](const QString &key, wire::StaffConsent consent) {
        const store::FeedCursor from{sequence == 0 ? QString() : QStringLiteral("e"), sequence};
        ++sequence;
        REQUIRE(cache.apply(from, {QStringLiteral("e"), sequence},
                            {{sequence, wire::staffConsentEntity, key, wire::encode(consent)}}));
        const auto may = mayStaffSignIn(cache, ours);
        REQUIRE(may);
        return *may;
    };
    using wire::StaffConsent;
    CHECK(mayStaffSignIn(cache, ours).value());
    CHECK(hear(QStringLiteral("kiosk-b"), StaffConsent::Forbidden));
    CHECK_FALSE(hear(wire::staffConsentOfSite, StaffConsent::Forbidden));
    CHECK(hear(ours, StaffConsent::Allowed));
    CHECK_FALSE(hear(ours, StaffConsent::Unsaid));
    CHECK(hear(wire::staffConsentOfSite, StaffConsent::Unsaid));
    cache.fault = []() -> Result<void> { return Error(store::StoreError::Failed, QStringLiteral("disk")); };
    CHECK_FALSE(mayStaffSignIn(cache, ours));
    CHECK(speaksOfStaff({}));
    CHECK(speaksOfStaff(
        {{1, QStringLiteral("unit"), QStringLiteral("a@1"), {}}, {2, wire::staffConsentEntity, ours, {}}}));
    CHECK_FALSE(speaksOfStaff({{1, QStringLiteral("unit"), QStringLiteral("a@1"), {}}}));
}
