// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of an appointment and of its booking have in common; private to this folder.
#pragma once

#include "hub/api/phonewords.h"
#include "hub/api/sitecontents.h"

namespace parvis::hub
{

/// How an appointment takes place.
struct Meeting {
    appointments::Channel channel = appointments::Channel::Desk;
    bool isToCome = true; ///< else nobody is called any more, or not yet
};

/// When, what for and where or how, as HTML: START, REASONS in the language of the page or named to the reader's voice,
/// the place where somebody is expected there.
[[nodiscard]] QString factsPart(const ApiCall &call, const SiteContent &content, Instant start,
                                const QList<store::BookedReason> &reasons, const Meeting &meeting,
                                const PhoneWords &in);
/// What is needed for REASONS, each once; empty where it is nothing.
[[nodiscard]] QString bringPart(const ApiCall &call, const QList<store::BookedReason> &reasons,
                                appointments::Channel channel, const PhoneWords &in);

} // namespace parvis::hub
