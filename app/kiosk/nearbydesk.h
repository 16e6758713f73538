// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"
#include "sync/hublink.h"
#include "wire/payloadsealer.h"

#include <QHash>
#include <QObject>

namespace parvis::kiosk
{

/// Appointments at neighbouring sites, and such as were found at any other site, asked of the hub; without it there are
/// none. Part of SyncDesk.
///
/// Every answer comes within BookingClient::answerLimit. All given outlives it. Interface thread.
class NearbyDesk final : public QObject
{
public:
    NearbyDesk(sync::HubLink &link, const wire::PayloadSealer &sealer, QString site);

    /// Nothing for DONE where the hub does not answer.
    void ask(const WantedVisit &wanted, BookingDesk::Nearby done);
    /// The appointment of a code as typed, at whichever other site it is: Done, Unknown, Unreachable.
    void find(const QString &code, BookingDesk::Done done);
    /// When VISIT could be instead: Done, Unknown, Refused, Unreachable.
    void askMove(const BookedVisit &visit, BookingDesk::Done done);
    void move(const BookedVisit &visit, const FreeStart &start, BookingDesk::Done done);
    void cancel(const BookedVisit &visit, BookingDesk::Done done);

    /// What was heard of WANTED's site last.
    [[nodiscard]] QList<FreeStart> starts(const WantedVisit &wanted) const { return m_known.value(wanted.site).starts; }

    void hold(const WantedVisit &wanted, const FreeStart &start, BookingDesk::Done done);
    void release(const BookedVisit &held);
    void confirm(const BookedVisit &held, const VisitorContact &contact, BookingDesk::Done done);

private:
    using Heard = std::function<void(const sync::HubReply &)>;

    struct Known {
        QList<FreeStart> starts; // sorted
        std::chrono::minutes length{0};
    };
    void send(const sync::HubRequest &request, Heard heard);
    [[nodiscard]] QString path(const QString &site) const;
    [[nodiscard]] QString pathOf(const BookedVisit &visit) const;
    void learn(const QString &site, const QJsonArray &starts, std::chrono::minutes length);
    void takeNext(const FreeStart &gone, const sync::HubReply &reply, DeskAnswer *answer);

    sync::HubLink &m_link;
    const wire::PayloadSealer &m_sealer;
    const QString m_site;
    QHash<QString, Known> m_known; // by site
};

} // namespace parvis::kiosk
