// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpaper.h"

#include "documentview.h"
#include "forms/bindings.h"
#include "forms/draftcopy.h"

namespace parvis::desk
{

void FormPaper::show(DocumentView &view, const std::optional<wire::FormCopy> &copy, const Knowledge &knowledge,
                     QDate today)
{
    if (!copy)
        return view.setNone(tr("The visitor shows no form."));
    const forms::FormDefinition *form = knowledge.form(copy->form);
    if (!form || form->hash() != copy->hash)
        return view.setNone(tr("The visitor's version of this form is not here."));
    if (!form->document())
        return view.setNone(tr("This form has no paper: only its answers are sent."));
    const QByteArray paper = knowledge.paper(form->document()->templateId);
    if (paper.isEmpty())
        return view.setNone(tr("The paper of this form is not here yet …"));
    const forms::Draft draft = forms::draftOf(*form, today, knowledge.region(), copy->given);
    view.setFilled(paper, forms::bindings(draft, {today, {}, knowledge.region(), {}}));
}

} // namespace parvis::desk
