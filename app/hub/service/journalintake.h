// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/journalservice.h"
#include "hub/service/unitbook.h"

namespace parvis::hub
{

/// The effect of one journal entry within the transaction that takes it in; private to JournalService.
class JournalIntake
{
public:
    struct Surroundings {
        const appointments::Plan *plan = nullptr;
        QString device;
        Instant now;
        bool mayHaveForgotten = false; ///< the hub may have forgotten what the entry rests on
        const IdSource &ids;
        const queue::QueuePlan *queue = nullptr;
        QString series = {};       ///< of the device
        bool takesAnyForm = false; ///< a person has looked at what it was filled in on
    };

    /// A place and the token under which it was leased.
    struct NamedUnit {
        appointments::UnitKey key;
        quint64 token = 0;
    };

    JournalIntake(store::HubTransaction &transaction, const Surroundings &surroundings)
        : m_transaction(transaction), m_in(surroundings), m_book(transaction)
    {
    }

    /// Why it belongs in quarantine: empty when its effect was made. Errors are StoreErrors only.
    [[nodiscard]] Result<QString> take(const JournalEntry &entry);

private:
    [[nodiscard]] Result<QString> submission(const JournalEntry &journal, const QJsonObject &facts);
    [[nodiscard]] Result<QString> booking(const JournalEntry &entry, const QJsonObject &facts);
    [[nodiscard]] Result<QString> callBack(const JournalEntry &entry, const QJsonObject &facts);
    [[nodiscard]] Result<QString> bookedOnline(const JournalEntry &entry, store::Appointment told,
                                               const QJsonObject &facts);
    [[nodiscard]] Result<void> standWithoutPlaces(const JournalEntry &entry, const store::Appointment *known,
                                                  const store::Appointment &target,
                                                  const QList<appointments::UnitKey> &places);
    [[nodiscard]] Result<QString> heardOfBefore(const QString &code, const QJsonObject &facts);
    [[nodiscard]] Result<QString> giveBack(const QJsonObject &facts);
    [[nodiscard]] Result<void> freePlaces(const QJsonObject &facts);
    [[nodiscard]] Result<void> giveBack(const QList<NamedUnit> &units);
    [[nodiscard]] Result<QString> cancellation(const QJsonObject &facts);
    [[nodiscard]] Result<QString> handOff(const JournalEntry &entry, const QJsonObject &facts);
    [[nodiscard]] Result<QString> ticket(const JournalEntry &entry, const QJsonObject &facts);
    [[nodiscard]] Result<void> arrive(const QString &code, queue::Ticket &ticket);
    /// May the person have one more: a kiosk alone cannot know.
    [[nodiscard]] Result<bool> isWithinLimit(const store::Appointment &appointment);
    [[nodiscard]] Result<bool> sell(const store::Appointment &appointment, const QJsonArray &units);
    /// BECAUSE, unless the booking was called off before it came.
    [[nodiscard]] Result<QString> afterBooking(const QString &code, const QJsonObject &facts, const QString &because);
    [[nodiscard]] Result<void> remember(const appointments::UnitKey &unit, quint64 token);

    store::HubTransaction &m_transaction;
    Surroundings m_in;
    UnitBook m_book;
};

} // namespace parvis::hub
