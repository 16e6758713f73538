// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/request.h"
#include "hub/http/serversettings.h"

#include <memory>

namespace parvis::hub::http
{

/// Reads one request from bytes as they come; knows no socket.
///
/// Stricter than the parser beneath it, so that no proxy in front can read the same bytes as other requests: a lone CR
/// or LF, a control character, a folded line, a repeated Content-Length or Host, any Transfer-Encoding but chunked and
/// any target but the origin form are refused (RFC 9112, 11.2).
class RequestReader
{
public:
    enum class State {
        Head,     ///< the headers are not whole yet
        Body,     ///< the headers are known, the body is not whole yet
        Complete, ///< takeRequest() gives it
        Refused,  ///< refusal() says why; nothing more can be read from this connection
    };
    using MaxBody = std::function<qsizetype(const QByteArray &method, const QStringList &segments)>;

    /// LIMITS and MAXBODY must outlive the reader.
    RequestReader(const Limits &limits, const MaxBody &maxBody);
    ~RequestReader();

    /// Takes what it needs from the start of BYTES and says how much; less than all only when Complete or Refused.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// True once, when the client waits for 100 Continue before it sends the body.
    [[nodiscard]] bool takeContinue();
    [[nodiscard]] Request takeRequest();
    /// Whether the client may send another request on the connection.
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }
    [[nodiscard]] Response refusal() const;
    [[nodiscard]] qsizetype bodyReceived() const;
    /// Bytes the body may have, as sent and as decompressed.
    [[nodiscard]] qsizetype bodyLimit() const { return m_bodyLimit; }

private:
    struct Parser;

    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    [[nodiscard]] bool acceptByte(char byte);
    void parseHead();
    bool checkFraming(int version);
    bool checkTarget(QByteArrayView target);
    bool checkBody();
    bool refuse(int status, const QString &detail);

    const Limits &m_limits;
    const MaxBody &m_maxBody;
    State m_state = State::Head;
    QByteArray m_head;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending; // of a chunk's header that is not whole
    Request m_request;
    qsizetype m_bodyLimit = 0;
    bool m_keepAlive = false;
    bool m_continue = false;
    int m_refusedStatus = 0;
    QString m_refusedDetail;
};

/// Decompresses the body where a Content-Encoding says so; the problem to answer when it cannot be, or would be larger
/// than LIMIT bytes.
[[nodiscard]] std::optional<Response> decodeBody(Request &request, qsizetype limit);

} // namespace parvis::hub::http
