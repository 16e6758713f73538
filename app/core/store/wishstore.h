// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/database.h"

#include <QDate>
#include <QList>

namespace parvis::store
{

/// "I did not find what I need", in the visitor's words.
struct Wish {
    QDate day; ///< UTC; the hour is not kept, so that a wish cannot be laid beside a visit
    QString site;
    QString language;
    QString words;
    int times = 1; ///< how often the same words came that day

    bool operator==(const Wish &) const = default;
};

/// Keeps wishes: words only, never who, in the outbox database (they must survive the cache).
///
/// Words are trimmed, blanks joined, control characters dropped, cut to 200 characters; what looks like a number of a
/// person (4 digits or more) or an e-mail address becomes "#". At most 2,000 wishes are kept; the oldest give way.
class WishStore
{
public:
    static constexpr int maximumLength = 200; ///< UTF-16 units; never cuts a character in two
    static constexpr int maximumCount = 2000;

    WishStore(const Database &database, const Clock &clock);

    /// Blank words are no wish: success, nothing stored.
    [[nodiscard]] Result<void> add(const QString &site, const QString &language, const QString &words) const;
    /// Newest day first.
    [[nodiscard]] Result<QList<Wish>> all() const;
    /// Erases wishes of days before DAY; gives the number erased.
    [[nodiscard]] Result<int> eraseBefore(QDate day) const;

    /// The words as they would be kept.
    [[nodiscard]] static QString cleaned(const QString &words);

private:
    const Database &m_database;
    const Clock &m_clock;
};

} // namespace parvis::store
