// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxrules.h"

#include "store/entryhash.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace parvis::store
{

namespace
{

constexpr qsizetype largestFacts = 65'536;

bool isCanonicalObject(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() && document.toJson(QJsonDocument::Compact) == bytes;
}

} // namespace

Result<void> checkDraft(const OutboxDraft &draft)
{
    static const QRegularExpression id(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    if (!id.match(draft.id).hasMatch())
        return Error(StoreError::Invalid, QStringLiteral("id"));
    if (draft.reference.isEmpty() || draft.reference.size() > 32)
        return Error(StoreError::Invalid, QStringLiteral("reference"));
    if (draft.formHash.size() != 32)
        return Error(StoreError::Invalid, QStringLiteral("form hash"));
    if (draft.payload.isEmpty())
        return Error(StoreError::Invalid, QStringLiteral("payload"));
    if (draft.facts.size() > largestFacts || (!draft.facts.isEmpty() && !isCanonicalObject(draft.facts)))
        return Error(StoreError::Invalid, QStringLiteral("facts"));
    return {};
}

bool sameDraft(const OutboxEntry &entry, const OutboxDraft &draft)
{
    return entry.reference == draft.reference && entry.procedure == draft.procedure && entry.form == draft.form &&
           entry.formHash == draft.formHash && entry.site == draft.site && entry.language == draft.language &&
           entry.kind == draft.kind && entry.facts == draft.facts;
}

OutboxEntry entryOf(const OutboxDraft &draft, const QString &scheme, const QByteArray &payload,
                    const QByteArray &document, Instant created)
{
    OutboxEntry entry;
    entry.id = draft.id;
    entry.reference = draft.reference;
    entry.procedure = draft.procedure;
    entry.form = draft.form;
    entry.formHash = draft.formHash;
    entry.site = draft.site;
    entry.language = draft.language;
    entry.created = created;
    entry.scheme = scheme;
    entry.payloadSha256 = sha256(payload);
    entry.documentSha256 = sha256(document);
    entry.kind = draft.kind;
    entry.facts = draft.facts;
    return entry;
}

bool makes(EntryKind kind, const LeaseChange &change)
{
    using State = LeasedUnit::State;
    switch (kind) {
    case EntryKind::Booking: return change.from == State::Unsold && change.to == State::Sold;
    case EntryKind::Return: return change.from == State::Unsold && change.to == State::Returned;
    case EntryKind::Cancellation: return change.from == State::Sold && change.to == State::Unsold;
    case EntryKind::Submission:
    case EntryKind::HandOff:
    case EntryKind::Ticket: return false;
    }
    return false;
}

} // namespace parvis::store
