// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/documents/popplerreader.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

namespace
{

QString choiceOf(const Poppler::FormFieldChoice &choice)
{
    const QList<int> chosen = choice.currentChoices();
    if (choice.isEditable() && !choice.editChoice().isEmpty())
        return choice.editChoice();
    return chosen.isEmpty() ? QString() : choice.choices().value(chosen.first());
}

} // namespace

ReadForm readWithPoppler(const QByteArray &pdf)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    ReadForm form;
    const auto document = Poppler::Document::loadFromData(pdf);
    form.opened = document && !document->isLocked();
    if (!form.opened)
        return form;
    form.pages = document->numPages();
    for (int i = 0; i < form.pages; ++i) {
        const auto page = document->page(i);
        if (!page)
            continue;
        form.words += page->text({});
        for (const auto &field : page->formFields()) {
            const QString name = field->fullyQualifiedName();
            if (field->type() == Poppler::FormField::FormText)
                form.texts.insert(name, static_cast<Poppler::FormFieldText *>(field.get())->text());
            else if (field->type() == Poppler::FormField::FormButton)
                form.buttons.insert(name, static_cast<Poppler::FormFieldButton *>(field.get())->state());
            else if (field->type() == Poppler::FormField::FormChoice)
                form.choices.insert(name, choiceOf(*static_cast<Poppler::FormFieldChoice *>(field.get())));
        }
    }
    return form;
}
