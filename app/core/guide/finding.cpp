// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/finding.h"

namespace parvis::guide
{

QString toSentence(const Finding &finding)
{
    const auto sentence = [&](const char *pattern) { return QString::fromLatin1(pattern).arg(finding.subject); };
    switch (finding.kind) {
    case Finding::Kind::MissingStart:
        return sentence("The guide begins with the question \"%1\", which does not exist.");
    case Finding::Kind::DanglingQuestion:
        return sentence("This option leads to the question \"%1\", which does not exist.");
    case Finding::Kind::DanglingOutcome:
        return sentence("This option leads to the outcome \"%1\", which does not exist.");
    case Finding::Kind::DanglingChecklist:
        return sentence("The checklist item \"%1\" does not exist.");
    case Finding::Kind::DuplicateId:
        return sentence("The id \"%1\" is used twice.");
    case Finding::Kind::Cycle:
        return sentence("A path comes back to the question \"%1\", so the visitor would go round in circles.");
    case Finding::Kind::DeadEnd:
        return sentence("On some path no option of the question \"%1\" is visible, so the visitor cannot go on.");
    case Finding::Kind::UnreachableQuestion:
        return sentence("No path leads to the question \"%1\".");
    case Finding::Kind::UnreachableOutcome:
        return sentence("No path leads to the outcome \"%1\".");
    case Finding::Kind::NeverVisibleOption:
        return sentence("The option \"%1\" is never visible.");
    case Finding::Kind::NeverShownItem:
        return sentence("The checklist item \"%1\" is never shown.");
    case Finding::Kind::NeverShownCost:
        return sentence("This cost of the outcome \"%1\" is never due.");
    case Finding::Kind::UnknownVariable:
        return sentence("The rule reads \"%1\", which does not exist.");
    case Finding::Kind::UnknownOption:
        return sentence("The rule compares an answer with \"%1\", which is no option of that question.");
    case Finding::Kind::ReadTooEarly:
        return sentence("The rule reads the answer to \"%1\", which no path has asked by then.");
    }
    return {};
}

} // namespace parvis::guide
