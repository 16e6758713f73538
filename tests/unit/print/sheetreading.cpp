// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreading.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace parvis::printtest
{
namespace
{

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

double number(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.attributes().value(name).toDouble();
}

} // namespace

QString ReadPage::text() const
{
    QString all;
    for (const ReadWord &word : words)
        all += word.text;
    return all;
}

QList<ReadPage> readWords(const QByteArray &pdf)
{
    const QByteArray html =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")}, pdf);
    QList<ReadPage> pages;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            pages.append({{number(xml, QLatin1String("width")), number(xml, QLatin1String("height"))}, {}});
        if (xml.name() == QLatin1String("word") && !pages.isEmpty()) {
            const QPointF from(number(xml, QLatin1String("xMin")), number(xml, QLatin1String("yMin")));
            const QPointF to(number(xml, QLatin1String("xMax")), number(xml, QLatin1String("yMax")));
            pages.last().words.append({xml.readElementText(), QRectF(from, to)});
        }
    }
    return pages;
}

QList<QImage> drawn(const QByteArray &pdf, int dpi)
{
    const QTemporaryDir folder;
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-"),
         folder.filePath(QStringLiteral("page"))},
        pdf);
    QList<QImage> pages;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    return pages;
}

QStringList fontsOf(const QByteArray &pdf)
{
    const auto lines = QString::fromLatin1(run(QStringLiteral("pdffonts"), {QStringLiteral("-")}, pdf))
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList fonts;
    for (const QString &line : lines.mid(2)) {
        // name  type  encoding  emb sub uni  object ID
        const auto words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool embedded = words.size() > 5 && words[words.size() - 5] == QLatin1String("yes");
        fonts.append((embedded ? QString() : QStringLiteral("!")) + words.first());
    }
    return fonts;
}

} // namespace parvis::printtest
