// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub keeps about people ends when its rule says so, and not before.
#include "hub/keptthings.h"
#include "hub/service/submissionservice.h"
#include "store/storeerror.h"

#include <set>

using namespace parvis;
using namespace parvis::hub;
using std::chrono::days;
using store::HubTransaction;
using store::RetainedKind;

namespace
{

const RetentionRule &ruleOf(RetainedKind kind)
{
    for (const RetentionRule &rule : retentionRules()) {
        if (rule.kind == kind)
            return rule;
    }
    FAIL("no rule");
    return retentionRules().front();
}

// Nobody alive waits for it.
bool alwaysEnds(RetainedKind kind)
{
    using K = RetainedKind;
    return kind == K::WaitingHandOffs || kind == K::Comments || kind == K::Answers || kind == K::Keys;
}

store::StreamState stream(Town &town)
{
    store::StreamState state;
    within(town, [&](HubTransaction &rows) -> Result<void> {
        const auto found = rows.stream();
        state = found ? *found : store::StreamState();
        return {};
    });
    return state;
}

} // namespace

TEST_CASE("There is one rule for each kind, with its end and its reason, within what a town may choose")
{
    std::set<int> kinds;
    std::set<std::string> names;
    for (const RetentionRule &rule : retentionRules()) {
        INFO(rule.name);
        kinds.insert(int(rule.kind));
        names.insert(rule.name);
        CHECK(rule.least <= rule.kept);
        CHECK(rule.kept <= rule.most);
        CHECK(RetentionLimits().of(rule.kind) == rule.kept);
        CHECK(*rule.what);
        CHECK(*rule.after);
        CHECK(*rule.basis);
    }
    CHECK(kinds.size() == retentionRuleCount);
    CHECK(names.size() == retentionRuleCount);
    CHECK(*kinds.rbegin() == int(retentionRuleCount) - 1);
    CHECK(ruleOf(RetainedKind::Keys).least >= days(400));
}

TEST_CASE("Each kind is kept to the last second of its time and erased with the next")
{
    const auto &rules = retentionRules();
    const RetentionRule &rule = rules[size_t(GENERATE(range(0, int(retentionRuleCount))))];
    INFO(rule.name);
    Town town;
    keepEnded(town, rule.kind);
    setClock(town, useEnded() + rule.kept - 1s);
    REQUIRE(sweepWhole(town).ok());
    CHECK(countOf(town, rule.kind) == Count{1, 0});
    setClock(town, useEnded() + rule.kept + 1s);
    const auto erased = sweepWhole(town);
    REQUIRE(erased.ok());
    CHECK(*erased > 0);
    CHECK(countOf(town, rule.kind) == Count{0, 0});
    CHECK(*sweepWhole(town) == 0);
}

TEST_CASE("What is in use is kept however long that takes, and so is what is ahead")
{
    Town town;
    keepEverything(town);
    for (const int later : {10'000, 10'040}) { // who waited in vain is forgotten a month after he is withdrawn
        setClock(town, useEnded() + days(later));
        REQUIRE(sweepWhole(town).ok());
    }
    for (const RetentionRule &rule : retentionRules()) {
        INFO(rule.name);
        CHECK((countOf(town, rule.kind).all > 0) == !alwaysEnds(rule.kind));
    }
    for (const RetainedKind kind : {RetainedKind::Submissions, RetainedKind::CallBacks, RetainedKind::HandOffs,
                                    RetainedKind::Tickets, RetainedKind::Quarantine, RetainedKind::Emergencies}) {
        INFO(ruleOf(kind).name);
        CHECK(countOf(town, kind).inUse == countOf(town, kind).all);
    }
    within(town, [](HubTransaction &rows) -> Result<void> {
        const auto all = rows.submissionsAfter(0, 10);
        REQUIRE(all.ok());
        REQUIRE(all->size() == 1);
        CHECK(all->first().payload == canary());
        return {};
    });
}

