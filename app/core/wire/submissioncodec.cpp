// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/submissioncodec.h"

#include "base/jsonsource.h"
#include "wire/wireerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::wire
{

namespace
{

const QLatin1String protocolKey("protocol");
const QLatin1String submissionKey("submission");

// QJsonObject keeps its keys sorted, which makes the compact form the canonical one.
QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    if (bytes.size() > SubmissionCodec::maximumSize)
        return Error(WireError::TooLarge);
    const auto source = JsonSource::parse(bytes);
    if (!source)
        return Error(WireError::NotJson);
    if (!source->root().isObject())
        return Error(WireError::NotJson, QStringLiteral("no object"));
    const QJsonObject object = source->root().toObject();
    if (canonical(object) != bytes)
        return Error(WireError::NotCanonical);
    return object;
}

} // namespace

QByteArray SubmissionCodec::encode(const forms::Submission &submission)
{
    return canonical({{protocolKey, protocolVersion}, {submissionKey, submission.toJson()}});
}

Result<forms::Submission> SubmissionCodec::decode(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return object.error();
    const QJsonValue protocol = object->value(protocolKey);
    if (!protocol.isDouble())
        return Error(WireError::Malformed, QStringLiteral("no protocol version"));
    if (protocol.toDouble() != protocolVersion)
        return Error(WireError::UnknownProtocol);
    if (object->size() != 2 || !object->value(submissionKey).isObject())
        return Error(WireError::Malformed, QStringLiteral("no submission, or more than that"));
    auto submission = forms::Submission::fromJson(object->value(submissionKey).toObject());
    if (!submission)
        return Error(WireError::Malformed, QStringLiteral("submission"));
    if (encode(*submission) != bytes)
        return Error(WireError::NotCanonical);
    return std::move(*submission);
}

} // namespace parvis::wire
