// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenterror.h"

#include <array>

namespace parvis::documents
{
namespace
{

struct Row {
    DocumentError error;
    const char *word;
    const char *sentence;
};

constexpr std::array rows{
    Row{DocumentError::Encrypted, "encrypted",
        "The PDF is protected by a password: ask its author for a copy without one."},
    Row{DocumentError::Locked, "locked",
        "The author of the PDF forbids filling it in: ask for a copy whose security settings allow form filling."},
    Row{DocumentError::Signed, "signed",
        "The PDF carries a digital signature that filling would break: use the form as it was before it was signed."},
    Row{DocumentError::XfaOnly, "xfa-only",
        "The PDF is an XFA form, which only Adobe software can fill: ask its author for an AcroForm version."},
    Row{DocumentError::NoFields, "no-fields",
        "The PDF has no form field on any page: it can be printed but not filled."},
    Row{DocumentError::Broken, "broken", "The file is not a PDF or is too damaged to be read."},
    Row{DocumentError::TooSlow, "too-slow",
        "The PDF takes too long to read and was given up: it may be built to block."},
    Row{DocumentError::TooLarge, "too-large",
        "The PDF, or the picture asked for, is too large (files of 64 MiB, pictures of 24 megapixels, 512 MiB of "
        "memory)."},
    Row{DocumentError::NoSuchPage, "no-such-page", "The PDF has no such page."},
    Row{DocumentError::NoSuchField, "no-such-field", "The PDF has no such field."},
    Row{DocumentError::Unwritable, "unwritable",
        "The filled PDF could not be proved to hold the values given, so it was not written."},
    Row{DocumentError::FontsMissing, "fonts-missing",
        "The fonts answers are drawn with are not installed: install the package fonts-noto-core."},
    Row{DocumentError::WorkerMissing, "worker-missing",
        "The program that opens PDFs could not be started: check that parvis is installed."},
    Row{DocumentError::WorkerDied, "worker-died",
        "The PDF made the program that opens it stop: the file is damaged or built to do harm."},
    Row{DocumentError::BadAnswer, "bad-answer",
        "The program that opens PDFs gave no sensible answer: the file is damaged or built to do harm."},
};

} // namespace

QString describe(DocumentError error)
{
    for (const Row &row : rows) {
        if (row.error == error)
            return QString::fromLatin1(row.sentence);
    }
    return QStringLiteral("The PDF could not be used.");
}

QString describe(const Error &error)
{
    for (const Row &row : rows) {
        if (error.is(row.error))
            return QString::fromLatin1(row.sentence);
    }
    return QStringLiteral("The PDF could not be used.");
}

QString toWord(DocumentError error)
{
    for (const Row &row : rows) {
        if (row.error == error)
            return QString::fromLatin1(row.word);
    }
    return {};
}

DocumentError errorFromWord(const QString &word)
{
    for (const Row &row : rows) {
        if (word == QLatin1String(row.word))
            return row.error;
    }
    return DocumentError::BadAnswer;
}

} // namespace parvis::documents
