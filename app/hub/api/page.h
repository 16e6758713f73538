// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "hub/api/apirequest.h"

namespace parvis::hub
{

/// Whether a page is asked for anew while it is looked at.
enum class PageMotion {
    Still,
    Live, ///< what stands in the element "live" is renewed every few seconds; without script the whole page is
};

/// A small page: BODY is HTML, TITLE is text. A still one has no script, a live one only the hub's own, named by its
/// hash. Nothing is loaded from elsewhere, nobody may frame it, and its address is told to no other site. Arabic is
/// written from the right.
[[nodiscard]] ApiReply htmlPage(const QString &language, const QString &title, const QString &body, int status = 200,
                                PageMotion motion = PageMotion::Still);

/// TEXT as HTML in LANGUAGE; where it has none, in another one that is named to the reader's voice.
[[nodiscard]] QString textOn(const LocalizedText &text, const QString &language);

/// To TARGET, a path of this hub, by GET: what was done is not done again when the page is loaded again.
[[nodiscard]] ApiReply seeOther(const QString &target);

/// The value of NAME in a form a browser sent; empty where there is none or FORM is larger than MOST bytes.
[[nodiscard]] QString formValue(const QByteArray &form, const char *name, qsizetype most = 16'384);
/// All values of NAME.
[[nodiscard]] QStringList formValues(const QByteArray &form, const char *name, qsizetype most = 16'384);

} // namespace parvis::hub
