// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::store
{

/// One thing to be found, in one language. The same id may come once per language.
struct SearchEntry {
    QString id;
    QString language;     ///< BCP 47 primary tag
    QString title;        ///< counts most
    QStringList keywords; ///< everyday words, abbreviations; count nearly as much
    QString body;         ///< counts little
};

/// Words that mean the same in one language: {"fr", {"cni", "carte d'identité", "carte nationale d'identité"}}.
struct SynonymGroup {
    QString language;
    QStringList words; ///< words or short phrases
};

/// One answer.
struct SearchHit {
    QString id;
    QString language; ///< of the entry that matched best
    double score = 0; ///< higher is better; comparable within one answer only

    bool operator==(const SearchHit &) const = default;
};

} // namespace parvis::store
