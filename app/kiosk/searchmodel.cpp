// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmodel.h"

namespace parvis::kiosk
{

SearchModel::SearchModel(Find find, RecordWish recordWish, QObject *parent)
    : QObject(parent), m_find(std::move(find)), m_recordWish(std::move(recordWish)),
      m_results({QStringLiteral("entryId"), QStringLiteral("title"), QStringLiteral("summary"), QStringLiteral("icon"),
                 QStringLiteral("site")})
{
}

void SearchModel::setText(const QString &text)
{
    const QString kept = text.left(maximumLength);
    if (kept == m_text)
        return;
    m_text = kept;
    if (m_wishRecorded) {
        m_wishRecorded = false;
        Q_EMIT wishRecordedChanged();
    }
    retell();
    Q_EMIT textChanged();
}

void SearchModel::clear()
{
    setText({});
}

void SearchModel::retell()
{
    m_results.setRows(m_text.trimmed().isEmpty() ? QList<QVariantMap>() : m_find(m_text));
}

void SearchModel::recordWish()
{
    if (m_wishRecorded || m_text.trimmed().isEmpty() || !m_recordWish(m_text))
        return;
    m_wishRecorded = true;
    Q_EMIT wishRecordedChanged();
}

} // namespace parvis::kiosk
