// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logic DIRECTORY [RUNS]: reads rules.json (an array of JsonLogic rules) and answers.json (an object) there and
// prints one JSON line a figure: how many rules are evaluated in a second, and how long settling takes when one of the
// answers q0, q6, q12, ... changes between "oui" and "non".
#include "rules/rule.h"
#include "rules/ruleset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace
{

using namespace parvis::rules;

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

// Work per second: RUNS figures of 0.7 s each after a warm-up, WORK done once being PER units of it.
template <typename Work> std::vector<double> rates(int runs, double per, Work work)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> figures;
    for (int run = 0; run <= runs; ++run) {
        const auto start = Clock::now();
        double seconds = 0;
        std::int64_t rounds = 0;
        while (seconds < 0.7) {
            for (int i = 0; i < 16; ++i)
                work();
            rounds += 16;
            seconds = std::chrono::duration<double>(Clock::now() - start).count();
        }
        if (run > 0)
            figures.push_back(static_cast<double>(rounds) * per / seconds);
    }
    return figures;
}

void report(const QString &peer, const QString &metric, const QString &unit, std::vector<double> figures)
{
    std::sort(figures.begin(), figures.end());
    const QJsonObject line{{QStringLiteral("bench"), QStringLiteral("logic")},
                           {QStringLiteral("peer"), peer},
                           {QStringLiteral("metric"), metric},
                           {QStringLiteral("unit"), unit},
                           {QStringLiteral("median"), figures[figures.size() / 2]},
                           {QStringLiteral("min"), figures.front()},
                           {QStringLiteral("max"), figures.back()},
                           {QStringLiteral("n"), static_cast<int>(figures.size())}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int measure(const QList<QJsonValue> &logics, const Value &answers, int runs)
{
    std::vector<Rule> rules;
    for (const QJsonValue &logic : logics) {
        auto rule = Rule::compile(logic);
        if (!rule) {
            std::fprintf(stderr, "bench_logic: %s\n", qPrintable(rule.error().detail()));
            return 2;
        }
        rules.push_back(*std::move(rule));
    }
    auto set = *RuleSet::compile(logics, RuleSet::Settles::Truth);
    set.load(answers);
    const auto count = static_cast<double>(rules.size());
    const QString evaluated = QStringLiteral("rules evaluated");
    std::size_t holding = 0; // printed, so that no work can be left out

    report(QStringLiteral("parvis"), evaluated, QStringLiteral("1/s"), rates(runs, count, [&] {
               for (const Rule &rule : rules)
                   holding += rule.holds(answers) ? 1 : 0;
           }));
    report(QStringLiteral("parvis (as a set)"), evaluated, QStringLiteral("1/s"),
           rates(runs, count, [&] { holding += static_cast<std::size_t>(set.evaluateAll()); }));

    std::vector<int> places;
    for (int i = 0; i < 33; ++i)
        places.push_back(set.slot(QStringLiteral("q%1").arg(i * 6)));
    const Value yes(QStringLiteral("oui"));
    const Value no(QStringLiteral("non"));
    std::size_t step = 0;
    std::vector<double> perSecond = rates(runs, 1, [&] {
        holding += set.set(places[step % 33], step / 33 % 2 ? yes : no).size();
        ++step;
    });
    for (double &figure : perSecond)
        figure = 1e6 / figure;
    report(QStringLiteral("parvis"), QStringLiteral("one answer changed, 200 conditions settled"), QStringLiteral("us"),
           perSecond);
    std::fprintf(stderr, "held or changed: %zu\n", holding);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString directory = application.arguments().value(1);
    const int runs = std::max(1, application.arguments().value(2, QStringLiteral("7")).toInt());
    const QJsonArray rules = readJson(directory + QStringLiteral("/rules.json")).array();
    const auto answers = Value::fromJson(readJson(directory + QStringLiteral("/answers.json")).object());
    if (rules.isEmpty() || !answers || answers->size() == 0) {
        std::fprintf(stderr, "usage: bench_logic DIRECTORY [RUNS], with rules.json and answers.json in DIRECTORY\n");
        return 1;
    }
    return measure(QList<QJsonValue>(rules.begin(), rules.end()), *answers, runs);
}
