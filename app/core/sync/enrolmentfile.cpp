// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolmentfile.h"

#include <QDir>
#include <QSaveFile>

namespace parvis::sync
{

namespace
{

constexpr qint64 mostBytes = 64 * 1024;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("device.json"));
}

} // namespace

Result<Enrolment> EnrolmentFile::load(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return Error(EnrolmentFileError::NotJoined,
                     QStringLiteral("this machine has not joined a hub yet (see parvis desk join --help)"));
    if (!file.open(QIODevice::ReadOnly))
        return Error(EnrolmentFileError::Unreadable,
                     QStringLiteral("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    const auto enrolment = Enrolment::parse(file.read(mostBytes));
    if (!enrolment)
        return Error(EnrolmentFileError::Unreadable,
                     QStringLiteral("%1 is damaged: delete it and let this machine join again").arg(file.fileName()));
    return *enrolment;
}

Result<void> EnrolmentFile::save(const QString &folder, const Enrolment &enrolment)
{
    if (!QDir().mkpath(folder))
        return Error(EnrolmentFileError::Unwritable, QStringLiteral("the folder %1 cannot be made").arg(folder));
    QSaveFile file(pathIn(folder));
    const QByteArray bytes = enrolment.toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return Error(EnrolmentFileError::Unwritable,
                     QStringLiteral("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace parvis::sync
