// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace parvis
{

/// One text in several languages, keyed by BCP 47 primary tag ("fr", "de", "ar").
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> texts) : m_texts(std::move(texts)) {}

    /// The text in LANGUAGE; where that is missing French, then English, then any; empty when there is none at all.
    [[nodiscard]] QString in(const QString &language) const;
    /// True when LANGUAGE itself has a text that is not blank.
    [[nodiscard]] bool has(const QString &language) const;
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    [[nodiscard]] const QMap<QString, QString> &texts() const { return m_texts; }

    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace parvis
