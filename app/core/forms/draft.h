// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer.h"
#include "forms/display.h"
#include "forms/formdefinition.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace parvis::forms
{

struct DraftChange;
struct DraftData;

/// Why a draft may not leave yet: the field to ask, and what is wrong with it.
struct Gap {
    QString path;
    AnswerErrorCode code = AnswerErrorCode::Missing;

    bool operator==(const Gap &) const = default;
};
using Gaps = QList<Gap>;

/// The answers of one visitor to one form so far. An immutable value: every change gives a new one; copies share.
///
/// A path is a field id, or inside a repeat "children.0.name" (items count from 0). What the visitor gave is kept for
/// as long as the draft lives. It counts (is in answers(), is seen by rules, fills the document) only while its field
/// is shown, its option offered and its value inside the limits; when that comes back, so does the answer. Changing one
/// answer therefore never touches another, and only what depends on it is evaluated again.
class Draft
{
public:
    /// An empty draft. TODAY is the day rules and limits see; REGION as in ParseContext.
    Draft(const FormDefinition &form, QDate today, QString region);

    [[nodiscard]] const FormDefinition &form() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const QString &region() const;

    /// Reads raw text for PATH with the options, limits and requirement that hold now; NotAsked when there is no such
    /// field. LANGUAGE is the one the visitor types in.
    [[nodiscard]] Result<Answer, AnswerError> parse(const QString &path, const QJsonValue &raw,
                                                    const QString &language) const;

    /// This draft with one answer given or replaced. An answer for another kind of field, a path that does not exist or
    /// a calculated field changes nothing.
    [[nodiscard]] DraftChange with(const QString &path, const Answer &answer) const;
    /// This draft as if PATH had never been asked.
    [[nodiscard]] DraftChange without(const QString &path) const;
    /// One more item, empty, at the end of a repeat; nothing changes beyond its maxItems.
    [[nodiscard]] DraftChange withItem(const QString &repeatId) const;
    /// Without item INDEX; the items after it move up.
    [[nodiscard]] DraftChange withoutItem(const QString &repeatId, int index) const;
    [[nodiscard]] int itemCount(const QString &repeatId) const;

    /// The value that counts at PATH; null when blank, hidden, fallen or never given. Calculated fields included.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    /// What the visitor gave, also while it does not count: to show it again. Undefined when never asked.
    [[nodiscard]] QJsonValue given(const QString &path) const;
    [[nodiscard]] bool isVisible(const QString &path) const;
    [[nodiscard]] bool isRequired(const QString &path) const;
    /// Options of a choice that may be taken now, in order.
    [[nodiscard]] std::vector<Option> offeredOptions(const QString &path) const;
    /// min and max that hold now, rules and "today" resolved: number, ISO date, or undefined for none.
    [[nodiscard]] QJsonValue minimum(const QString &path) const;
    [[nodiscard]] QJsonValue maximum(const QString &path) const;
    /// Text for people of what counts at PATH.
    [[nodiscard]] QString display(const QString &path, const QString &language) const;

    /// Shown fields in the order of the form, notes and headings included, calculated ones not; a repeat stands for its
    /// items.
    [[nodiscard]] QStringList visibleFields() const;
    /// Shown fields of one item, as full paths.
    [[nodiscard]] QStringList visibleItemFields(const QString &repeatId, int index) const;
    /// The shown field after or before PATH on its level (the form, or its item); empty at the end. PATH itself may be
    /// hidden. next("") is the first.
    [[nodiscard]] QString next(const QString &path) const;
    [[nodiscard]] QString previous(const QString &path) const;

    /// What is still to be asked or mended, in the order of the form. Hidden fields are never among them.
    [[nodiscard]] Gaps gaps() const;
    [[nodiscard]] bool isComplete() const;

    /// What counts, as canonical JSON: {fieldId: value}, blank and hidden fields absent, repeats as arrays of objects.
    [[nodiscard]] QJsonObject answers() const;

    /// Same form, day, and the same answers given.
    bool operator==(const Draft &other) const;

private:
    friend class DraftSettling;
    explicit Draft(std::shared_ptr<const DraftData> data) : m_data(std::move(data)) {}

    std::shared_ptr<const DraftData> m_data;
};

/// What a change did beside itself.
struct DraftChange {
    Draft draft;
    QStringList fallen; ///< paths whose answers counted before and do not now, the changed path excepted; form order
};

} // namespace parvis::forms
