// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "store/hubledger.h"

#include <QJsonObject>

namespace parvis::hub
{

/// One file of a release.
struct ReleaseFile {
    QString kind; ///< the folder it is from: "forms", "procedures", "documents", "sites", "plans", ...; "" at the top
    QString id;   ///< its name there, with the ending
    QByteArray bytes;
};

/// Content that kiosks fetch: objects named by SHA-256, and a manifest that lists them. Errors: HubRefusal, StoreError.
class ReleaseService
{
public:
    explicit ReleaseService(store::HubLedger &ledger) : m_ledger(ledger) {}

    /// Makes FILES the site's next release and tells the feed. The same files again are the same release: nothing
    /// changes.
    [[nodiscard]] Result<store::ReleaseRow> publish(const QString &site, const QList<ReleaseFile> &files);
    /// Was the form of HASH (FormDefinition::hashOf) ever published at the site of TRANSACTION? Always true where no
    /// forms were.
    [[nodiscard]] static Result<bool> knowsForm(store::HubTransaction &transaction, const QByteArray &hash);
    /// After a restore at NOW: kiosks may show releases that are forgotten here, and never go back to a lower number.
    /// The next number is the seconds since 1970, which no second restore of the same backup gives again, and
    /// NUMBERJUMP above the newest known at least.
    [[nodiscard]] static Result<void> skipNumbers(store::HubTransaction &transaction, Instant now);
    static constexpr qint64 numberJump = 1'000;
    [[nodiscard]] Result<store::ReleaseRow> newest(const QString &site);
    [[nodiscard]] Result<QByteArray> object(const QString &site, const QByteArray &sha256);

    /// The rules of booking at the site, canonical JSON; the feed tells of it as entity "plan". Invalid when it is no
    /// plan.
    [[nodiscard]] Result<void> setPlan(const QString &site, const QByteArray &json);
    /// Nothing when the site takes no appointments.
    [[nodiscard]] Result<std::optional<QByteArray>> plan(const QString &site);
    /// The lines of the site, canonical JSON; the feed tells of them as entity "queue". Invalid when it is no queue plan.
    [[nodiscard]] Result<void> setQueue(const QString &site, const QByteArray &json);
    /// Nothing when the site has no queue.
    [[nodiscard]] Result<std::optional<QByteArray>> queue(const QString &site);

private:
    [[nodiscard]] Result<void> keep(const QString &site, const QString &name, const QJsonObject &plan);
    [[nodiscard]] Result<std::optional<QByteArray>> kept(const QString &site, const QString &name);

    store::HubLedger &m_ledger;
};

} // namespace parvis::hub
