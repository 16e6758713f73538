// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"
#include "support/hubledgersamples.h"

#include <QCryptographicHash>

namespace parvis::testing::ledgers
{

using namespace store;

void checkFeed(HubLedger &ledger)
{
    const QString unit = QStringLiteral("unit"), notice = QStringLiteral("notice");
    SECTION("the feed counts without a gap, keeps the latest state and a digest that knows no order")
    {
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.stream().value() == StreamState{0, QByteArray(32, '\0')});
            CHECK(rows.appendChange(unit, QStringLiteral("a"), "1").value() == 1);
            CHECK(rows.appendChange(unit, QStringLiteral("b"), "2").value() == 2);
            CHECK(rows.appendChange(unit, QStringLiteral("a"), "3").value() == 3);
        });
        CHECK_FALSE(ledger.write(kehl, [&](HubTransaction &rows) -> Result<void> {
            CHECK(rows.appendChange(unit, QStringLiteral("c"), "lost").value() == 4);
            return Error(StoreError::Refused);
        }));
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.appendChange(notice, QStringLiteral("a"), "4").value() == 4);
            CHECK(rows.appendChange(unit, QStringLiteral("b"), "").value() == 5);
        });
        const QList<Change> expected{{3, unit, QStringLiteral("a"), "3"},
                                     {4, notice, QStringLiteral("a"), "4"},
                                     {5, unit, QStringLiteral("b"), ""}};
        FeedDigest digest;
        digest.add(FeedDigest::hash(notice, QStringLiteral("a"), "4"));
        digest.add(FeedDigest::hash(unit, QStringLiteral("a"), "3"));
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.changesAfter(0, 9).value() == expected);
            CHECK(rows.changesAfter(0, 2).value() == expected.mid(0, 2));
            CHECK(rows.changesAfter(4, 9).value() == expected.mid(2));
            CHECK(rows.changesAfter(5, 9).value().isEmpty());
            CHECK(rows.stream().value() == StreamState{5, digest.bytes()});
        });
        read(
            ledger,
            [](HubTransaction &rows) {
                CHECK(rows.stream().value() == StreamState{0, QByteArray(32, '\0')});
            },
            strasbourg);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.appendChange(notice, QStringLiteral("a"), "").value() == 6);
            CHECK(rows.appendChange(unit, QStringLiteral("a"), "").value() == 7);
            CHECK(rows.stream().value() == StreamState{7, QByteArray(32, '\0')});
        });
    }
    SECTION("sites have feeds of their own")
    {
        write(ledger, [&](HubTransaction &rows) { CHECK(rows.appendChange(unit, kehl, "k").value() == 1); });
        write(
            ledger, [&](HubTransaction &rows) { CHECK(rows.appendChange(unit, kehl, "s").value() == 1); }, strasbourg);
        read(ledger, [&](HubTransaction &rows) { CHECK(rows.changesAfter(0, 9).value().first().body == "k"); });
        CHECK(ledger.sites().value() == QStringList{kehl, strasbourg});
    }
}

