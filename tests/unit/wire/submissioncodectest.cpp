// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/submissioncodec.h"

#include "store/outboxentry.h"
#include "support/catch.h"
#include "wire/plainsealer.h"
#include "wire/wireerror.h"

#include <QJsonDocument>

using namespace parvis;
using namespace parvis::wire;

namespace
{

const QByteArray bytes = R"({"protocol":1,"submission":{"answers":{"amount":12.5,"familyName":"Müller","minor":false},)"
                         R"("date":"2026-11-23","form":"identity-card-request","hash":")" +
                         QByteArray(64, 'a') +
                         R"(","language":"fr","procedure":"identity-card","reference":"K7RM-2XQ9","version":1}})";

QByteArray changed(const char *from, const char *to)
{
    QByteArray copy = bytes;
    REQUIRE(copy.contains(from));
    return copy.replace(from, to);
}

} // namespace

TEST_CASE("a submission survives the way to bytes and back, byte by byte")
{
    const auto submission = SubmissionCodec::decode(bytes);
    REQUIRE(submission);
    CHECK(submission->reference() == QStringLiteral("K7RM-2XQ9"));
    CHECK(submission->answers().value(QStringLiteral("familyName")).toString() == QStringLiteral("Müller"));
    CHECK(SubmissionCodec::encode(*submission) == bytes);
}

TEST_CASE("foreign bytes are refused for their own reason")
{
    struct Row {
        QByteArray bytes;
        WireError error;
    };
    for (const Row &row : {Row{"", WireError::NotJson},
                           Row{"null", WireError::NotJson},
                           Row{"[]", WireError::NotJson},
                           Row{"{", WireError::NotJson},
                           Row{QByteArray(100'000, '['), WireError::NotJson},
                           Row{QByteArray("\xff\xfe{}"), WireError::NotJson},
                           Row{"{}", WireError::Malformed},
                           Row{QByteArray(SubmissionCodec::maximumSize + 1, ' '), WireError::TooLarge},
                           Row{bytes + "\n", WireError::NotCanonical},
                           Row{" " + bytes, WireError::NotCanonical},
                           Row{"\xef\xbb\xbf" + bytes, WireError::NotCanonical},
                           Row{changed("\"version\":1", "\"version\":1.0"), WireError::NotCanonical},
                           Row{changed("12.5", "12.50"), WireError::NotCanonical},
                           Row{changed("ü", "\\u00fc"), WireError::NotCanonical},
                           Row{changed("\"protocol\":1", "\"protocol\":2"), WireError::UnknownProtocol},
                           Row{changed("\"protocol\":1", "\"protocol\":\"1\""), WireError::Malformed},
                           Row{changed("\"protocol\":1", "\"extra\":1,\"protocol\":1"), WireError::Malformed},
                           Row{changed("\"date\":\"2026-11-23\"", "\"date\":\"2026-11-33\""), WireError::Malformed},
                           Row{changed("\"version\":1", "\"version\":\"1\""), WireError::Malformed},
                           Row{changed("\"reference\"", "\"referenze\""), WireError::Malformed},
                           Row{bytes.chopped(1), WireError::NotJson}}) {
        INFO(row.bytes.left(300).toStdString());
        const auto decoded = SubmissionCodec::decode(row.bytes);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().is(row.error));
        CHECK_FALSE(decoded.error().detail().contains(QStringLiteral("Müller")));
    }
}

TEST_CASE("no cut and no flipped byte is taken for another submission")
{
    const auto original = SubmissionCodec::decode(bytes);
    REQUIRE(original);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        CHECK_FALSE(SubmissionCodec::decode(bytes.left(i)));
        QByteArray flipped = bytes;
        flipped[i] = char(flipped[i] ^ 0x01);
        const auto decoded = SubmissionCodec::decode(flipped);
        if (decoded)
            CHECK(SubmissionCodec::encode(*decoded) == flipped);
    }
}

TEST_CASE("an outbox draft carries what the submission says, under a new id")
{
    const auto submission = SubmissionCodec::decode(bytes);
    REQUIRE(submission);
    const auto draft = store::OutboxDraft::of(*submission, QStringLiteral("strasbourg"), "%PDF");
    CHECK(draft.id != store::OutboxDraft::of(*submission, QStringLiteral("strasbourg"), "%PDF").id);
    CHECK(draft.form == QStringLiteral("identity-card-request"));
    CHECK(draft.formHash == QByteArray(32, '\xaa'));
    CHECK(draft.payload == bytes);
    CHECK(draft.document == "%PDF");
}

TEST_CASE("the plain sealer says that it seals nothing")
{
    const PlainSealer sealer;
    CHECK(sealer.scheme() == QStringLiteral("plain"));
    CHECK(sealer.seal("x").value() == "x");
}
