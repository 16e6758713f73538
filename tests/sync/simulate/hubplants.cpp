// SPDX-License-Identifier: GPL-3.0-or-later
// Bugs in what stands between the hub's rules and its rows.
#include "store/entryhash.h"
#include "store/storeerror.h"
#include "sync/simulate/passing.h"
#include "sync/simulate/plants.h"
#include "sync/simulate/world.h"

namespace parvis::simulate
{

using namespace store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;

namespace
{

template <typename Transaction> class TransactionPlant : public Plant
{
public:
    std::unique_ptr<HubLedger> hubLedger(HubLedger &real) override
    {
        return std::make_unique<PassingHubLedger<Transaction>>(real);
    }
};

/// REAL's row, whatever the caller believes it to be.
Result<bool> overwrite(HubTransaction &real, const UnitRecord &after)
{
    const auto row = real.unit(after.key);
    if (!row)
        return row.error();
    return *row ? real.replaceUnit(**row, after) : Result<bool>(false);
}

struct TokenNotRaised : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        UnitRecord spoiled = after;
        if (after.state == UnitState::Leased && before.state == UnitState::Free)
            spoiled.token = before.token;
        return m_to.replaceUnit(before, spoiled);
    }
};

struct LeaseNotWritten : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        if (after.state == UnitState::Leased && before.state == UnitState::Free)
            return true;
        return m_to.replaceUnit(before, after);
    }
};

struct AtomsNotTaken : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> takeAtoms(const AtomRange &, const QString &) override { return true; }
};

struct AtomsKept : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<int> releaseAtoms(const QString &) override { return 0; }
};

struct OneAtomShort : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> takeAtoms(const AtomRange &range, const QString &booking) override
    {
        return m_to.takeAtoms({range.resource, range.from, range.until - 1}, booking);
    }
};

/// What somebody else holds looks free, and neither the compare nor the atoms refuse.
struct NothingCompared : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    static void free(UnitRecord &record)
    {
        if (record.state == UnitState::Held || record.state == UnitState::Booked)
            record = UnitRecord{record.key, UnitState::Free, record.token, {}, {}, {}, false, false};
    }
    Result<std::optional<UnitRecord>> unit(const UnitKey &key) override
    {
        auto row = m_to.unit(key);
        if (row && *row)
            free(**row);
        return row;
    }
    Result<bool> replaceUnit(const UnitRecord &, const UnitRecord &after) override { return overwrite(m_to, after); }
    Result<bool> takeAtoms(const AtomRange &range, const QString &booking) override
    {
        (void)m_to.takeAtoms(range, booking);
        return true;
    }
};

/// A leased unit looks free to who books at the hub.
struct LeasedLooksFree : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<std::optional<UnitRecord>> unit(const UnitKey &key) override
    {
        auto row = m_to.unit(key);
        if (row && *row && (*row)->state == UnitState::Leased)
            (*row)->state = UnitState::Free;
        return row;
    }
    Result<bool> replaceUnit(const UnitRecord &, const UnitRecord &after) override { return overwrite(m_to, after); }
};

struct UnitLeftBooked : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        return before.state == UnitState::Booked && after.state == UnitState::Free ? Result<bool>(true)
                                                                                   : m_to.replaceUnit(before, after);
    }
};

/// A place sold under a lease and called off becomes free, though the kiosk may sell it again.
struct RightTakenBack : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        UnitRecord spoiled = after;
        if (before.state == UnitState::Booked && after.state == UnitState::Leased) {
            spoiled.state = UnitState::Free;
            spoiled.holder.clear();
        }
        return m_to.replaceUnit(before, spoiled);
    }
};

struct WithdrawnWhileLeased : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        UnitRecord spoiled = after;
        if (after.state == UnitState::Leased && after.withdrawnIfUnsold) {
            spoiled.state = UnitState::Withdrawn;
            spoiled.holder.clear();
        }
        return m_to.replaceUnit(before, spoiled);
    }
};

struct FreedAtRecall : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> replaceUnit(const UnitRecord &before, const UnitRecord &after) override
    {
        UnitRecord spoiled = after;
        if (after.state == UnitState::Leased && after.recalled)
            spoiled = UnitRecord{after.key, UnitState::Free, after.token, {}, {}, {}, false, false};
        return m_to.replaceUnit(before, spoiled);
    }
};

struct InboxForgets : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<bool> addInbox(const InboxRow &) override { return true; }
};

