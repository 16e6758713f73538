// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "store/outboxentry.h"
#include "wire/submissioncodec.h"

namespace parvis::store
{

OutboxDraft OutboxDraft::of(const forms::Submission &submission, const QString &site, const QByteArray &document)
{
    return {makeId(),
            submission.reference(),
            submission.procedure(),
            submission.formId(),
            QByteArray::fromHex(submission.formHash().toLatin1()),
            site,
            submission.language(),
            wire::SubmissionCodec::encode(submission),
            document};
}

} // namespace parvis::store
