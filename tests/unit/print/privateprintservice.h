// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace parvis::printtest
{

/// cupsd and an IPP printer of our own, by tests/support/printservice; CUPS_SERVER points there while it lives.
class PrivatePrintService
{
public:
    PrivatePrintService();
    ~PrivatePrintService();
    PrivatePrintService(const PrivatePrintService &) = delete;
    PrivatePrintService &operator=(const PrivatePrintService &) = delete;

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString reason() const { return m_reason; } ///< why it does not run

    /// Keeps the printer busy with its job until release(), with a reason where one is given.
    void hold(const QByteArray &reason = {});
    void release();

    /// A tool of cups-client; its output.
    QByteArray tool(const QString &program, const QStringList &arguments);
    /// What came out of the printer so far, in the order of time.
    [[nodiscard]] QList<QByteArray> paper() const;
    /// True once that many documents came out; waits for up to a minute.
    [[nodiscard]] bool paperComes(int count) const;
    /// Numbers of the jobs that the service still has to print.
    [[nodiscard]] QByteArray openJobs();
    /// Documents in the service's folder.
    [[nodiscard]] int keptDocuments() const;

    void signalService(int number);

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_running = false;
    QString m_reason;
};

} // namespace parvis::printtest
