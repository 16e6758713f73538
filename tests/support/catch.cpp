// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled alone, the header proves that it needs nothing before it.
#include "support/catch.h"
