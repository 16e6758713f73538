// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which a visitor says what he thinks; private to this folder.
#pragma once

#include "hub/api/visitpage.h"

namespace parvis::hub
{

/// What was wrong with the answer he sent, shown above its form with what he wrote.
struct OpinionFault {
    QString subject;
    const char *words = nullptr;
    QString choice;
    QString comment;
};

/// Is he asked how the visit was? Then what the town asks stands under a heading of its own; else the page is called
/// so.
[[nodiscard]] bool isVisitAsked(const queue::Ticket &ticket);
/// How the visit was, once TICKET is served, and what the town asks now: a form each, or thanks.
[[nodiscard]] Result<QString> opinionPart(const ApiCall &call, const SiteContent &content, const queue::Ticket &ticket,
                                          const VisitWords &in, const OpinionFault &fault);

} // namespace parvis::hub
