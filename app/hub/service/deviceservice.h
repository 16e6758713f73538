// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/service/idsource.h"
#include "store/hubledger.h"

#include <QHash>

namespace parvis::hub
{

/// The one seam that decides who becomes a device of a site.
class Enrolment
{
public:
    virtual ~Enrolment() = default;
    [[nodiscard]] virtual bool mayEnrol(const QString &site, const QString &kind, const QString &code) const = 0;
};

/// One code for all, from the hub's configuration; an empty one lets nobody in.
class SharedCodeEnrolment final : public Enrolment
{
public:
    explicit SharedCodeEnrolment(QString code) : m_code(std::move(code)) {}
    [[nodiscard]] bool mayEnrol(const QString &site, const QString &kind, const QString &code) const override;

private:
    QString m_code;
};

struct Enrolled {
    store::Device device;
    QString secret; ///< told once; the hub keeps its hash only
};

/// Which machines belong to a site. Errors: HubRefusal, StoreError. One thread.
class DeviceService
{
public:
    DeviceService(store::HubLedger &ledger, const Clock &clock, IdSource ids)
        : m_ledger(ledger), m_clock(clock), m_ids(std::move(ids))
    {
    }

    /// KIND is "kiosk", "desk" or "board", NAME 1 to 100 characters. A kiosk gets a series for tickets of its own.
    /// NotAllowed for a wrong code.
    [[nodiscard]] Result<Enrolled> enrol(const QString &site, const QString &kind, const QString &name,
                                         const QString &code, const Enrolment &enrolment);
    /// NotAllowed when there is no such device or the secret is another one.
    [[nodiscard]] Result<store::Device> authenticate(const QString &site, const QString &id, const QString &secret);
    /// As they were given at the enrolment, by id.
    [[nodiscard]] Result<QHash<QString, QString>> names(const QString &site);
    /// REPORT is a JSON object of at most 16 KiB.
    [[nodiscard]] Result<void> report(const QString &site, const QString &id, const QByteArray &report);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
    IdSource m_ids;
};

} // namespace parvis::hub
