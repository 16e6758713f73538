// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchserver.h"

#include "hub/http/compression.h"
#include "store/entryhash.h"
#include "store/feeddigest.h"
#include "store/releasemanifest.h"
#include "sync/jsonshapes.h"
#include "sync/objectpack.h"
#include "wire/textdelta.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <map>
#include <unistd.h>

namespace parvis::bench
{

namespace
{

/// Slots as states of the feed, templates as objects of a release.
class Town
{
public:
    void take(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            const QString id = row.value(QStringLiteral("_id")).toString();
            if (row.value(QStringLiteral("type")).toString() == QLatin1String("modele")) {
                m_templates[id] = line;
                m_objects[store::sha256(line)] = line;
            } else {
                // The slot's number keeps the peers' keys distinct where two agendas share a start.
                const QString key = QStringLiteral("%1-%2@%3")
                                        .arg(row.value(QStringLiteral("agenda")).toInt())
                                        .arg(row.value(QStringLiteral("guichet")).toInt())
                                        .arg(row.value(QStringLiteral("debut")).toInteger() / 60);
                const bool isTaken = row.value(QStringLiteral("etat")).toInt() != 0;
                set(QStringLiteral("unit"), key, isTaken ? "{\"s\":\"taken\"}" : "{\"s\":\"free\"}");
            }
        }
        publish();
    }

    QByteArray feed(const QUrlQuery &query) const
    {
        const qint64 after = query.queryItemValue(QStringLiteral("after")).toLongLong();
        const int most = query.queryItemValue(QStringLiteral("limit")).toInt();
        QByteArray changes;
        qint64 through = after;
        int count = 0;
        auto row = m_order.upper_bound(after);
        for (; row != m_order.end() && count < most; ++row, ++count) {
            const auto &[entity, key] = row->second;
            const QByteArray &body = m_states.constFind(row->second)->second;
            changes += (changes.isEmpty() ? "[" : ",[") + QByteArray::number(row->first) + ",\"" + entity.toUtf8() + "\",\"" +
                       key.toUtf8() + "\"," + body + ']';
            through = row->first;
        }
        const bool more = row != m_order.end();
        return "{\"epoch\":\"bench\",\"after\":" + QByteArray::number(after) + ",\"through\":" +
               QByteArray::number(more ? through : m_sequence) + ",\"more\":" + (more ? "true" : "false") +
               (more ? QByteArray() : ",\"digest\":\"" + m_digest.bytes().toHex() + '"') +
               ",\"time\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ",\"changes\":[" + changes + "]}";
    }

    QByteArray pack(const QByteArray &body) const
    {
        QList<std::optional<QByteArray>> list;
        for (const QJsonValue &name : QJsonDocument::fromJson(body).object().value(QStringLiteral("names")).toArray()) {
            const auto found = m_objects.constFind(QByteArray::fromHex(name.toString().toLatin1()));
            list.append(found == m_objects.cend() ? std::nullopt : std::optional(*found));
        }
        return sync::packObjects(list);
    }

    [[nodiscard]] const QByteArray &manifest() const { return m_manifest; }
    [[nodiscard]] QByteArray changes(const QByteArray &held) const
    {
        return wire::encodeTextDelta(m_objects.value(held), m_manifest);
    }

private:
    void set(const QString &entity, const QString &key, const QByteArray &body)
    {
        auto &state = m_states[{entity, key}];
        if (state.first > 0)
            m_order.erase(state.first);
        m_digest.remove(store::FeedDigest::hash(entity, key, state.second));
        m_digest.add(store::FeedDigest::hash(entity, key, body));
        state = {++m_sequence, body};
        m_order[m_sequence] = {entity, key};
    }

    void publish()
    {
        store::ReleaseManifest release;
        release.number = ++m_number;
        for (auto one = m_templates.cbegin(); one != m_templates.cend(); ++one)
            release.objects.append({QStringLiteral("form"), one.key(), store::sha256(*one), one->size()});
        m_manifest = release.toJson();
        m_objects[store::sha256(m_manifest)] = m_manifest;
        set(QStringLiteral("release"), QStringLiteral("current"),
            sync::canonical({{QStringLiteral("number"), m_number},
                             {QStringLiteral("manifest"), QString::fromLatin1(store::sha256(m_manifest).toHex())}}));
    }

    QHash<std::pair<QString, QString>, std::pair<qint64, QByteArray>> m_states;
    std::map<qint64, std::pair<QString, QString>> m_order;
    store::FeedDigest m_digest;
    QMap<QString, QByteArray> m_templates;
    QHash<QByteArray, QByteArray> m_objects;
    QByteArray m_manifest;
    qint64 m_sequence = 0;
    qint64 m_number = 0;
};

QByteArray answer(Town &town, const QByteArray &target, const QByteArray &body, const QString &rows, int &status)
{
    const QString path = QString::fromLatin1(target).section(u'?', 0, 0);
    if (path.endsWith(QLatin1String("/feed")))
        return town.feed(QUrlQuery(QString::fromLatin1(target).section(u'?', 1)));
    if (path.endsWith(QLatin1String("/release")))
        return town.manifest();
    if (path.contains(QLatin1String("/release/changes/")))
        return town.changes(QByteArray::fromHex(path.section(u'/', -1).toLatin1()));
    if (path == QLatin1String("/api/v1/objects"))
        return town.pack(body);
    if (path == QLatin1String("/delta")) {
        town.take(rows + QStringLiteral(".delta"));
        return "{}";
    }
    status = 404;
    return "{}";
}

} // namespace

int serve(const QString &rows)
{
    Town town;
    town.take(rows);
    QTcpServer server;
    qint64 written = 0;
    QHash<QTcpSocket *, QByteArray> received;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // as the hub does
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            QByteArray &bytes = received[socket];
            bytes += socket->readAll();
            for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
                const QByteArray head = bytes.left(end);
                const qsizetype at = head.toLower().indexOf("content-length:");
                const qsizetype length = at < 0 ? 0 : head.mid(at + 15).split('\r').value(0).trimmed().toLongLong();
                if (bytes.size() < end + 4 + length)
                    return;
                const QByteArray body = bytes.mid(end + 4, length);
                bytes.remove(0, end + 4 + length);
                int status = 200;
                const QByteArray target = head.split(' ').value(1);
                QByteArray text = target == "/bytes" ? QByteArray::number(written) : answer(town, target, body, rows, status);
                QByteArray encoding;
                if (text.size() > 1'000 && head.toLower().contains("zstd")) {
                    text = hub::http::compress(text, hub::http::Coding::Zstd, hub::http::Effort::Fast);
                    encoding = "Content-Encoding: zstd\r\n";
                }
                const QByteArray reply = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " +
                                         QByteArray::number(text.size()) + "\r\n" + encoding + "\r\n" + text;
                written += reply.size();
                socket->write(reply);
            }
        });
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace parvis::bench
