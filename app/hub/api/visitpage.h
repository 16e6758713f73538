// SPDX-License-Identifier: GPL-3.0-or-later
// What the visitor's pages have in common; private to this folder.
#pragma once

#include "hub/api/sitecontents.h"
#include "hub/api/visitwords.h"
#include "queue/ticket.h"

namespace parvis::hub
{

/// Does TOKEN look like one a kiosk makes: 32 hexadecimal digits?
[[nodiscard]] bool isToken(const QString &token);
/// "/t/SITE/TOKEN"
[[nodiscard]] QString ticketPath(const QString &site, const QString &token);
/// The name of the site at the head of a page.
[[nodiscard]] QString townLine(const ApiCall &call, const SiteContent &content, const VisitWords &in);
/// Today where the site is.
[[nodiscard]] QDate siteToday(const ApiCall &call, const SiteContent &content);
/// What the town tells today; empty where it says nothing.
[[nodiscard]] QString newsPart(const ApiCall &call, const SiteContent &content, const VisitWords &in);
/// When the site is open today and on which of the next days it is closed, as a board lists them; empty where no
/// release says it.
[[nodiscard]] QString hoursPart(const ApiCall &call, const SiteContent &content, const VisitWords &in);
/// How the town hall is reached by telephone: WORDS has %1 for the number. Empty where none is told.
[[nodiscard]] QString phoneLine(const content::Site &site, const char *words);
/// The network of the hall in words; empty where there is none.
[[nodiscard]] QString wifiPart(const SiteContent &content, const VisitWords &in);
/// No such page: WHAT and WHY in words.
[[nodiscard]] ApiReply gonePage(const VisitWords &in, const char *what, const char *why);

} // namespace parvis::hub
