// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/compression.h"
#include "hub/http/requestreader.h"
#include "support/catch.h"

using namespace parvis::hub::http;

namespace
{

struct Read {
    RequestReader::State state;
    int status = 0; ///< of the refusal
    qsizetype used = 0;
    Request request;
};

Read read(const QByteArray &bytes, qsizetype piece, const Limits &limits = {}, qsizetype maxBody = -1)
{
    const RequestReader::MaxBody own = [maxBody](const QByteArray &, const QStringList &) { return maxBody; };
    RequestReader reader(limits, own);
    Read read;
    const auto over = [&] {
        return reader.state() == RequestReader::State::Complete || reader.state() == RequestReader::State::Refused;
    };
    while (read.used < bytes.size() && !over()) {
        const qsizetype size = std::min(piece, bytes.size() - read.used);
        read.used += reader.feed(QByteArrayView(bytes).sliced(read.used, size));
    }
    read.state = reader.state();
    if (read.state == RequestReader::State::Refused)
        read.status = reader.refusal().status;
    else if (read.state == RequestReader::State::Complete)
        read.request = reader.takeRequest();
    return read;
}

} // namespace

TEST_CASE("A request is read the same however it is cut, and not a byte beyond")
{
    struct Row {
        const char *bytes;
        const char *body;
    };
    const Row rows[] = {
        {"GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n", ""},
        {"\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n", ""},
        {"POST /a HTTP/1.1\r\nhost: x\r\nContent-Length: 5\r\n\r\nhello", "hello"},
        {"POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "hello"},
        {"POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n2;a=b\r\nhe\r\n3\r\nllo\r\n0\r\nX: y\r\n\r\n", "hello"},
        {"POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", ""},
    };
    const QByteArray next = "GET /next HTTP/1.1\r\nHost: x\r\n\r\n";
    for (const Row &row : rows) {
        const QByteArray bytes(row.bytes);
        for (qsizetype piece = 1; piece < bytes.size() + next.size(); ++piece) {
            CAPTURE(bytes, piece);
            const Read got = read(bytes + next, piece);
            REQUIRE(got.state == RequestReader::State::Complete);
            CHECK(got.used == bytes.size());
            CHECK(got.request.body == row.body);
            CHECK(got.request.segments == QStringList{QStringLiteral("a")});
            CHECK(got.request.headers.value("HOST") == "x");
        }
    }
}

TEST_CASE("The body's limit is the route's, as sent and before it is sent")
{
    const QByteArray head = "POST /a HTTP/1.1\r\nHost: x\r\n";
    CHECK(read(head + "Content-Length: 11\r\n\r\n", 1, {}, 10).status == 413);
    CHECK(read(head + "Content-Length: 10\r\n\r\n0123456789", 1, {}, 10).state == RequestReader::State::Complete);
    CHECK(read(head + "Content-Length: 99999999999999999999\r\n\r\n", 1, {}, 10).status == 400);
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    CHECK(read(chunked + "5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n", 1, {}, 10).state == RequestReader::State::Complete);
    CHECK(read(chunked + "5\r\nhello\r\n6\r\nhello!\r\n0\r\n\r\n", 7, {}, 10).status == 413);
    CHECK(read(chunked + "ffffffff\r\n", 7, {}, 10).status == 413);
    Limits limits;
    limits.body = 3;
    CHECK(read(head + "Content-Length: 4\r\n\r\n", 99, limits).status == 413);
}

TEST_CASE("A compressed body is opened up to the limit")
{
    const auto coding = GENERATE(Coding::Zstd, Coding::Gzip);
    const QByteArray text(10'000, 'a');
    Request request;
    request.body = compress(text, coding, Effort::Fast);
    request.headers.append("Content-Encoding", coding == Coding::Zstd ? "ZSTD" : "gzip");
    Request bomb = request;
    Request damaged = request;
    CHECK(!decodeBody(request, 10'000));
    CHECK(request.body == text);
    CHECK(!request.headers.contains("Content-Encoding"));
    CHECK(decodeBody(bomb, 9'999)->status == 413);
    damaged.body.chop(3);
    CHECK(decodeBody(damaged, 10'000)->status == 400);
    Request unknown;
    unknown.headers.append("Content-Encoding", "br");
    const auto refused = decodeBody(unknown, 10'000);
    CHECK(refused->status == 415);
    CHECK(refused->headers.value("Accept-Encoding") == "zstd, gzip");
}
