// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger promises of opinions and checklists.
#include "support/hubledgersamples.h"

namespace parvis::testing::ledgers
{

using namespace store;

namespace
{

QByteArray bytes(char sign)
{
    return QByteArray(32, sign);
}

Opinion sample(int number, const char *choice, const char *comment = "", QDate month = {2026, 11, 1})
{
    return {id(number),        QStringLiteral("visit"),  QLatin1String(choice), QString::fromUtf8(comment),
            QStringLiteral("fr"), month};
}

} // namespace

void checkVisitors(HubLedger &ledger)
{
    const QDate day(2026, 11, 26);
    SECTION("of two answers under one mark the first counts")
    {
        Opinion other = sample(4, "no");
        other.subject = QStringLiteral("saturday");
        other.language.clear();
        write(ledger, [&](HubTransaction &rows) {
            CHECK_FALSE(rows.hasOpinionMark(bytes('a')).value());
            CHECK(rows.addOpinion(bytes('a'), day, sample(1, "5", "Très bien – merci 'à' vous")).value());
            CHECK_FALSE(rows.addOpinion(bytes('a'), day, sample(2, "1")).value());
            CHECK(rows.addOpinion(bytes('b'), day, sample(3, "5")).value());
            CHECK(rows.addOpinion(bytes('c'), day, other).value());
            CHECK(rows.addOpinion(bytes('d'), day, sample(5, "2", "bof", {2026, 12, 1})).value());
        });
        read(ledger, [&](HubTransaction &rows) {
            CHECK(rows.hasOpinionMark(bytes('a')).value());
            CHECK_FALSE(rows.hasOpinionMark(bytes('z')).value());
            const QDate november(2026, 11, 1);
            const QString visit = QStringLiteral("visit");
            CHECK(rows.opinionCounts().value() ==
                  QList<OpinionCount>{{QStringLiteral("saturday"), november, QStringLiteral("no"), 1},
                                      {visit, november, QStringLiteral("5"), 2},
                                      {visit, {2026, 12, 1}, QStringLiteral("2"), 1}});
            CHECK(rows.opinionComments(9).value() ==
                  QList<Opinion>{sample(5, "2", "bof", {2026, 12, 1}), sample(1, "5", "Très bien – merci 'à' vous")});
            CHECK(rows.opinionComments(1).value().size() == 1);
        });
        read(
            ledger, [&](HubTransaction &rows) { CHECK(rows.opinionCounts().value().isEmpty()); }, strasbourg);
    }
    SECTION("a checklist comes back as it was written last, until its end")
    {
        const VisitList first{bytes('k'), "{\"a\":1}", at(60)};
        VisitList ticked = first;
        ticked.body = "{\"a\":2}";
        const VisitList late{bytes('l'), "{}", at(61)};
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.putVisitList(first));
            CHECK(rows.putVisitList(late));
            CHECK(rows.visitList(first.key).value() == first);
            CHECK(rows.putVisitList(ticked));
        });
        write(ledger, [&](HubTransaction &rows) {
            CHECK(rows.visitList(first.key).value() == ticked);
            CHECK(rows.visitList(bytes('m')).value() == std::nullopt);
            CHECK(rows.addOpinion(bytes('a'), day, sample(1, "5")).value());
            CHECK(rows.forgetVisitors(at(59), day).value() == 0);
            CHECK(rows.forgetVisitors(at(60), day).value() == 1);
            CHECK(rows.forgetVisitors(at(60), day.addDays(1)).value() == 1);
            CHECK(rows.visitList(first.key).value() == std::nullopt);
            CHECK(rows.visitList(late.key).value() == late);
            CHECK_FALSE(rows.hasOpinionMark(bytes('a')).value());
            CHECK(rows.opinionCounts().value().size() == 1);
        });
    }
}

} // namespace parvis::testing::ledgers
