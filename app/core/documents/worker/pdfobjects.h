// SPDX-License-Identifier: GPL-3.0-or-later
// The few questions asked of PDF objects everywhere: none throws, each has an answer for an object of the wrong type.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace parvis::documents
{

/// OBJECT's value of KEY; null where OBJECT is no dictionary (nor a stream).
[[nodiscard]] QPDFObjectHandle child(QPDFObjectHandle object, const std::string &key);

/// Number of elements; 0 where OBJECT is no array.
[[nodiscard]] int length(QPDFObjectHandle object);

/// A text string (PDFDoc, UTF-16, UTF-8) or a name as text; empty for anything else.
[[nodiscard]] QString toText(QPDFObjectHandle object);

/// A name without its slash, byte for byte; empty for anything else.
[[nodiscard]] QByteArray toNameBytes(QPDFObjectHandle object);

/// Bytes of a name as text: UTF-8 where they are, else Latin 1.
[[nodiscard]] QString nameText(const QByteArray &bytes);

[[nodiscard]] double toNumber(QPDFObjectHandle object, double otherwise);
[[nodiscard]] long long toInteger(QPDFObjectHandle object, long long otherwise);

/// A rectangle with left <= right and top() = the lower y; empty where it is none.
[[nodiscard]] QRectF toRectangle(QPDFObjectHandle object);

[[nodiscard]] QPDFObjectHandle newText(const QString &text);
[[nodiscard]] QPDFObjectHandle newName(const QByteArray &bytes);

/// NUMBER with at most 4 decimals, never in exponent form: "12.5".
[[nodiscard]] QByteArray number(double number);

/// True for an indirect object, which has an identity (getObjGen) for visited sets.
[[nodiscard]] bool isReference(const QPDFObjectHandle &object);

} // namespace parvis::documents
