// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search/searchset.h"
#include "store/searchindex.h"
#ifdef PARVIS_WITH_XAPIAN
#include "bench/search/xapianpeer.h"
#endif

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace parvis;
using namespace parvis::bench;

namespace
{

using Find = std::function<QStringList(const Question &)>;

struct Quality {
    double first = 0; ///< share of right first answers
    double five = 0;  ///< share of right answers in the first five
};

bool listMisses = false;

Quality judge(const SearchSet &set, const QList<Question> &questions, const Find &find)
{
    Quality quality;
    for (const Question &question : questions) {
        const QStringList ids = find(question);
        if (!ids.isEmpty() && set.subjectOf.value(ids.first(), -1) == question.subject)
            ++quality.first;
        else if (listMisses)
            std::fprintf(stderr, "%s -> %s (%d)\n", qUtf8Printable(question.text), qUtf8Printable(ids.value(0)),
                         question.subject);
        for (const QString &id : ids.mid(0, 5))
            quality.five += set.subjectOf.value(id, -1) == question.subject ? 0.2 : 0;
    }
    quality.first /= double(questions.size());
    quality.five /= double(questions.size());
    return quality;
}

void measure(const QString &peer, const QString &metric, const SearchSet &set, const QList<Question> &questions,
             const Find &find, int runs, const QJsonObject &more)
{
    const Quality quality = judge(set, questions, find);
    QList<double> perQuery;
    const std::clock_t before = std::clock();
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (const Question &question : questions)
            (void)find(question);
        if (run > 0)
            perQuery.append(double(timer.nsecsElapsed()) / 1e6 / double(questions.size()));
    }
    // The processor's own time tells more than the clock where other work runs beside.
    const double cpu = 1e3 * double(std::clock() - before) / CLOCKS_PER_SEC / double(questions.size()) / (runs + 1);
    std::sort(perQuery.begin(), perQuery.end());
    QJsonObject line{{QStringLiteral("bench"), QStringLiteral("search")},
                     {QStringLiteral("peer"), peer},
                     {QStringLiteral("metric"), metric},
                     {QStringLiteral("unit"), QStringLiteral("ms")},
                     {QStringLiteral("median"), perQuery[perQuery.size() / 2]},
                     {QStringLiteral("min"), perQuery.first()},
                     {QStringLiteral("max"), perQuery.last()},
                     {QStringLiteral("cpu_ms"), cpu},
                     {QStringLiteral("n"), int(perQuery.size())},
                     {QStringLiteral("queries"), int(questions.size())},
                     {QStringLiteral("hit1"), quality.first},
                     {QStringLiteral("p5"), quality.five}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        line.insert(it.key(), it.value());
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

struct Suite {
    QString metric;
    QList<Question> questions;
};

void compare(const SearchSet &set, const QList<Suite> &suites, int runs)
{
    QElapsedTimer timer;
    timer.start();
    const auto index = store::SearchIndex::build(set.entries);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const QJsonObject about{{QStringLiteral("build_s"), seconds},
                            {QStringLiteral("index_mb"), double(index.memoryBytes()) / 1e6},
                            {QStringLiteral("entries"), int(set.entries.size())}};
    for (const Suite &suite : suites) {
        measure(
            QStringLiteral("parvis"), suite.metric, set, suite.questions,
            [&](const Question &question) {
                QStringList ids;
                for (const auto &hit : index.find(question.text, question.language))
                    ids.append(hit.id);
                return ids;
            },
            runs, about);
    }
#ifdef PARVIS_WITH_XAPIAN
    if (qEnvironmentVariableIsSet("PARVIS_ONLY"))
        return;
    timer.start();
    const XapianPeer peer(set.entries);
    const QJsonObject aboutPeer{{QStringLiteral("build_s"), double(timer.nsecsElapsed()) / 1e9}};
    for (const Suite &suite : suites) {
        measure(
            QStringLiteral("Xapian, same questions"), suite.metric, set, suite.questions,
            [&](const Question &question) { return peer.find(question.text, question.language, 10); }, runs, aboutPeer);
    }
#endif
}

QList<Suite> unseen(const QList<QStringList> &names, const QStringList &languages, unsigned seed, int count)
{
    QList<Suite> suites;
    for (const char *kind : {"slip", "ear", "spaced", "begun"}) {
        const QString name = QLatin1String(kind);
        suites.append({QStringLiteral("unseen, ") + name, makeQuestions(names, languages, name, seed, count)});
    }
    return suites;
}

QStringList column(const QString &path, int number)
{
    QStringList names;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            names.append(line.section(QLatin1Char('\t'), number, number));
    }
    return names;
}

} // namespace

// bench_search DOCUMENTS.tsv QUERIES.tsv SUBJECTS.txt [RUNS [SEED]]: the peers' set, unseen questions on it, then the
// same in four languages. With PARVIS_MISSES set, wrong answers go to stderr; with PARVIS_ONLY set, no
// peer is run.
int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "bench_search DOCUMENTS.tsv QUERIES.tsv SUBJECTS.txt [RUNS [SEED]]\n");
        return 2;
    }
    listMisses = qEnvironmentVariableIsSet("PARVIS_MISSES");
    const int runs = argc > 4 ? std::max(1, std::atoi(argv[4])) : 7;
    const unsigned seed = argc > 5 ? unsigned(std::atoi(argv[5])) : 1;

    SearchSet french = readSet(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
    QList<Suite> suites{{QStringLiteral("query, top 10"), french.questions}};
    suites += unseen({column(QFile::decodeName(argv[3]), 0)}, {QStringLiteral("fr")}, seed, 200);
    compare(french, suites, runs);

    const QString subjects = QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/search/subjects.tsv");
    const SearchSet four = makeFourLanguages(subjects, 80);
    const QStringList languages{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ar")};
    QList<Suite> all;
    for (int l = 0; l < 4; ++l) {
        for (Suite suite : unseen({column(subjects, l + 1)}, {languages[l]}, seed, 100)) {
            if (languages[l] == QLatin1String("ar") && suite.metric.endsWith(QLatin1String("ear")))
                continue;
            suite.metric = QStringLiteral("4 languages, %1, %2").arg(languages[l], suite.metric);
            all.append(suite);
        }
    }
    compare(four, all, std::min(runs, 3));
    return 0;
}
