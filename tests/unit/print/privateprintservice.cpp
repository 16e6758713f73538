// SPDX-License-Identifier: GPL-3.0-or-later
#include "privateprintservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace parvis::printtest
{
namespace
{

constexpr int startSeconds = 60;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    // Renamed into place, so that the printer never sees half a word.
    QFile file(path + QStringLiteral(".part"));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    file.rename(path);
}

} // namespace

PrivatePrintService::PrivatePrintService()
{
    m_process.start(QStringLiteral(PARVIS_SOURCE_DIR "/tests/support/printservice"), {m_folder.path()});
    QElapsedTimer timer;
    timer.start();
    while (!QFile::exists(file("ready")) && timer.elapsed() < startSeconds * 1000 && !m_process.waitForFinished(100)) {
    }
    m_running = QFile::exists(file("ready"));
    if (m_running)
        qputenv("CUPS_SERVER", contents(file("ready")));
    else
        m_reason = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
}

PrivatePrintService::~PrivatePrintService()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    qunsetenv("CUPS_SERVER");
}

void PrivatePrintService::hold(const QByteArray &reason)
{
    write(reason.isEmpty() ? file("hold") : file("problem"), reason);
}

void PrivatePrintService::release()
{
    QFile::remove(file("hold"));
    QFile::remove(file("problem"));
}

QByteArray PrivatePrintService::tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       environment.value(QStringLiteral("PATH")) + QStringLiteral(":/usr/sbin:/sbin"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("env"), QStringList(program) + arguments);
    process.waitForFinished(30'000);
    return process.readAll();
}

QList<QByteArray> PrivatePrintService::paper() const
{
    const QDir folder(file("paper"));
    QList<QByteArray> documents;
    for (const QString &name : folder.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name))
        documents.append(contents(folder.filePath(name)));
    return documents;
}

bool PrivatePrintService::paperComes(int count) const
{
    for (int i = 0; i < 600 && paper().size() < count; ++i)
        QThread::msleep(100);
    return paper().size() == count;
}

QByteArray PrivatePrintService::openJobs()
{
    return tool(QStringLiteral("lpstat"), {QStringLiteral("-o")}).trimmed();
}

int PrivatePrintService::keptDocuments() const
{
    return int(QDir(file("spool")).entryList({QStringLiteral("d*")}, QDir::Files).size());
}

void PrivatePrintService::signalService(int number)
{
    const int process = contents(file("cupsd.pid")).trimmed().toInt();
    if (process > 1)
        ::kill(process, number);
}

} // namespace parvis::printtest
