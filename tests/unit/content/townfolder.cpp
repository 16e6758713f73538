// SPDX-License-Identifier: GPL-3.0-or-later
#include "townfolder.h"

#include <QDirIterator>
#include <QFile>

namespace parvis::content
{

namespace
{

enum class TemplateError { Broken };

Result<QList<TemplateField>> namesIn(const QByteArray &pdf)
{
    if (pdf.startsWith("broken"))
        return Error(TemplateError::Broken, QStringLiteral("The file is no PDF."));
    QList<TemplateField> fields;
    for (const QByteArray &name : pdf.trimmed().split('\n'))
        fields.append({QString::fromUtf8(name), true});
    return fields;
}

} // namespace

TownFolder::TownFolder()
{
    const QDir source(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/town"));
    QDirIterator walk(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            write(source.relativeFilePath(file.fileName()), file.readAll());
    }
    write(QStringLiteral("documents/card-request.pdf"), "nom\nnee-le-jour\nfemme\nprenom-enfant\nsignature\nnumero\n");
}

QByteArray TownFolder::read(const QString &file) const
{
    QFile input(m_folder.filePath(file));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void TownFolder::write(const QString &file, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(path).path());
    QFile output(path);
    if (output.open(QIODevice::WriteOnly))
        output.write(bytes);
}

bool TownFolder::replace(const QString &file, const QByteArray &from, const QByteArray &to) const
{
    QByteArray bytes = read(file);
    const qsizetype at = bytes.indexOf(from);
    if (at < 0)
        return false;
    write(file, bytes.replace(at, from.size(), to));
    return true;
}

int TownFolder::lineOf(const QString &file, const QByteArray &text) const
{
    const QByteArray bytes = read(file);
    const qsizetype at = bytes.indexOf(text);
    return at < 0 ? 0 : 1 + int(bytes.first(at).count('\n'));
}

Problems TownFolder::check() const
{
    return content::check(path(), {{QStringLiteral("id-card"), QStringLiteral("shop")}, namesIn});
}

} // namespace parvis::content
