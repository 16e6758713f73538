// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/pdfobjects.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace parvis::documents
{

QPDFObjectHandle child(QPDFObjectHandle object, const std::string &key)
{
    if (object.isDictionary())
        return object.getKey(key);
    if (object.isStream())
        return object.getDict().getKey(key);
    return QPDFObjectHandle::newNull();
}

int length(QPDFObjectHandle object)
{
    return object.isArray() ? object.getArrayNItems() : 0;
}

QString toText(QPDFObjectHandle object)
{
    if (object.isString())
        return QString::fromStdString(object.getUTF8Value());
    if (object.isName())
        return nameText(toNameBytes(object));
    return {};
}

QByteArray toNameBytes(QPDFObjectHandle object)
{
    return object.isName() ? QByteArray::fromStdString(object.getName().substr(1)) : QByteArray();
}

QString nameText(const QByteArray &bytes)
{
    // Some programs escape a name twice, and libqpdf 11 undoes that when it writes: the text must be the same either
    // way.
    QByteArray plain;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool isHex = false;
        const uint code = bytes[i] == '#' && i + 2 < bytes.size() ? bytes.mid(i + 1, 2).toUInt(&isHex, 16) : 0;
        plain += isHex ? static_cast<char>(code) : bytes[i];
        i += isHex ? 2 : 0;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(plain);
    return utf8.hasError() ? QString::fromLatin1(plain) : text;
}

double toNumber(QPDFObjectHandle object, double otherwise)
{
    if (!object.isNumber())
        return otherwise;
    const double value = object.getNumericValue();
    return std::isfinite(value) ? value : otherwise;
}

long long toInteger(QPDFObjectHandle object, long long otherwise)
{
    return object.isInteger() ? object.getIntValue() : otherwise;
}

QRectF toRectangle(QPDFObjectHandle object)
{
    if (length(object) != 4)
        return {};
    const double x1 = toNumber(object.getArrayItem(0), 0), y1 = toNumber(object.getArrayItem(1), 0);
    const double x2 = toNumber(object.getArrayItem(2), 0), y2 = toNumber(object.getArrayItem(3), 0);
    return QRectF(QPointF(std::min(x1, x2), std::min(y1, y2)), QPointF(std::max(x1, x2), std::max(y1, y2)));
}

QPDFObjectHandle newText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle newName(const QByteArray &bytes)
{
    return QPDFObjectHandle::newName('/' + bytes.toStdString());
}

QByteArray number(double number)
{
    if (!std::isfinite(number))
        return QByteArrayLiteral("0");
    QByteArray text = QByteArray::number(number, 'f', 4);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArrayLiteral("0") : text;
}

bool isReference(const QPDFObjectHandle &object)
{
    return object.isIndirect();
}

} // namespace parvis::documents
