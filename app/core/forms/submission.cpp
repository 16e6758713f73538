// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/submission.h"

#include "forms/objectreader.h"

#include <limits>

namespace parvis::forms
{

namespace
{

using Key = QLatin1String;

} // namespace

Result<Submission, Gaps> complete(const Draft &draft, const SubmissionMeta &meta)
{
    Gaps gaps = draft.gaps();
    if (!gaps.isEmpty())
        return gaps;
    Submission submission;
    submission.m_formId = draft.form().id();
    submission.m_formVersion = draft.form().version();
    submission.m_formHash = draft.form().hash();
    submission.m_procedure = draft.form().procedure();
    submission.m_meta = meta;
    submission.m_answers = draft.answers();
    return submission;
}

QJsonObject Submission::toJson() const
{
    return {{Key("form"), m_formId},
            {Key("version"), m_formVersion},
            {Key("hash"), m_formHash},
            {Key("procedure"), m_procedure},
            {Key("reference"), m_meta.reference},
            {Key("language"), m_meta.language},
            {Key("date"), m_meta.date.toString(Qt::ISODate)},
            {Key("answers"), m_answers}};
}

Result<Submission> Submission::fromJson(const QJsonObject &json)
{
    FirstFault fault;
    ObjectReader reader(json, QString(), fault);
    Submission submission;
    submission.m_formId = reader.kebabId(Key("form"));
    if (!reader.has(Key("version")))
        fault.set(FormError::MissingKey, QString(), QStringLiteral("\"version\" is missing"));
    submission.m_formVersion = reader.integerOr(Key("version"), 1, 1, std::numeric_limits<int>::max());
    submission.m_formHash = reader.string(Key("hash"));
    submission.m_procedure = reader.kebabId(Key("procedure"));
    submission.m_meta.reference = reader.string(Key("reference"));
    submission.m_meta.language = reader.string(Key("language"));
    const QString date = reader.string(Key("date"));
    submission.m_meta.date = QDate::fromString(date, Qt::ISODate);
    if (submission.m_meta.date.toString(Qt::ISODate) != date)
        reader.fail(FormError::BadValue, Key("date"), QStringLiteral("not a day"));
    const QJsonValue answers = reader.take(Key("answers"));
    if (answers.isUndefined())
        fault.set(FormError::MissingKey, QString(), QStringLiteral("\"answers\" is missing"));
    else if (!answers.isObject())
        reader.fail(FormError::WrongType, Key("answers"), QStringLiteral("an object is expected"));
    submission.m_answers = answers.toObject();
    reader.finish();
    if (fault.any())
        return fault.error();
    return submission;
}

} // namespace parvis::forms
