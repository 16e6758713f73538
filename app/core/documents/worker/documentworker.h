// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::documents
{

/// The whole life of a helper process: enters the sandbox, then answers the frames of standard input on standard output
/// until the input ends. Gives the process's exit code: 0, or 1 when the sandbox could not be entered or the input is
/// no frame.
[[nodiscard]] int runDocumentWorker();

} // namespace parvis::documents
