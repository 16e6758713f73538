// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/deviceservice.h"

#include "hub/service/hubrefusal.h"
#include "queue/ticketlabel.h"
#include "store/entryhash.h"

#include <QSet>

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

constexpr qsizetype longestName = 100;
constexpr qsizetype longestReport = 16 * 1024;

Error notAllowed()
{
    return Error(HubRefusal::NotAllowed, QStringLiteral("device"));
}

// Takes as long whatever the difference.
bool isEqual(const QByteArray &a, const QByteArray &b)
{
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

// The first that no device of the site ever had: a ticket of a kiosk long gone may still be in somebody's hand. Empty
// when all are given; such a kiosk gives no tickets by itself.
Result<QString> freeSeries(HubTransaction &transaction)
{
    const auto devices = transaction.devices();
    if (!devices)
        return devices.error();
    QSet<QString> given;
    for (const store::Device &device : *devices)
        given.insert(device.series);
    int index = 0;
    while (given.contains(queue::seriesAt(index)) && !queue::seriesAt(index).isEmpty())
        ++index;
    return queue::seriesAt(index);
}

} // namespace

bool SharedCodeEnrolment::mayEnrol(const QString &, const QString &, const QString &code) const
{
    return !m_code.isEmpty() && isEqual(store::sha256(m_code.toUtf8()), store::sha256(code.toUtf8()));
}

Result<Enrolled> DeviceService::enrol(const QString &site, const QString &kind, const QString &name,
                                      const QString &code, const Enrolment &enrolment)
{
    static const QStringList kinds{QStringLiteral("kiosk"), QStringLiteral("desk"), QStringLiteral("board")};
    const QString trimmed = name.simplified();
    if (!kinds.contains(kind) || trimmed.isEmpty() || trimmed.size() > longestName)
        return Error(HubRefusal::Invalid, kinds.contains(kind) ? QStringLiteral("name") : QStringLiteral("kind"));
    if (!enrolment.mayEnrol(site, kind, code))
        return notAllowed();
    Enrolled enrolled;
    enrolled.secret = m_ids.id();
    enrolled.device.id = m_ids.id();
    enrolled.device.name = trimmed;
    enrolled.device.kind = kind;
    // The secret is 128 random bits: nobody guesses it from a fast hash.
    enrolled.device.secretHash = store::sha256(enrolled.secret.toUtf8());
    enrolled.device.enrolled = m_clock.now();
    enrolled.device.chainHead = QByteArray(32, '\0');
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        if (kind == kinds.first()) {
            auto series = freeSeries(transaction);
            if (!series)
                return series.error();
            enrolled.device.series = *std::move(series);
        }
        return transaction.putDevice(enrolled.device);
    });
    return done ? Result<Enrolled>(enrolled) : Result<Enrolled>(done.error());
}

Result<store::Device> DeviceService::authenticate(const QString &site, const QString &id, const QString &secret)
{
    std::optional<store::Device> device;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto found = transaction.device(id);
        if (!found)
            return found.error();
        device = *std::move(found);
        return {};
    });
    if (!done)
        return done.error();
    if (!device || !isEqual(device->secretHash, store::sha256(secret.toUtf8())))
        return notAllowed();
    return *device;
}

Result<QHash<QString, QString>> DeviceService::names(const QString &site)
{
    QHash<QString, QString> names;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto devices = transaction.devices();
        if (!devices)
            return devices.error();
        for (const store::Device &device : *devices)
            names.insert(device.id, device.name);
        return {};
    });
    return done ? Result<QHash<QString, QString>>(names) : Result<QHash<QString, QString>>(done.error());
}

Result<void> DeviceService::report(const QString &site, const QString &id, const QByteArray &report)
{
    if (report.size() > longestReport)
        return Error(HubRefusal::Invalid, QStringLiteral("report"));
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto found = transaction.device(id);
        if (!found)
            return found.error();
        if (!*found)
            return notAllowed();
        store::Device device = **found;
        device.report = report;
        device.lastSeen = m_clock.now();
        return transaction.putDevice(device);
    });
}

} // namespace parvis::hub
