// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatepostgres.h"

#include <QFile>

namespace parvis::testing
{

namespace
{

constexpr int patience = 120'000;

} // namespace

PrivatePostgres &PrivatePostgres::server()
{
    static PrivatePostgres only;
    return only;
}

PrivatePostgres::PrivatePostgres()
{
    m_process.start(QStringLiteral(PARVIS_SOURCE_DIR "/tests/support/postgres"), {});
    const QString ready = answer();
    if (ready.startsWith(QLatin1String("ready ")))
        m_folder = ready.mid(6);
    else
        m_reason = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
}

PrivatePostgres::~PrivatePostgres()
{
    // It cleans up behind itself when its input ends.
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
}

QString PrivatePostgres::answer()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

store::PostgresTarget PrivatePostgres::freshTarget()
{
    store::PostgresTarget target;
    target.host = m_folder;
    target.database = target.user = QStringLiteral("postgres");
    target.schema = QStringLiteral("test %1").arg(++m_schemas);
    return target;
}

QByteArray PrivatePostgres::log() const
{
    QFile file(m_folder + QStringLiteral("/log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PrivatePostgres::kill()
{
    m_process.write("kill\n");
    if (answer() != QLatin1String("killed"))
        qFatal("the server could not be killed");
}

void PrivatePostgres::start()
{
    m_process.write("start\n");
    if (!answer().startsWith(QLatin1String("ready ")))
        qFatal("the server does not come back");
}

} // namespace parvis::testing
