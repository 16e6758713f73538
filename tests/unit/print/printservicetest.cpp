// SPDX-License-Identifier: GPL-3.0-or-later
// PrintJob against a real print service and an IPP printer.
#include "documents/printjob.h"
#include "privateprintservice.h"
#include "samplesheets.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace parvis::documents;
using namespace parvis::printtest;

#define NEEDS_SERVICE(service)                                                                                         \
    if (!(service).running())                                                                                          \
    PARVIS_SKIP((service).reason().toStdString())

namespace
{

QByteArray receipt()
{
    return renderReceipt(germanReceipt(), Paper::A4);
}

PrintRequest request(const QByteArray &pdf, const QString &queue = QStringLiteral("paper"))
{
    return {queue, QStringLiteral("Parvis"), pdf};
}

/// Runs the event loop until the condition holds, which is looked at each time the job speaks and now and then.
template <typename Condition> bool waitFor(PrintJob &job, Condition condition, int seconds = 90)
{
    QEventLoop loop;
    QTimer often;
    often.start(50);
    const auto look = [&loop, &condition] {
        if (condition())
            loop.quit();
    };
    QObject::connect(&often, &QTimer::timeout, &loop, look);
    QObject::connect(&job, &PrintJob::changed, &loop, look);
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    if (!condition())
        loop.exec();
    return condition();
}

bool ends(PrintJob &job)
{
    return waitFor(job, [&job] { return job.state() == PrintState::Done || job.state() == PrintState::Failed; });
}

bool prints(PrintJob &job)
{
    return waitFor(job, [&job] { return job.state() != PrintState::Sending; }) && job.state() == PrintState::Printing;
}

/// The printer has the job in hand: what is done to the service now meets a job in the middle.
bool busy(PrivatePrintService &service)
{
    for (int i = 0; i < 100; ++i) {
        if (service.tool(QStringLiteral("lpstat"), {QStringLiteral("-p")}).contains("now printing"))
            return true;
    }
    return false;
}

void checkFailed(PrintJob &job, PrintProblem problem)
{
    REQUIRE(ends(job));
    CHECK(int(job.state()) == int(PrintState::Failed));
    CHECK(int(job.problem()) == int(problem));
}

} // namespace

TEST_CASE("a job is printed byte for byte, and the service forgets it")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    const QByteArray pdf = receipt();
    PrintJob job(request(pdf));
    CHECK(int(job.state()) == int(PrintState::Sending));
    REQUIRE(ends(job));
    CHECK(int(job.state()) == int(PrintState::Done));
    CHECK(int(job.problem()) == int(PrintProblem::None));
    REQUIRE(service.paperComes(1));
    CHECK(service.paper().first() == pdf);
    CHECK(service.openJobs().isEmpty());
    CHECK(service.tool(QStringLiteral("lpstat"), {QStringLiteral("-W"), QStringLiteral("completed")}).isEmpty());
    CHECK(service.keptDocuments() == 0);
}

TEST_CASE("a large document arrives whole")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    const QByteArray pdf = receipt() + '%' + QByteArray(9'000'000, 'x') + "\n%%EOF\n";
    PrintJob job(request(pdf));
    REQUIRE(ends(job));
    CHECK(int(job.state()) == int(PrintState::Done));
    REQUIRE(service.paperComes(1));
    CHECK(service.paper().first() == pdf);
}

TEST_CASE("without a name the service's own queue prints")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    {
        PrintJob job(request(receipt(), QString()));
        checkFailed(job, PrintProblem::NoPrinter);
    }
    service.tool(QStringLiteral("lpadmin"), {QStringLiteral("-d"), QStringLiteral("paper")});
    PrintJob job(request(receipt(), QString()));
    REQUIRE(ends(job));
    CHECK(int(job.state()) == int(PrintState::Done));
    CHECK(service.paperComes(1));
}

TEST_CASE("what cannot be sent is told at once")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    for (const char *queue : {"none", "no/such/queue", "paper%20", "../paper", "Papier-für-alle"}) {
        INFO(queue);
        PrintJob job(request(receipt(), QString::fromUtf8(queue)));
        QElapsedTimer timer;
        timer.start();
        checkFailed(job, PrintProblem::NoPrinter);
        CHECK(timer.elapsed() < 5000);
    }
    PrintJob job(request({}));
    checkFailed(job, PrintProblem::Refused);
    CHECK(service.paper().isEmpty());
    CHECK(service.openJobs().isEmpty());
}

