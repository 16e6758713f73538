// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/category.h"

#include "guide/objectreader.h"

namespace parvis::content
{

namespace
{

Category readCategory(guide::ObjectReader &reader)
{
    return {reader.string("id"), reader.text("title"), reader.text("summary"), reader.string("icon"),
            reader.strings("audiences")};
}

} // namespace

Result<QList<Category>, guide::DecodeFault> decodeCategories(const QJsonObject &json)
{
    std::optional<guide::DecodeFault> fault;
    guide::ObjectReader reader(json, {}, &fault);
    (void)reader.take("$schema");
    const auto categories = reader.list<Category>("categories", readCategory);
    reader.finish();
    if (fault)
        return *fault;
    return categories;
}

} // namespace parvis::content
