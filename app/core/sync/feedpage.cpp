// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedpage.h"

#include "base/jsoncut.h"
#include "sync/jsonshapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace parvis::sync
{

namespace
{

constexpr qsizetype largestHead = 65'536; // bytes of what is beside the changes

/// Bodies repeat by the thousand: each is looked at once.
class Bodies
{
public:
    /// Empty for null; nothing when it is no canonical object.
    std::optional<QByteArray> keep(QByteArrayView raw)
    {
        if (raw == QByteArrayView("null"))
            return QByteArray();
        if (!m_last.isEmpty() && raw == m_last)
            return m_last;
        m_last = look(raw);
        return m_last.isEmpty() ? std::nullopt : std::optional(m_last);
    }

private:
    /// Empty when it is no canonical object.
    QByteArray look(QByteArrayView raw)
    {
        const auto known = m_known.constFind(QByteArray::fromRawData(raw.data(), raw.size()));
        if (known != m_known.cend())
            return *known; // shares its bytes
        const QByteArray body = raw.toByteArray();
        const QJsonDocument parsed = QJsonDocument::fromJson(body);
        if (!parsed.isObject() || parsed.toJson(QJsonDocument::Compact) != body)
            return {};
        if (m_known.size() < 1000)
            m_known.insert(body);
        return body;
    }

    QSet<QByteArray> m_known;
    QByteArray m_last;
};

bool parseChanges(JsonCut &cut, qsizetype bytes, QList<store::Change> *changes)
{
    constexpr qsizetype bytesAChange = 50;
    changes->reserve(bytes / bytesAChange);
    if (!cut.take('['))
        return false;
    if (cut.take(']'))
        return true;
    Bodies bodies;
    QString entity;
    QByteArrayView entityText;
    do {
        store::Change change;
        QByteArrayView raw;
        QByteArrayView text;
        if (!cut.take('[') || !cut.count(&change.sequence) || !cut.take(',') || !cut.value(&text) || !cut.take(',') ||
            !cut.string(&change.key) || !cut.take(',') || !cut.value(&raw) || !cut.take(']'))
            return false;
        const auto body = bodies.keep(raw);
        if (text != entityText) {
            entityText = text;
            if (!JsonCut(text).string(&entity))
                return false;
        }
        if (!body || entity.isEmpty())
            return false;
        change.entity = entity; // thousands share its text
        change.body = *body;
        changes->append(std::move(change));
    } while (cut.take(','));
    return cut.take(']');
}

bool inOrder(const FeedPage &page)
{
    qint64 last = page.after;
    for (const store::Change &change : page.changes) {
        if (change.sequence <= last || change.sequence > page.through)
            return false;
        last = change.sequence;
    }
    return page.through >= page.after;
}

} // namespace

std::optional<FeedHead> parseFeedHead(const QByteArray &bytes)
{
    QByteArray before = "{";
    JsonCut cut(bytes);
    if (!cut.take('{'))
        return std::nullopt;
    do {
        QByteArrayView name;
        QByteArrayView raw;
        if (!cut.value(&name) || !cut.take(':'))
            return std::nullopt;
        if (name == QByteArrayView("\"changes\""))
            break;
        if (!cut.value(&raw) || before.size() + raw.size() > largestHead)
            return std::nullopt;
        before.append(before.size() > 1 ? "," : "").append(name).append(':').append(raw);
    } while (cut.take(','));
    const QJsonObject members = QJsonDocument::fromJson(before + '}').object();
    const auto through = parseCount(members.value(QStringLiteral("through")));
    const QJsonValue more = members.value(QStringLiteral("more"));
    const QString epoch = members.value(QStringLiteral("epoch")).toString();
    if (epoch.isEmpty() || !through || !more.isBool())
        return std::nullopt;
    return FeedHead{{epoch, *through}, more.toBool()};
}

std::optional<FeedPage> parseFeedPage(const QByteArray &bytes)
{
    FeedPage page;
    QByteArray rest = "{"; // the small members, for the ordinary parser
    JsonCut cut(bytes);
    bool changesSeen = false;
    if (!cut.take('{'))
        return std::nullopt;
    do {
        QByteArrayView name; // with its quotes
        QByteArrayView raw;
        if (!cut.value(&name) || !name.startsWith('"') || !cut.take(':'))
            return std::nullopt;
        if (name == QByteArrayView("\"changes\"")) {
            if (std::exchange(changesSeen, true) || !parseChanges(cut, bytes.size(), &page.changes))
                return std::nullopt;
            continue;
        }
        if (!cut.value(&raw) || raw.size() > 4096 || name.size() > 66 || rest.size() > largestHead)
            return std::nullopt;
        rest.append(rest.size() > 1 ? "," : "").append(name).append(':').append(raw);
    } while (cut.take(','));
    if (!cut.take('}') || !cut.atEnd() || !changesSeen)
        return std::nullopt;
    const QJsonObject members = QJsonDocument::fromJson(rest + '}').object();
    const auto after = parseCount(members.value(QStringLiteral("after")));
    const auto through = parseCount(members.value(QStringLiteral("through")));
    const auto time = parseInstant(members.value(QStringLiteral("time")));
    page.epoch = members.value(QStringLiteral("epoch")).toString();
    if (page.epoch.isEmpty() || !after || !through || !time || !members.value(QStringLiteral("more")).isBool())
        return std::nullopt;
    page.after = *after;
    page.through = *through;
    page.time = *time;
    page.more = members.value(QStringLiteral("more")).toBool();
    const auto digest = parseHex(members.value(QStringLiteral("digest")), 32);
    if (!digest && !page.more)
        return std::nullopt;
    page.digest = page.more ? QByteArray() : *digest;
    return inOrder(page) ? std::optional(page) : std::nullopt;
}

} // namespace parvis::sync
