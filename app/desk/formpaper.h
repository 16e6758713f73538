// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge.h"
#include "wire/visitstate.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace parvis::desk
{

class DocumentView;

/// The official paper with what a visitor has given so far in it, so that he and the agent speak of the same lines.
class FormPaper
{
    Q_DECLARE_TR_FUNCTIONS(FormPaper)

public:
    /// In VIEW, or the sentence that says why there is none. To be called again when the copy or the knowledge has
    /// changed; where neither has, nothing is drawn anew. COPY nothing: the visitor shows no form.
    static void show(DocumentView &view, const std::optional<wire::FormCopy> &copy, const Knowledge &knowledge,
                     QDate today);
};

} // namespace parvis::desk
