// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/staffconsent.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::wire
{

QByteArray encode(StaffConsent consent)
{
    switch (consent) {
    case StaffConsent::Unsaid:
        break;
    case StaffConsent::Allowed:
        return R"({"s":"allowed"})";
    case StaffConsent::Forbidden:
        return R"({"s":"forbidden"})";
    }
    return {};
}

StaffConsent parseStaffConsent(const QByteArray &body)
{
    if (body.isEmpty())
        return StaffConsent::Unsaid;
    const QString said = QJsonDocument::fromJson(body).object().value(QStringLiteral("s")).toString();
    return said == QLatin1String("allowed") ? StaffConsent::Allowed : StaffConsent::Forbidden;
}

bool mayStaffSignIn(StaffConsent site, StaffConsent kiosk)
{
    return (kiosk == StaffConsent::Unsaid ? site : kiosk) != StaffConsent::Forbidden;
}

} // namespace parvis::wire
