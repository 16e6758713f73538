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

/// Where a form is left for the visitor's phone, and whence it comes back. Outlives the session.
class FormDesk
{
public:
    enum class Answer {
        Done,
        Refused,     ///< the hub has no such form, or no such code
        Unreachable, ///< no answer, or none about the question: it is not known whether the hub acted
    };
    /// REPLY is the body of the hub's answer where it is Done.
    using Done = std::function<void(Answer answer, const QJsonObject &reply)>;

    virtual ~FormDesk() = default;

    [[nodiscard]] virtual bool online() const = 0;
    /// FORM is the body of the hub's operation keepForm. DONE is called exactly once.
    virtual void keep(const QJsonObject &form, Done done) = 0;
    /// QUESTION is the body of takeForm. DONE is called exactly once.
    virtual void take(const QJsonObject &question, Done done) = 0;
};

/// The same at the hub. All given outlives it. Interface thread.
class SyncForms final : public QObject, public FormDesk
{
public:
    SyncForms(const sync::SyncEngine &engine, sync::HubLink &link, QString site, QObject *parent = nullptr);

    [[nodiscard]] bool online() const override;
    void keep(const QJsonObject &form, Done done) override;
    void take(const QJsonObject &question, Done done) override;

private:
    void ask(const QString &what, const QJsonObject &body, Done done);

    const sync::SyncEngine &m_engine;
    sync::HubLink &m_link;
    const QString m_site;
};

} // namespace parvis::kiosk
