// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/decodefault.h"
#include "guide/guide.h"

#include <QDate>
#include <QMap>

namespace parvis::guide
{

/// A titled piece of explanation. TEXT: paragraphs apart by an empty line, "- " begins a list line.
struct Section {
    QString id;
    LocalizedText title;
    LocalizedText text;

    bool operator==(const Section &) const = default;
};

struct LegalSource {
    LocalizedText label;
    QString url; ///< https

    bool operator==(const LegalSource &) const = default;
};

/// What a visitor comes for: texts and, mostly, a guide.
struct Procedure {
    QString id;
    QString site;
    QString icon;
    QStringList audiences; ///< resident, business, association, crossBorder
    QStringList categories;
    LocalizedText title;
    LocalizedText summary;
    QMap<QString, QStringList> keywords; ///< by language
    QList<Section> sections;
    LocalizedText cost;              ///< may be empty
    std::optional<qint64> costCents; ///< cents; none when the cost depends on the case
    LocalizedText delay;             ///< may be empty
    std::optional<LegalSource> legal;
    QString counterpart; ///< procedure of the same life event across the border, may be empty
    QDate validFrom;     ///< first valid day; null = always was
    QDate validUntil;    ///< first day no longer valid (half-open); null = for ever
    std::optional<Guide> guide;

    /// Decodes a procedure file whose guide can be run. Errors: GuideError::Malformed, NotRunnable.
    [[nodiscard]] static Result<Procedure> fromJson(const QJsonObject &json);
    /// Decodes the shape alone, for checkers and editors that must show a guide with faults. See findings().
    [[nodiscard]] static Result<Procedure, DecodeFault> decode(const QJsonObject &json);

    /// True when validFrom <= DAY < validUntil.
    [[nodiscard]] bool isValidOn(QDate day) const;
    /// The forms its outcomes name, each once, in order.
    [[nodiscard]] QStringList formIds() const;
};

} // namespace parvis::guide
