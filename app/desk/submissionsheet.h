// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdefinition.h"
#include "submissionrecords.h"

#include <QCoreApplication>

namespace parvis::desk
{

/// What an agent reads of a submission, as a page of simple HTML in the language of the program.
class SubmissionSheet
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionSheet)

public:
    /// Can this desk read what is in it? The only place that knows of schemes.
    [[nodiscard]] static bool isReadable(const OpenedSubmission &opened);
    /// Questions and answers, as REGION (ISO 3166-1) writes numbers of telephones and the like; FORM null = not here:
    /// the answers as they came. What cannot be read says so.
    [[nodiscard]] static QString answers(const OpenedSubmission &opened, const forms::FormDefinition *form,
                                         const QString &language, const QString &region);
    /// With whose help it was filled, as one plain sentence after another; empty where it was filled alone.
    [[nodiscard]] static QString help(const OpenedSubmission &opened);
    /// Who did what when.
    [[nodiscard]] static QString way(const OpenedSubmission &opened);
};

} // namespace parvis::desk