void checkIntake(HubLedger &ledger)
{
    SECTION("an inbox key is taken once and keeps its first answer")
    {
        const InboxRow row{QStringLiteral("key"), "print", 201, "{}", at(1)};
        InboxRow again = row;
        again.status = 500;
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.inbox(row.key).value() == std::nullopt);
            CHECK(rows.addInbox(row).value());
            CHECK_FALSE(rows.addInbox(again).value());
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.addInbox(again).value());
            CHECK(rows.inbox(row.key).value() == row);
        });
        write(
            ledger, [&](HubTransaction &rows) { CHECK(rows.addInbox(again).value()); }, strasbourg);
    }
    SECTION("submissions are numbered from 1 and taken in once")
    {
        StoredSubmission one{0,
                             id(1),
                             id(7),
                             QStringLiteral("R"),
                             QStringLiteral("p"),
                             QStringLiteral("f"),
                             QByteArray(32, 'h'),
                             QStringLiteral("fr"),
                             at(1),
                             QStringLiteral("plain"),
                             QByteArray("\0\xff", 2),
                             "pdf"};
        StoredSubmission two = one;
        two.id = id(2);
        two.document = "";
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.submission(one.id).value() == std::nullopt);
            CHECK(rows.addSubmission(one).value() == 1);
            CHECK(rows.addSubmission(two).value() == 2);
            CHECK(rows.addSubmission(one).value() == 1);
        });
        write(ledger, [&](HubTransaction &rows) { CHECK(rows.addSubmission(two).value() == 2); });
        one.sequence = 1;
        two.sequence = 2;
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.submission(one.id).value() == one);
            CHECK(rows.submissionsAfter(0, 9).value() == QList<StoredSubmission>{one, two});
            CHECK(rows.submissionsAfter(1, 9).value() == QList<StoredSubmission>{two});
            CHECK(rows.submissionsAfter(0, 1).value() == QList<StoredSubmission>{one});
        });
    }
    SECTION("what is in quarantine stays as it came")
    {
        const QuarantineRow row{id(1), id(7), QStringLiteral("unknown-form"), QByteArray("\0x", 2), at(1), {}};
        QuarantineRow again = row;
        again.body = "other";
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.addQuarantine(row));
            CHECK(rows.addQuarantine(again));
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.quarantine(9).value() == QList<QuarantineRow>{row});
            CHECK(rows.quarantine(0).value().isEmpty());
            CHECK(rows.quarantineRow(row.id).value() == row);
            CHECK(rows.quarantineRow(id(2)).value() == std::nullopt);
        });
    }
    SECTION("a person decides once on what is in quarantine, and it goes behind what waits")
    {
        QuarantineRow row{id(1), id(7), QStringLiteral("conflict"), "x", at(1), {}};
        const QuarantineRow later{id(2), id(7), QStringLiteral("malformed"), "y", at(2), {}};
        const Resolution first{QStringLiteral("honour"), QStringLiteral("M. Weber"), at(5), QStringLiteral("called")};
        const Resolution second{QStringLiteral("discard"), QStringLiteral("Roth"), at(6), {}};
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.addQuarantine(row));
            CHECK(rows.addQuarantine(later));
            CHECK_FALSE(rows.resolveQuarantine(id(3), first).value());
            CHECK(rows.resolveQuarantine(row.id, first).value());
            CHECK_FALSE(rows.resolveQuarantine(row.id, second).value());
            CHECK(rows.addQuarantine(row));
        });
        write(ledger, [&](HubTransaction &rows) { CHECK_FALSE(rows.resolveQuarantine(row.id, second).value()); });
        row.resolution = first;
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.quarantine(9).value() == QList<QuarantineRow>{later, row});
            CHECK(rows.quarantine(1).value() == QList<QuarantineRow>{later});
            CHECK(rows.quarantineRow(row.id).value() == row);
        });
    }
}

