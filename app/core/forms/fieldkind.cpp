// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldkind.h"

#include <array>

namespace parvis::forms
{

namespace
{

// In the order of the enum.
constexpr std::array<const char *, 22> names{
    "text",           "longText",  "name",       "choice",  "choices", "yesNo",   "date", "number",
    "money",          "email",     "phone",      "address", "commune", "country", "iban", "siret",
    "identityNumber", "signature", "attachment", "note",    "section", "repeat"};
static_assert(static_cast<std::size_t>(FieldKind::Repeat) + 1 == names.size());

} // namespace

QString toString(FieldKind kind)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

std::optional<FieldKind> findFieldKind(const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<FieldKind>(i);
    return std::nullopt;
}

bool holdsValue(FieldKind kind)
{
    return kind != FieldKind::Note && kind != FieldKind::Section;
}

} // namespace parvis::forms
