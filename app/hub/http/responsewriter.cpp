// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/responsewriter.h"

#include "hub/http/compression.h"
#include "hub/http/problem.h"

#include <ctime>

namespace parvis::hub::http
{

namespace
{

constexpr qsizetype leastCompressed = 1024;
constexpr qsizetype largestTagged = 64 * 1024;

bool isToken(QByteArrayView name)
{
    static constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const char lower = static_cast<char>(c | 0x20);
        return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z') || marks.contains(c);
    });
}

bool isClean(const Headers &headers)
{
    return std::all_of(headers.lines().begin(), headers.lines().end(), [](const Header &line) {
        return isToken(line.name) && std::none_of(line.value.begin(), line.value.end(), [](char c) {
                   return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
               });
    });
}

bool isCompressible(QByteArray type)
{
    const qsizetype semicolon = type.indexOf(';');
    type = (semicolon < 0 ? type : type.first(semicolon)).trimmed().toLower();
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("javascript") ||
           type == "application/wasm";
}

/// TAG as it is compared: without W/ and without the mark of a coding.
QByteArrayView bare(QByteArrayView tag)
{
    tag = tag.trimmed();
    if (tag.startsWith("W/"))
        tag = tag.sliced(2);
    for (const QByteArrayView mark : {QByteArrayView("-zstd\""), QByteArrayView("-gzip\"")})
        if (tag.endsWith(mark))
            return tag.chopped(mark.size());
    return tag.endsWith('"') ? tag.chopped(1) : tag;
}

bool knows(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    if (ifNoneMatch.trimmed() == "*")
        return true;
    for (const QByteArray &tag : ifNoneMatch.split(','))
        if (bare(tag) == bare(etag))
            return true;
    return false;
}

QByteArray nameOf(Coding coding)
{
    return coding == Coding::Zstd ? "zstd" : "gzip";
}

/// RFC 9110, 5.6.7, whatever the locale.
QByteArray httpDate(std::chrono::system_clock::time_point now)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    return QByteArray::fromStdString(std::string(days[utc.tm_wday]) + ", ") +
           QByteArray::number(utc.tm_mday).rightJustified(2, '0') + ' ' + months[utc.tm_mon] + ' ' +
           QByteArray::number(utc.tm_year + 1900) + ' ' + QByteArray::number(utc.tm_hour).rightJustified(2, '0') + ':' +
           QByteArray::number(utc.tm_min).rightJustified(2, '0') + ':' +
           QByteArray::number(utc.tm_sec).rightJustified(2, '0') + " GMT";
}

/// The coding BODY will have, told to caches as a choice.
Coding planCoding(Response &response, const QByteArray &body, const Asked &asked)
{
    if (response.compressing == Compressing::Never || body.size() < leastCompressed ||
        response.headers.contains("Content-Encoding") || !isCompressible(response.headers.value("Content-Type")) ||
        response.headers.lists("Cache-Control", "no-transform"))
        return Coding::Identity;
    if (!response.headers.lists("Vary", "Accept-Encoding"))
        response.headers.append("Vary", "Accept-Encoding");
    return chooseCoding(asked.acceptEncoding);
}

/// Compresses BODY; the coding is Identity afterwards where that gains nothing.
void encode(Response &response, QByteArray &body, Coding &coding)
{
    if (coding == Coding::Identity)
        return;
    const QByteArray encoded = response.sharedBody ? response.sharedBody->encoded(coding)
                                                   : compress(body, coding, Effort::Fast);
    if (encoded.isNull() || encoded.size() >= body.size()) {
        coding = Coding::Identity;
        return;
    }
    body = encoded;
    response.headers.append("Content-Encoding", nameOf(coding));
}

