// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;
using appointments::UnitRecord;
using appointments::UnitState;

void checkUnits(HubLedger &ledger)
{
    SECTION("units are added once, free with token 0")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.unit(key("a", 0)).value() == std::nullopt);
            CHECK(rows.addUnits({key("a", 0), key("b", 0), key("a", 0)}).value() == 2);
            CHECK(rows.unit(key("a", 0)).value() == freeUnit(key("a", 0)));
            CHECK(rows.addUnits({key("a", 0), key("a", 5)}).value() == 1);
            CHECK(rows.addUnits({}).value() == 0);
        });
        write(ledger, [](HubTransaction &rows) {
            auto taken = heldUnit(key("a", 0), QStringLiteral("h"), 9);
            CHECK(rows.replaceUnit(freeUnit(taken.key), taken).value());
            CHECK(rows.addUnits({taken.key}).value() == 0);
            CHECK(rows.unit(taken.key).value() == taken);
        });
        read(ledger, [](HubTransaction &rows) {
            CHECK(rows.unit(key("a", 0)).value()->holder == QLatin1String("h"));
            CHECK(rows.unit(key("a", 10)).value() == std::nullopt);
        });
        read(
            ledger, [](HubTransaction &rows) { CHECK(rows.units(at(0), at(100), 9).value().isEmpty()); }, strasbourg);
    }
    SECTION("units are listed half-open, by start, then resource, up to a limit")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.addUnits({key("b", 5), key("a", 5), key("a", 0), key("a", 10)}).value() == 4);
            auto record = heldUnit(key("a", 5), QStringLiteral("h"), 9);
            record.booking = id(5);
            record.recalled = record.withdrawnIfUnsold = true;
            CHECK(rows.replaceUnit(freeUnit(record.key), record).value());
            const QList<UnitRecord> expected{freeUnit(key("a", 0)), record, freeUnit(key("b", 5))};
            CHECK(rows.units(at(0), at(10), 9).value() == expected);
            CHECK(rows.units(at(0), at(10), 2).value() == expected.mid(0, 2));
            CHECK(rows.units(at(1), at(10), 1).value() == expected.mid(1, 1));
            CHECK(rows.units(at(10), at(10), 9).value().isEmpty());
            CHECK(rows.unitsOf(QStringLiteral("nobody"), at(0), at(99)).value().isEmpty());
            CHECK(rows.units(at(0), at(10), 0).value().isEmpty());
        });
        read(ledger, [](HubTransaction &rows) {
            CHECK(rows.units(at(0), at(11), 9).value().size() == 4);
            CHECK(rows.units(at(5), at(6), 9).value().first().booking == id(5));
        });
    }
    SECTION("a unit is replaced only while state, token and holder are what was read")
    {
        const auto unit = heldUnit(key("a", 0), QStringLiteral("one"), 9);
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.replaceUnit(freeUnit(unit.key), unit).value());
            CHECK(rows.addUnits({unit.key}).value() == 1);
            CHECK(rows.replaceUnit(freeUnit(unit.key), unit).value());
            CHECK_FALSE(rows.replaceUnit(freeUnit(unit.key), unit).value());
        });
        write(ledger, [&](HubTransaction &rows) {
            auto other = unit;
            other.token = 4;
            CHECK_FALSE(rows.replaceUnit(other, freeUnit(unit.key)).value());
            other = unit;
            other.holder = QStringLiteral("two");
            CHECK_FALSE(rows.replaceUnit(other, freeUnit(unit.key)).value());
            other = unit;
            other.state = UnitState::Leased;
            CHECK_FALSE(rows.replaceUnit(other, freeUnit(unit.key)).value());
            other = unit;
            other.until = at(99);
            other.booking = id(1);
            CHECK(rows.replaceUnit(other, freeUnit(unit.key)).value());
            CHECK(rows.unit(unit.key).value() == freeUnit(unit.key));
        });
        write(ledger, [&](HubTransaction &rows) {
            auto large = unit;
            large.token = std::numeric_limits<qint64>::max();
            CHECK(rows.replaceUnit(freeUnit(unit.key), large).value());
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.unit(unit.key).value()->token == quint64(std::numeric_limits<qint64>::max()));
        });
    }
    SECTION("holders and expired holds are found, leases never expire here")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK(rows.addUnits({key("a", 0), key("a", 5), key("a", 10), key("a", 15)}).value() == 4);
            const QString kiosk = QStringLiteral("kiosk");
            for (const UnitRecord &unit :
                 {heldUnit(key("a", 5), kiosk, 2, UnitState::Leased), heldUnit(key("a", 0), QStringLiteral("v"), 5),
                  heldUnit(key("a", 15), QStringLiteral("v"), 4)})
                CHECK(rows.replaceUnit(freeUnit(unit.key), unit).value());
            CHECK(rows.unitsHeldBy(kiosk).value().size() == 1);
            CHECK(rows.unitsHeldBy(QStringLiteral("v")).value().size() == 2);
            CHECK(rows.unitsHeldBy(QString()).value().isEmpty());
            CHECK(rows.expiredHolds(at(3), 9).value().isEmpty());
            CHECK(rows.expiredHolds(at(4), 9).value().size() == 1);
        });
        read(ledger, [](HubTransaction &rows) {
            const auto expired = rows.expiredHolds(at(5), 9).value();
            REQUIRE(expired.size() == 2);
            CHECK(expired[0].key == key("a", 15));
            CHECK(rows.expiredHolds(at(5), 1).value().size() == 1);
            CHECK(rows.unitsHeldBy(QStringLiteral("v")).value().first().key == key("a", 0));
        });
    }
}

