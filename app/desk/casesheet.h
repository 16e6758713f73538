// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guiderun.h"
#include "guide/procedure.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace parvis::desk
{

/// What an agent reads beside a visitor, as a page of simple HTML in the language of the program.
class CaseSheet
{
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)

public:
    /// What the visitor agreed to share, {"procedure", "answers": {question: option}, "ticked": [item he has]}, and
    /// where that leads by the rules of TODAY. PROCEDURE null = not known here: what came is shown as it came.
    [[nodiscard]] static QString shared(const QJsonObject &context, const guide::Procedure *procedure,
                                        const QString &language, QDate today);
    /// The procedure itself: what it is, cost, delay, its sections.
    [[nodiscard]] static QString knowledge(const guide::Procedure &procedure, const QString &language);

private:
    [[nodiscard]] static QString outcome(const guide::GuideRun &run, const QStringList &ticked,
                                         const QString &language);
};

} // namespace parvis::desk
