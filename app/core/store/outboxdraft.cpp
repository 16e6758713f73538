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

namespace
{

const std::pair<EntryKind, QLatin1String> kinds[] = {
    {EntryKind::Submission, QLatin1String("submission")},     {EntryKind::Booking, QLatin1String("booking")},
    {EntryKind::Return, QLatin1String("return")},             {EntryKind::Cancellation, QLatin1String("cancellation")},
    {EntryKind::HandOff, QLatin1String("handoff")},
    {EntryKind::Ticket, QLatin1String("ticket")},
};

} // namespace

QString toText(EntryKind kind)
{
    return kinds[int(kind)].second;
}

std::optional<EntryKind> parseEntryKind(const QString &text)
{
    for (const auto &[kind, name] : kinds) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace parvis::store
