// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::guide
{

/// The first place of a JSON value that has not the expected shape.
struct DecodeFault {
    QString pointer; ///< RFC 6901, from the root of the decoded value
    QString message; ///< one English sentence

    bool operator==(const DecodeFault &) const = default;
};

} // namespace parvis::guide
