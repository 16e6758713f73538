// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdesk.h"

#include "sync/bookingclient.h"
#include "sync/syncengine.h"

#include <QJsonDocument>
#include <QTimer>

#include <memory>

namespace parvis::kiosk
{

SyncLists::SyncLists(const sync::SyncEngine &engine, sync::HubLink &link, QString site, QObject *parent)
    : QObject(parent), m_engine(engine), m_link(link), m_site(std::move(site))
{
}

bool SyncLists::online() const { return m_engine.link() == sync::SyncStatus::Link::Online; }

void SyncLists::keep(const QJsonObject &list, Done done)
{
    // Whichever comes first, the hub or the limit, answers; the other finds it answered.
    const auto open = std::make_shared<Done>(std::move(done));
    const auto close = [open](bool kept) {
        if (const Done waiting = std::exchange(*open, nullptr))
            waiting(kept);
    };
    QTimer::singleShot(sync::BookingClient::answerLimit, this, [close] { close(false); });
    m_link.send({"POST", QStringLiteral("/api/v1/sites/%1/lists").arg(m_site), QJsonDocument(list).toJson(QJsonDocument::Compact), {}},
                [close](const sync::HubReply &reply) { close(reply.kind == sync::HubReply::Kind::Answered && reply.status == 201); });
}

} // namespace parvis::kiosk