TEST_CASE("a stopped queue takes nothing that would come out later")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    for (const char *verb : {"cupsdisable", "cupsreject"}) {
        INFO(verb);
        service.tool(QString::fromLatin1(verb), {QStringLiteral("paper")});
        PrintJob job(request("%PDF-1.4 not to be seen"));
        checkFailed(job, PrintProblem::Stopped);
        service.tool(QStringLiteral("cupsenable"), {QStringLiteral("paper")});
        service.tool(QStringLiteral("cupsaccept"), {QStringLiteral("paper")});
    }
    const QByteArray pdf = receipt();
    PrintJob next(request(pdf));
    REQUIRE(ends(next));
    REQUIRE(service.paperComes(1));
    CHECK(service.paper().first() == pdf);
}

TEST_CASE("a queue that is stopped before its job is printed gives it back")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    service.hold();
    PrintJob first(request("%PDF-1.4 in the printer"));
    REQUIRE(prints(first));
    REQUIRE(busy(service));
    PrintJob second(request("%PDF-1.4 not to be seen"));
    REQUIRE(prints(second));
    service.tool(QStringLiteral("cupsdisable"), {QStringLiteral("paper")});
    checkFailed(second, PrintProblem::Stopped);
    checkFailed(first, PrintProblem::Stopped);
    CHECK(service.openJobs().isEmpty());
    CHECK(service.keptDocuments() == 0);
    service.release();
    service.tool(QStringLiteral("cupsenable"), {QStringLiteral("paper")});
    const QByteArray pdf = receipt();
    PrintJob next(request(pdf));
    REQUIRE(ends(next));
    CHECK(service.paper().contains(pdf));
    CHECK_FALSE(service.paper().contains("%PDF-1.4 not to be seen"));
}

TEST_CASE("the printer's reason is told, and its job taken back")
{
    struct Row {
        const char *reason;
        PrintProblem problem;
    };
    const Row rows[] = {{"media-empty-error", PrintProblem::NoPaper}, {"cover-open", PrintProblem::CoverOpen}};
    for (const Row &row : rows) {
        INFO(row.reason);
        PrivatePrintService service;
        NEEDS_SERVICE(service);
        service.hold(row.reason);
        PrintJob job(request(receipt()));
        checkFailed(job, row.problem);
        CHECK(service.openJobs().isEmpty());
        CHECK(service.keptDocuments() == 0);
    }
}

TEST_CASE("a job that somebody cancels at the service is refused")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    service.hold();
    PrintJob job(request(receipt()));
    REQUIRE(prints(job));
    service.tool(QStringLiteral("cancel"), {QStringLiteral("-a")});
    checkFailed(job, PrintProblem::Refused);
}

TEST_CASE("a job that is given up is cancelled")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    service.hold();
    for (const bool untilPrinting : {true, false}) {
        auto job = std::make_unique<PrintJob>(request(receipt()));
        if (untilPrinting)
            REQUIRE(prints(*job));
        QElapsedTimer timer;
        timer.start();
        job.reset();
        CHECK(timer.elapsed() < 5000);
        CHECK(service.openJobs().isEmpty());
        CHECK(service.keptDocuments() == 0);
    }
}

TEST_CASE("a job may be given up from its own signal's loop, with words still on their way")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    for (int i = 0; i < 20; ++i)
        PrintJob job(request(receipt()));
    QEventLoop loop;
    QTimer::singleShot(200, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(service.openJobs().isEmpty());
}

TEST_CASE("a dead service is told within seconds")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    service.hold();
    PrintJob inHand(request(receipt()));
    REQUIRE(prints(inHand));
    service.signalService(SIGKILL);
    QElapsedTimer timer;
    timer.start();
    PrintJob job(request(receipt()));
    checkFailed(job, PrintProblem::NoPrinter);
    CHECK(timer.elapsed() < 5000);
    checkFailed(inHand, PrintProblem::NoPrinter);
    CHECK(timer.elapsed() < 15'000);
}

TEST_CASE("a service that hangs is told within seconds, and does not hold the visitor up")
{
    PrivatePrintService service;
    NEEDS_SERVICE(service);
    service.hold();
    PrintJob inHand(request(receipt()));
    REQUIRE(prints(inHand));
    service.signalService(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    auto given = std::make_unique<PrintJob>(request(receipt()));
    checkFailed(*given, PrintProblem::NoPrinter);
    CHECK(timer.elapsed() < 10'000);
    timer.restart();
    given.reset();
    CHECK(timer.elapsed() < 5000);
    checkFailed(inHand, PrintProblem::NoPrinter);
    // Back again: the job that was told to have failed is taken back now.
    service.signalService(SIGCONT);
    CHECK(waitFor(
        inHand, [&service] { return service.openJobs().isEmpty(); }, 20));
}