struct SubmissionLost : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<qint64> addSubmission(const StoredSubmission &submission) override
    {
        const bool loses = sha256(submission.id.toLatin1()).at(0) % 16 == 0;
        return loses ? Result<qint64>(qint64(1)) : m_to.addSubmission(submission);
    }
};

struct SubmissionEdited : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<qint64> addSubmission(const StoredSubmission &submission) override
    {
        StoredSubmission spoiled = submission;
        spoiled.payload.append(' ');
        return m_to.addSubmission(spoiled);
    }
};

struct OtherForm : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<qint64> addSubmission(const StoredSubmission &submission) override
    {
        StoredSubmission spoiled = submission;
        spoiled.formHash = sha256("the newest form");
        return m_to.addSubmission(spoiled);
    }
};

struct DocumentDropped : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<qint64> addSubmission(const StoredSubmission &submission) override
    {
        StoredSubmission spoiled = submission;
        spoiled.document.clear();
        return m_to.addSubmission(spoiled);
    }
};

struct QuarantineDropped : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<void> addQuarantine(const QuarantineRow &) override { return {}; }
};

struct NeverFrozen : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<void> putDevice(const Device &device) override
    {
        Device spoiled = device;
        spoiled.frozen = false;
        return m_to.putDevice(spoiled);
    }
};

struct ChainForgotten : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<void> putDevice(const Device &device) override
    {
        Device spoiled = device;
        if (const auto known = m_to.device(device.id); known && *known && (*known)->chainSequence > 1)
            spoiled.chainHead = (*known)->chainHead;
        return m_to.putDevice(spoiled);
    }
};

struct ClaimedLooksWaiting : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<std::optional<HandOff>> handOff(const QString &id) override
    {
        auto row = m_to.handOff(id);
        if (row && *row && (*row)->state == HandOffState::Claimed)
            (*row)->state = HandOffState::Waiting;
        return row;
    }
};

struct EndedLooksWaiting : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<std::optional<HandOff>> handOff(const QString &id) override
    {
        auto row = m_to.handOff(id);
        if (row && *row && (*row)->state == HandOffState::Ended)
            (*row)->state = HandOffState::Waiting;
        return row;
    }
};

struct ClaimTokenKept : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<void> putHandOff(const HandOff &handOff) override
    {
        HandOff spoiled = handOff;
        if (const auto known = m_to.handOff(handOff.id); known && *known && (*known)->claimToken > 0)
            spoiled.claimToken = (*known)->claimToken;
        return m_to.putHandOff(spoiled);
    }
};

struct FeedSilent : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<qint64> appendChange(const QString &entity, const QString &key, const QByteArray &body) override
    {
        // Every eighth place is never told again once it was.
        if (entity == QLatin1String("unit") && qHash(key, 7) % 8 == 0) {
            const auto all = m_to.changesAfter(0, 10'000);
            for (const Change &change : all ? *all : QList<Change>()) {
                if (change.key == key)
                    return change.sequence;
            }
        }
        return m_to.appendChange(entity, key, body);
    }
};

/// Says yes before the commit, which then sometimes does not come.
class AcknowledgesTooEarly final : public PassingHubLedger<PassingTransaction>
{
public:
    using PassingHubLedger::PassingHubLedger;
    Result<void> write(const QString &site, const Work &work) override
    {
        bool worked = false;
        const bool loses = ++m_writes % 50 == 0;
        const auto done = m_to.write(site, [&](HubTransaction &real) -> Result<void> {
            const auto result = work(real);
            worked = result.ok();
            return worked && loses ? Result<void>(Error(StoreError::Io)) : result;
        });
        return worked && loses ? Result<void>() : done;
    }

private:
    int m_writes = 0;
};

struct AcknowledgesTooEarlyPlant final : Plant {
    std::unique_ptr<HubLedger> hubLedger(HubLedger &real) override
    {
        return std::make_unique<AcknowledgesTooEarly>(real);
    }
};

/// Effect and stored answer in two transactions: between them the hub may stop.
class InTwoTransactions final : public PassingHubLedger<PassingTransaction>
{
public:
    using PassingHubLedger::PassingHubLedger;
    struct Half : PassingTransaction {
        Half(HubTransaction &to, std::vector<StoredSubmission> &later) : PassingTransaction(to), m_later(later) {}
        Result<qint64> addSubmission(const StoredSubmission &submission) override
        {
            m_later.push_back(submission);
            return qint64(1'000'000);
        }
        std::vector<StoredSubmission> &m_later;
    };
    Result<void> write(const QString &site, const Work &work) override
    {
        std::vector<StoredSubmission> later;
        const auto done = m_to.write(site, [&](HubTransaction &real) {
            Half half(real, later);
            return work(half);
        });
        if (done && !later.empty()) {
            // Its failure is nobody's affair any more.
            (void)m_to.write(site, [&](HubTransaction &real) -> Result<void> {
                for (const StoredSubmission &submission : later) {
                    if (const auto stored = real.addSubmission(submission); !stored)
                        return stored.error();
                }
                return {};
            });
        }
        return done;
    }
};

