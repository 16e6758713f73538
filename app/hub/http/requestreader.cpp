// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/requestreader.h"

#include "hub/http/compression.h"
#include "hub/http/problem.h"
#include "hub/http/target.h"

#include <boost/beast/http/parser.hpp>

#include <limits>

namespace parvis::hub::http
{

namespace beast = boost::beast::http;
using ErrorCode = boost::system::error_code;

namespace
{

constexpr qsizetype longestChunkHeader = 4 * 1024; // with its extension; the trailer too
constexpr qsizetype longestMethodAndVersion = 32;
constexpr qsizetype firstReserve = 256 * 1024;

/// A body of the parser that grows a QByteArray, so that it is copied once from the socket and never again.
struct ByteArrayBody {
    using value_type = QByteArray;

    class reader
    {
    public:
        template <bool isRequest, typename Fields>
        explicit reader(beast::header<isRequest, Fields> &, value_type &bytes) : m_bytes(bytes)
        {
        }

        // What is announced may never come: room is made as it does.
        void init(const boost::optional<std::uint64_t> &length, ErrorCode &error)
        {
            error = {};
            if (length)
                m_bytes.reserve(static_cast<qsizetype>(std::min<std::uint64_t>(*length, firstReserve)));
        }

        template <typename Buffers> std::size_t put(const Buffers &buffers, ErrorCode &error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto at = boost::asio::buffer_sequence_begin(buffers); at != boost::asio::buffer_sequence_end(buffers);
                 ++at) {
                const boost::asio::const_buffer buffer = *at;
                m_bytes.append(static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                taken += buffer.size();
            }
            return taken;
        }

        void finish(ErrorCode &error) { error = {}; }

