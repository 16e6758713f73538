// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenterror.h"
#include "documents/documentfield.h"
#include "documents/fillreport.h"
#include "documents/frame.h"
#include "support/catch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QSet>

using namespace parvis;
using namespace parvis::documents;

namespace
{

constexpr int errorCount = static_cast<int>(DocumentError::BadAnswer) + 1;

// Reads BYTES in pieces of STEP, as a pipe gives them.
QList<Frame> readPieces(const QByteArray &bytes, qsizetype step, bool *failed = nullptr)
{
    FrameReader reader;
    QList<Frame> frames;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArray piece = bytes.mid(at, step);
        QBuffer device(&piece);
        device.open(QIODevice::ReadOnly);
        while (std::optional<Frame> frame = reader.read(device))
            frames += *frame;
    }
    if (failed)
        *failed = reader.failed();
    return frames;
}

} // namespace

TEST_CASE("each error has one word and one sentence of its own")
{
    QSet<QString> words, sentences;
    for (int code = 0; code < errorCount; ++code) {
        const auto error = static_cast<DocumentError>(code);
        CHECK(errorFromWord(toWord(error)) == error);
        CHECK(describe(error) == describe(Error(error, QStringLiteral("detail"))));
        CHECK(describe(error).endsWith(u'.'));
        words += toWord(error);
        sentences += describe(error);
    }
    CHECK(words.size() == errorCount);
    CHECK(sentences.size() == errorCount);
    CHECK(errorFromWord(QStringLiteral("nonsense")) == DocumentError::BadAnswer);
}

TEST_CASE("frames arrive whole, whatever the pieces")
{
    const QByteArray large(100'000, 'x');
    const QByteArray bytes = encodeFrameHead({{QStringLiteral("a"), 1}}, 3) + "abc" + encodeFrameHead({}, 0) +
                             encodeFrameHead({{QStringLiteral("b"), QStringLiteral("é")}}, large.size()) + large;
    for (const qsizetype step : {1, 2, 7, 8, 9, 4096, 1'000'000}) {
        const QList<Frame> frames = readPieces(bytes, step);
        REQUIRE(frames.size() == 3);
        CHECK(frames[0].head.value(QLatin1String("a")).toInt() == 1);
        CHECK(frames[0].body == "abc");
        CHECK(frames[1].body.isEmpty());
        CHECK(frames[2].head.value(QLatin1String("b")).toString() == QStringLiteral("é"));
        CHECK(frames[2].body == large);
    }
}

TEST_CASE("a stream that holds no frame is given up")
{
    for (const QByteArray &bytes :
         {QByteArray("\x00\x00\x00\x00\x00\x00\x00\x00", 8), QByteArray("\xff\xff\xff\xff\x00\x00\x00\x00", 8),
          QByteArray("\x02\x00\x00\x00\xff\xff\xff\xff", 8), QByteArray("\x02\x00\x00\x00\x00\x00\x00\x00[]", 10),
          QByteArray("\x02\x00\x00\x00\x00\x00\x00\x00zz", 10)}) {
        bool failed = false;
        CHECK(readPieces(bytes, 3, &failed).isEmpty());
        CHECK(failed);
    }
}

TEST_CASE("fields survive the way through JSON")
{
    DocumentField field;
    field.name = QStringLiteral("Prénom.😀");
    field.boxes = {{1, QRectF(10, 20, 30, 40), QRectF(10, 700, 30, 40), QStringLiteral("oui"), false},
                   {2, QRectF(0, 0, 1, 1), QRectF(), {}, true}};
    for (const FieldKind kind : {FieldKind::Text, FieldKind::Checkbox, FieldKind::Radio, FieldKind::Choice,
                                 FieldKind::Signature, FieldKind::Button}) {
        field.kind = kind;
        CHECK(fieldFromJson(toJson(field)) == field);
        field.maxLength = 9;
        field.options = {QStringLiteral("a"), QStringLiteral("b")};
        field.labels = {QStringLiteral("A"), QStringLiteral("B")};
        field.multiline = field.comb = field.readOnly = field.required = true;
        field.editable = field.multiple = field.calculated = true;
        field.value = QJsonArray{QStringLiteral("a")};
        CHECK(fieldFromJson(toJson(field)) == field);
    }
    CHECK_FALSE(fieldFromJson({}));
    CHECK_FALSE(
        fieldFromJson({{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("type"), QStringLiteral("?")}}));
}

TEST_CASE("a field on the outside looks as the command line promises")
{
    DocumentField field;
    field.name = QStringLiteral("nom");
    field.boxes = {{3, QRectF(10, 20, 30, 40), {}, {}, false}};
    const QJsonObject json = toJson(field);
    CHECK(json.value(QLatin1String("type")).toString() == QStringLiteral("text"));
    CHECK(json.value(QLatin1String("page")).toInt() == 3);
    CHECK(json.value(QLatin1String("rect")).toArray() == QJsonArray{10, 20, 40, 60});
    CHECK(json.value(QLatin1String("maxLength")).isNull());
    for (const char *key : {"value", "options", "multiline", "readOnly", "required"})
        CHECK(json.contains(QLatin1String(key)));
}

TEST_CASE("reports survive the way through JSON")
{
    FillReport report;
    CHECK(report.complete());
    CHECK(reportFromJson(toJson(report)) == report);
    report.filled = 4;
    report.unknown = {QStringLiteral("a")};
    report.rejected = {{QStringLiteral("b"), QStringLiteral("why")}};
    report.overflow = {QStringLiteral("c")};
    report.unprintable = {{QStringLiteral("d"), QStringLiteral("中")}};
    CHECK_FALSE(report.complete());
    CHECK(reportFromJson(toJson(report)) == report);
    CHECK_FALSE(reportFromJson({}));
}
