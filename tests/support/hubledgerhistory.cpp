// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feeddigest.h"
#include "store/storeerror.h"
#include "support/catch.h"
#include "support/hubledgercontract.h"

#include <map>
#include <random>
#include <set>

namespace parvis::testing
{

using namespace store;
using appointments::UnitKey;
using appointments::UnitRecord;
using appointments::UnitState;

namespace
{

/// What the ledger should hold, as plainly as can be.
struct Model {
    std::map<UnitKey, UnitRecord> units;
    std::map<std::pair<QString, qint64>, QString> atoms;
    std::map<QString, Appointment> appointments;
    std::map<std::pair<QString, QString>, Change> changes;
    std::map<QString, InboxRow> inbox;
    qint64 sequence = 0;
    qint64 submissions = 0;

    [[nodiscard]] QByteArray digest() const
    {
        FeedDigest digest;
        for (const auto &[key, change] : changes)
            digest.add(FeedDigest::hash(change.entity, change.key, change.body));
        return digest.bytes();
    }
};

class History
{
public:
    History(HubLedger &ledger, HubLedger &witness, unsigned seed) : m_ledger(ledger), m_witness(witness), m_random(seed)
    {
    }

    void run(int writes)
    {
        for (int i = 0; i < writes; ++i) {
            INFO("write " << i);
            const Model before = m_model;
            const bool fails = chance(5);
            const auto told = m_ledger.write(m_site, [&](HubTransaction &rows) -> Result<void> {
                foresee(rows);
                part(rows, 0);
                return fails ? Result<void>(Error(StoreError::Refused)) : Result<void>();
            });
            REQUIRE(told.ok() != fails);
            if (fails)
                m_model = before;
            compare();
        }
    }

private:
    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }
    [[nodiscard]] bool chance(int in) { return below(in) == 0; }
    [[nodiscard]] QString resource() { return QStringLiteral("r%1").arg(below(2)); }
    [[nodiscard]] QString name() { return QStringLiteral("n%1").arg(below(6)); }
    [[nodiscard]] static Instant at(int step) { return Instant(std::chrono::minutes(5 * step)); }

    // Right or wrong, it must not change any answer.
    void foresee(HubTransaction &rows)
    {
        if (chance(3))
            return;
        Foresight foresight;
        for (int i = below(4); i > 0; --i) {
            const int step = below(5), atom = below(10);
            foresight.inboxKeys.append(name());
            foresight.units.append({chance(2) ? QString() : resource(), at(step), at(step + below(3))});
            foresight.atoms.append({resource(), atom, atom + below(4)});
            foresight.appointments.append(sampleAppointment(below(5)).id);
            foresight.codes.append(sampleAppointment(below(5)).code);
            foresight.personKeys.append(name());
        }
        REQUIRE(rows.expect(foresight));
    }

    void part(HubTransaction &rows, int depth)
    {
        const int steps = 1 + below(6);
        for (int i = 0; i < steps; ++i) {
            if (depth < 3 && chance(4))
                attempt(rows, depth);
            else
                step(rows);
        }
    }

    void attempt(HubTransaction &rows, int depth)
    {
        const Model before = m_model;
        const bool fails = chance(2);
        const auto told = rows.attempt([&]() -> Result<void> {
            part(rows, depth + 1);
            return fails ? Result<void>(Error(StoreError::Busy)) : Result<void>();
        });
        REQUIRE(told.ok() != fails);
        if (fails)
            m_model = before;
    }

    void step(HubTransaction &rows)
    {
        switch (below(12)) {
        case 0:
        case 1:
            return addUnit(rows);
        case 2:
        case 3:
            return replaceUnit(rows);
        case 4:
            return takeAtoms(rows);
        case 5:
            return releaseAtoms(rows);
        case 6:
            return putAppointment(rows);
        case 7:
        case 8:
            return appendChange(rows);
        case 9:
            return addInbox(rows);
        case 10:
            return addSubmission(rows);
        default:
            return look(rows);
        }
    }

    void addUnit(HubTransaction &rows)
    {
        UnitRecord unit;
        unit.key = {resource(), at(below(5))};
        REQUIRE(rows.addUnits({unit.key}).value() == int(m_model.units.emplace(unit.key, unit).second));
    }

    void replaceUnit(HubTransaction &rows)
    {
        const UnitKey key{resource(), at(below(5))};
        const auto known = m_model.units.find(key);
        const auto now = rows.unit(key);
        REQUIRE(now);
        REQUIRE(now->has_value() == (known != m_model.units.end()));
        if (!*now)
            return;
        REQUIRE(**now == known->second);
        UnitRecord before = **now, after = before;
        const bool stale = chance(4);
        if (stale)
            ++before.token;
        after.state = UnitState(below(5));
        after.token += quint64(below(2));
        after.holder = name();
        after.until = at(below(9));
        REQUIRE(rows.replaceUnit(before, after).value() == !stale);
        if (!stale)
            known->second = after;
    }