    private:
        value_type &m_bytes;
    };
};

template <typename Text> QByteArray toBytes(const Text &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasLoneLineFeed(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        if (at == 0 || text[at - 1] != '\r')
            return true;
    return false;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

struct RequestReader::Parser {
    beast::request_parser<ByteArrayBody> parser;
};

RequestReader::RequestReader(const Limits &limits, const MaxBody &maxBody) : m_limits(limits), m_maxBody(maxBody) {}
RequestReader::~RequestReader() = default;

qsizetype RequestReader::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    if (m_state == State::Head)
        used = feedHead(bytes);
    if (m_state == State::Body && used < bytes.size())
        used += feedBody(bytes.sliced(used));
    return used;
}

qsizetype RequestReader::feedHead(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!acceptByte(bytes[i]))
            return i;
        if (bytes[i] != '\n')
            continue;
        // Empty lines before a request come from old clients and are passed over (RFC 9112, 2.2).
        if (m_head == "\r\n")
            m_head.clear();
        if (m_head.endsWith("\r\n\r\n")) {
            parseHead();
            return i + 1;
        }
    }
    return bytes.size();
}

bool RequestReader::acceptByte(char byte)
{
    const char before = m_head.isEmpty() ? '\0' : m_head.back();
    if ((before == '\r') != (byte == '\n'))
        return refuse(400, QStringLiteral("A line must end with CR LF."));
    if ((static_cast<unsigned char>(byte) < 0x20 && byte != '\r' && byte != '\n' && byte != '\t') || byte == 0x7f)
        return refuse(400, QStringLiteral("The headers hold a control character."));
    if ((byte == ' ' || byte == '\t') && (before == '\n' || m_head.isEmpty()))
        return refuse(400, QStringLiteral("A header line must not be folded."));
    m_head.append(byte);
    if (m_head.size() > m_limits.target + longestMethodAndVersion && !m_head.contains('\n'))
        return refuse(414, QStringLiteral("The address is too long."));
    if (m_head.size() > m_limits.headers)
        return refuse(431, QStringLiteral("The headers are too long."));
    return true;
}

void RequestReader::parseHead()
{
    m_parser = std::make_unique<Parser>();
    auto &parser = m_parser->parser;
    parser.header_limit(std::numeric_limits<std::uint32_t>::max());
    // The route's own limit is not known yet; it is set in checkBody(), before a byte of the body is read.
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    ErrorCode error;
    parser.put(boost::asio::buffer(m_head.constData(), static_cast<size_t>(m_head.size())), error);
    if (error == beast::error::bad_version) {
        refuse(505, QStringLiteral("Only HTTP/1.1 and HTTP/1.0 are spoken here."));
        return;
    }
    if (error || !parser.is_header_done()) {
        refuse(400, QStringLiteral("The request line or a header is malformed."));
        return;
    }
    const auto &message = parser.get();
    m_request.method = toBytes(message.method_string());
    for (const auto &field : message)
        m_request.headers.append(toBytes(field.name_string()), toBytes(field.value()));
    const int version = static_cast<int>(message.version());
    m_keepAlive = version == 11 && !m_request.headers.lists("Connection", "close");
    const QByteArray target = toBytes(message.target());
    if (!checkFraming(version) || !checkTarget(target) || !checkBody())
        return;
    m_head = QByteArray();
    m_state = parser.is_done() ? State::Complete : State::Body;
    m_continue = m_state == State::Body && m_request.headers.contains("Expect");
}

bool RequestReader::checkFraming(int version)
{
    const Headers &headers = m_request.headers;
    const auto hosts = headers.values("Host").size();
    if (hosts > 1 || (hosts == 0 && version == 11))
        return refuse(400, QStringLiteral("There must be one Host header."));
    const QList<QByteArray> lengths = headers.values("Content-Length");
    if (lengths.size() > 1 || (lengths.size() == 1 && !isDigits(lengths.front())))
        return refuse(400, QStringLiteral("Content-Length must be one number."));
    const QList<QByteArray> codings = headers.values("Transfer-Encoding");
    if (codings.isEmpty())
        return true;
    if (version == 10 || !lengths.isEmpty())
        return refuse(400, QStringLiteral("The length of the body is given in two ways."));
    if (codings.size() > 1 || codings.front().compare("chunked", Qt::CaseInsensitive) != 0)
        return refuse(501, QStringLiteral("Of the transfer codings only chunked is known here."));
    return true;
}

bool RequestReader::checkTarget(QByteArrayView target)
{
    if (target.size() > m_limits.target)
        return refuse(414, QStringLiteral("The address is too long."));
    auto parsed = parseTarget(target);
    if (!parsed)
        return refuse(400, QStringLiteral("The address is malformed."));
    m_request.segments = std::move(parsed->segments);
    m_request.query = std::move(parsed->query);
    return true;
}

bool RequestReader::checkBody()
{
    const qsizetype own = m_maxBody ? m_maxBody(m_request.method, m_request.segments) : -1;
    m_bodyLimit = own < 0 ? m_limits.body : own;
    auto &parser = m_parser->parser;
    const auto limit = static_cast<std::uint64_t>(m_bodyLimit);
    if (parser.content_length().value_or(0) > limit)
        return refuse(413, QStringLiteral("The body is larger than this address takes."));
    if (m_request.headers.contains("Expect") && !m_request.headers.lists("Expect", "100-continue"))
        return refuse(417, QStringLiteral("Of the expectations only 100-continue is known here."));
    if (!parser.is_done())
        parser.body_limit(limit);
    parser.eager(true);
    return true;
}

qsizetype RequestReader::feedBody(QByteArrayView bytes)
{
    QByteArray joined;
    QByteArrayView input = bytes;
    if (!m_pending.isEmpty()) {
        joined = std::exchange(m_pending, {});
        joined.append(bytes);
        input = joined;
    }
    auto &parser = m_parser->parser;
    ErrorCode error;
    qsizetype used = 0;
    while (!error && !parser.is_done() && used < input.size())
        used += static_cast<qsizetype>(parser.put(
            boost::asio::buffer(input.data() + used, static_cast<size_t>(input.size() - used)), error));
    if (error == beast::error::body_limit) {
        refuse(413, QStringLiteral("The body is larger than this address takes."));
        return bytes.size();
    }
    if (error && error != beast::error::need_more) {
        refuse(400, QStringLiteral("The chunked body is malformed."));
        return bytes.size();
    }
    const qsizetype left = input.size() - used;
    if (parser.is_done()) {
        m_request.body = std::move(parser.get().body());
        m_state = State::Complete;
        return bytes.size() - left;
    }
    // What is left over is the header of a chunk that is not whole yet.
    if (left > longestChunkHeader)
        refuse(400, QStringLiteral("A chunk's header is too long."));
    else if (hasLoneLineFeed(input.sliced(used)))
        refuse(400, QStringLiteral("A line must end with CR LF."));
    else
        m_pending = input.sliced(used).toByteArray();
    return bytes.size();
}

bool RequestReader::takeContinue()
{
    return std::exchange(m_continue, false);
}

Request RequestReader::takeRequest()
{
    return std::move(m_request);
}

Response RequestReader::refusal() const
{
    return problem(m_refusedStatus, m_refusedDetail);
}

qsizetype RequestReader::bodyReceived() const
{
    return m_parser ? m_parser->parser.get().body().size() : 0;
}

bool RequestReader::refuse(int status, const QString &detail)
{
    m_refusedStatus = status;
    m_refusedDetail = detail;
    m_keepAlive = false;
    m_state = State::Refused;
    return false;
}

std::optional<Response> decodeBody(Request &request, qsizetype limit)
{
    const QByteArray coding = request.headers.value("Content-Encoding").toLower();
    if (coding.isEmpty() || coding == "identity")
        return std::nullopt;
    if (coding != "zstd" && coding != "gzip") {
        Response response = problem(415, QStringLiteral("Of the content codings only zstd and gzip are known here."));
        response.headers.append("Accept-Encoding", "zstd, gzip");
        return response;
    }
    auto decoded = decompress(request.body, coding == "zstd" ? Coding::Zstd : Coding::Gzip, limit);
    if (!decoded && decoded.error().is(CompressionError::TooLarge))
        return problem(413, QStringLiteral("The body is larger than this address takes, once decompressed."));
    if (!decoded)
        return problem(400, QStringLiteral("The compressed body is damaged."));
    request.body = std::move(*decoded);
    request.headers.remove("Content-Encoding");
    return std::nullopt;
}

} // namespace parvis::hub::http
