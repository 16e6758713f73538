// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

namespace parvis::cli
{

QList<Verb> allVerbs()
{
    QList<Verb> verbs;
    verbs += contentVerbs();
    verbs += documentVerbs();
    verbs += rulesVerbs();
    verbs += hubVerbs();
    verbs += agentVerbs();
    verbs += consentVerbs();
    verbs += kioskVerbs();
    verbs += lossVerbs();
    verbs += syncVerbs();
    return verbs;
}

} // namespace parvis::cli
