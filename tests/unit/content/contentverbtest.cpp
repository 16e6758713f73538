// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "townfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace parvis::content;

namespace
{

struct Outcome {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome contentCheck(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PARVIS_BINARY_DIR "/parvis"),
                  QStringList{QStringLiteral("content"), QStringLiteral("check")} + arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// The town's form without its template, which is no PDF.
TownFolder townWithoutTemplate()
{
    TownFolder folder;
    const QString form = QStringLiteral("forms/card-request.json");
    QJsonObject json = QJsonDocument::fromJson(folder.read(form)).object();
    json.remove(QStringLiteral("document"));
    folder.write(form, QJsonDocument(json).toJson());
    QFile::remove(folder.path() + QStringLiteral("/documents/card-request.pdf"));
    return folder;
}

} // namespace

TEST_CASE("content check: exit code and output")
{
    const TownFolder good = townWithoutTemplate();
    const Outcome fine = contentCheck({good.path()});
    CHECK(fine.code == 0);
    CHECK(fine.output.isEmpty());
    CHECK(fine.errors == "No problem found.\n");
    const QJsonDocument none = QJsonDocument::fromJson(contentCheck({good.path(), QStringLiteral("--json")}).output);
    CHECK(none.isArray());
    CHECK(none.array().isEmpty());

    REQUIRE(good.replace(QStringLiteral("procedures/card.json"), R"("icon": "id-card")", R"("icon": "idcard")"));
    const Outcome faulty = contentCheck({good.path()});
    CHECK(faulty.code == 2);
    CHECK(faulty.output.startsWith(
        "procedures/card.json:4: There is no icon \"idcard\"; perhaps \"id-card\" is meant. (Icons: "));
    CHECK(faulty.errors == "1 error, 0 warnings.\n");
    const Outcome asJson = contentCheck({QStringLiteral("--json"), good.path()});
    CHECK(asJson.code == 2);
    const QJsonObject first = QJsonDocument::fromJson(asJson.output).array().at(0).toObject();
    CHECK(first.value(QStringLiteral("file")).toString() == QStringLiteral("procedures/card.json"));
    CHECK(first.value(QStringLiteral("line")).toInt() == 4);
    CHECK(first.value(QStringLiteral("severity")).toString() == QStringLiteral("error"));
}

TEST_CASE("content check looks into PDF templates")
{
    const TownFolder folder;
    const Outcome outcome = contentCheck({folder.path()});
    CHECK(outcome.code == 2);
    CHECK(outcome.output.startsWith(
        "forms/card-request.json:8: The template documents/card-request.pdf cannot be used: "));
    CHECK(outcome.output.count('\n') == 1);
}

TEST_CASE("content check: wrong use")
{
    CHECK(contentCheck({}).code == 1);
    CHECK(contentCheck({QStringLiteral("a"), QStringLiteral("b")}).code == 1);
    CHECK(contentCheck({QStringLiteral("--jsn"), QStringLiteral("a")}).code == 1);
    CHECK(contentCheck({QStringLiteral("/nowhere")}).code == 2);
    const Outcome help = contentCheck({QStringLiteral("--help")});
    CHECK(help.code == 0);
    CHECK(help.output.startsWith("Usage: parvis content check FOLDER [--json]"));
}
