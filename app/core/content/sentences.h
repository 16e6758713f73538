// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "base/result.h"
#include "guide/decodefault.h"

#include <QJsonObject>
#include <QList>

namespace parvis::content
{

/// What an agent often says to a visitor whose language he may not speak.
struct Sentence {
    QString id; ///< "which-document"
    LocalizedText text;

    bool operator==(const Sentence &) const = default;
};

/// In the order of the list that agents choose from.
[[nodiscard]] Result<QList<Sentence>, guide::DecodeFault> decodeSentences(const QJsonObject &json);

} // namespace parvis::content
