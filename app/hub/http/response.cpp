// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/response.h"

#include <QJsonDocument>

namespace parvis::hub::http
{

Response Response::json(const QJsonObject &object, int status)
{
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", status);
}

Response Response::json(const QJsonArray &array, int status)
{
    return bytes(QJsonDocument(array).toJson(QJsonDocument::Compact), "application/json", status);
}

Response Response::bytes(QByteArray body, QByteArray type, int status)
{
    Response response;
    response.status = status;
    response.headers.append("Content-Type", std::move(type));
    response.body = std::move(body);
    return response;
}

Response Response::shared(std::shared_ptr<const SharedBody> body, QByteArray type)
{
    Response response;
    response.headers.append("Content-Type", std::move(type));
    response.sharedBody = std::move(body);
    return response;
}

Response Response::noContent()
{
    Response response;
    response.status = 204;
    return response;
}

QByteArray reasonPhrase(int status)
{
    struct Phrase {
        int status;
        const char *text;
    };
    static constexpr Phrase phrases[] = {
        {100, "Continue"}, {101, "Switching Protocols"}, {200, "OK"}, {201, "Created"}, {202, "Accepted"},
        {204, "No Content"}, {206, "Partial Content"}, {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"},
        {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"},
        {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"},
        {406, "Not Acceptable"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"}, {411, "Length Required"},
        {412, "Precondition Failed"}, {413, "Content Too Large"}, {414, "URI Too Long"},
        {415, "Unsupported Media Type"}, {416, "Range Not Satisfiable"}, {417, "Expectation Failed"},
        {422, "Unprocessable Content"}, {423, "Locked"}, {425, "Too Early"}, {426, "Upgrade Required"},
        {428, "Precondition Required"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"}, {501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"},
        {504, "Gateway Timeout"}, {505, "HTTP Version Not Supported"}, {507, "Insufficient Storage"}};
    for (const Phrase &phrase : phrases)
        if (phrase.status == status)
            return phrase.text;
    return "Unknown";
}

} // namespace parvis::hub::http
