// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace parvis::documents
{

enum class SandboxError {
    Limits, ///< a resource limit could not be set
    Filter, ///< the system call filter could not be loaded
};

/// Shuts this process in, for good: 512 MiB of memory (not under the address sanitizer, which maps terabytes), 60 s of
/// processor time in all, no file written (size limit 0), 64 open files, no core dump, no debugger, no new privileges,
/// death with the parent; then a system call filter that allows reading files, memory and answering, and refuses
/// sockets, programs, processes, signals to others, writing opens and everything unknown. Where the kernel has
/// Landlock, files can be read only under the folders of fonts and of the system's shared data.
[[nodiscard]] Result<void> enterSandbox();

} // namespace parvis::documents
