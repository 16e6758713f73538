// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formdefinition.h"
#include "guide/guiderun.h"
#include "guide/procedure.h"
#include "wire/sharedform.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

namespace parvis::desk
{

/// With what a case is read at a desk.
struct CaseReading {
    const guide::Procedure *procedure = nullptr; ///< the one named; null = not known here
    const forms::FormDefinition *form = nullptr; ///< the one shared; null = not known here
    QHash<QString, QString> needs = {};          ///< the site's, titles by id in LANGUAGE
    QString language = {};                       ///< of the program
    QString region = {};                         ///< where the site lies
    QDate today = {};
};

/// What an agent reads beside a visitor, as a page of simple HTML in the language of the program.
class CaseSheet
{
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)

public:
    /// What the visitor agreed to share, {"procedure", "answers": {question: option}, "ticked": [item he has],
    /// "needs": [{"id","label"}], "form": wire::SharedForm}, where that leads by the rules of today, and what he does
    /// not share. What is not known here is shown as it came.
    [[nodiscard]] static QString shared(const QJsonObject &context, const CaseReading &reading);
    /// The procedure itself: what it is, cost, delay, its sections.
    [[nodiscard]] static QString knowledge(const guide::Procedure &procedure, const QString &language);

private:
    [[nodiscard]] static QString needs(const QJsonObject &context, const CaseReading &reading);
    [[nodiscard]] static QString path(const QJsonObject &context, const CaseReading &reading);
    [[nodiscard]] static QString form(const wire::SharedForm &form, const CaseReading &reading);
    [[nodiscard]] static QString notShared(const QJsonObject &context);
    [[nodiscard]] static QString outcome(const guide::GuideRun &run, const QStringList &ticked,
                                         const QString &language);
};

} // namespace parvis::desk
