// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::forms
{

/// Why a form file, or a stored submission, is refused. The detail begins with a JSON pointer (RFC 6901): "/version:
/// ...".
enum class FormError {
    UnknownKey,
    MissingKey,
    WrongType,
    BadValue, ///< right type, impossible value: a malformed id, a negative length, an empty list
    DuplicateId,
    UnknownKind,
    KeyNotForKind, ///< a known key that means nothing for this kind of field
    BadPattern,    ///< not a regular expression
    BadBound,      ///< min or max of the wrong type, or min above max
    BadRule,       ///< not a rule
    UnknownField,  ///< a rule or binding names a field that does not exist, or a part its kind has not
    UnknownOption, ///< a rule or binding compares a choice with something that is not one of its options
    CircularRules, ///< a field depends on itself
};

} // namespace parvis::forms
