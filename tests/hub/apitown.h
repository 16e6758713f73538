// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/api.h"
#include "hub/town.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::hub
{

/// The town with its API: one kiosk and one desk are enrolled. Every reply is compared with the API's description.
struct ApiTown : Town {
    ApiTown();

    [[nodiscard]] static ApiSettings settings();

    std::unique_ptr<Api> api;
    QByteArray kiosk; ///< value of its Authorization header
    QByteArray desk;
    QByteArray agent; ///< value of the header Parvis-Agent of every request; empty = none

    struct Answer {
        int status = 0;
        QString type; ///< last part of a problem's type
        QJsonObject json;
        ApiReply reply;
    };
    /// TARGET without "/api/v1/sites/town" where it begins with a dot: "./holds".
    Answer ask(const QByteArray &method, const QString &target, const QByteArray &body = {}, const QByteArray &who = {},
               const QByteArray &key = {});
    /// A hold of "card" at START; the reply's id and code.
    QJsonObject held(const char *start);
    QJsonObject confirmed(const char *start);
};

/// Why REPLY does not fit what openapi.json says of REQUEST; empty when it does.
[[nodiscard]] QString misfit(const ApiRequest &request, const ApiReply &reply);
/// openapi.json.
[[nodiscard]] QJsonObject description();
/// Does VALUE fit SCHEMA, an object of the description that may refer to its components?
[[nodiscard]] bool fits(const QJsonObject &schema, const QJsonValue &value);

} // namespace parvis::hub
