// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wishstore.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTimeZone>

namespace parvis::store
{

WishStore::WishStore(const Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

QString WishStore::cleaned(const QString &words)
{
    static const QRegularExpression control(QStringLiteral("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mail(QStringLiteral("[^\\s@]+@[^\\s@]+"));
    // Groups too: "06 12 34 56 78", "12/03/1987", "FR76 3000".
    static const QRegularExpression figures(QStringLiteral("\\p{Nd}(?:[ ./-]?\\p{Nd}){3,}"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    // Cut first, so that nobody can make the expressions below work through a megabyte.
    QString text = words.left(4 * maximumLength).replace(control, QStringLiteral(" ")).simplified();
    text.replace(mail, QStringLiteral("#"));
    text.replace(figures, QStringLiteral("#"));
    text.truncate(maximumLength);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

Result<void> WishStore::add(const QString &site, const QString &language, const QString &words) const
{
    const QString text = cleaned(words);
    if (text.isEmpty())
        return {};
    const auto day = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), QTimeZone::utc()).date();
    return m_database.transaction([&]() -> Result<void> {
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO wish (day, site, language, words) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (day, site, language, words) DO UPDATE SET times = times + 1"),
            {day.toString(Qt::ISODate), site, language, text});
        if (!added)
            return added.error();
        const auto trimmed = m_database.change(
            QStringLiteral("DELETE FROM wish WHERE id IN (SELECT id FROM wish ORDER BY id DESC LIMIT -1 OFFSET ?)"),
            {maximumCount});
        return trimmed ? Result<void>() : trimmed.error();
    });
}

Result<QList<Wish>> WishStore::all() const
{
    QList<Wish> wishes;
    const auto read = m_database.rows(
        QStringLiteral("SELECT day, site, language, words, times FROM wish ORDER BY day DESC, id DESC"), {},
        [&](const QSqlQuery &row) {
            wishes.append({QDate::fromString(row.value(0).toString(), Qt::ISODate), row.value(1).toString(),
                           row.value(2).toString(), row.value(3).toString(), row.value(4).toInt()});
        });
    if (!read)
        return read.error();
    return wishes;
}

Result<int> WishStore::eraseBefore(QDate day) const
{
    return m_database.change(QStringLiteral("DELETE FROM wish WHERE day < ?"), {day.toString(Qt::ISODate)});
}

} // namespace parvis::store
