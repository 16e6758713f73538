// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// The forms visitors sent, as the hub tells them to a desk.
namespace parvis::desk
{

struct SubmissionRow {
    QString id;
    QString reference;
    QString procedure;
    QString form;
    QString language;
    Instant created;
    QString state; ///< "received", "checked", "correction", "done"
    int revision = 0;
    QString reason; ///< of a correction, in the visitor's language
    QString by;     ///< who moved it last
    std::optional<Instant> changed;
    bool assisted = false; ///< filled with somebody's help

    bool operator==(const SubmissionRow &) const = default;
};

struct SubmissionStep {
    QString to;
    QString by;
    Instant at;
    QString reason;
    bool undo = false;

    bool operator==(const SubmissionStep &) const = default;
};

/// One of them, opened.
struct OpenedSubmission {
    SubmissionRow row;
    QList<SubmissionStep> steps;
    QString scheme;
    QByteArray payload;
    QByteArray document; ///< PDF as `scheme` says; empty when there is none
    QJsonObject assistance = {}; ///< wire::Assistance; empty: filled alone

    bool operator==(const OpenedSubmission &) const = default;
};

// Each gives nothing for what is not such an object; unknown members are passed over.
[[nodiscard]] std::optional<SubmissionRow> readSubmission(const QJsonObject &json);
[[nodiscard]] std::optional<OpenedSubmission> readOpened(const QJsonObject &json);

} // namespace parvis::desk
