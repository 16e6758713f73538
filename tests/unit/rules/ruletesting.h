// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

/// Any JSON, scalars too; throws on a mistake in the test itself.
inline QJsonValue parseJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    if (document.array().size() != 1)
        throw std::runtime_error("bad JSON in a test: " + json.toStdString());
    return document.array().at(0);
}

inline parvis::rules::Value parseValue(const QByteArray &json)
{
    return *parvis::rules::Value::fromJson(parseJson(json));
}
