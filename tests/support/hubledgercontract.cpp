// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubledgercontract.h"

#include "support/hubledgersamples.h"

namespace parvis::testing
{

using namespace store;
using namespace ledgers;

namespace
{

/// Something of every kind, so that a part that fails is seen to leave nothing.
Result<void> everything(HubTransaction &rows, int number)
{
    const auto unit = heldUnit(key("a", number), QStringLiteral("h"), 9);
    CHECK(rows.addUnits({unit.key}).value() == 1);
    CHECK(rows.replaceUnit(freeUnit(unit.key), unit).value());
    CHECK(rows.takeAtoms({QStringLiteral("a"), 100 * number, 100 * number + 3}, id(number)).value());
    CHECK(rows.putAppointment(sampleAppointment(number)));
    CHECK(rows.appendChange(QStringLiteral("unit"), QStringLiteral("x"), QByteArray::number(number)));
    CHECK(rows.addInbox({id(number), "f", 200, "a", at(0)}).value());
    StoredSubmission submission;
    submission.id = id(number);
    CHECK(rows.addSubmission(submission));
    return rows.setFact(QStringLiteral("fact"), QByteArray::number(number));
}

void checkNothing(HubTransaction &rows, int number)
{
    CHECK(rows.unit(key("a", number)).value() == std::nullopt);
    CHECK(rows.appointment(id(number)).value() == std::nullopt);
    CHECK(rows.inbox(id(number)).value() == std::nullopt);
    CHECK(rows.submission(id(number)).value() == std::nullopt);
    CHECK(rows.releaseAtoms(id(number)).value() == 0);
}

void checkTransactions(HubLedger &ledger, HubLedger &other)
{
    SECTION("a write that fails leaves nothing")
    {
        CHECK(ledger
                  .write(kehl,
                         [](HubTransaction &rows) -> Result<void> {
                             CHECK(everything(rows, 1));
                             return Error(StoreError::Refused);
                         })
                  .error()
                  .is(StoreError::Refused));
        write(other, [](HubTransaction &rows) {
            checkNothing(rows, 1);
            CHECK(rows.stream().value().sequence == 0);
            CHECK(rows.fact(QStringLiteral("fact")).value().isEmpty());
        });
    }
    SECTION("reading changes nothing")
    {
        write(ledger, [](HubTransaction &rows) { CHECK(everything(rows, 1)); });
        const std::function<Result<void>(HubTransaction &)> changes[] = {
            [](HubTransaction &rows) { return outcome(rows.addUnits({key("b", 1)})); },
            [](HubTransaction &rows) {
                return outcome(rows.replaceUnit(freeUnit(key("a", 1)), freeUnit(key("a", 1))));
            },
            [](HubTransaction &rows) {
                return outcome(rows.takeAtoms({QStringLiteral("b"), 1, 2}, id(1)));
            },
            [](HubTransaction &rows) { return outcome(rows.releaseAtoms(id(1))); },
            [](HubTransaction &rows) { return rows.putAppointment(sampleAppointment(5)); },
            [](HubTransaction &rows) { return rows.putAlert({}); },
            [](HubTransaction &rows) { return outcome(rows.appendChange(QStringLiteral("a"), {}, {})); },
            [](HubTransaction &rows) { return outcome(rows.addInbox({})); },
            [](HubTransaction &rows) { return outcome(rows.addSubmission({})); },
            [](HubTransaction &rows) { return rows.addQuarantine({}); },
            [](HubTransaction &rows) { return outcome(rows.resolveQuarantine(id(1), {})); },
            [](HubTransaction &rows) { return rows.putDevice({}); },
            [](HubTransaction &rows) { return rows.putHandOff({}); },
            [](HubTransaction &rows) {
                return rows.addRelease({9, {}});
            },
            [](HubTransaction &rows) { return outcome(rows.putObject("x")); },
            [](HubTransaction &rows) { return rows.setFact(QStringLiteral("x"), "x"); },
        };
        for (const auto &change : changes)
            CHECK(ledger.read(kehl, change).error().is(StoreError::Refused));
        read(other, [](HubTransaction &rows) { CHECK(rows.stream().value().sequence == 1); });
    }
    SECTION("a part fails alone, and the rest is committed together")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.attempt([&] { return everything(rows, 1); }));
            CHECK(rows.attempt([&]() -> Result<void> {
                          CHECK(everything(rows, 2));
                          CHECK(rows.releaseAtoms(id(1)).value() == 3);
                          return Error(StoreError::Refused, QStringLiteral("mine"));
                      })
                      .error() == Error(StoreError::Refused, QStringLiteral("mine")));
            checkNothing(rows, 2);
            CHECK(rows.fact(QStringLiteral("fact")).value() == "1");
            CHECK_FALSE(rows.takeAtoms({QStringLiteral("a"), 102, 103}, id(9)).value());
            CHECK(rows.attempt([&]() -> Result<void> {
                CHECK(everything(rows, 3));
                CHECK_FALSE(rows.attempt([&]() -> Result<void> {
                    CHECK(everything(rows, 4));
                    CHECK(rows.changesAfter(0, 9).value().size() == 1);
                    return Error(StoreError::Refused);
                }));
                CHECK(rows.stream().value().sequence == 2);
                return {};
            }));
        });
        write(other, [](HubTransaction &rows) {
            CHECK(rows.appointment(id(1)).value() == sampleAppointment(1));
            checkNothing(rows, 2);
            CHECK(rows.appointment(id(3)).value() == sampleAppointment(3));
            checkNothing(rows, 4);
            CHECK(rows.releaseAtoms(id(1)).value() == 3);
            CHECK(rows.releaseAtoms(id(3)).value() == 3);
            CHECK(rows.stream().value().sequence == 2);
            CHECK(rows.changesAfter(0, 9).value().first().body == "3");
            CHECK(rows.submissionsAfter(0, 9).value().last().sequence == 2);
        });
    }
    SECTION("an error that a part swallows makes that part fail")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.putAppointment(sampleAppointment(1)));
            auto thief = sampleAppointment(2);
            thief.code = sampleAppointment(1).code;
            CHECK(rows.attempt([&]() -> Result<void> {
                          CHECK(rows.setFact(QStringLiteral("fact"), "lost"));
                          CHECK_FALSE(rows.putAppointment(thief));
                          return {};
                      })
                      .error()
                      .is(StoreError::Conflict));
            CHECK(rows.setFact(QStringLiteral("other"), "kept"));
        });
        read(other, [](HubTransaction &rows) {
            CHECK(rows.fact(QStringLiteral("fact")).value().isEmpty());
            CHECK(rows.fact(QStringLiteral("other")).value() == "kept");
            CHECK(rows.appointment(id(1)).value() == sampleAppointment(1));
        });
    }
}

} // namespace

