// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/localizedtext.h"
#include "base/result.h"
#include "guide/decodefault.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace parvis::content
{

/// Something the town tells its visitors, for a time.
struct TownNotice {
    enum class Severity {
        Info,    ///< news
        Closure, ///< a counter or the house is closed
        Alert,   ///< something to know before anything else
    };

    QString id;
    Severity severity = Severity::Info;
    QStringList audiences; ///< whom it concerns; empty = everybody
    QDate from;            ///< first local day it is shown; null = since ever
    QDate until;           ///< first local day it is no longer shown; null = for ever
    LocalizedText title;
    LocalizedText text; ///< may be empty

    /// Is it shown on the local day TODAY to AUDIENCE? An empty audience is everybody's.
    [[nodiscard]] bool isShown(QDate today, const QString &audience = {}) const;
    bool operator==(const TownNotice &) const = default;
};

/// One answer of a consultation.
struct ConsultationChoice {
    QString id;
    LocalizedText text;

    bool operator==(const ConsultationChoice &) const = default;
};

/// What the town asks its visitors.
struct Consultation {
    QString id;
    QDate from;  ///< first local day
    QDate until; ///< first local day on which nobody answers any more
    LocalizedText title;
    LocalizedText question;
    QList<ConsultationChoice> choices; ///< 2 at least

    [[nodiscard]] bool isOpen(QDate today) const { return from <= today && today < until; }
    [[nodiscard]] bool hasChoice(const QString &choice) const;
    bool operator==(const Consultation &) const = default;
};

/// news/<site>.json: what a site tells and asks.
struct TownNews {
    QString site;
    QList<TownNotice> notices;
    QList<Consultation> consultations;

    /// Unknown keys and values are faults, and so are periods that end before they begin.
    [[nodiscard]] static Result<TownNews, guide::DecodeFault> decode(const QJsonObject &json);
    /// Those shown on TODAY to AUDIENCE, the gravest first, else in the order of the file.
    [[nodiscard]] QList<TownNotice> shown(QDate today, const QString &audience = {}) const;
    /// Those open on TODAY.
    [[nodiscard]] QList<Consultation> open(QDate today) const;

    bool operator==(const TownNews &) const = default;
};

/// "info", "closure", "alert"
[[nodiscard]] QString toText(TownNotice::Severity severity);

} // namespace parvis::content
