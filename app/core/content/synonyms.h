// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/decodefault.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace parvis::content
{

/// Words or short phrases that mean the same, at least two; searching one finds the others.
using SynonymGroup = QStringList;
/// Groups by language.
using Synonyms = QMap<QString, QList<SynonymGroup>>;

[[nodiscard]] Result<Synonyms, guide::DecodeFault> decodeSynonyms(const QJsonObject &json);

} // namespace parvis::content