    void takeAtoms(HubTransaction &rows)
    {
        const QString where = resource(), booking = name();
        const qint64 from = below(10), until = from + 1 + below(3);
        bool isFree = true;
        for (qint64 step = from; step < until; ++step)
            isFree = isFree && !m_model.atoms.contains({where, step});
        REQUIRE(rows.takeAtoms({where, from, until}, booking).value() == isFree);
        for (qint64 step = from; isFree && step < until; ++step)
            m_model.atoms[{where, step}] = booking;
    }

    void releaseAtoms(HubTransaction &rows)
    {
        const QString booking = name();
        const auto released = std::erase_if(m_model.atoms, [&](const auto &atom) { return atom.second == booking; });
        REQUIRE(rows.releaseAtoms(booking).value() == int(released));
    }

    void putAppointment(HubTransaction &rows)
    {
        auto appointment = sampleAppointment(below(5));
        appointment.personKey = name();
        appointment.status = AppointmentStatus(below(3));
        appointment.revision = below(100);
        REQUIRE(rows.putAppointment(appointment));
        m_model.appointments[appointment.id] = appointment;
    }

    void appendChange(HubTransaction &rows)
    {
        Change change{++m_model.sequence, resource(), name(), chance(4) ? QByteArray() : QByteArray::number(below(99))};
        REQUIRE(rows.appendChange(change.entity, change.key, change.body).value() == change.sequence);
        m_model.changes[{change.entity, change.key}] = change;
    }

    void addInbox(HubTransaction &rows)
    {
        const InboxRow row{name(), QByteArray::number(below(9)), below(9), "a", at(1)};
        REQUIRE(rows.addInbox(row).value() == m_model.inbox.emplace(row.key, row).second);
        REQUIRE(rows.inbox(row.key).value() == m_model.inbox.at(row.key));
    }

    void addSubmission(HubTransaction &rows)
    {
        StoredSubmission submission;
        submission.id = QStringLiteral("s%1").arg(m_model.submissions + 1);
        REQUIRE(rows.addSubmission(submission).value() == ++m_model.submissions);
    }

    void look(HubTransaction &rows)
    {
        switch (below(4)) {
        case 0: {
            QList<UnitRecord> expected;
            for (const auto &[key, unit] : m_model.units)
                expected.append(unit);
            REQUIRE(rows.units(at(0), at(99), 99).value() == expected);
            lookAtOne(rows);
            return;
        }
        case 1: {
            const QString holder = name();
            QList<UnitRecord> expected;
            for (const auto &[key, unit] : m_model.units) {
                if (unit.holder == holder)
                    expected.append(unit);
            }
            REQUIRE(rows.unitsHeldBy(holder).value() == expected);
            return;
        }
        case 2: {
            const QString person = name();
            int expected = 0;
            for (const auto &[id, appointment] : m_model.appointments)
                expected += appointment.personKey == person && appointment.status != AppointmentStatus::Requested;
            REQUIRE(rows.openAppointmentsOf(person, at(0)).value() == expected);
            return;
        }
        default:
            REQUIRE(rows.stream().value() == StreamState{m_model.sequence, m_model.digest()});
        }
    }

    void lookAtOne(HubTransaction &rows)
    {
        const QString one = resource();
        const Instant from = at(below(5));
        const Instant until = at(below(8));
        QList<UnitRecord> expected;
        for (const auto &[key, unit] : m_model.units) {
            if (key.resource == one && from <= key.start && key.start < until)
                expected.append(unit);
        }
        REQUIRE(rows.unitsOf(one, from, until).value() == expected);
    }

    void compare()
    {
        REQUIRE(m_witness.read(m_site, [&](HubTransaction &rows) -> Result<void> {
            QList<UnitRecord> units;
            for (const auto &[key, unit] : m_model.units)
                units.append(unit);
            REQUIRE(rows.units(at(0), at(99), 99).value() == units);
            std::map<qint64, Change> changes;
            for (const auto &[key, change] : m_model.changes)
                changes.emplace(change.sequence, change);
            const auto feed = rows.changesAfter(0, 999).value();
            REQUIRE(feed.size() == qsizetype(changes.size()));
            for (const Change &change : feed)
                REQUIRE(change == changes.at(change.sequence));
            REQUIRE(rows.stream().value() == StreamState{m_model.sequence, m_model.digest()});
            for (const auto &[id, appointment] : m_model.appointments)
                REQUIRE(rows.appointment(id).value() == appointment);
            for (const auto &[key, row] : m_model.inbox)
                REQUIRE(rows.inbox(key).value() == row);
            REQUIRE(rows.submissionsAfter(0, 9999).value().size() == m_model.submissions);
            return {};
        }));
    }

    HubLedger &m_ledger;
    HubLedger &m_witness;
    std::mt19937 m_random;
    const QString m_site = QStringLiteral("kehl");
    Model m_model;
};

} // namespace

void hubLedgerHistory(const OpenLedger &open, unsigned seed)
{
    const auto ledger = open();
    const auto witness = open();
    REQUIRE(ledger);
    REQUIRE(witness);
    INFO("seed " << seed);
    History(*ledger, *witness, seed).run(60);
}

} // namespace parvis::testing
