// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace parvis::appointments
{

/// How visitor and agent meet.
enum class Channel { Desk, Phone, Video };

/// "desk", "phone", "video"
[[nodiscard]] QString toText(Channel channel);
[[nodiscard]] std::optional<Channel> parseChannel(const QString &text);

} // namespace parvis::appointments
