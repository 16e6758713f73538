// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/visitscreen.h"

namespace parvis::wire
{

QStringList visitScreens()
{
    return {QStringLiteral("attract"),     QStringLiteral("language"), QStringLiteral("home"),
            QStringLiteral("search"),      QStringLiteral("category"), QStringLiteral("procedure"),
            QStringLiteral("guide"),       QStringLiteral("outcome"),  QStringLiteral("form"),
            QStringLiteral("check"),       QStringLiteral("document"), QStringLiteral("signature"),
            QStringLiteral("finish"),      QStringLiteral("notice"),   QStringLiteral("practice"),
            QStringLiteral("persons"),     QStringLiteral("channel"),  QStringLiteral("reasons"),
            QStringLiteral("times"),       QStringLiteral("contact"),  QStringLiteral("agree"),
            QStringLiteral("booked"),      QStringLiteral("code"),     QStringLiteral("person"),
            QStringLiteral("appointment"), QStringLiteral("services"), QStringLiteral("ticket"),
            QStringLiteral("noTicket"),    QStringLiteral("handOff"),  QStringLiteral("staff"),
            QStringLiteral("assist"),      QStringLiteral("mandate"),  QStringLiteral("formOnPhone"),
            QStringLiteral("callBack"),    QStringLiteral("wifi")};
}

} // namespace parvis::wire
