// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/draft.h"

#include <QJsonObject>

namespace parvis::forms
{

/// What a submission carries beside the form and its answers.
struct SubmissionMeta {
    QString reference; ///< as makeReference() gives
    QString language;  ///< the visitor's
    QDate date;        ///< the day it was completed, at the site

    bool operator==(const SubmissionMeta &) const = default;
};

/// The complete answers to one form: every one valid, every required one there, nothing of a hidden field.
/// Made by complete() only, or read back from what toJson() wrote.
class Submission
{
public:
    [[nodiscard]] const QString &formId() const { return m_formId; }
    [[nodiscard]] int formVersion() const { return m_formVersion; }
    [[nodiscard]] const QString &formHash() const { return m_formHash; }
    [[nodiscard]] const QString &procedure() const { return m_procedure; }
    [[nodiscard]] const QString &reference() const { return m_meta.reference; }
    [[nodiscard]] const QString &language() const { return m_meta.language; }
    [[nodiscard]] QDate date() const { return m_meta.date; }
    /// As Draft::answers().
    [[nodiscard]] const QJsonObject &answers() const { return m_answers; }

    /// {"form","version","hash","procedure","reference","language","date","answers"}
    [[nodiscard]] QJsonObject toJson() const;
    /// Strict about the envelope (FormError); the answers were valid when they left.
    [[nodiscard]] static Result<Submission> fromJson(const QJsonObject &json);

    bool operator==(const Submission &) const = default;

private:
    friend Result<Submission, Gaps> complete(const Draft &draft, const SubmissionMeta &meta);
    Submission() = default;

    QString m_formId;
    int m_formVersion = 0;
    QString m_formHash;
    QString m_procedure;
    SubmissionMeta m_meta;
    QJsonObject m_answers;
};

/// The submission DRAFT has become, or what it still lacks.
[[nodiscard]] Result<Submission, Gaps> complete(const Draft &draft, const SubmissionMeta &meta);

} // namespace parvis::forms
