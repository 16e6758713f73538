// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/api/apirequest.h"

#include <QJsonObject>

namespace parvis::hub
{

/// One fault of what was sent: in the body a pointer (RFC 6901), in the query or the headers a name.
struct ApiFault {
    QString pointer;   ///< of the body; may be empty for its root
    QString parameter; ///< of the query or a header; empty when the fault is in the body
    QString detail;    ///< one English sentence

    bool operator==(const ApiFault &) const = default;
};

/// What a request came to nothing for (RFC 9457). `type` is one of problemTypes().
struct ApiProblem {
    QString type;
    QString detail; ///< one English sentence; never repeats what a visitor wrote
    QList<ApiFault> faults;
    QJsonObject more; ///< further members, such as "next"

    [[nodiscard]] ApiReply toReply() const;
};

struct ProblemType {
    const char *name; ///< "taken"; the last part of the type's URI "https://parvis.invalid/problems/taken"
    int status;
    const char *title;
};

[[nodiscard]] const QList<ProblemType> &problemTypes();

/// What ERROR of a service or a ledger is told as.
[[nodiscard]] ApiProblem problemOf(const Error &error);

} // namespace parvis::hub