struct InTwoTransactionsPlant final : Plant {
    std::unique_ptr<HubLedger> hubLedger(HubLedger &real) override { return std::make_unique<InTwoTransactions>(real); }
};

/// The rows go, what was sealed in them stays.
struct SealedCopiesKept : PassingTransaction {
    using PassingTransaction::PassingTransaction;
    Result<int> forget(RetainedKind kind, const QStringList &keys) override
    {
        const bool isSealed = kind == RetainedKind::Submissions || kind == RetainedKind::Contacts;
        return isSealed ? Result<int>(int(keys.size())) : PassingTransaction::forget(kind, keys);
    }
};

} // namespace

std::vector<PlantEntry> hubPlants()
{
    return {
        entryOf<TransactionPlant<TokenNotRaised>>("token-not-raised", "5: a new lease keeps the old token"),
        entryOf<TransactionPlant<LeaseNotWritten>>("lease-not-written", "a lease is granted and not noted"),
        entryOf<TransactionPlant<AtomsNotTaken>>("atoms-not-taken", "6: a booking takes no atoms"),
        entryOf<TransactionPlant<AtomsKept>>("atoms-kept", "what is cancelled keeps its atoms"),
        entryOf<TransactionPlant<OneAtomShort>>("one-atom-short", "7: off by one at the end of a slot"),
        entryOf<TransactionPlant<NothingCompared>>("nothing-compared", "held and booked places are taken again"),
        entryOf<TransactionPlant<LeasedLooksFree>>("leased-looks-free", "4: the hub sells what a kiosk has on lease"),
        entryOf<TransactionPlant<UnitLeftBooked>>("unit-left-booked", "what is cancelled stays booked"),
        entryOf<TransactionPlant<RightTakenBack>>("right-taken-back",
                                                  "an offline sale called off at the hub frees the place"),
        entryOf<TransactionPlant<WithdrawnWhileLeased>>("withdrawn-while-leased",
                                                        "a leased place is withdrawn without asking its kiosk"),
        entryOf<TransactionPlant<FreedAtRecall>>("freed-at-recall",
                                                 "a recall frees the place before the kiosk has answered"),
        entryOf<TransactionPlant<InboxForgets>>("inbox-forgets", "keys of requests are not kept"),
        entryOf<TransactionPlant<SubmissionLost>>("submission-lost",
                                                  "some submissions get a receipt and are not stored"),
        entryOf<TransactionPlant<SubmissionEdited>>("submission-edited", "9: the hub stores another payload"),
        entryOf<TransactionPlant<OtherForm>>("other-form", "the hub notes the newest form instead of the one seen"),
        entryOf<TransactionPlant<DocumentDropped>>("document-dropped", "the hub stores no document"),
        entryOf<TransactionPlant<QuarantineDropped>>("quarantine-dropped", "what goes to quarantine is dropped"),
        entryOf<TransactionPlant<NeverFrozen>>("never-frozen", "24: a broken journal freezes nobody"),
        entryOf<TransactionPlant<ChainForgotten>>("chain-forgotten", "the hub does not note the new head of a journal"),
        entryOf<TransactionPlant<ClaimedLooksWaiting>>("two-agents", "31: two agents claim one ticket"),
        entryOf<TransactionPlant<EndedLooksWaiting>>("ended-comes-back", "a hand-off that ended can be claimed"),
        entryOf<TransactionPlant<ClaimTokenKept>>("claim-token-kept", "a new claim keeps the old token"),
        entryOf<TransactionPlant<FeedSilent>>("feed-silent", "some changes are never told"),
        entryOf<TransactionPlant<SealedCopiesKept>>("sealed-copies-kept", "34: the retention job skips sealed copies"),
        entryOf<AcknowledgesTooEarlyPlant>("hub-acknowledges-early",
                                           "2: the hub answers before its commit, which fails"),
        entryOf<InTwoTransactionsPlant>("hub-two-transactions", "6: receipt and submission in two transactions"),
    };
}

} // namespace parvis::simulate
