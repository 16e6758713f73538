// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "base/result.h"
#include "guide/decodefault.h"

#include <QJsonObject>
#include <QList>

namespace parvis::content
{

/// One tile of the home screen.
struct Category {
    QString id;
    LocalizedText title;
    LocalizedText summary;
    QString icon;
    QStringList audiences;

    bool operator==(const Category &) const = default;
};

/// The list of categories.json, in the order of the home screen.
[[nodiscard]] Result<QList<Category>, guide::DecodeFault> decodeCategories(const QJsonObject &json);

} // namespace parvis::content
