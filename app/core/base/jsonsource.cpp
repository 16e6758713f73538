// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonsource.h"

#include "base/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace parvis
{

namespace
{

std::optional<TextPlace> firstPlaceNotUtf8(const QByteArray &text)
{
    const auto isBroken = [](QByteArrayView bytes) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString decoded = decoder(bytes);
        return decoder.hasError();
    };
    if (QByteArrayView(text).isValidUtf8())
        return std::nullopt;
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (isBroken(QByteArrayView(text).sliced(start, end - start)))
            break;
        start = end + 1;
    }
    return TextPlace{line, 1};
}

} // namespace

Result<JsonSource, JsonFault> JsonSource::parse(const QByteArray &bytes, JsonLimits limits)
{
    if (bytes.size() > limits.maxBytes)
        return JsonFault{
            JsonError::TooLarge,
            {},
            QStringLiteral("The file has %1 bytes; at most %2 are read.").arg(bytes.size()).arg(limits.maxBytes)};
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (const auto place = firstPlaceNotUtf8(text))
        return JsonFault{JsonError::NotUtf8, *place, QStringLiteral("The file is not saved as UTF-8.")};
    if (auto fault = JsonScanner(text).check(limits.maxDepth))
        return *std::move(fault);

    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return JsonFault{JsonError::Syntax, JsonScanner(text).placeAt(error.offset), error.errorString()};
    return JsonSource(text, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

TextPlace JsonSource::placeOf(const QString &pointer) const
{
    return JsonScanner(m_text).locate(pointer);
}

QString jsonPointer(const QString &parent, const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + step;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + QLatin1Char('/') + QString::number(index);
}

} // namespace parvis
