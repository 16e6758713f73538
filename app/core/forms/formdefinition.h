// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/binding.h"
#include "forms/field.h"
#include "forms/formerror.h"

#include <QJsonObject>

#include <memory>

namespace parvis::forms
{

struct FormRules;

/// A form as released: sections of fields, their rules compiled, the PDF it fills. Immutable; copies share.
///
/// Rules see {fieldId: value, ..., "today": "YYYY-MM-DD"}; a hidden or unanswered field is absent. Inside a repeat a
/// rule also sees the fields of its own item by their plain ids. min and max may be rules too, giving a number or a
/// date.
class FormDefinition
{
public:
    /// Strict: the first fault found is returned (FormError, detail "JSON pointer: what is wrong").
    [[nodiscard]] static Result<FormDefinition> fromJson(const QJsonObject &json);

    [[nodiscard]] const QString &id() const;
    [[nodiscard]] int version() const;
    [[nodiscard]] const QString &procedure() const;
    [[nodiscard]] const LocalizedText &title() const;
    [[nodiscard]] const LocalizedText &intro() const;
    /// Estimated time to fill, in minutes.
    [[nodiscard]] int minutes() const;
    [[nodiscard]] const QList<LocalizedText> &nextSteps() const;
    [[nodiscard]] const std::vector<Section> &sections() const;
    /// Null when the form fills no document.
    [[nodiscard]] const DocumentTemplate *document() const;
    /// SHA-256 (32 bytes) of JSON, a whole form, written compactly with sorted keys and without "$schema", which is for
    /// editors only.
    [[nodiscard]] static QByteArray hashOf(QJsonObject json);
    /// The same of this form, 64 lower-case hexadecimal digits.
    [[nodiscard]] const QString &hash() const;

    /// The field at PATH, with or without item numbers ("children.0.name", "children.name"); null when there is none.
    /// Valid as long as a copy of this definition is.
    [[nodiscard]] const Field *findField(const QString &path) const;
    /// The section that holds PATH; null when there is none.
    [[nodiscard]] const Section *sectionOf(const QString &path) const;

    /// Of use inside this module only.
    [[nodiscard]] const FormRules &rules() const;

private:
    struct Data;
    friend class FormReader;
    explicit FormDefinition(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace parvis::forms
