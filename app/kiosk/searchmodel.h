// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include <QObject>
#include <qqmlregistration.h>

#include <functional>

namespace parvis::kiosk
{

/// Search while typing: what the visitor wrote and the procedures it may mean, best first.
class SearchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool wishRecorded READ wishRecorded NOTIFY wishRecordedChanged)
    Q_PROPERTY(parvis::kiosk::RowModel *results READ results CONSTANT)

public:
    static constexpr int maximumLength = 120; ///< UTF-16 units

    using Find = std::function<QList<QVariantMap>(const QString &text)>;
    using RecordWish = std::function<bool(const QString &words)>;

    /// FIND gives rows of entryId, title, summary, icon, site. RECORDWISH keeps the words of a search that found nothing
    /// useful, without the person; false when it could not.
    SearchModel(Find find, RecordWish recordWish, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool wishRecorded() const { return m_wishRecorded; }
    [[nodiscard]] RowModel *results() { return &m_results; }
    void clear();
    /// Finds again, after a change of language.
    void retell();

    Q_INVOKABLE void recordWish();

Q_SIGNALS:
    void textChanged();
    void wishRecordedChanged();

private:
    Find m_find;
    RecordWish m_recordWish;
    QString m_text;
    bool m_wishRecorded = false;
    RowModel m_results;
};

} // namespace parvis::kiosk
