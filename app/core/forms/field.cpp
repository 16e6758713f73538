// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/field.h"

#include <algorithm>

namespace parvis::forms
{

const Option *Field::findOption(const QString &value) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.value == value; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace parvis::forms
