// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/hublink.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace parvis::sync
{
class SyncEngine;
}

namespace parvis::kiosk
{

/// Where a checklist is left for the visitor's phone. Outlives the session.
class ListDesk
{
public:
    using Done = std::function<void(bool kept)>;

    virtual ~ListDesk() = default;

    [[nodiscard]] virtual bool online() const = 0;
    /// LIST is the body of the hub's operation keepList. DONE is called exactly once.
    virtual void keep(const QJsonObject &list, Done done) = 0;
};

/// The same at the hub. All given outlives it. Interface thread.
class SyncLists final : public QObject, public ListDesk
{
public:
    SyncLists(const sync::SyncEngine &engine, sync::HubLink &link, QString site, QObject *parent = nullptr);

    [[nodiscard]] bool online() const override;
    void keep(const QJsonObject &list, Done done) override;

private:
    const sync::SyncEngine &m_engine;
    sync::HubLink &m_link;
    const QString m_site;
};

} // namespace parvis::kiosk