Appointment sampleAppointment(int number)
{
    Appointment a;
    a.id = id(number);
    a.code = QStringLiteral("CODE%1").arg(number);
    a.resource = QStringLiteral("desk \"%1\" \\ {,}").arg(number);
    a.start = at(10 * number);
    a.end = at(10 * number + 15);
    a.bufferMinutes = 5;
    a.reasons = {{QStringLiteral("passport"), 2},
                 {QString::fromUtf8("pi\xc3\xa8"
                                    "ce"),
                  1}};
    a.language = QStringLiteral("fr");
    a.audience = QStringLiteral("resident");
    a.status = AppointmentStatus(number % 2);
    a.heldUntil = at(number);
    a.personKey = QStringLiteral("person%1").arg(number);
    a.contact = QByteArray("\0\"\\\xff", 4) + QByteArray::number(number);
    a.contactScheme = QStringLiteral("plain");
    a.device = id(70 + number);
    a.revision = number;
    a.created = at(-5);
    a.changed = at(-number);
    a.channel = appointments::Channel(number % 3);
    return a;
}

void hubLedgerContract(const OpenLedger &open)
{
    const auto ledger = open();
    REQUIRE(ledger);
    SECTION("a fresh ledger has an epoch and no site")
    {
        const QString epoch = ledger->epoch().value();
        CHECK(epoch.size() == 32);
        CHECK(open()->epoch().value() == epoch);
        CHECK(ledger->sites().value().isEmpty());
        CHECK(ledger->setEpoch(id(7)));
        CHECK(open()->epoch().value() == id(7));
        CHECK(ledger->setEpoch(QStringLiteral("short")).error().is(StoreError::Invalid));
        CHECK(ledger->write(QString(), [](HubTransaction &) -> Result<void> { return {}; })
                  .error()
                  .is(StoreError::Invalid));
        read(*ledger, [](HubTransaction &rows) {
            CHECK(rows.stream().value() == StreamState{0, QByteArray(32, '\0')});
        });
        CHECK(ledger->sites().value().isEmpty());
    }
    checkUnits(*ledger);
    checkAtoms(*ledger);
    checkAppointments(*ledger);
    checkFeed(*ledger);
    checkIntake(*ledger);
    checkRecords(*ledger);
    checkTickets(*ledger);
    checkVisitors(*ledger);
    checkDesk(*ledger);
    checkBadges(*ledger);
    const auto other = open();
    REQUIRE(other);
    checkTransactions(*ledger, *other);
}

} // namespace parvis::testing
