// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/submission.h"

#include <QByteArray>

namespace parvis::wire
{

/// A Submission as bytes and back.
///
/// Shape: {"protocol":1,"submission":{...}} in canonical JSON: UTF-8, keys sorted, no blanks, numbers in shortest form
/// (the spirit of RFC 8785). Equal submissions give equal bytes, so a hash of the bytes names the submission.
class SubmissionCodec
{
public:
    static constexpr int protocolVersion = 1;
    /// Bytes; a photo is carried apart from the submission, so an honest one stays far below.
    static constexpr qsizetype maximumSize = 4 * 1024 * 1024;

    [[nodiscard]] static QByteArray encode(const forms::Submission &submission);

    /// Strict: what encode() would not have written is refused with a WireError; nothing is repaired or ignored.
    [[nodiscard]] static Result<forms::Submission> decode(const QByteArray &bytes);
};

} // namespace parvis::wire
