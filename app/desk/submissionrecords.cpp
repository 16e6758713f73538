// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionrecords.h"

#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

std::optional<SubmissionRow> readSubmission(const QJsonObject &json)
{
    const auto created = instantIn(json, "created");
    SubmissionRow row{textIn(json, "id"),
                      textIn(json, "reference"),
                      textIn(json, "procedure"),
                      textIn(json, "form"),
                      textIn(json, "language"),
                      created.value_or(Instant()),
                      textIn(json, "state"),
                      json.value(QStringLiteral("revision")).toInt(),
                      textIn(json, "reason"),
                      textIn(json, "by"),
                      instantIn(json, "changed"),
                      json.value(QStringLiteral("assisted")).toBool()};
    return row.id.isEmpty() || row.state.isEmpty() || !created ? std::nullopt : std::optional(std::move(row));
}

std::optional<OpenedSubmission> readOpened(const QJsonObject &json)
{
    const auto row = readSubmission(json);
    if (!row)
        return std::nullopt;
    OpenedSubmission opened{*row, {}, textIn(json, "scheme"), QByteArray::fromBase64(textIn(json, "payload").toLatin1()),
                            QByteArray::fromBase64(textIn(json, "document").toLatin1()),
                            json.value(QStringLiteral("assistance")).toObject()};
    const QJsonArray moves = json.value(QStringLiteral("moves")).toArray();
    for (const QJsonValue &move : moves) {
        const QJsonObject step = move.toObject();
        opened.steps << SubmissionStep{textIn(step, "to"), textIn(step, "by"), instantIn(step, "at").value_or(Instant()),
                                       textIn(step, "reason"), step.value(QStringLiteral("undo")).toBool()};
    }
    return opened;
}

} // namespace parvis::desk
