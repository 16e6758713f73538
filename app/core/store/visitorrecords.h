// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace parvis::store
{

/// What one visitor thinks. Nothing in it leads to him: no ticket, no time but the month, and its id is random, so that
/// not even its place among the others tells when it came.
struct Opinion {
    QString id;      ///< 32 hexadecimal digits
    QString subject; ///< "visit", or the id of a consultation
    QString choice;  ///< "1" to "5", or a choice of the consultation
    QString comment; ///< may be empty
    QString language;
    QDate month; ///< its first day

    bool operator==(const Opinion &) const = default;
};

/// So many gave that answer in that month.
struct OpinionCount {
    QString subject;
    QDate month;
    QString choice;
    qint64 count = 0;

    bool operator==(const OpinionCount &) const = default;
};

/// A checklist somebody took along.
struct VisitList {
    QByteArray key;  ///< SHA-256 of the token in its address; the token itself is not kept
    QByteArray body; ///< JSON, hub/service/visitlistservice.h
    Instant until;   ///< erased then

    bool operator==(const VisitList &) const = default;
};

} // namespace parvis::store
