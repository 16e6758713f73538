// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace parvis::cli;

namespace
{

const QString form = QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/documents/library-card.pdf");

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes, qint64 size = -1)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE((size < 0 || file.resize(size)));
    return file.fileName();
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

bool isOneSentence(const QByteArray &errors)
{
    return errors.startsWith("parvis: ") && errors.endsWith('\n') && errors.count('\n') == 1;
}

} // namespace

TEST_CASE("whatever is no PDF ends with its code and one sentence, for each verb")
{
    const QTemporaryDir folder;
    struct Row {
        QString file;
        int code;
        const char *says;
    };
    const QList<Row> rows{
        {folder.filePath(QStringLiteral("absent.pdf")), 2, "cannot be read"},
        {folder.path(), 2, "it is a folder"},
        {written(folder, "empty.pdf", {}), 3, "not a PDF"},
        {written(folder, "noise.pdf", QByteArray(5000, '\x9c')), 3, "not a PDF"},
        {written(folder, "cut.pdf", "%PDF-1.7\n1 0 obj\n<<"), 3, "not a PDF"},
        {written(folder, "sparse.pdf", "%PDF-1.7\n", qint64(2) << 30), 3, "larger than 64 MiB"},
        {QStringLiteral("/dev/zero"), 3, "larger than 64 MiB"},
    };
    const QString values = written(folder, "values.json", "{}");
    const QString out = folder.filePath(QStringLiteral("out"));
    for (const Row &row : rows) {
        for (const QString &line :
             {QStringLiteral("document fields %1"), QStringLiteral("document fill %1 --values %2 --output %3"),
              QStringLiteral("document render %1 --page 1 --dpi 50 --output %3")}) {
            INFO(line.toStdString() << ' ' << row.file.toStdString());
            QString full = line;
            full.replace(QLatin1String("%1"), row.file);
            full.replace(QLatin1String("%2"), values);
            full.replace(QLatin1String("%3"), out);
            const Outcome outcome = runParvis(words(full));
            CHECK(outcome.code == row.code);
            CHECK(outcome.lines.isEmpty());
            INFO(outcome.errors.toStdString());
            CHECK(isOneSentence(outcome.errors));
            CHECK(outcome.errors.contains(row.says));
            CHECK_FALSE(QFile::exists(out));
        }
    }
}

TEST_CASE("values that are not what they should be are refused where they stand")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.pdf"));
    struct Row {
        const char *json, *says;
    };
    const auto row = GENERATE(values<Row>({
        {"", "values.json:1:1"},
        {"[]", "no JSON object"},
        {"{\n \"a\": }", "values.json:2:7"},
        {"{\"a\": \"1\",\n \"a\": \"2\"}", "values.json:2:2"},
        {"{\"a\": \"\xff\"}", "values.json:1:"},
    }));
    INFO(row.json);
    const QString json = written(folder, "values.json", row.json);
    const Outcome outcome =
        runParvis(words(QStringLiteral("document fill")) +
                  QStringList{form, QStringLiteral("--values"), json, QStringLiteral("--output"), out});
    CHECK(outcome.code == 2);
    INFO(outcome.errors.toStdString());
    CHECK(isOneSentence(outcome.errors));
    CHECK(outcome.errors.contains(row.says));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a result that cannot be written is no success")
{
    const QTemporaryDir folder;
    const QString values = written(folder, "values.json", "{}");
    const QString nowhere = folder.filePath(QStringLiteral("absent/out"));
    CHECK(
        runParvis({QStringLiteral("document"), QStringLiteral("fields"), form}, {}, QStringLiteral("/dev/full")).code ==
        2);
    for (const QString &line : {QStringLiteral("document fill %1 --values %2 --output %3"),
                                QStringLiteral("document render %1 --page 1 --dpi 50 --output %3")}) {
        QString full = line;
        full.replace(QLatin1String("%1"), form);
        full.replace(QLatin1String("%2"), values);
        full.replace(QLatin1String("%3"), nowhere);
        const Outcome outcome = runParvis(words(full));
        INFO(outcome.errors.toStdString());
        CHECK(outcome.code == 2);
        CHECK(isOneSentence(outcome.errors));
    }
}

TEST_CASE("a wrong command line of a document verb ends with 1")
{
    const auto line = GENERATE(values<const char *>({
        "document",
        "document nope",
        "document fields",
        "document fields a b",
        "document fields --wrong a",
        "document fill a",
        "document fill a --values v",
        "document fill a --output o --values",
        "document render a --page 0 --dpi 50 --output o",
        "document render a --page x --dpi 50 --output o",
        "document render a --page 1 --dpi nan --output o",
        "document render a --page 1 --dpi 99999 --output o",
    }));
    INFO(line);
    const Outcome outcome = runParvis(words(QString::fromLatin1(line)));
    CHECK(outcome.code == 1);
    CHECK(outcome.lines.isEmpty());
    CHECK(isOneSentence(outcome.errors));
}

TEST_CASE("a page the document does not have is bad input")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.png"));
    const Outcome outcome = runParvis({QStringLiteral("document"), QStringLiteral("render"), form,
                                       QStringLiteral("--page"), QStringLiteral("999"), QStringLiteral("--dpi"),
                                       QStringLiteral("50"), QStringLiteral("--output"), out});
    CHECK(outcome.code == 2);
    CHECK(isOneSentence(outcome.errors));
    CHECK_FALSE(QFile::exists(out));
}
