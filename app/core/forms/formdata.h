// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/formdefinition.h"
#include "forms/formrules.h"

namespace parvis::forms
{

struct FormDefinition::Data {
    QString id;
    int version = 1;
    QString procedure;
    LocalizedText title;
    LocalizedText intro;
    int minutes = 0;
    QList<LocalizedText> nextSteps;
    std::vector<Section> sections;
    std::optional<DocumentTemplate> document;
    QString hash;
    std::optional<FormRules> rules; ///< always there once read
};

} // namespace parvis::forms
