// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

namespace parvis::testing
{

namespace
{

constexpr int patience = 60'000; // milliseconds; a machine may be busy

QByteArray configText(const std::optional<store::PostgresTarget> &postgres)
{
    QByteArray text = "port = 0\ncontent = \"" PARVIS_SOURCE_DIR "/tests/data/town\"\ndatabase = \"hub.db\"\n"
                      "secret = \"hub.secret\"\nenrolmentCode = \"code\"\n";
    if (postgres) {
        text += "[postgresql]\nhost = \"" + postgres->host.toUtf8() +
                "\"\nport = " + QByteArray::number(postgres->port) + "\ndatabase = \"" + postgres->database.toUtf8() +
                "\"\nuser = \"" + postgres->user.toUtf8() + "\"\nschema = \"" + postgres->schema.toUtf8() + "\"\n";
    }
    return text + "[[sites]]\nid = \"town\"\n";
}

} // namespace

HubHome::HubHome(const std::optional<store::PostgresTarget> &postgres)
{
    QFile file(config());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(configText(postgres));
    file.close();
    parvis({QStringLiteral("hub"), QStringLiteral("init")});
}

QByteArray HubHome::parvis(const QStringList &arguments, int code, const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(PARVIS_BINARY_DIR "/parvis"),
                  arguments + QStringList{QStringLiteral("--config"), config()});
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patience));
    INFO(arguments.join(QLatin1Char(' ')).toStdString() << "\n" << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == code);
    return process.readAllStandardOutput();
}

Refusal HubHome::refused(const QStringList &arguments, const QByteArray &first) const
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), QString::fromLatin1(first) + QStringLiteral("exec \"$@\""),
                              QStringLiteral("sh"), QStringLiteral(PARVIS_BINARY_DIR "/parvis")} +
                      arguments + QStringList{QStringLiteral("--config"), config()});
    REQUIRE(process.waitForFinished(patience));
    const int code = process.exitStatus() == QProcess::CrashExit ? 128 : process.exitCode();
    return {code, process.readAllStandardError()};
}

QByteArray HubHome::enrol(const QString &kind) const
{
    const QByteArray line =
        parvis({QStringLiteral("kiosk"), QStringLiteral("enrol"), QStringLiteral("--site"), QStringLiteral("town"),
                QStringLiteral("--name"), kind, QStringLiteral("--kind"), kind});
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return "Device " + json.value(QStringLiteral("device")).toString().toLatin1() + ':' +
           json.value(QStringLiteral("secret")).toString().toLatin1();
}

HubProcess::HubProcess(const HubHome &home)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("parvis.hub.info=false"));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(PARVIS_BINARY_DIR "/parvis-hub"), {QStringLiteral("--config"), home.config()});
    REQUIRE(m_process.waitForReadyRead(patience));
    const QByteArray line = m_process.readLine().trimmed();
    INFO(line.toStdString());
    REQUIRE(line.startsWith("listening on "));
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    REQUIRE(m_port != 0);
}

HubProcess::~HubProcess()
{
    kill();
}

int HubProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patience) ? m_process.exitCode() : -1;
}

void HubProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

HttpAnswer askHub(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &who,
                  const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(patience))
        return {};
    QByteArray request =
        method + ' ' + target +
        " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\n";
    if (!who.isEmpty())
        request += "Authorization: " + who + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpAnswer result;
    result.status = answer.mid(9, 3).toInt();
    result.body = answer.mid(end + 4);
    result.json = QJsonDocument::fromJson(result.body).object();
    return result;
}

} // namespace parvis::testing
