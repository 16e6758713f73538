// SPDX-License-Identifier: GPL-3.0-or-later
// What desks keep, as every ledger must.
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;

namespace
{

const QString kind = QStringLiteral("submission");

DeskRecord record(int number, int revision, int minute)
{
    return {kind, id(number), revision, at(minute), QByteArray::number(100 * number + revision)};
}

} // namespace

void checkDesk(HubLedger &ledger)
{
    SECTION("a record changes only from what it was, and belongs to its kind and site")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK_FALSE(rows.putDeskRecord(record(1, 2, 1)).value());
            CHECK(rows.putDeskRecord(record(1, 1, 1)).value());
            CHECK_FALSE(rows.putDeskRecord(record(1, 1, 2)).value());
            CHECK(rows.putDeskRecord(record(1, 2, 5)).value());
            CHECK_FALSE(rows.putDeskRecord(record(1, 2, 6)).value());
            CHECK_FALSE(rows.putDeskRecord(record(1, 4, 6)).value());
            CHECK(rows.putDeskRecord(record(2, 1, 3)).value());
            CHECK(rows.putDeskRecord(record(3, 1, 5)).value());
            DeskRecord other = record(1, 1, 9);
            other.kind = QStringLiteral("emergency");
            CHECK(rows.putDeskRecord(other).value());
        });
        read(ledger, [](HubTransaction &rows) {
            CHECK(rows.deskRecord(kind, id(1)).value() == record(1, 2, 5));
            CHECK(rows.deskRecord(kind, id(9)).value() == std::nullopt);
            CHECK(rows.deskRecordsOf(kind, {id(3), id(9), id(1)}).value() ==
                  QList<DeskRecord>{record(1, 2, 5), record(3, 1, 5)});
            CHECK(rows.deskRecordsOf(kind, {}).value().isEmpty());
            CHECK(rows.deskRecords(kind, at(0), 9).value() ==
                  QList<DeskRecord>{record(1, 2, 5), record(3, 1, 5), record(2, 1, 3)});
            CHECK(rows.deskRecords(kind, at(5), 1).value() == QList<DeskRecord>{record(1, 2, 5)});
            CHECK(rows.deskRecords(kind, at(6), 9).value().isEmpty());
        });
        read(
            ledger, [](HubTransaction &rows) { CHECK(rows.deskRecord(kind, id(1)).value() == std::nullopt); },
            strasbourg);
        CHECK(ledger
                  .read(kehl, [](HubTransaction &rows) { return outcome(rows.putDeskRecord(record(5, 1, 1))); })
                  .error()
                  .is(StoreError::Refused));
    }
    SECTION("a record that fails with its part is not there")
    {
        write(ledger, [](HubTransaction &rows) {
            CHECK_FALSE(rows.attempt([&]() -> Result<void> {
                CHECK(rows.putDeskRecord(record(1, 1, 1)).value());
                return Error(StoreError::Refused);
            }));
            CHECK(rows.putDeskRecord(record(1, 1, 2)).value());
        });
    }
    SECTION("submissions are listed from the newest, without what was written in them")
    {
        write(ledger, [](HubTransaction &rows) {
            for (int number = 1; number <= 3; ++number) {
                StoredSubmission sent;
                sent.id = id(number);
                sent.reference = QStringLiteral("%1K-1").arg(QLatin1Char(number == 2 ? 'B' : 'A'));
                sent.created = at(number);
                sent.scheme = QStringLiteral("plain");
                sent.payload = "answers";
                sent.document = "pdf";
                CHECK(rows.addSubmission(sent).value() == number);
            }
        });
        read(ledger, [](HubTransaction &rows) {
            const auto sequences = [&](qint64 before, const char *reference, int limit) {
                QList<qint64> numbers;
                const auto heads = rows.submissionHeads(before, QLatin1String(reference), limit);
                REQUIRE(heads);
                for (const auto &head : *heads) {
                    CHECK(head.payload.isEmpty());
                    CHECK(head.document.isEmpty());
                    CHECK(head.scheme == QStringLiteral("plain"));
                    numbers << head.sequence;
                }
                return numbers;
            };
            CHECK(sequences(0, "", 9) == QList<qint64>{3, 2, 1});
            CHECK(sequences(3, "", 1) == QList<qint64>{2});
            CHECK(sequences(0, "A", 9) == QList<qint64>{3, 1});
            CHECK(sequences(0, "AK-1", 9) == QList<qint64>{3, 1});
            CHECK(sequences(0, "C", 9).isEmpty());
            CHECK(rows.submissionHeads(0, {}, 9).value().size() == 3);
        });
    }
}

} // namespace parvis::testing::ledgers
