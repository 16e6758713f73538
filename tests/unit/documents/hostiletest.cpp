// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are broken, locked or built to do harm: a clear error in time, and the program that asked goes on.
#include "documents/documentclient.h"
#include "support/catch.h"
#include "unit/documents/pdfbuilder.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <csignal>

using namespace parvis;
using namespace parvis::documents;

namespace
{

WorkerCommand worker()
{
    return {QStringLiteral(PARVIS_BINARY_DIR "/parvis"), {QStringLiteral("document-worker")}};
}

QByteArray simpleForm()
{
    return PdfBuilder::form({"/FT /Tx /T (a)", "/FT /Btn /T (b)", "/FT /Ch /T (c) /Ff 131072 /Opt [(x) (y)]"});
}

QByteArray encrypted(const QByteArray &pdf, const char *userPassword, bool mayFill)
{
    QPDF source;
    source.processMemoryFile("x", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(source);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(userPassword, "owner", true, true, false, false, mayFill, false, qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

// The whole way of a file; the first error on it, if any.
std::optional<Error> wholeWay(DocumentClient &client, const QByteArray &pdf)
{
    if (const auto opened = client.open(pdf); !opened)
        return opened.error();
    if (const auto fields = client.fields(); !fields)
        return fields.error();
    const QJsonObject values{{QStringLiteral("a"), QStringLiteral("Éà")}, {QStringLiteral("b"), true}};
    if (const auto filled = client.fill(values, Output::Fillable); !filled)
        return filled.error();
    if (const auto image = client.renderPage(1, 40); !image)
        return image.error();
    return std::nullopt;
}

std::optional<Error> wholeWay(const QByteArray &pdf)
{
    DocumentClient client(worker());
    return wholeWay(client, pdf);
}

// A tree of fields whose every node lists its only child twice: 2^40 ways to the leaf.
QByteArray doublingTree()
{
    PdfBuilder builder("<< /Fields [10 0 R] >>", "[50 0 R]");
    for (int i = 10; i < 50; ++i) {
        const QByteArray next = QByteArray::number(i + 1) + " 0 R";
        const QByteArray parent = i > 10 ? "/Parent " + QByteArray::number(i - 1) + " 0 R " : QByteArray();
        builder.add("<< /T (n) " + parent + "/Kids [" + next + ' ' + next + "] >>");
    }
    builder.add("<< /Subtype /Widget /FT /Tx /T (leaf) /Parent 49 0 R /Rect [0 0 100 20] >>");
    return builder.pdf();
}

// A few bytes that unpack to two gigabytes where an object must be looked up.
QByteArray memoryBomb()
{
    QByteArray packed;
    for (int i = 0; i < 8192; ++i)
        packed += "\x81";
    PdfBuilder builder("11 0 R", "[]");
    builder.add(
        "<< /Type /ObjStm /N 1 /First 10 /Filter [/RunLengthDecode /RunLengthDecode /RunLengthDecode] /Length " +
        QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream");
    QByteArray pdf = builder.pdf();
    // A cross-reference stream would be the proper way; repair finds object streams just as well.
    const qsizetype at = pdf.indexOf("xref\n");
    QByteArray rows;
    const auto row = [&](char type, quint32 offset, char index) {
        rows += type;
        for (int shift = 24; shift >= 0; shift -= 8)
            rows += static_cast<char>(offset >> shift);
        rows += index;
    };
    const auto offsetOf = [&](int number) {
        return static_cast<quint32>(pdf.indexOf('\n' + QByteArray::number(number) + " 0 obj") + 1);
    };
    row(0, 0, 0);
    for (int number = 1; number <= 3; ++number)
        row(1, offsetOf(number), 0);
    row(1, offsetOf(10), 0);
    row(2, 10, 0);
    pdf.truncate(at);
    return pdf + "12 0 obj\n<< /Type /XRef /Size 13 /Root 1 0 R /W [1 4 1] /Index [0 4 10 2] /Length " +
           QByteArray::number(rows.size()) + " >>\nstream\n" + rows + "\nendstream\nendobj\nstartxref\n" +
           QByteArray::number(at) + "\n%%EOF\n";
}

} // namespace

TEST_CASE("what cannot be filled is refused by its reason")
{
    PdfBuilder xfaOnly("<< /Fields [10 0 R] /XFA (x) >>", "[10 0 R]");
    xfaOnly.add("<< /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 9 9] >>");
    PdfBuilder signedForm("<< /Fields [10 0 R 11 0 R] >>", "[10 0 R 11 0 R]");
    signedForm.add("<< /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 20] >>");
    signedForm.add("<< /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 9 9] /V << /Type /Sig /Contents <00> >> >>");
    PdfBuilder orphan("<< /Fields [10 0 R] >>", "[]");
    orphan.add("<< /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 20] >>");
    struct Row {
        const char *what;
        QByteArray pdf;
        std::optional<DocumentError> error;
    };
    for (const Row &row : {
             Row{"a sound form", simpleForm(), std::nullopt},
             Row{"nothing", {}, DocumentError::Broken},
             Row{"no PDF", "Bonjour, ceci est une lettre.", DocumentError::Broken},
             Row{"a head only", "%PDF-1.7\n", DocumentError::Broken},
             Row{"a password", encrypted(simpleForm(), "secret", true), DocumentError::Encrypted},
             Row{"filling forbidden", encrypted(simpleForm(), "", false), DocumentError::Locked},
             Row{"everything else forbidden", encrypted(simpleForm(), "", true), std::nullopt},
             Row{"XFA only", xfaOnly.pdf(), DocumentError::XfaOnly},
             Row{"signed", signedForm.pdf(), DocumentError::Signed},
             Row{"no form", PdfBuilder("").pdf(), DocumentError::NoFields},
             Row{"no field", PdfBuilder("<< /Fields [] >>").pdf(), DocumentError::NoFields},
             Row{"fields on no page", orphan.pdf(), DocumentError::NoFields},
         }) {
        INFO(row.what);
        const std::optional<Error> error = wholeWay(row.pdf);
        CHECK(error.has_value() == row.error.has_value());
        if (error && row.error)
            CHECK(error->is(*row.error));
    }
}

TEST_CASE("a tree of fields that doubles forty times ends at once")
{
    QElapsedTimer timer;
    timer.start();
    DocumentClient client(worker());
    REQUIRE(client.open(doublingTree()));
    const auto fields = client.fields();
    REQUIRE(fields);
    CHECK(fields->size() == 1);
    const QJsonObject values{{(*fields)[0].name, QStringLiteral("x")}};
    CHECK(client.fill(values, Output::Fillable));
    CHECK(timer.elapsed() < 9000);
    // Poppler does not end on it: the time limit does.
    const auto image = client.renderPage(1, 40);
    REQUIRE_FALSE(image);
    CHECK(image.error().is(DocumentError::TooSlow));
    CHECK(timer.elapsed() < 60'000);
    CHECK(client.workerId() == 0);
}

TEST_CASE("a file that unpacks to gigabytes is refused, and is not the end of the machine")
{
    const std::optional<Error> error = wholeWay(memoryBomb());
    REQUIRE(error);
#ifndef __SANITIZE_ADDRESS__ // its shadow takes more address space than any limit leaves: there the time limit ends it
    CHECK_FALSE(error->is(DocumentError::TooSlow));
#endif
}

TEST_CASE("cut anywhere, a file is read or refused, never waited for")
{
    const QByteArray pdf = simpleForm();
    QRandomGenerator random(7);
    for (int i = 0; i < 12; ++i) {
        const auto cut = static_cast<qsizetype>(random.bounded(static_cast<quint32>(pdf.size())));
        INFO("cut at " << cut);
        const std::optional<Error> error = wholeWay(pdf.left(cut));
        if (error)
            CHECK_FALSE(error->is(DocumentError::TooSlow));
    }
}

TEST_CASE("with bytes turned, a file is read or refused, and the next one is read")
{
    const QByteArray pdf = simpleForm();
    QRandomGenerator random(11);
    for (int i = 0; i < 20; ++i) {
        QByteArray turned = pdf;
        for (int k = 0; k < 8; ++k)
            turned[static_cast<qsizetype>(random.bounded(static_cast<quint32>(pdf.size())))] =
                static_cast<char>(random.bounded(256));
        (void)wholeWay(turned);
    }
    CHECK_FALSE(wholeWay(pdf).has_value());
}

TEST_CASE("pictures have limits")
{
    struct Row {
        const char *size;
        int page;
        double dpi;
        std::optional<DocumentError> error;
    };
    for (const Row &row :
         {Row{"0 0 595 842", 1, 72, std::nullopt}, Row{"0 0 595 842", 2, 72, DocumentError::NoSuchPage},
          Row{"0 0 595 842", 0, 72, DocumentError::NoSuchPage}, Row{"0 0 595 842", -7, 72, DocumentError::NoSuchPage},
          Row{"0 0 595 842", 1, 1200, DocumentError::TooLarge}, Row{"0 0 595 842", 1, 1e9, DocumentError::TooLarge},
          Row{"0 0 595 842", 1, 0, DocumentError::TooLarge}, Row{"0 0 595 842", 1, -72, DocumentError::TooLarge},
          Row{"0 0 99999 99999", 1, 96, DocumentError::TooLarge},
          Row{"0 0 999999999 999999999", 1, 96, DocumentError::TooLarge},
          Row{"0 0 100000 1", 1, 96, DocumentError::TooLarge}, Row{"0 0 0 0", 1, 72, std::nullopt}}) {
        INFO(row.size << " page " << row.page << " dpi " << row.dpi);
        DocumentClient client(worker());
        REQUIRE(client.open(PdfBuilder("", "[]", row.size).pdf()));
        const auto image = client.renderPage(row.page, row.dpi);
        CHECK(image.ok() == !row.error.has_value());
        if (!image && row.error)
            CHECK(image.error().is(*row.error));
    }
}

TEST_CASE("a file over the limit is not even sent")
{
    DocumentClient client(worker());
    const auto opened = client.open(QByteArray(DocumentSession::documentLimitBytes + 1, 'x'));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().is(DocumentError::TooLarge));
}

TEST_CASE("when the helper is killed, asking gives an error, now and later")
{
    DocumentClient client(worker());
    REQUIRE(client.open(simpleForm()));
    ::kill(static_cast<pid_t>(client.workerId()), SIGKILL);
    for (int i = 0; i < 2; ++i) {
        const auto fields = client.fields();
        REQUIRE_FALSE(fields);
        CHECK(fields.error().is(DocumentError::WorkerDied));
    }
}

TEST_CASE("a helper that is not there, ends or talks nonsense is an error")
{
    struct Row {
        const char *program;
        QStringList arguments;
        DocumentError error;
    };
    for (const Row &row :
         {Row{"/nonexistent/parvis", {}, DocumentError::WorkerMissing},
          Row{"/bin/false", {}, DocumentError::WorkerDied}, Row{"/bin/cat", {}, DocumentError::BadAnswer},
          Row{"/bin/echo", {QStringLiteral("this is no frame at all")}, DocumentError::BadAnswer}}) {
        INFO(row.program);
        DocumentClient client({QString::fromLatin1(row.program), row.arguments});
        const auto opened = client.open(simpleForm());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().is(row.error));
    }
}
