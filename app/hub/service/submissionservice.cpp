// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/submissionservice.h"

#include "hub/service/hubrefusal.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

using store::DeskRecord;
using store::HubTransaction;

namespace
{

const QString kind = QStringLiteral("submission");
const QString helpKind = QStringLiteral("assistance");

QByteArray encode(const QList<SubmissionMove> &moves)
{
    QJsonArray list;
    for (const SubmissionMove &move : moves) {
        QJsonObject json{{QStringLiteral("to"), toText(move.to)},
                         {QStringLiteral("by"), move.by},
                         {QStringLiteral("name"), move.name},
                         {QStringLiteral("at"), qint64(move.at.time_since_epoch().count())}};
        if (!move.reason.isEmpty())
            json.insert(QStringLiteral("reason"), move.reason);
        if (move.undo)
            json.insert(QStringLiteral("undo"), true);
        list << json;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("moves"), list}}).toJson(QJsonDocument::Compact);
}

QJsonObject decodeHelp(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QList<SubmissionMove> decode(const QByteArray &body)
{
    QList<SubmissionMove> moves;
    const QJsonArray list = QJsonDocument::fromJson(body).object().value(QStringLiteral("moves")).toArray();
    for (const QJsonValue &json : list) {
        const auto to = parseSubmissionState(json[QStringLiteral("to")].toString());
        moves << SubmissionMove{to.value_or(SubmissionState::Received),
                                json[QStringLiteral("by")].toString(),
                                json[QStringLiteral("name")].toString(),
                                Instant(std::chrono::milliseconds(json[QStringLiteral("at")].toInteger())),
                                json[QStringLiteral("reason")].toString(),
                                json[QStringLiteral("undo")].toBool()};
    }
    return moves;
}

// By id, what is kept under RECORDKIND about the submissions IDS.
Result<QHash<QString, DeskRecord>> recordsById(HubTransaction &transaction, const QString &recordKind,
                                               const QStringList &ids)
{
    const auto records = transaction.deskRecordsOf(recordKind, ids);
    if (!records)
        return records.error();
    QHash<QString, DeskRecord> byId;
    for (const DeskRecord &record : *records)
        byId.insert(record.id, record);
    return byId;
}

/// HEADS with their ways.
Result<QList<SubmissionCase>> casesOf(HubTransaction &transaction, const QList<store::StoredSubmission> &heads)
{
    QStringList ids;
    for (const store::StoredSubmission &head : heads)
        ids << head.id;
    const auto ways = recordsById(transaction, kind, ids);
    if (!ways)
        return ways.error();
    const auto helps = recordsById(transaction, helpKind, ids);
    if (!helps)
        return helps.error();
    QList<SubmissionCase> cases;
    for (const store::StoredSubmission &head : heads) {
        const DeskRecord way = ways->value(head.id);
        cases << SubmissionCase{head, way.revision, decode(way.body), decodeHelp(helps->value(head.id).body)};
    }
    return cases;
}

Result<SubmissionCase> caseOf(HubTransaction &transaction, const QString &id)
{
    const auto submission = transaction.submission(id);
    if (!submission)
        return submission.error();
    if (!*submission)
        return Error(HubRefusal::NotFound, QStringLiteral("submission"));
    const auto record = transaction.deskRecord(kind, id);
    if (!record)
        return record.error();
    const auto help = transaction.deskRecord(helpKind, id);
    if (!help)
        return help.error();
    SubmissionCase found{**submission, 0, {}, *help ? decodeHelp((*help)->body) : QJsonObject()};
    if (*record) {
        found.revision = (*record)->revision;
        found.moves = decode((*record)->body);
    }
    return found;
}

bool mayBecome(SubmissionState from, SubmissionState to)
{
    using S = SubmissionState;
    switch (to) {
    case S::Checked:
        return from == S::Received || from == S::Correction;
    case S::Correction:
        return from == S::Received || from == S::Checked;
    case S::Done:
        return from == S::Checked;
    case S::Received:
        break;
    }
    return false;
}

} // namespace

QString SubmissionCase::reason() const
{
    if (state() != SubmissionState::Correction)
        return {};
    for (auto move = moves.crbegin(); move != moves.crend(); ++move) {
        if (move->to == SubmissionState::Correction && !move->undo)
            return move->reason;
    }
    return {};
}

Result<QList<SubmissionCase>> SubmissionService::list(const QString &site, qint64 before, const QString &reference,
                                                      int limit)
{
    QList<SubmissionCase> cases;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const auto heads = transaction.submissionHeads(before, reference, limit);
        if (!heads)
            return heads.error();
        const auto found = casesOf(transaction, *heads);
        if (!found)
            return found.error();
        cases = *found;
        return {};
    });
    return done ? Result<QList<SubmissionCase>>(cases) : Result<QList<SubmissionCase>>(done.error());
}

