// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

#include <QList>

namespace parvis::cli
{

// One function per verb file.
[[nodiscard]] QList<Verb> agentVerbs();
[[nodiscard]] QList<Verb> clockVerbs();
[[nodiscard]] QList<Verb> consentVerbs();
[[nodiscard]] QList<Verb> contentVerbs();
[[nodiscard]] QList<Verb> documentVerbs();
[[nodiscard]] QList<Verb> hubVerbs();
[[nodiscard]] QList<Verb> kioskVerbs();
[[nodiscard]] QList<Verb> lossVerbs();
[[nodiscard]] QList<Verb> opinionsVerbs();
[[nodiscard]] QList<Verb> quarantineVerbs();
[[nodiscard]] QList<Verb> rulesVerbs();
[[nodiscard]] QList<Verb> syncVerbs();

/// Every verb there is, in the order of the help.
[[nodiscard]] QList<Verb> allVerbs();

} // namespace parvis::cli
