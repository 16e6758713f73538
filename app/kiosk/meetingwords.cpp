// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingwords.h"

#include <QCoreApplication>

namespace parvis::kiosk
{

namespace
{

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

// A number or an address is read from left to right in every language.
QString isolated(const QString &contact)
{
    return QChar(0x2066) + contact + QChar(0x2069);
}

} // namespace

QStringList meetingLines(appointments::Channel channel, const QString &contact)
{
    switch (channel) {
    case appointments::Channel::Phone:
        return {MeetingWords::tr("By telephone"),
                contact.isEmpty() ? MeetingWords::tr("The town hall calls you at the number you gave.")
                                  : MeetingWords::tr("The town hall calls you: %1").arg(isolated(contact))};
    case appointments::Channel::Video:
        return {MeetingWords::tr("By video"),
                contact.isEmpty() ? MeetingWords::tr("The town hall sends you the link by e-mail.")
                                  : MeetingWords::tr("The town hall sends you the link: %1").arg(isolated(contact))};
    case appointments::Channel::Desk:
        break;
    }
    return {};
}

} // namespace parvis::kiosk
