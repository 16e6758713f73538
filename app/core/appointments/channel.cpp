// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/channel.h"

namespace parvis::appointments
{

QString toText(Channel channel)
{
    switch (channel) {
    case Channel::Desk:
        return QStringLiteral("desk");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Video:
        break;
    }
    return QStringLiteral("video");
}

std::optional<Channel> parseChannel(const QString &text)
{
    for (const Channel channel : {Channel::Desk, Channel::Phone, Channel::Video}) {
        if (toText(channel) == text)
            return channel;
    }
    return std::nullopt;
}

} // namespace parvis::appointments
