// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdesk.h"

#include "sync/bookingclient.h"
#include "sync/syncengine.h"

#include <QJsonDocument>
#include <QTimer>

#include <memory>

namespace parvis::kiosk
{

SyncForms::SyncForms(const sync::SyncEngine &engine, sync::HubLink &link, QString site, QObject *parent)
    : QObject(parent), m_engine(engine), m_link(link), m_site(std::move(site))
{
}

bool SyncForms::online() const { return m_engine.link() == sync::SyncStatus::Link::Online; }

void SyncForms::keep(const QJsonObject &form, Done done) { ask(QStringLiteral("forms"), form, std::move(done)); }

void SyncForms::take(const QJsonObject &question, Done done) { ask(QStringLiteral("forms/take"), question, std::move(done)); }

void SyncForms::ask(const QString &what, const QJsonObject &body, Done done)
{
    // Whichever comes first, the hub or the limit, answers; the other finds it answered.
    const auto open = std::make_shared<Done>(std::move(done));
    const auto close = [open](Answer answer, const QJsonObject &reply) {
        if (const Done waiting = std::exchange(*open, nullptr))
            waiting(answer, reply);
    };
    QTimer::singleShot(sync::BookingClient::answerLimit, this, [close] { close(Answer::Unreachable, {}); });
    m_link.send({"POST", QStringLiteral("/api/v1/sites/%1/%2").arg(m_site, what), QJsonDocument(body).toJson(QJsonDocument::Compact), {}},
                [close](const sync::HubReply &reply) {
                    const bool answered = reply.kind == sync::HubReply::Kind::Answered;
                    const bool isDone = answered && reply.status >= 200 && reply.status < 300;
                    // Only "not found" is about the form or its code: a kiosk that is not let in, or asks too often,
                    // knows nothing of either.
                    close(isDone ? Answer::Done : answered && reply.status == 404 ? Answer::Refused : Answer::Unreachable,
                          isDone ? QJsonDocument::fromJson(reply.body).object() : QJsonObject());
                });
}

} // namespace parvis::kiosk
