// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::content
{

enum class ContentError {
    BadSchema, ///< a schema is not valid JSON or uses a keyword this validator does not know; detail says which
    NoFolder,  ///< the content folder cannot be read
    NotFound,  ///< no file for this id
    Malformed, ///< a file does not have its shape; detail begins with file and line
    BadConfig, ///< the kiosk configuration is refused; detail is "file:line: sentence"
};

} // namespace parvis::content
