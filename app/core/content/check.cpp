// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/check.h"

#include "content/checkcontext.h"

#include <QDir>

namespace parvis::content
{

Problems check(const QString &directory, const CheckOptions &options)
{
    if (!QDir(directory).exists())
        return {{directory, 1, 1, QStringLiteral("There is no such folder."), {}, Problem::Severity::Error}};
    CheckContext context(directory, options);
    context.readAll();
    checkEveryFile(context);
    checkSites(context);
    checkAppointments(context);
    checkQueues(context);
    checkNews(context);
    checkCategories(context);
    checkSynonyms(context);
    checkSentences(context);
    checkProcedures(context);
    checkForms(context);
    checkTemplates(context);
    return context.sorted();
}

} // namespace parvis::content
