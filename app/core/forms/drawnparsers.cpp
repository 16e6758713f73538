// SPDX-License-Identifier: GPL-3.0-or-later
// Signature and attachment.
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace parvis::forms
{

namespace
{

constexpr qsizetype mostStrokes = 500;
constexpr qsizetype mostPoints = 20'000;
// Of the box's width: shorter ink in all is a slip of the finger.
constexpr double leastInk = 0.05;
constexpr double mostBytes = 25.0 * 1024 * 1024;

/// The stroke with its points inside the box, and the length of its line; nothing when it is no stroke.
std::optional<QJsonArray> readStroke(const QJsonValue &raw, double width, double height, double &ink)
{
    QJsonArray stroke;
    const QJsonArray points = raw.toArray();
    double lastX = 0;
    double lastY = 0;
    for (const QJsonValue &value : points) {
        const QJsonArray point = value.toArray();
        if (point.size() != 2 || !point.at(0).isDouble() || !point.at(1).isDouble())
            return std::nullopt;
        const double x = std::clamp(point.at(0).toDouble(), 0.0, width);
        const double y = std::clamp(point.at(1).toDouble(), 0.0, height);
        if (!stroke.isEmpty())
            ink += std::hypot(x - lastX, y - lastY);
        lastX = x;
        lastY = y;
        stroke.append(QJsonArray{x, y});
    }
    return raw.isArray() ? std::optional(stroke) : std::nullopt;
}

QString acceptedAs(const QString &type)
{
    if (type == QLatin1String("application/pdf"))
        return QStringLiteral("pdf");
    static const QStringList photos{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                                    QStringLiteral("image/webp"), QStringLiteral("image/heic")};
    return photos.contains(type) ? QStringLiteral("photo") : QString();
}

Read parseReason(const Field &field, const QJsonValue &raw)
{
    const auto reason = cleanText(field, raw.toString(), Lines::Several, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    if (auto error = checkLength(field, *reason, 3, 1000, QStringLiteral("reason")))
        return *error;
    return Reading{QJsonObject{{QStringLiteral("reason"), *reason}}};
}

} // namespace

Read parseSignature(const Field &field, const QJsonValue &raw)
{
    const QJsonObject object = raw.toObject();
    const double width = object.value(QLatin1String("width")).toDouble();
    const double height = object.value(QLatin1String("height")).toDouble();
    const QJsonArray strokes = object.value(QLatin1String("strokes")).toArray();
    if (!(width > 0 && width <= 100'000 && height > 0 && height <= 100'000) || strokes.size() > mostStrokes ||
        object.size() != 3)
        return wrong(field, AnswerErrorCode::WrongShape);
    QJsonArray drawn;
    qsizetype points = 0;
    double ink = 0;
    for (const QJsonValue &value : strokes) {
        points += value.toArray().size();
        if (points > mostPoints)
            return wrong(field, AnswerErrorCode::WrongShape);
        const auto stroke = readStroke(value, width, height, ink);
        if (!stroke)
            return wrong(field, AnswerErrorCode::WrongShape);
        if (!stroke->isEmpty())
            drawn.append(*stroke);
    }
    if (ink < leastInk * width)
        return wrong(field, AnswerErrorCode::SignatureTooSmall);
    return Reading{QJsonObject{
        {QStringLiteral("strokes"), drawn}, {QStringLiteral("width"), width}, {QStringLiteral("height"), height}}};
}

Read parseAttachment(const Field &field, const QJsonValue &raw)
{
    const QJsonObject object = raw.toObject();
    const QJsonValue name = object.value(QLatin1String("name"));
    const QJsonValue reason = object.value(QLatin1String("reason"));
    const QStringList keys = object.keys();
    static const QStringList known{QStringLiteral("bytes"), QStringLiteral("name"), QStringLiteral("reason"),
                                   QStringLiteral("type")};
    if (std::any_of(keys.begin(), keys.end(), [](const QString &key) { return !known.contains(key); }))
        return wrong(field, AnswerErrorCode::WrongShape);
    if (name.toString().isEmpty() && reason.isString())
        return parseReason(field, reason);
    const QJsonValue bytes = object.value(QLatin1String("bytes"));
    if (!name.isString() || !bytes.isDouble() || bytes.toDouble() != std::floor(bytes.toDouble()))
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto title = cleanText(field, name.toString(), Lines::One, QStringLiteral("name"));
    if (!title)
        return title.error();
    if (auto error = checkLength(field, *title, 1, 255, QStringLiteral("name")))
        return *error;
    const QString type = object.value(QLatin1String("type")).toString();
    if (!field.accept.contains(acceptedAs(type)))
        return wrong(field, AnswerErrorCode::AttachmentType,
                     {{QStringLiteral("accepted"), QJsonArray::fromStringList(field.accept)}});
    if (bytes.toDouble() < 1)
        return wrong(field, AnswerErrorCode::AttachmentEmpty);
    if (bytes.toDouble() > mostBytes)
        return wrong(field, AnswerErrorCode::AttachmentTooLarge, {{QStringLiteral("maximum"), mostBytes}});
    return Reading{QJsonObject{
        {QStringLiteral("name"), *title}, {QStringLiteral("type"), type}, {QStringLiteral("bytes"), bytes}}};
}

} // namespace parvis::forms
