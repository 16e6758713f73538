// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parvis::wire
{

/// One field of the visitor's form as an agent beside him sees it; texts in the visitor's language.
struct VisitField {
    struct Option {
        QString value;
        QString label;

        bool operator==(const Option &) const = default;
    };

    QString path; ///< in the form, "children.0.name"; empty for a question of the guide
    QString label;
    QString kind;  ///< forms::toString(), or "guide"
    QString value; ///< text for people; empty where nothing was given, or it is not shared
    bool missing = false;
    QList<Option> options = {};

    bool operator==(const VisitField &) const = default;
};

/// A form with what was given to it so far, so that it can be shown as the paper it becomes. Without signatures.
struct FormCopy {
    static constexpr qsizetype largest = 48 * 1024; ///< bytes of given as JSON; the hub takes 128 KiB of a whole state

    QString form;      ///< id
    QString hash;      ///< of its definition
    QJsonObject given; ///< forms::shownAnswers()

    bool operator==(const FormCopy &) const = default;

    /// {"form","hash","answers"}
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where form or hash is missing; other members are passed over.
    [[nodiscard]] static std::optional<FormCopy> fromJson(const QJsonObject &json);
};

/// A visitor's way through the guide of a procedure so far.
struct GuidePath {
    QJsonObject answers; ///< {question: option}
    QStringList ticked;  ///< items of the checklist he has

    bool operator==(const GuidePath &) const = default;
};

/// What a visitor's screen holds, as structure and never as pixels, as far as he shares it.
///
/// {"screen","language","shares":[],"title","procedure","answers":{},"ticked":[],"step","steps","question":{...},"error",
/// "fields":[{...}],"copy":{...}}; what is empty is left out, but for "answers". A field is
/// {"path","label","kind","value","missing","options":[{"value","label"}]}.
struct VisitState {
    QString screen; ///< kind of screen, "form": all an agent learns where nothing is shared
    QString language;
    QStringList shares; ///< "topic", "answers", "form"
    QString title;
    int step = 0; ///< from 1; 0 = the screen has no steps
    int steps = 0;
    std::optional<VisitField> question;
    QString error; ///< what is wrong with the answer shown
    QList<VisitField> fields;
    std::optional<FormCopy> copy = {};  ///< only where the form is shared, and not too large
    QString procedure = {};             ///< id of what the title names; only where the topic is shared
    std::optional<GuidePath> path = {}; ///< only where the answers to this procedure's questions are shared

    bool operator==(const VisitState &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Members of another shape are passed over.
    [[nodiscard]] static VisitState fromJson(const QJsonObject &json);
};

} // namespace parvis::wire
