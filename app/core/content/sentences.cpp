// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/sentences.h"

#include "guide/objectreader.h"

namespace parvis::content
{

namespace
{

Sentence readSentence(guide::ObjectReader &reader)
{
    return {reader.string("id"), reader.text("text")};
}

} // namespace

Result<QList<Sentence>, guide::DecodeFault> decodeSentences(const QJsonObject &json)
{
    std::optional<guide::DecodeFault> fault;
    guide::ObjectReader reader(json, {}, &fault);
    (void)reader.take("$schema");
    const auto sentences = reader.list<Sentence>("sentences", readSentence);
    reader.finish();
    if (fault)
        return *fault;
    return sentences;
}

} // namespace parvis::content
