// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/waitestimate.h"

#include "samplequeue.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace parvis;
using namespace parvis::queue;
using namespace std::chrono_literals;
using std::chrono::seconds;
using Basis = WaitEstimate::Basis;

namespace
{

const QString papers = q("papers");
const QString births = q("births");

QList<seconds> same(int count, seconds time)
{
    return QList<seconds>(count, time);
}

QList<InLine> lineOf(int count, const QString &service, const QList<qsizetype> &servers)
{
    return QList<InLine>(count, InLine{service, servers});
}

} // namespace

TEST_CASE("where nobody can say, it says so")
{
    struct Row {
        const char *why;
        QList<InLine> line;
        QList<Server> servers;
        ServiceTimes times;
        QList<Basis> bases; ///< one a place
    };
    const ServiceTimes measured{{{papers, same(8, 300s)}}, {}};
    const ServiceTimes few{{{papers, same(7, 300s)}}, {}};
    const ServiceTimes planned{{}, {{papers, 300s}}};
    const ServiceTimes mixed{{{papers, same(9, 300s)}}, {{births, 60s}}};
    const Server busy{papers, 10s};
    const Row rows[] = {
        {"nobody in line", {}, {busy}, measured, {}},
        {"no agent at all", lineOf(2, papers, {}), {}, measured, {Basis::None, Basis::None}},
        {"no agent for it", lineOf(1, papers, {}), {busy}, measured, {Basis::None}},
        {"measured", lineOf(2, papers, {0}), {busy}, measured, {Basis::Measured, Basis::Measured}},
        {"too few times", lineOf(2, papers, {0}), {busy}, few, {Basis::None, Basis::None}},
        {"nothing known", lineOf(1, papers, {0}), {busy}, {}, {Basis::None}},
        {"expected only", lineOf(2, papers, {0}), {busy}, planned, {Basis::Planned, Basis::Planned}},
        {"a free agent needs no times", lineOf(2, papers, {0}), {{}}, {}, {Basis::Measured, Basis::None}},
        {"the first of another service",
         {{births, {0}}, {papers, {0}}},
         {busy},
         mixed,
         {Basis::Measured, Basis::Planned}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        const QList<WaitEstimate> waits = estimateWaits(row.line, row.servers, row.times);
        REQUIRE(waits.size() == row.bases.size());
        for (qsizetype i = 0; i < waits.size(); ++i) {
            INFO(i);
            CHECK(waits.at(i).basis == row.bases.at(i));
            CHECK(waits.at(i).confidencePercent == (row.bases.at(i) == Basis::Measured ? 80 : 0));
            CHECK(waits.at(i).least <= waits.at(i).most);
        }
    }
}

TEST_CASE("equal times give exact waits")
{
    const ServiceTimes times{{{papers, same(20, 600s)}}, {}};
    const auto one = estimateWaits(lineOf(4, papers, {0}), {{papers, 200s}}, times);
    for (int i = 0; i < 4; ++i) {
        CHECK(one.at(i).least == 400s + i * 600s);
        CHECK(one.at(i).most == one.at(i).least);
        CHECK(one.at(i).observations == 20);
    }
    const auto two = estimateWaits(lineOf(4, papers, {0, 1}), {{papers, 0s}, {papers, 300s}}, times);
    CHECK(two.at(0).least == 300s);
    CHECK(two.at(1).least == 600s);
    CHECK(two.at(2).least == 900s);
    CHECK(two.at(3).least == 1200s);
    const auto free = estimateWaits(lineOf(2, papers, {0, 1}), {{}, {papers, 0s}}, times);
    CHECK(free.at(0).most == 0s);
    CHECK(free.at(1).least == 600s);
    // Longer at it than anybody ever was: as if begun now.
    CHECK(estimateWaits(lineOf(1, papers, {0}), {{papers, 700s}}, times).first().least == 600s);
}

TEST_CASE("the same question has the same answer, few observations a wide one")
{
    QList<seconds> all;
    for (int i = 0; i < 200; ++i)
        all.append(60s * (1 + i % 8));
    const auto line = lineOf(10, papers, {0, 1});
    const QList<Server> servers{{papers, 60s}, {papers, 200s}};
    const auto ask = [&](qsizetype count) { return estimateWaits(line, servers, {{{papers, all.mid(0, count)}}, {}}); };
    CHECK(ask(200) == ask(200));
    CHECK(ask(8).last().observations == 8);
    CHECK(ask(8).last().most - ask(8).last().least > ask(200).last().most - ask(200).last().least);
    for (qsizetype i = 1; i < 10; ++i)
        CHECK(ask(200).at(i).most >= ask(200).at(i - 1).most);
}

// Thirty times of each service were seen, then a line is called in truth: how often does the truth lie in the range?
TEST_CASE("the range covers what happens about as often as it says")
{
    std::mt19937 random(20261126);
    std::lognormal_distribution<double> papersLaw(std::log(500.0), 0.5);
    std::gamma_distribution<double> birthsLaw(2.0, 120.0);
    const auto draw = [&](const QString &service) {
        return seconds(service == papers ? int(papersLaw(random)) : int(birthsLaw(random)));
    };
    constexpr int trials = 400;
    constexpr int people = 8;
    int covered = 0;
    for (int trial = 0; trial < trials; ++trial) {
        ServiceTimes times;
        for (const QString &service : {papers, births}) {
            for (int i = 0; i < 30; ++i)
                times.measured[service].append(draw(service));
        }
        QList<InLine> line;
        for (int i = 0; i < people; ++i)
            line.append({i % 3 == 0 ? births : papers, i % 2 == 0 ? QList<qsizetype>{0, 1} : QList<qsizetype>{1, 2}});
        // Three agents who began a while ago and are still at it.
        QList<Server> servers;
        std::vector<seconds> freeAt;
        for (int i = 0; i < 3; ++i) {
            const seconds whole = draw(papers);
            const seconds elapsed(int(double(whole.count()) * std::uniform_real_distribution<double>(0, 1)(random)));
            servers.append({papers, elapsed});
            freeAt.push_back(whole - elapsed);
        }
        seconds truth{0};
        for (const InLine &one : std::as_const(line)) {
            const auto first = std::min_element(one.servers.begin(), one.servers.end(), [&](qsizetype a, qsizetype b) {
                return freeAt[size_t(a)] < freeAt[size_t(b)];
            });
            truth = freeAt[size_t(*first)];
            freeAt[size_t(*first)] += draw(one.service);
        }
        const WaitEstimate last = estimateWaits(line, servers, times).last();
        REQUIRE(last.basis == Basis::Measured);
        covered += last.least <= truth && truth <= last.most;
    }
    INFO("covered " << covered << " of " << trials);
    CHECK(covered >= trials * 73 / 100);
    CHECK(covered <= trials * 88 / 100);
}