// What becomes of one stands beside it and not in it: they are gone through, their heads only.
Result<SubmissionService::Open> SubmissionService::open(const QString &site, qint64 before, const QString &reference,
                                                        int limit)
{
    constexpr int atOnce = 200;
    Open open;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        open = {};
        for (qint64 below = 0;;) {
            const auto heads = transaction.submissionHeads(below, reference, atOnce);
            if (!heads)
                return heads.error();
            const auto cases = casesOf(transaction, *heads);
            if (!cases)
                return cases.error();
            for (const SubmissionCase &one : *cases) {
                if (one.state() == SubmissionState::Done)
                    continue;
                ++open.total;
                if (open.cases.size() < limit && (before == 0 || one.submission.sequence < before))
                    open.cases << one;
            }
            if (heads->size() < atOnce)
                return {};
            below = heads->last().sequence;
        }
    });
    return done ? Result<Open>(open) : Result<Open>(done.error());
}

Result<SubmissionCase> SubmissionService::find(const QString &site, const QString &id)
{
    SubmissionCase found;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto read = caseOf(transaction, id);
        if (!read)
            return read.error();
        found = *std::move(read);
        return {};
    });
    return done ? Result<SubmissionCase>(found) : Result<SubmissionCase>(done.error());
}

Result<SubmissionCase> SubmissionService::change(const QString &site, const QString &id, const Change &change)
{
    SubmissionCase found;
    const auto done = m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto read = caseOf(transaction, id);
        if (!read)
            return read.error();
        found = *std::move(read);
        const Instant now = m_clock.now();
        const auto move = change(found, now);
        if (!move)
            return move.error();
        found.moves << *move;
        ++found.revision;
        const auto put = transaction.putDeskRecord({kind, id, found.revision, now, encode(found.moves)});
        if (!put)
            return put.error();
        if (!*put)
            return Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
        // Other desks ask again when they hear of it; what it is about stays out of the feed.
        const bool isOver = found.state() == SubmissionState::Done;
        const auto told = transaction.appendChange(
            kind, id, isOver ? QByteArray() : "{\"s\":\"" + toText(found.state()).toUtf8() + "\"}");
        return told ? Result<void>() : Result<void>(told.error());
    });
    return done ? Result<SubmissionCase>(found) : Result<SubmissionCase>(done.error());
}

Result<SubmissionCase> SubmissionService::move(const QString &site, const QString &id, SubmissionState to, int revision,
                                               const By &by, const QString &reason)
{
    const bool needsReason = to == SubmissionState::Correction;
    const QString said = reason.trimmed();
    if (needsReason == said.isEmpty() || said.size() > longestReason)
        return Error(HubRefusal::Invalid, QStringLiteral("reason"));
    return change(site, id, [&](const SubmissionCase &found, Instant now) -> Result<SubmissionMove> {
        if (found.revision != revision)
            return Error(HubRefusal::Taken, QStringLiteral("another desk was quicker"));
        if (!mayBecome(found.state(), to))
            return Error(HubRefusal::WrongState, toText(found.state()));
        return SubmissionMove{to, by.id, by.name, now, said, false};
    });
}

Result<SubmissionCase> SubmissionService::undo(const QString &site, const QString &id, const By &by)
{
    return change(site, id, [&](const SubmissionCase &found, Instant now) -> Result<SubmissionMove> {
        if (found.moves.isEmpty() || found.moves.last().undo)
            return Error(HubRefusal::UndoRefused, QStringLiteral("nothing-to-undo"));
        const SubmissionMove &last = found.moves.last();
        if (last.by != by.id)
            return Error(HubRefusal::UndoRefused, QStringLiteral("undo-by-other"));
        if (now >= last.at + undoTime)
            return Error(HubRefusal::UndoRefused, QStringLiteral("undo-too-late"));
        const auto before =
            found.moves.size() > 1 ? found.moves.at(found.moves.size() - 2).to : SubmissionState::Received;
        return SubmissionMove{before, by.id, by.name, now, {}, true};
    });
}

bool isDealtWith(const QByteArray &way)
{
    const QList<SubmissionMove> moves = decode(way);
    return !moves.isEmpty() && moves.last().to == SubmissionState::Done;
}

QString toText(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Received:
        return QStringLiteral("received");
    case SubmissionState::Checked:
        return QStringLiteral("checked");
    case SubmissionState::Correction:
        return QStringLiteral("correction");
    case SubmissionState::Done:
        break;
    }
    return QStringLiteral("done");
}

std::optional<SubmissionState> parseSubmissionState(const QString &text)
{
    using S = SubmissionState;
    for (const S state : {S::Received, S::Checked, S::Correction, S::Done}) {
        if (toText(state) == text)
            return state;
    }
    return std::nullopt;
}

} // namespace parvis::hub
