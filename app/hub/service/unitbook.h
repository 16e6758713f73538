// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/unitstate.h"
#include "store/hubledger.h"

namespace parvis::hub
{

/// Changes the places of one site within one transaction, by the rules of appointments::next, and tells the feed.
class UnitBook
{
public:
    explicit UnitBook(store::HubTransaction &transaction) : m_transaction(transaction) {}

    /// The place after EVENT, written. HubRefusal::Taken when there is no such place or it changed meanwhile; the
    /// UnitRefusal when the rules say no. Free -> Leased goes above the site's token floor.
    [[nodiscard]] Result<appointments::UnitRecord> apply(const appointments::UnitKey &key,
                                                         const appointments::UnitEvent &event);
    /// Writes AFTER over BEFORE whatever the rules say; for a hub that learns again what it forgot.
    [[nodiscard]] Result<void> replace(const appointments::UnitRecord &before, const appointments::UnitRecord &after);
    /// The feed no longer speaks of this place: it is over.
    [[nodiscard]] Result<void> forget(const appointments::UnitKey &key);
    /// Adds places; those that are there already stay as they are. Gives how many were new.
    [[nodiscard]] Result<int> add(const QList<appointments::UnitKey> &keys);

    /// No token given from now on is TOKEN or less.
    [[nodiscard]] Result<void> raiseFloor(quint64 token);
    [[nodiscard]] Result<quint64> floor();

private:
    [[nodiscard]] Result<QList<appointments::UnitKey>> notThere(const QList<appointments::UnitKey> &keys);
    [[nodiscard]] Result<void> tell(const appointments::UnitRecord &before, const appointments::UnitRecord &after);

    store::HubTransaction &m_transaction;
};

/// "<resource>@<minutes since 1970>", the key of a place in the feed, and back.
[[nodiscard]] QString feedKey(const appointments::UnitKey &unit);
[[nodiscard]] std::optional<appointments::UnitKey> parseFeedKey(const QString &key);
/// What the feed says of a place: {"s":"free"}; empty = it is over.
[[nodiscard]] QByteArray feedBody(appointments::UnitState state);

} // namespace parvis::hub
