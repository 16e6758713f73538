// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a form on a phone as HTML; private to this folder.
#pragma once

#include "forms/draft.h"
#include "hub/api/formfields.h"
#include "hub/api/visitpage.h"

namespace parvis::hub
{

/// A form on the phone that asks.
struct PhoneForm {
    QString secret; ///< of the phone
    forms::Draft draft;
    QString language; ///< the form was begun in
    QStringList fallen;
    QString code; ///< under which it lies ready; empty = none
};

/// "parvis-form": the cookie by which a phone is known again.
extern const char *const phoneCookie;
/// The phone's secret; empty where it sent none.
[[nodiscard]] QString phoneSecret(const ApiCall &call);
/// Makes the phone of REPLY remember SECRET for a day; no script sees it and no other site's page sends it.
void rememberPhone(const ApiCall &call, const QString &secret, ApiReply &reply);
/// What a page's form must send, so that no other site's page can act for the phone.
[[nodiscard]] QString actMark(const QString &secret);

/// "/f/SITE"
[[nodiscard]] QString formPath(const ApiCall &call);
/// With the language, the question and "from=check" where the answer leads back there.
[[nodiscard]] QString questionPath(const ApiCall &call, const QString &path, const FormWords &in, bool isMending = false);
[[nodiscard]] QString checkPath(const ApiCall &call, const FormWords &in);

/// Is PATH something a person is asked or told on a phone? Signatures are not.
[[nodiscard]] bool isAsked(const forms::Draft &draft, const QString &path);
/// The question after or before PATH on its level; empty at the end.
[[nodiscard]] QString neighbourOf(const forms::Draft &draft, const QString &path, bool isForward);
/// The first question without a good answer; empty when there is none.
[[nodiscard]] QString firstGap(const forms::Draft &draft, const QString &inside = {});

/// What is wrong with what was sent.
struct Refused {
    QJsonValue typed;
    QString what;
    QString mend;
    QString part;
    QString sure; ///< sent again with the same answer it is kept; empty where it cannot be kept
};
[[nodiscard]] ApiReply questionPage(const ApiCall &call, const SiteContent &content, const PhoneForm &form,
                                    const QString &path, bool isMending, const FormWords &in,
                                    const std::optional<Refused> &refused = {});
[[nodiscard]] ApiReply checkPage(const ApiCall &call, const SiteContent &content, const PhoneForm &form,
                                 const FormWords &in);
/// What is asked, and what was answered, in the order of the form.
struct AnswerRow {
    QString path;
    QString heading; ///< title of its section where that begins; HTML
    QString html;    ///< the question
    QString label;   ///< the same, plain
    QString value;   ///< plain; empty = blank
    bool isMissing = false;
};
[[nodiscard]] QList<AnswerRow> answerRows(const forms::Draft &draft, const FormWords &in);
/// A page that says one thing. STATUS 404 where there is nothing to be done here.
[[nodiscard]] ApiReply wordPage(const FormWords &in, const char *what, const char *why, int status, const QString &more = {});

} // namespace parvis::hub
