// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/frame.h"
#include "support/catch.h"
#include "testsocket.h"

using namespace parvis::hub::http;

namespace
{

constexpr qsizetype most = 64 * 1024;

/// The events in BYTES, fed in pieces of PIECE: "text:…", "ping:…", "fault:1002", ….
QByteArray events(const QByteArray &bytes, qsizetype piece)
{
    FrameReader reader;
    QByteArrayList shown;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        QByteArrayView view = QByteArrayView(bytes).sliced(at).first(std::min(piece, bytes.size() - at));
        while (!view.isEmpty()) {
            const FrameEvent event = reader.next(view, most);
            switch (event.kind) {
            case FrameEvent::Kind::None:
                break;
            case FrameEvent::Kind::Text:
                shown.append("text:" + event.payload);
                break;
            case FrameEvent::Kind::Ping:
                shown.append("ping:" + event.payload);
                break;
            case FrameEvent::Kind::Pong:
                shown.append("pong:" + event.payload);
                break;
            case FrameEvent::Kind::Close:
                shown.append("close:" + QByteArray::number(event.code) + event.payload);
                return shown.join(' ');
            case FrameEvent::Kind::Fault:
                shown.append("fault:" + QByteArray::number(event.code));
                return shown.join(' ');
            }
        }
    }
    return shown.join(' ');
}

QByteArray clientClose(int code, const QByteArray &reason = {})
{
    return clientFrame(0x88, QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xff) + reason);
}

} // namespace

TEST_CASE("A server's frames use the shortest length")
{
    CHECK(encodeFrame(Opcode::Text, "Hello") == QByteArray("\x81\x05Hello", 7));
    CHECK(encodeFrame(Opcode::Ping, {}) == QByteArray("\x89\x00", 2));
    CHECK(encodeFrame(Opcode::Text, QByteArray(125, 'a')).size() == 2 + 125);
    CHECK(encodeFrame(Opcode::Text, QByteArray(126, 'a')).first(4) == QByteArray("\x81\x7e\x00\x7e", 4));
    CHECK(encodeFrame(Opcode::Text, QByteArray(65535, 'a')).first(4) == QByteArray("\x81\x7e\xff\xff", 4));
    CHECK(encodeFrame(Opcode::Text, QByteArray(65536, 'a')).first(10) ==
          QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10));
    CHECK(encodeClose(1001, "bye") == QByteArray("\x88\x05\x03\xe9"
                                                 "bye",
                                                 7));
    CHECK(encodeClose(1005, {}) == QByteArray("\x88\x00", 2));
    CHECK(encodeClose(1000, QByteArray(500, 'a')).size() == 2 + 125);
}

TEST_CASE("A client's frames are read, however they are cut")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        QByteArray events;
    };
    const Row rows[] = {
        {"text", clientFrame(0x81, "Hello"), "text:Hello"},
        {"empty text", clientFrame(0x81, ""), "text:"},
        {"two texts", clientFrame(0x81, "a") + clientFrame(0x81, "b"), "text:a text:b"},
        {"126 bytes", clientFrame(0x81, QByteArray(126, 'a')), "text:" + QByteArray(126, 'a')},
        {"fragments", clientFrame(0x01, "Hel") + clientFrame(0x00, "l") + clientFrame(0x80, "o"), "text:Hello"},
        {"character across fragments", clientFrame(0x01, "\xc3") + clientFrame(0x80, "\xa9"), "text:\xc3\xa9"},
        {"empty fragments", clientFrame(0x01, "") + clientFrame(0x00, "") + clientFrame(0x80, ""), "text:"},
        {"ping between fragments", clientFrame(0x01, "a") + clientFrame(0x89, "p") + clientFrame(0x80, "b"),
         "ping:p text:ab"},
        {"ping and pong", clientFrame(0x89, "") + clientFrame(0x8a, "x"), "ping: pong:x"},
        {"close", clientClose(1000, "done"), "close:1000done"},
        {"close without code", clientFrame(0x88, ""), "close:1005"},
        {"close 4999", clientClose(4999), "close:4999"},
        {"nothing after close", clientClose(1001) + clientFrame(0x81, "a"), "close:1001"},
        {"unmasked", QByteArray("\x81\x01x", 3), "fault:1002"},
        {"reserved bit", clientFrame(0xc1, "a"), "fault:1002"},
        {"unknown opcode", clientFrame(0x83, "a"), "fault:1002"},
        {"unknown control", clientFrame(0x8b, "a"), "fault:1002"},
        {"fragmented ping", clientFrame(0x09, "a"), "fault:1002"},
        {"long ping", clientFrame(0x89, QByteArray(126, 'a')), "fault:1002"},
        {"continuation of nothing", clientFrame(0x80, "a"), "fault:1002"},
        {"text within text", clientFrame(0x01, "a") + clientFrame(0x81, "b"), "fault:1002"},
        {"binary", clientFrame(0x82, "a"), "fault:1003"},
        {"length in too long a form", QByteArray("\x81\xfe\x00\x05\x00\x00\x00\x00hello", 13), "fault:1002"},
        {"length with the top bit", QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00", 14), "fault:1009"},
        {"too long, known before it comes", clientFrame(0x81, QByteArray(most + 1, 'a')).first(14), "fault:1009"},
        {"too long in fragments", clientFrame(0x01, QByteArray(most, 'a')) + clientFrame(0x80, "b"), "fault:1009"},
        {"no UTF-8", clientFrame(0x81, "a\xff"), "fault:1007"},
        {"overlong", clientFrame(0x81, "\xc0\xaf"), "fault:1007"},
        {"surrogate", clientFrame(0x81, "\xed\xa0\x80"), "fault:1007"},
        {"too large", clientFrame(0x81, "\xf4\x90\x80\x80"), "fault:1007"},
        {"character cut", clientFrame(0x81, "\xe2\x82"), "fault:1007"},
        {"wrong in the first fragment", clientFrame(0x01, "\xff"), "fault:1007"},
        {"close of one byte", clientFrame(0x88, "x"), "fault:1002"},
        {"close 1005 said", clientClose(1005), "fault:1002"},
        {"close 1006 said", clientClose(1006), "fault:1002"},
        {"close 999", clientClose(999), "fault:1002"},
        {"close 2000", clientClose(2000), "fault:1002"},
        {"close 5000", clientClose(5000), "fault:1002"},
        {"close reason no UTF-8", clientClose(1000, "\xff"), "fault:1007"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(events(row.bytes, row.bytes.size()) == row.events);
        CHECK(events(row.bytes, 1) == row.events);
        CHECK(events(row.bytes, 3) == row.events);
    }
}

TEST_CASE("The check of UTF-8 agrees with a whole decoder on every short sequence of border bytes")
{
    const QByteArray border("\x00\x41\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xdf\xe0\xe1\xec\xed\xee\xef\xf0\xf1\xf3\xf4\xf5\xff", 25);
    const qsizetype n = border.size();
    for (qsizetype i = 0; i < n * n * n * n; ++i) {
        const char four[] = {border[i % n], border[i / n % n], border[i / n / n % n], border[i / n / n / n]};
        const QByteArray bytes(four, 4);
        Utf8Check check;
        const bool ours = check.feed(bytes) && check.whole();
        if (ours != bytes.isValidUtf8()) {
            CAPTURE(bytes.toHex());
            FAIL();
        }
    }
    SUCCEED();
}
