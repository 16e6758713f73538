// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace parvis::documents
{

/// Why a PDF was not opened, filled or drawn. Nothing was written in any of these cases.
enum class DocumentError {
    Encrypted,     ///< a password is needed to open the file
    Locked,        ///< opens without a password, but its author forbids filling it
    Signed,        ///< holds a signature that filling would break
    XfaOnly,       ///< an XFA form: nothing an AcroForm filler can reach
    NoFields,      ///< no form field on any page
    Broken,        ///< not a PDF, or too damaged to be read
    TooSlow,       ///< no answer within DocumentSession::requestLimit
    TooLarge,      ///< the file, the picture asked for or the memory needed is over the limits
    NoSuchPage,    ///< the document has fewer pages
    NoSuchField,   ///< previewing a field the document does not have
    Unwritable,    ///< the filled document could not be written, or a value read back differs
    FontsMissing,  ///< the fonts the answers are drawn with are not installed
    WorkerMissing, ///< the helper process could not be started
    WorkerDied,    ///< the helper process ended while it worked on the file
    BadAnswer, ///< the helper process answered something that is no answer: treated as hostile, the process is ended
};

/// One English sentence for an administrator, without the error's technical detail.
[[nodiscard]] QString describe(DocumentError error);

/// The same for an Error; an error of another enum gives a general sentence.
[[nodiscard]] QString describe(const Error &error);

/// The word for ERROR between the helper process and its client, "too-slow".
[[nodiscard]] QString toWord(DocumentError error);

/// The error of a word; an unknown word is BadAnswer.
[[nodiscard]] DocumentError errorFromWord(const QString &word);

} // namespace parvis::documents
