// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary.h"

#include <QDataStream>
#include <QIODevice>

namespace parvis::content
{

namespace
{

constexpr quint32 formatMark = 0x50565301; // "PVS", format 1

} // namespace

Summary Summary::of(const guide::Procedure &procedure)
{
    return {procedure.id,
            procedure.site,
            procedure.icon,
            procedure.audiences,
            procedure.categories,
            procedure.title,
            procedure.summary,
            procedure.keywords,
            procedure.counterpart,
            procedure.formIds(),
            procedure.guide.has_value(),
            procedure.validFrom,
            procedure.validUntil};
}

QByteArray Summary::encode() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << formatMark << id << site << icon << audiences << categories << title.texts() << summary.texts() << keywords
        << counterpart << forms << hasGuide << validFrom << validUntil;
    return bytes;
}

std::optional<Summary> Summary::decode(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    in >> mark;
    if (mark != formatMark)
        return std::nullopt;
    Summary result;
    QMap<QString, QString> titles;
    QMap<QString, QString> summaries;
    in >> result.id >> result.site >> result.icon >> result.audiences >> result.categories >> titles >> summaries >>
        result.keywords >> result.counterpart >> result.forms >> result.hasGuide >> result.validFrom >>
        result.validUntil;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    result.title = LocalizedText(std::move(titles));
    result.summary = LocalizedText(std::move(summaries));
    return result;
}

bool Summary::isValidOn(QDate day) const
{
    return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day < validUntil);
}

} // namespace parvis::content
