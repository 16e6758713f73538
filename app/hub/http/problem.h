// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/response.h"

namespace parvis::hub::http
{

/// One fault of a request's body: where, as an RFC 6901 pointer, and what.
struct FieldProblem {
    QString pointer;
    QString detail;

    bool operator==(const FieldProblem &) const = default;
};

/// An answer that says what went wrong, for programs and for people (RFC 9457, application/problem+json).
///
/// Empty members are left out; a type left empty is "about:blank" and then the title is the status's own phrase. The
/// detail never repeats what a visitor wrote.
struct Problem {
    int status = 400;
    QString type;
    QString title;
    QString detail;
    QString instance;
    QList<FieldProblem> errors;

    [[nodiscard]] Response toResponse() const;

    bool operator==(const Problem &) const = default;
};

/// The answer of a plain problem: the status and one sentence.
[[nodiscard]] Response problem(int status, const QString &detail);

} // namespace parvis::hub::http