void checkAtoms(HubLedger &ledger)
{
    const QString desk = QStringLiteral("desk 1");
    SECTION("atoms are taken whole or not at all")
    {
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.takeAtoms({desk, 10, 13}, id(1)).value());
            CHECK_FALSE(rows.takeAtoms({desk, 12, 14}, id(2)).value());
            CHECK_FALSE(rows.takeAtoms({desk, 8, 20}, id(2)).value());
            CHECK_FALSE(rows.takeAtoms({desk, 10, 11}, id(1)).value());
            CHECK(rows.takeAtoms({desk, 13, 14}, id(3)).value());
            CHECK(rows.takeAtoms({QStringLiteral("desk 2"), 10, 13}, id(4)).value());
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.takeAtoms({desk, 9, 11}, id(5)).value());
            CHECK(rows.takeAtoms({desk, 9, 10}, id(5)).value());
        });
        write(
            ledger,
            [&](HubTransaction &rows) {
                CHECK(rows.takeAtoms({desk, 10, 13}, id(1)).value());
            },
            strasbourg);
    }
    SECTION("atoms are released by booking, and free at once")
    {
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.takeAtoms({desk, 10, 13}, id(1)).value());
            CHECK(rows.takeAtoms({desk, 20, 22}, id(1)).value());
            CHECK(rows.takeAtoms({desk, 13, 14}, id(2)).value());
            CHECK(rows.releaseAtoms(id(1)).value() == 5);
            CHECK(rows.releaseAtoms(id(1)).value() == 0);
            CHECK(rows.takeAtoms({desk, 11, 12}, id(3)).value());
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.takeAtoms({desk, 11, 13}, id(4)).value());
            CHECK(rows.releaseAtoms(id(3)).value() == 1);
            CHECK(rows.takeAtoms({desk, 11, 13}, id(4)).value());
            CHECK_FALSE(rows.takeAtoms({desk, 12, 14}, id(5)).value());
        });
    }
    SECTION("a range has at least one step")
    {
        CHECK(ledger.write(kehl,
                           [&](HubTransaction &rows) {
                               return outcome(rows.takeAtoms({desk, 5, 5}, id(1)));
                           })
                  .error()
                  .is(StoreError::Invalid));
    }
}

} // namespace parvis::testing::ledgers
