// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchclient.h"
#include "bench/sync/benchserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace
{

void print(const char *metric, const char *unit, QList<double> values)
{
    std::sort(values.begin(), values.end());
    std::printf("{\"bench\":\"sync\",\"peer\":\"own\",\"metric\":\"%s\",\"unit\":\"%s\",\"median\":%.4f,\"min\":%.4f,\"max\":%.4f,"
                "\"n\":%d}\n",
                metric, unit, values.at(values.size() / 2), values.first(), values.last(), int(values.size()));
}

int measure(const QString &rows, const QString &folder, int runs)
{
    const QString self = QCoreApplication::applicationFilePath();
    QMap<QString, QList<double>> figures;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir scratch(folder + QStringLiteral("/sync-XXXXXX"));
        QProcess server;
        server.start(self, {QStringLiteral("serve"), rows});
        if (!server.waitForReadyRead(120'000))
            return 1;
        const QString port = QString::fromLatin1(server.readLine().trimmed());
        QProcess client;
        client.start(self, {QStringLiteral("client"), port, scratch.path()});
        if (!client.waitForFinished(300'000) || client.exitCode() != 0)
            return 1;
        const QJsonObject told = QJsonDocument::fromJson(client.readAllStandardOutput()).object();
        for (auto figure = told.begin(); figure != told.end(); ++figure)
            figures[figure.key()].append(figure->toDouble());
        server.closeWriteChannel();
        server.waitForFinished(10'000);
    }
    print("initial", "s", figures.value(QStringLiteral("first")));
    print("delta", "s", figures.value(QStringLiteral("delta")));
    print("initial, bytes", "MB", figures.value(QStringLiteral("firstMB")));
    print("delta, bytes", "MB", figures.value(QStringLiteral("deltaMB")));
    print("client peak RSS", "MiB", figures.value(QStringLiteral("peak")));
    print("states", "rows", figures.value(QStringLiteral("states")));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("serve"))
        return parvis::bench::serve(words.value(2));
    if (words.value(1) == QLatin1String("client"))
        return parvis::bench::syncOnce(words.value(2).toInt(), words.value(3));
    if (words.size() < 3) {
        std::fprintf(stderr, "bench_sync ROWS FOLDER [RUNS]\n");
        return 2;
    }
    return measure(words.at(1), words.at(2), std::max(words.value(3, QStringLiteral("5")).toInt(), 1));
}