void checkRecords(HubLedger &ledger)
{
    SECTION("devices")
    {
        Device device{id(2),
                      QStringLiteral("Hall"),
                      QStringLiteral("kiosk"),
                      "hash",
                      at(1),
                      7,
                      QByteArray(32, 'c'),
                      true,
                      QStringLiteral("clone"),
                      true,
                      true,
                      at(3),
                      "{\"v\":1}",
                      QStringLiteral("K")};
        Device plain;
        plain.id = id(1);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.device(device.id).value() == std::nullopt);
            CHECK(rows.putDevice(device));
            CHECK(rows.putDevice(plain));
            CHECK(rows.device(device.id).value() == device);
        });
        device.lastSeen.reset();
        device.frozen = false;
        write(ledger, [&](HubTransaction &rows) { CHECK(rows.putDevice(device)); });
        read(ledger, [&](HubTransaction &rows) { CHECK(rows.devices().value() == QList<Device>{plain, device}); });
    }
    SECTION("hand-offs are open while somebody waits or is served")
    {
        HandOff one{id(1), id(7), HandOffState::Waiting, QStringLiteral("fr"), "{}", {}, 0, {}, at(2), at(2)};
        HandOff two = one;
        two.id = id(2);
        two.created = at(1);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putHandOff(one));
            CHECK(rows.putHandOff(two));
            CHECK(rows.openHandOffs().value() == QList<HandOff>{two, one});
        });
        one.state = HandOffState::Claimed;
        one.agent = QStringLiteral("agent");
        one.claimToken = 5;
        one.heartbeat = at(4);
        one.desk = id(8);
        one.agentId = id(9);
        one.onlyFor = id(9);
        one.note = QStringLiteral("the photo is missing");
        one.passedBy = QStringLiteral("another agent");
        two.state = HandOffState::Withdrawn;
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putHandOff(one));
            CHECK(rows.putHandOff(two));
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.openHandOffs().value() == QList<HandOff>{one});
            CHECK(rows.handOff(two.id).value() == two);
            CHECK(rows.handOff(id(3)).value() == std::nullopt);
        });
    }
    SECTION("a view is replaced, and acts are numbered without a gap within their hand-off")
    {
        const VisitView view{id(1), 3, R"({"screen":"form"})", at(5)};
        const auto act = [](int number, int handOff) {
            return HandOffAct{id(handOff), 0,     id(number), QStringLiteral("agent"), QStringLiteral("Weber"),
                              QStringLiteral("propose"), QStringLiteral("city"), R"({"value":"Kehl"})", at(number)};
        };
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.visitView(id(1)).value() == std::nullopt);
            CHECK(rows.newestAct(id(1)).value() == 0);
            CHECK(rows.putVisitView({id(1), 1, "{}", at(1)}));
            CHECK(rows.putVisitView(view));
            CHECK(rows.addAct(act(11, 1)).value() == 1);
            CHECK(rows.addAct(act(12, 2)).value() == 1);
            CHECK(rows.addAct(act(13, 1)).value() == 2);
            CHECK(rows.addAct(act(11, 1)).value() == 1); // the same again
            CHECK(rows.addAct(act(11, 2)).value() == 2); // ids are of their hand-off
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.visitView(id(1)).value() == view);
            CHECK(rows.newestAct(id(1)).value() == 2);
            HandOffAct second = act(13, 1);
            second.number = 2;
            CHECK(rows.actsAfter(id(1), 1, 10).value() == QList<HandOffAct>{second});
            CHECK(rows.actsAfter(id(1), 0, 1).value().size() == 1);
            CHECK(rows.actsAfter(id(3), 0, 10).value().isEmpty());
        });
        write(ledger, [&](HubTransaction &rows) { CHECK(rows.forgetVisit(id(1))); });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.visitView(id(1)).value() == std::nullopt);
            const auto bare = rows.actsAfter(id(1), 0, 10).value();
            REQUIRE(bare.size() == 2);
            CHECK(bare.first().body.isEmpty());
            CHECK(bare.first().field == QStringLiteral("city"));
            CHECK_FALSE(rows.actsAfter(id(2), 0, 1).value().first().body.isEmpty());
        });
    }
    SECTION("release numbers only rise")
    {
        const auto add = [&](qint64 number) {
            return ledger.write(kehl, [&](HubTransaction &rows) { return rows.addRelease({number, "m"}); });
        };
        read(ledger, [](HubTransaction &rows) { CHECK(rows.newestRelease().value() == std::nullopt); });
        CHECK(add(2));
        CHECK(add(2).error().is(StoreError::Conflict));
        CHECK(add(1).error().is(StoreError::Conflict));
        CHECK(add(5));
        read(ledger, [](HubTransaction &rows) { CHECK(rows.newestRelease().value() == ReleaseRow{5, "m"}); });
    }
    SECTION("objects are named by what they hold, and belong to no site")
    {
        const QByteArray bytes = QByteArray("\0\xfe", 2).repeated(5000);
        const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putObject(bytes).value() == name);
            CHECK(rows.putObject(bytes).value() == name);
            CHECK(rows.putObject({}).value().size() == 32);
        });
        read(
            ledger,
            [&](HubTransaction &rows) {
                CHECK(rows.object(name).value() == bytes);
                CHECK(rows.object(QByteArray(32, 'x')).value() == std::nullopt);
            },
            strasbourg);
    }
    SECTION("facts")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.fact(QStringLiteral("plan")).value().isEmpty());
            CHECK(rows.setFact(QStringLiteral("plan"), "one"));
            CHECK(rows.setFact(QStringLiteral("plan"), "two"));
        });
        read(ledger, [](HubTransaction &rows) { CHECK(rows.fact(QStringLiteral("plan")).value() == "two"); });
        read(
            ledger, [](HubTransaction &rows) { CHECK(rows.fact(QStringLiteral("plan")).value().isEmpty()); },
            strasbourg);
    }
}

} // namespace parvis::testing::ledgers
