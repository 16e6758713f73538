// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/procedure.h"

#include <QByteArray>

namespace parvis::content
{

/// What lists and search need of a procedure, without its guide: small enough to hold all of them in memory.
struct Summary {
    QString id;
    QString site;
    QString icon;
    QStringList audiences;
    QStringList categories;
    LocalizedText title;
    LocalizedText summary;
    QMap<QString, QStringList> keywords; ///< by language
    QString counterpart;                 ///< may be empty
    QStringList forms;
    bool hasGuide = false;
    QDate validFrom;  ///< first valid day, null = always was
    QDate validUntil; ///< first day no longer valid, null = for ever

    [[nodiscard]] static Summary of(const guide::Procedure &procedure);
    /// For a cache of ours: a format of this program version, not for exchange.
    [[nodiscard]] QByteArray encode() const;
    /// Nothing when BYTES are not from encode().
    [[nodiscard]] static std::optional<Summary> decode(const QByteArray &bytes);

    [[nodiscard]] bool isValidOn(QDate day) const;

    bool operator==(const Summary &) const = default;
};

} // namespace parvis::content
