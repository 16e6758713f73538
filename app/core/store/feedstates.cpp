// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedstates.h"

#include "store/sqlitestatement.h"

#include <algorithm>
#include <vector>

namespace parvis::store
{

namespace
{

void appendUtf8(QByteArray &bytes, const QString &text)
{
    const qsizetype from = bytes.size();
    bytes.resize(from + text.size());
    char *to = bytes.data() + from;
    for (const QChar sign : text) {
        if (sign.unicode() >= 0x80) { // rare: keys are made by machines
            bytes.truncate(from);
            bytes += text.toUtf8();
            return;
        }
        *to++ = char(sign.unicode());
    }
}

/// The changes of a page as what FeedDigest hashes, "entity 0 key 0 body" one after the other.
class PageBytes
{
public:
    struct Row {
        qint64 sequence;
        qsizetype entity;
        qsizetype key;
        qsizetype body;
        qsizetype end;
    };

    explicit PageBytes(const QList<Change> &changes)
    {
        constexpr qsizetype bytesAChange = 64;
        m_bytes.reserve(changes.size() * bytesAChange);
        m_rows.reserve(std::size_t(changes.size()));
        for (const Change &change : changes) {
            Row row{change.sequence, m_bytes.size(), 0, 0, 0};
            appendUtf8(m_bytes, change.entity);
            m_bytes += '\0';
            row.key = m_bytes.size();
            appendUtf8(m_bytes, change.key);
            m_bytes += '\0';
            row.body = m_bytes.size();
            m_bytes += change.body;
            row.end = m_bytes.size();
            m_rows.push_back(row);
        }
        // In the order of the table: neighbours lie on one page.
        std::sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return name(a) < name(b); });
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool hasTwice() const
    {
        return std::adjacent_find(m_rows.cbegin(), m_rows.cend(),
                                  [this](const Row &a, const Row &b) { return name(a) == name(b); }) != m_rows.cend();
    }
    [[nodiscard]] QByteArrayView name(const Row &row) const { return part(row.entity, row.body); } // "entity 0 key 0"
    [[nodiscard]] QByteArrayView entity(const Row &row) const { return part(row.entity, row.key - 1); }
    [[nodiscard]] QByteArrayView key(const Row &row) const { return part(row.key, row.body - 1); }
    [[nodiscard]] QByteArrayView body(const Row &row) const { return part(row.body, row.end); }
    [[nodiscard]] QByteArrayView whole(const Row &row) const { return part(row.entity, row.end); }

private:
    [[nodiscard]] QByteArrayView part(qsizetype from, qsizetype to) const
    {
        return {m_bytes.constData() + from, to - from};
    }

    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

class Writer
{
public:
    static Result<Writer> prepare(const Database &database, const PageBytes &page, FeedDigest &digest)
    {
        auto add = SqliteStatement::prepare(database, "INSERT INTO feed_state (entity, key, sequence, body)"
                                                      " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (entity, key) DO NOTHING");
        auto find = SqliteStatement::prepare(database, "SELECT body FROM feed_state WHERE entity = ?1 AND key = ?2");
        auto replace = SqliteStatement::prepare(
            database, "UPDATE feed_state SET sequence = ?3, body = ?4 WHERE entity = ?1 AND key = ?2");
        auto erase = SqliteStatement::prepare(database, "DELETE FROM feed_state WHERE entity = ?1 AND key = ?2");
        for (const auto *statement : {&add, &find, &replace, &erase}) {
            if (!*statement)
                return statement->error();
        }
        return Writer(page, digest, {*std::move(add), *std::move(find), *std::move(replace), *std::move(erase)});
    }

    Result<void> write(const PageBytes::Row &row)
    {
        const bool isGone = m_page.body(row).isEmpty();
        if (!isGone) {
            m_digest.add(FeedDigest::hash(m_page.whole(row)));
        }
        // What is new is found out by adding it: most of a first sync is, and little of what comes later.
        if (!isGone && !m_wasKnown) {
            const auto added = set(m_statements.add, row).run();
            if (!added || *added == 1)
                return added ? Result<void>() : added.error();
        }
        const auto known = takeOut(row);
        if (!known)
            return known.error();
        m_wasKnown = *known;
        if (isGone && !*known)
            return {};
        const auto done = isGone ? name(m_statements.erase, row).run()
                                 : set(*known ? m_statements.replace : m_statements.add, row).run();
        return done ? Result<void>() : done.error();
    }

private:
    struct Statements {
        SqliteStatement add;
        SqliteStatement find;
        SqliteStatement replace;
        SqliteStatement erase;
    };

    Writer(const PageBytes &page, FeedDigest &digest, Statements statements)
        : m_page(page), m_digest(digest), m_statements(std::move(statements))
    {
    }

    SqliteStatement &name(SqliteStatement &statement, const PageBytes::Row &row) const
    {
        statement.bindText(1, m_page.entity(row));
        statement.bindText(2, m_page.key(row));
        return statement;
    }

    SqliteStatement &set(SqliteStatement &statement, const PageBytes::Row &row) const
    {
        name(statement, row).bind(3, row.sequence);
        statement.bindBytes(4, m_page.body(row));
        return statement;
    }

    // What the digest holds of the state that is replaced; false where there was none.
    Result<bool> takeOut(const PageBytes::Row &row)
    {
        const auto known = name(m_statements.find, row).find();
        if (known && *known)
            m_digest.remove(FeedDigest::hash(m_page.name(row).toByteArray().append(m_statements.find.bytes(0))));
        m_statements.find.finish();
        return known;
    }

    const PageBytes &m_page;
    FeedDigest &m_digest;
    Statements m_statements;
    bool m_wasKnown = false; // the row before
};

} // namespace

FeedStates::FeedStates(const Database &database, FeedDigest digest) : m_database(database), m_digest(std::move(digest))
{
}

Result<void> FeedStates::write(const QList<Change> &changes)
{
    const PageBytes page(changes);
    if (page.hasTwice())
        return Error(StoreError::Invalid, QStringLiteral("a key comes twice in one page"));
    auto writer = Writer::prepare(m_database, page, m_digest);
    if (!writer)
        return writer.error();
    for (const PageBytes::Row &row : page.rows()) {
        if (const auto written = writer->write(row); !written)
            return written;
    }
    return {};
}

} // namespace parvis::store