TEST_CASE("A form nobody has dealt with is never erased unseen")
{
    Town town;
    Kiosk kiosk(town);
    kiosk.send({kiosk.journal.add(QStringLiteral("submission"), {}, canary())});
    town.clock.advance(days(5'000));
    REQUIRE(sweepWhole(town).ok());
    const auto open = SubmissionService(town.ledger, town.clock).open(town.plan.site, 0, {}, 10);
    REQUIRE(open.ok());
    REQUIRE(open->total == 1);
    CHECK(RetentionService(town.ledger, town.clock).list(town.plan.site)->first().waits == at("2026-03-02T07:00:00Z"));
    const QString id = open->cases.first().submission.id;
    const SubmissionService::By lea{QStringLiteral("lea"), QStringLiteral("Lea")};
    SubmissionService forms(town.ledger, town.clock);
    REQUIRE(forms.move(town.plan.site, id, SubmissionState::Checked, 0, lea).ok());
    REQUIRE(forms.move(town.plan.site, id, SubmissionState::Done, 1, lea).ok());
    town.clock.advance(days(180) - 1s);
    REQUIRE(sweepWhole(town).ok());
    CHECK(submissions(town) == 1);
    town.clock.advance(2s);
    REQUIRE(sweepWhole(town).ok());
    CHECK(submissions(town) == 0);
}

TEST_CASE("Sealed copies go with what they are copies of, though the case they lay in is kept longer")
{
    RetentionLimits limits;
    limits.set(RetainedKind::Quarantine, days(3'000));
    limits.set(RetainedKind::Appointments, days(3'000));
    const auto kind = GENERATE(RetainedKind::Submissions, RetainedKind::Contacts, RetainedKind::CallBacks);
    Town town;
    keepEnded(town, kind);
    setClock(town, useEnded() + ruleOf(kind).kept + 1s);
    REQUIRE(sweepWhole(town, limits).ok());
    within(town, [](HubTransaction &rows) -> Result<void> {
        const auto cases = rows.quarantine(10);
        REQUIRE(cases.ok());
        REQUIRE(cases->size() == 1);
        CHECK(cases->first().body.isEmpty());
        CHECK(cases->first().resolution->decision == QStringLiteral("handled"));
        return {};
    });
}

TEST_CASE("Of an appointment that is over the rest stays for the counts, until that ends too")
{
    Town town;
    keepEnded(town, RetainedKind::Contacts);
    const auto read = [&] {
        QList<store::Appointment> all;
        within(town, [&](HubTransaction &rows) -> Result<void> {
            const auto between = rows.appointmentsBetween(useEnded() - days(1), useEnded() + days(1));
            REQUIRE(between.ok());
            all = *between;
            return {};
        });
        return all;
    };
    const auto before = read();
    REQUIRE(before.size() == 1);
    setClock(town, useEnded() + days(91));
    REQUIRE(sweepWhole(town).ok());
    const auto after = read();
    REQUIRE(after.size() == 1);
    CHECK(after.first().contact.isEmpty());
    CHECK(after.first().personKey.isEmpty());
    CHECK(after.first().contactScheme.isEmpty());
    CHECK(after.first().code == before.first().code);
    CHECK(after.first().reasons == before.first().reasons);
    CHECK(after.first().revision == before.first().revision);
    setClock(town, useEnded() + days(731));
    REQUIRE(sweepWhole(town).ok());
    CHECK(read().isEmpty());
    within(town, [&](HubTransaction &rows) -> Result<void> {
        const auto released = rows.releaseAtoms(before.first().id);
        REQUIRE(released.ok());
        CHECK(*released == 0);
        return {};
    });
}

TEST_CASE("A call for help nobody came for is withdrawn, and the feed says so")
{
    Town town;
    const QString id(32, QLatin1Char('1'));
    REQUIRE(
        town.handOffs().request(town.plan.site, id, QStringLiteral("kiosk"), QStringLiteral("fr"), "{\"a\":1}").ok());
    const auto before = stream(town);
    town.clock.advance(days(7) + 1s);
    REQUIRE(sweepWhole(town).ok());
    const auto found = town.handOffs().find(town.plan.site, id);
    REQUIRE(found.ok());
    CHECK(found->state == store::HandOffState::Withdrawn);
    CHECK(found->context.isEmpty());
    CHECK(stream(town).sequence == before.sequence + 1);
    CHECK(stream(town).digest != before.digest);
}

TEST_CASE("A feed and its digest are the same whatever is erased")
{
    Town town;
    town.booked("card", "2026-03-02T08:00:00Z");
    for (const RetentionRule &rule : retentionRules()) {
        if (rule.kind != RetainedKind::WaitingHandOffs)
            keepEnded(town, rule.kind);
    }
    const auto before = stream(town);
    setClock(town, useEnded() + days(5'000));
    REQUIRE(*sweepWhole(town) > 0);
    CHECK(stream(town) == before);
}

TEST_CASE("A journal is known again for 400 days, and its kiosk told the same")
{
    Town town;
    Kiosk kiosk(town);
    const QList<JournalEntry> entries{kiosk.journal.add(QStringLiteral("submission"), {})};
    const auto first = kiosk.send(entries);
    town.clock.advance(days(400) - 1s);
    REQUIRE(sweepWhole(town).ok());
    const auto again = kiosk.send(entries);
    CHECK(again.receipts == first.receipts);
    CHECK_FALSE(again.frozen);
    CHECK(submissions(town) == 1);
    CHECK(town.device(kiosk.id).chainSequence == 1);
    town.clock.advance(2s);
    REQUIRE(sweepWhole(town).ok());
    CHECK(countOf(town, RetainedKind::Keys).all == 0);
    CHECK(town.device(kiosk.id).chainSequence == 1); // the head of a journal has no end
}

TEST_CASE("An answer kept for a repeated request loses what people wrote and nothing else")
{
    struct Row {
        const char *answer;
        const char *left;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"context":{"name":"M"},"id":"x","note":"call M"})", R"({"id":"x"})"},
        {R"({"ticket":{"context":{"a":1},"label":"A 1"}})", R"({"ticket":{"label":"A 1"}})"},
        {R"({"callBack":{"procedure":"p","tries":[{"note":"M"}]}})", R"({"callBack":{"procedure":"p","tries":[]}})"},
        {R"({"callBack":{"procedure":"p","tries":[]}})", R"({"callBack":{"procedure":"p","tries":[]}})"},
        {R"({"byTown":{"did":"moved","message":"M"},"code":"K"})", R"({"code":"K"})"},
        {R"({"id":"x","resolution":{"by":"lea","note":""},"resolved":true})", R"({"id":"x","resolved":true})"},
        {R"({"list":[{"message":"M"},{"id":"y"}]})", R"({"list":[{},{"id":"y"}]})"},
        {R"({"assisted":false,"procedure":"p","reason":"M must sign","state":"correction"})",
         R"({"assisted":false,"procedure":"p","state":"correction"})"},
        {R"({"code":"K","reasons":[{"persons":1,"reason":"card"}]})",
         R"({"code":"K","reasons":[{"persons":1,"reason":"card"}]})"},
        {"", ""},
        {"1\nab\ncd", "1\nab\ncd"},
    }));
    CHECK(withoutPersons(row.answer) == QByteArray(row.left));
    Town town;
    const store::InboxRow kept{QStringLiteral("k"), QByteArray(32, 'f'), 200, row.answer, useEnded()};
    within(town, [&](HubTransaction &rows) -> Result<void> {
        const auto added = rows.addInbox(kept);
        return added ? Result<void>() : Result<void>(added.error());
    });
    setClock(town, useEnded() + days(31));
    const auto erased = sweepWhole(town);
    REQUIRE(erased.ok());
    CHECK((*erased == 1) == (QByteArray(row.answer) != row.left));
    CHECK(countOf(town, RetainedKind::Answers).all == 0);
    within(town, [&](HubTransaction &rows) -> Result<void> {
        const auto found = rows.inbox(kept.key);
        REQUIRE(found.ok());
        REQUIRE(found->has_value());
        CHECK((*found)->answer == QByteArray(row.left));
        CHECK((*found)->fingerprint == kept.fingerprint);
        CHECK((*found)->status == kept.status);
        CHECK((*found)->created == kept.created);
        return {};
    });
}

TEST_CASE("A round looks at a few rows at a time, goes on where it was, and comes again in an hour")
{
    constexpr int many = RetentionService::rowsAtOnce + 20;
    Town town;
    within(town, [&](HubTransaction &rows) -> Result<void> {
        for (int i = 0; i < many; ++i) {
            const auto added = rows.addInbox({QStringLiteral("journal/%1").arg(i, 4, 10, QLatin1Char('0')),
                                              QByteArray(32, 'f'), 200, "1\n", useEnded()});
            if (!added)
                return added.error();
        }
        return {};
    });
    setClock(town, useEnded() + days(401));
    RetentionService service(town.ledger, town.clock);
    int erased = 0;
    int sweeps = 0;
    do {
        const auto swept = service.sweep(town.plan.site);
        REQUIRE(swept.ok());
        CHECK(*swept <= RetentionService::rowsAtOnce);
        erased += *swept;
        ++sweeps;
        CHECK(service.lastRound(town.plan.site)->has_value() != service.isUnderWay(town.plan.site));
    } while (service.isUnderWay(town.plan.site));
    CHECK(*service.lastRound(town.plan.site) == RetentionRound{town.clock.now(), many});
    CHECK(erased == many);
    CHECK(sweeps > 2);
    keepEnded(town, RetainedKind::Keys);
    town.clock.advance(RetentionService::every - 1s);
    CHECK(*service.sweep(town.plan.site) == 0);
    town.clock.advance(1s);
    CHECK(*service.sweep(town.plan.site) == 1);
}

TEST_CASE("Rounds of several sites follow one another, and what is short-lived waits for none")
{
    const QString kehl = QStringLiteral("kehl");
    Town town;
    const auto fill = [&](const QString &site, int count) {
        REQUIRE(town.ledger
                    .write(site,
                           [&](HubTransaction &rows) -> Result<void> {
                               for (int i = 0; i < count; ++i) {
                                   const auto added = rows.addInbox({QStringLiteral("journal/%1").arg(i),
                                                                     QByteArray(32, 'f'), 200, "1\n", useEnded()});
                                   if (!added)
                                       return added.error();
                               }
                               return rows.putVisitList({QByteArray(32, 'k'), "list", useEnded()});
                           })
                    .ok());
    };
    fill(town.plan.site, RetentionService::rowsAtOnce);
    fill(kehl, 3);
    setClock(town, useEnded() + days(401));
    RetentionService service(town.ledger, town.clock);
    int erased = 0;
    int sweeps = 0;
    do {
        const auto here = service.sweep(town.plan.site);
        REQUIRE(here.ok());
        erased += *here;
        const auto there = service.sweep(kehl);
        REQUIRE(there.ok());
        if (service.isUnderWay(town.plan.site))
            CHECK(*there == (sweeps == 0 ? 1 : 0)); // the list
        else
            CHECK(*there == 3);
        ++sweeps;
    } while (service.isUnderWay(town.plan.site));
    CHECK(erased == RetentionService::rowsAtOnce + 1);
    CHECK(sweeps > 1);
    CHECK_FALSE(service.isUnderWay(kehl));
}

TEST_CASE("A town that keeps longer has it longer, and is told until when")
{
    RetentionLimits limits;
    limits.set(RetainedKind::Submissions, days(1'000));
    Town town;
    keepEnded(town, RetainedKind::Submissions);
    keepInUse(town, RetainedKind::Submissions);
    setClock(town, useEnded() + days(999));
    REQUIRE(sweepWhole(town, limits).ok());
    const auto states = RetentionService(town.ledger, town.clock, limits).list(town.plan.site);
    REQUIRE(states.ok());
    REQUIRE(states->size() == qsizetype(retentionRuleCount));
    const RetentionState &state = states->first();
    CHECK(state.rule->kind == RetainedKind::Submissions);
    CHECK(state.count == 2);
    CHECK(state.inUse == 1);
    CHECK(state.waits == useEnded());
    CHECK(state.kept == days(1'000));
    CHECK(state.oldest == useEnded());
    CHECK(state.next == useEnded() + days(1'000));
    for (const RetentionState &other : *states) {
        if (other.rule->kind != RetainedKind::Submissions && other.rule->kind != RetainedKind::Quarantine)
            CHECK(other.count == 0);
    }
}

TEST_CASE("A log that a reader holds is written over as soon as nobody does, and only after something was erased")
{
    Town town;
    int tries = 0;
    bool isFree = false;
    RetentionService service(town.ledger, town.clock, {}, [&]() -> Result<void> {
        ++tries;
        return isFree ? Result<void>() : Error(store::StoreError::Busy, QStringLiteral("a reader"));
    });
    REQUIRE(service.sweep(town.plan.site).ok());
    CHECK(tries == 0);
    keepEnded(town, RetainedKind::Keys);
    setClock(town, useEnded() + days(401));
    for (const int tried : {1, 2, 3, 3}) {
        isFree = tried == 3;
        REQUIRE(service.sweep(town.plan.site).ok());
        CHECK(tries == tried);
    }
}

TEST_CASE("What is short-lived goes with every sweep, whatever round is under way")
{
    Town town;
    within(town, [&](HubTransaction &rows) {
        return rows.putVisitList({QByteArray(32, 'k'), canary(), town.clock.now() + 10min});
    });
    RetentionService service(town.ledger, town.clock);
    REQUIRE(service.sweep(town.plan.site).ok());
    town.clock.advance(11min);
    CHECK(*service.sweep(town.plan.site) == 1);
}
