// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localizedtext.h"

namespace parvis
{

QString LocalizedText::in(const QString &language) const
{
    for (const QString &tag : {language, QStringLiteral("fr"), QStringLiteral("en")}) {
        if (has(tag))
            return m_texts.value(tag);
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

bool LocalizedText::has(const QString &language) const
{
    return !m_texts.value(language).trimmed().isEmpty();
}

} // namespace parvis