QByteArray etagFor(const Response &response, const QByteArray &body, const Asked &asked)
{
    if (!asked.get || response.status != 200)
        return {};
    if (response.headers.contains("ETag"))
        return response.headers.value("ETag");
    if (response.sharedBody)
        return response.sharedBody->etag();
    const bool kept = body.size() <= largestTagged && !response.headers.lists("Cache-Control", "no-store");
    return kept ? etagOf(body) : QByteArray();
}

void makeNotModified(Response &response, QByteArray &body)
{
    response.status = 304;
    body.clear();
    response.headers.remove("Content-Type");
    response.headers.remove("Content-Encoding");
    response.headers.remove("Content-Language");
}

QByteArray headOf(const Response &response, qsizetype length, bool close, std::chrono::system_clock::time_point now)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const Header &line : response.headers.lines())
        head += line.name + ": " + line.value + "\r\n";
    head += "Date: " + httpDate(now) + "\r\nX-Content-Type-Options: nosniff\r\n";
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace

Asked Asked::of(const Request &request, bool keepAlive)
{
    Asked asked;
    asked.head = request.method == "HEAD";
    asked.get = asked.head || request.method == "GET";
    asked.keepAlive = keepAlive;
    asked.ifNoneMatch = request.headers.values("If-None-Match").join(',');
    asked.acceptEncoding = request.headers.values("Accept-Encoding").join(',');
    return asked;
}

WireResponse toWire(Response response, const Asked &asked, std::chrono::system_clock::time_point now)
{
    const bool wellFormed = isClean(response.headers) && response.status >= 200 && response.status <= 599;
    if (!wellFormed)
        response = problem(500, QStringLiteral("The answer could not be written."));
    // The server's own to say.
    for (const char *name : {"Content-Length", "Transfer-Encoding", "Connection", "Date", "X-Content-Type-Options"})
        response.headers.remove(name);

    QByteArray body = response.sharedBody ? response.sharedBody->bytes() : response.body;
    const bool bodyless = response.status == 204 || response.status == 304;
    if (bodyless)
        body.clear();
    QByteArray etag = etagFor(response, body, asked);
    const bool known = !etag.isEmpty() && !asked.ifNoneMatch.isEmpty() && knows(asked.ifNoneMatch, etag);
    Coding coding = bodyless ? Coding::Identity : planCoding(response, body, asked);
    if (!known)
        encode(response, body, coding);
    if (!etag.isEmpty()) {
        // A strong tag names bytes, so each coding has its own (RFC 9110, 8.8.3.3).
        if (coding != Coding::Identity && etag.endsWith('"'))
            etag = etag.chopped(1) + '-' + nameOf(coding) + '"';
        response.headers.set("ETag", etag);
    }
    if (known)
        makeNotModified(response, body);

    WireResponse wire;
    wire.close = !asked.keepAlive;
    const bool withLength = response.status != 204 && response.status != 304;
    wire.head = headOf(response, withLength ? body.size() : -1, wire.close, now);
    if (!asked.head)
        wire.body = std::move(body);
    return wire;
}

Coding chooseCoding(const QByteArray &accept)
{
    double zstd = -1;
    double gzip = -1;
    double any = -1;
    for (const QByteArray &item : accept.split(',')) {
        const QByteArrayList parts = item.split(';');
        const QByteArray name = parts.front().trimmed().toLower();
        double quality = 1;
        for (qsizetype i = 1; i < parts.size(); ++i)
            if (const QByteArray part = parts[i].trimmed().toLower(); part.startsWith("q="))
                quality = part.sliced(2).toDouble();
        if (name == "zstd")
            zstd = quality;
        else if (name == "gzip" || name == "x-gzip")
            gzip = quality;
        else if (name == "*")
            any = quality;
    }
    zstd = zstd < 0 ? any : zstd;
    gzip = gzip < 0 ? any : gzip;
    if (zstd > 0 && zstd >= gzip)
        return Coding::Zstd;
    return gzip > 0 ? Coding::Gzip : Coding::Identity;
}

} // namespace parvis::hub::http
