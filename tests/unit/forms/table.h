// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of answers: one line says field, raw text and what must come of it.
#pragma once

#include <span>

/// RAW is JSON with ' for ". EXPECTED is the stored value as JSON with ' for ", or "!Code", "!Code part" or
/// "!Code part {'parameter':...}" (part "-" when there is none), or "?Code <value>" for a value with a doubt.
struct AnswerRow {
    const char *raw;
    const char *expected;
};

/// Parses each row into the field (JSON members, ' for "; the id is "f") and checks what comes, in French, region FR,
/// on 2026-11-23. A value that came is parsed once more and must stay the same.
void checkRows(const char *field, std::span<const AnswerRow> rows, const char *language = "fr",
               const char *region = "FR");
