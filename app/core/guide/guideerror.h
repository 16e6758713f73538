// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::guide
{

enum class GuideError {
    Malformed,   ///< the JSON does not have the shape of a procedure; detail begins with the JSON pointer
    NotRunnable, ///< dangling reference, cycle or double id; detail says which
    NotOnPath,   ///< the question is neither answered nor the current one
    NoSuchOption,
    OptionHidden, ///< the option exists and its rule hides it on this path
};

} // namespace parvis::guide
