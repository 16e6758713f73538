// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/kioskconsent.h"

#include "hub/service/hubrefusal.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace parvis::hub
{

using store::HubTransaction;
using wire::StaffConsent;

namespace
{

// The feed is read in its order only: what was said is found again in this fact, by the feed's keys.
const QString consentFact = QStringLiteral("kiosk-consent");

Result<QJsonObject> read(HubTransaction &transaction)
{
    const auto kept = transaction.fact(consentFact);
    if (!kept)
        return kept.error();
    const QJsonDocument said = QJsonDocument::fromJson(*kept);
    return kept->isEmpty() || said.isObject()
               ? Result<QJsonObject>(said.object())
               : Error(store::StoreError::Failed, QStringLiteral("what was said of the kiosks cannot be read"));
}

StaffConsent consentOf(const QJsonObject &said, const QString &key)
{
    return wire::parseStaffConsent(said.value(key).toString().toLatin1());
}

Result<bool> isKiosk(HubTransaction &transaction, const QString &id)
{
    const auto device = transaction.device(id);
    return device ? Result<bool>(*device && (*device)->kind == QLatin1String("kiosk")) : Result<bool>(device.error());
}

} // namespace

Result<void> KioskConsent::say(const QString &site, const QString &kiosk, StaffConsent consent)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        if (const auto known = kiosk.isEmpty() ? Result<bool>(true) : isKiosk(transaction, kiosk); !known || !*known)
            return known ? Error(HubRefusal::NotFound, QStringLiteral("kiosk")) : known.error();
        auto said = read(transaction);
        if (!said)
            return said.error();
        const QString key = kiosk.isEmpty() ? wire::staffConsentOfSite : kiosk;
        if (consentOf(*said, key) == consent)
            return {};
        if (consent == StaffConsent::Unsaid)
            said->remove(key);
        else
            said->insert(key, QString::fromLatin1(wire::encode(consent)));
        if (auto set = transaction.setFact(consentFact, QJsonDocument(*said).toJson(QJsonDocument::Compact)); !set)
            return set;
        const auto told = transaction.appendChange(wire::staffConsentEntity, key, wire::encode(consent));
        return told ? Result<void>() : Result<void>(told.error());
    });
}

Result<QList<KioskConsent::Said>> KioskConsent::list(const QString &site)
{
    QList<Said> list;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto said = read(transaction);
        const auto devices = said ? transaction.devices() : said.error();
        if (!devices)
            return devices.error();
        const StaffConsent whole = consentOf(*said, wire::staffConsentOfSite);
        for (const store::Device &device : *devices) {
            const StaffConsent own = consentOf(*said, device.id);
            if (device.kind == QLatin1String("kiosk"))
                list << Said{device.id, device.name, own, wire::mayStaffSignIn(whole, own)};
        }
        std::sort(list.begin(), list.end(),
                  [](const Said &a, const Said &b) { return std::tie(a.name, a.kiosk) < std::tie(b.name, b.kiosk); });
        list.prepend({{}, {}, whole, wire::mayStaffSignIn(whole, StaffConsent::Unsaid)});
        return {};
    });
    return done ? Result<QList<Said>>(list) : Result<QList<Said>>(done.error());
}

} // namespace parvis::hub
