// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerreport.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace parvis;
using namespace parvis::kiosk;
using documents::PrintProblem;
using namespace std::chrono_literals;

namespace
{

struct Hub final : sync::HubLink {
    void send(const sync::HubRequest &request, Done done) override
    {
        QStringList said;
        const QJsonArray printers = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("printers")).toArray();
        for (const QJsonValue &printer : printers)
            said << printer[QStringLiteral("name")].toString() + QLatin1Char('=') + printer[QStringLiteral("state")].toString();
        heard << said.join(QLatin1Char(' '));
        path = request.path;
        answer = std::move(done);
    }
    void listen(std::function<void()>) override {}
    void reply(int status) { std::exchange(answer, nullptr)({sync::HubReply::Kind::Answered, status, {}}); }

    QStringList heard;
    QString path;
    Done answer;
};

struct Reporting {
    VirtualClock clock{Instant(std::chrono::hours(500'000))};
    Hub hub;
    PrinterReport report{hub, QStringLiteral("town"), clock, {QStringLiteral("roll"), QStringLiteral("sheets")}};
};

} // namespace

TEST_CASE("A kiosk says that it is there, and each change of its printers once")
{
    Reporting kiosk;
    kiosk.report.tick();
    CHECK(kiosk.hub.heard == QStringList{QString()});
    CHECK(kiosk.hub.path == QStringLiteral("/api/v1/sites/town/report"));
    kiosk.hub.reply(204);
    kiosk.report.note(QStringLiteral("roll"), PrintProblem::NoPaper);
    kiosk.hub.reply(204);
    kiosk.report.note(QStringLiteral("roll"), PrintProblem::NoPaper);
    kiosk.report.tick();
    CHECK(kiosk.hub.heard == QStringList{QString(), QStringLiteral("roll=no-paper")});
    kiosk.report.note(QStringLiteral("sheets"), PrintProblem::None);
    CHECK(kiosk.hub.heard.constLast() == QStringLiteral("roll=no-paper sheets=ready"));
}

TEST_CASE("What was not heard is told again, and what changed meanwhile with it")
{
    Reporting kiosk;
    kiosk.report.note(QStringLiteral("roll"), PrintProblem::PaperJam);
    kiosk.report.note(QStringLiteral("roll"), PrintProblem::None);
    CHECK(kiosk.hub.heard.size() == 1); // one at a time
    kiosk.hub.reply(503);
    kiosk.report.tick();
    CHECK(kiosk.hub.heard.size() == 1);
    kiosk.clock.advance(1min);
    kiosk.report.tick();
    CHECK(kiosk.hub.heard.constLast() == QStringLiteral("roll=ready"));
    kiosk.hub.reply(204);
    kiosk.clock.advance(9min);
    kiosk.report.tick();
    CHECK(kiosk.hub.heard.size() == 2);
    kiosk.clock.advance(1min);
    kiosk.report.tick();
    CHECK(kiosk.hub.heard.size() == 3);
}

TEST_CASE("Every problem of a printer has a word of its own")
{
    QStringList words;
    for (int problem = 0; problem <= int(PrintProblem::TooSlow); ++problem)
        words << printerState(PrintProblem(problem));
    CHECK(words.removeDuplicates() == 0);
    CHECK(words.constFirst() == QStringLiteral("ready"));
}
