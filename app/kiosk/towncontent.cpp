// SPDX-License-Identifier: GPL-3.0-or-later
#include "towncontent.h"

#include "localformat.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

constexpr int searchResults = 12;

bool serves(const QStringList &audiences, const QString &audience)
{
    if (audience.isEmpty() || audiences.isEmpty() || audiences.contains(audience))
        return true;
    // The home screen has two ways in; associations and cross-border workers come through them.
    const QString other = audience == QStringLiteral("business") ? QStringLiteral("association") : QStringLiteral("crossBorder");
    return audiences.contains(other);
}

} // namespace

Result<std::unique_ptr<TownContent>> TownContent::open(const Source &source, const store::Database &cache)
{
    std::unique_ptr<TownContent> town(new TownContent(cache));
    const auto released = town->refreshFromRelease(source);
    if (!released)
        return released.error();
    if (!*released) {
        if (auto refreshed = town->refresh(source.folder); !refreshed)
            return refreshed.error();
    }
    if (auto loaded = town->load(); !loaded)
        return loaded.error();
    return town;
}

Result<void> TownContent::refresh(const QString &contentFolder) const
{
    const QByteArray digest = store::ContentStore::directoryDigest(contentFolder);
    const auto imported = m_store.importedDigest();
    if (!imported)
        return imported.error();
    if (*imported == digest)
        return {};
    const auto files = content::Catalogue::filesOf(contentFolder);
    if (!files) {
        for (const auto &problem : files.error())
            qWarning("content: %ls:%d: %ls", qUtf16Printable(problem.file), problem.line, qUtf16Printable(problem.message));
        return {};
    }
    return keep(digest, *files);
}

// Only after the last release was taken and this program ended before it was shown is there anything to do.
Result<bool> TownContent::refreshFromRelease(const Source &source)
{
    if (!source.releases)
        return false;
    const auto newest = source.releases->activeRelease();
    if (!newest || !*newest)
        return newest ? Result<bool>(false) : Result<bool>(newest.error());
    const auto imported = m_store.importedDigest();
    if (!imported)
        return imported.error();
    if (*imported == digestOf(**newest)) {
        m_release = (*newest)->number;
        return true;
    }
    auto read = readRelease(*source.releases, **newest);
    if (!read) {
        qWarning("content: release %lld: %ls", (*newest)->number, qUtf16Printable(read.error().detail()));
        return !imported->isEmpty();
    }
    const auto content = checked(*std::move(read), source.site);
    if (!content) {
        for (const auto &problem : content.error())
            qWarning("content: release %lld: %ls", (*newest)->number, qUtf16Printable(content::toLine(problem)));
        return !imported->isEmpty();
    }
    m_release = content->number;
    const auto kept = keep(content->digest, content->files);
    return kept ? Result<bool>(true) : Result<bool>(kept.error());
}

Result<void> TownContent::keep(const QByteArray &digest, const QList<content::ContentFile> &files) const
{
    QList<store::ContentItem> items;
    items.reserve(files.size());
    for (const auto &file : files)
        items.append({file.kind, file.id, QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256), file.summary, file.bytes});
    return m_store.replaceAll(digest, items);
}

Result<void> TownContent::show(const ReleaseContent &content)
{
    if (auto kept = keep(content.digest, content.files); !kept)
        return kept;
    if (auto loaded = load(); !loaded)
        return loaded;
    m_release = content.number;
    m_search.reset();
    return {};
}

Result<void> TownContent::load()
{
    const auto read = [this](const QString &kind, const QString &id) { return m_store.blob(kind, id); };
    QList<content::ContentFile> files;
    for (const QString &kind : {QStringLiteral("site"), QStringLiteral("appointments"), QStringLiteral("queue"), QStringLiteral("news"), QStringLiteral("categories"), QStringLiteral("synonyms"), QStringLiteral("procedure")}) {
        const auto entries = m_store.summaries(kind);
        if (!entries)
            return entries.error();
        for (const auto &entry : *entries) {
            // A procedure is known by its summary; its bytes are read when it is opened.
            const auto bytes = entry.summary.isEmpty() ? read(kind, entry.id) : Result<QByteArray>(QByteArray());
            if (!bytes)
                return bytes.error();
            files.append({kind, entry.id, *bytes, entry.summary});
        }
    }
    auto catalogue = content::Catalogue::fromFiles(files, read);
    if (!catalogue || catalogue->sites().isEmpty() || catalogue->summaries().isEmpty())
        return Error(TownContentError::NoContent, QStringLiteral("there is no site and procedure that can be shown"));
    m_catalogue = std::move(*catalogue);
    return {};
}

QByteArray TownContent::planJson(const QString &siteId) const
{
    const auto bytes = m_store.blob(QStringLiteral("appointments"), siteId);
    return bytes && plan(siteId) ? QJsonDocument::fromJson(*bytes).toJson(QJsonDocument::Compact) : QByteArray();
}

QByteArray TownContent::queueJson(const QString &siteId) const
{
    const auto bytes = m_store.blob(QStringLiteral("queue"), siteId);
    return bytes && m_catalogue.queue(siteId) ? QJsonDocument::fromJson(*bytes).toJson(QJsonDocument::Compact) : QByteArray();
}

LocalizedText TownContent::siteName(const QString &id) const
{
    const auto *found = site(id);
    return found ? found->name : LocalizedText();
}

QString TownContent::siteAddress(const QString &id) const
{
    const auto *found = site(id);
    if (!found)
        return {};
    const auto &address = found->address;
    return QStringLiteral("%1, %2 %3").arg(address.lines.join(QStringLiteral(", ")), address.postcode, address.city);
}

QString TownContent::sitePhone(const QString &id) const
{
    const auto *found = site(id);
    return found ? found->phone : QString();
}

QString TownContent::region(const QString &siteId) const
{
    const auto *found = site(siteId);
    return found ? found->country : QStringLiteral("FR");
}

QDate TownContent::dayAt(const QString &siteId, Instant now) const
{
    const auto *found = site(siteId);
    return found ? found->localTime(now).date() : QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc()).date();
}

QList<content::Closure> TownContent::closures(const content::Site &site) const
{
    QList<content::Closure> closures = site.closures;
    const auto *plan = m_catalogue.plan(site.id);
    const auto *lines = m_catalogue.queue(site.id);
    for (const auto &exception : plan ? plan->exceptions : QList<appointments::OpeningException>()) {
        const auto isThatDay = [&](const queue::ClosedDay &closed) { return closed.day == exception.date; };
        const bool isShut = !lines || std::any_of(lines->closed.begin(), lines->closed.end(), isThatDay);
        if (exception.resources.isEmpty() && exception.hours.isEmpty() && isShut)
            closures.append({exception.date, exception.reason});
    }
    return closures;
}

content::OpeningState TownContent::opening(const QString &siteId, Instant now) const
{
    const auto *found = site(siteId);
    if (!found)
        return {};
    const QDateTime local = found->localTime(now);
    auto state = content::openingState(found->hours, closures(*found), local.date(), local.time());
    const auto *lines = m_catalogue.queue(siteId);
    if (!lines || state.kind == content::OpeningState::Kind::Open || state.closure)
        return state;
    for (const auto &service : lines->services) {
        const auto sale = queue::saleState(*lines, service, now, 0, {});
        if (sale.kind != queue::SaleState::Kind::Open || !sale.changes)
            continue;
        const QDateTime ends = found->localTime(*sale.changes);
        state = {content::OpeningState::Kind::Open, local.date(), 0, {}};
        state.minute = ends.date() == local.date() ? ends.time().msecsSinceStartOfDay() / 60'000 : 1440;
        break;
    }
    return state;
}

QString TownContent::hoursToday(const QString &siteId, Instant now, const QString &language) const
{
    if (!site(siteId))
        return {};
    const auto state = opening(siteId, now);
    const QString time = state.minute < 1440 ? clockTime(QTime::fromMSecsSinceStartOfDay(state.minute * 60'000), language) : content::clockText(state.minute);
    switch (state.kind) {
    case content::OpeningState::Kind::Open: return tr("Open today until %1").arg(time);
    case content::OpeningState::Kind::OpensToday: return tr("Opens today at %1").arg(time);
    case content::OpeningState::Kind::OpensLater:
        return tr("Closed now, opens %1 at %2").arg(QLocale(language).dayName(state.day.dayOfWeek()), time);
    case content::OpeningState::Kind::ClosedForWeeks: return tr("Closed");
    }
    return {};
}

QList<QVariantMap> TownContent::categoryRows(const QString &audience, const QString &language) const
{
    QList<QVariantMap> rows;
    for (const auto &category : m_catalogue.categories()) {
        if (serves(category.audiences, audience))
            rows.append({{QStringLiteral("entryId"), category.id},
                         {QStringLiteral("title"), category.title.in(language)},
                         {QStringLiteral("summary"), category.summary.in(language)},
                         {QStringLiteral("icon"), category.icon}});
    }
    return rows;
}

QString TownContent::categoryTitle(const QString &id, const QString &language) const
{
    const auto *category = m_catalogue.findCategory(id);
    return category ? category->title.in(language) : QString();
}

QVariantMap TownContent::row(const content::Summary &entry, const QString &language) const
{
    return {{QStringLiteral("entryId"), entry.id},
            {QStringLiteral("title"), entry.title.in(language)},
            {QStringLiteral("summary"), entry.summary.in(language)},
            {QStringLiteral("icon"), entry.icon},
            {QStringLiteral("site"), siteName(entry.site).in(language)}};
}

QList<QVariantMap> TownContent::procedureRows(const QString &category, const QString &site, const QString &audience,
                                              QDate today, const QString &language) const
{
    QList<QVariantMap> rows;
    const auto procedures = m_catalogue.proceduresIn(category, site, today);
    for (const auto &entry : procedures) {
        if (serves(entry.audiences, audience))
            rows.append(row(entry, language));
    }
    return rows;
}

void TownContent::warmSearch() const
{
    if (m_search)
        return;
    QList<store::SearchEntry> entries;
    for (const auto &entry : m_catalogue.summaries()) {
        const QStringList languages = entry.title.languages();
        for (const QString &language : languages)
            entries.append({entry.id, language, entry.title.in(language), entry.keywords.value(language), entry.summary.in(language)});
    }
    QList<store::SynonymGroup> groups;
    const auto &synonyms = m_catalogue.synonyms();
    for (auto language = synonyms.begin(); language != synonyms.end(); ++language) {
        for (const auto &words : *language)
            groups.append({language.key(), words});
    }
    m_search = store::SearchIndex::build(entries, groups);
}

QList<QVariantMap> TownContent::searchRows(const QString &text, const QString &language) const
{
    warmSearch();
    QList<QVariantMap> rows;
    const auto hits = m_search->find(text, language, searchResults);
    for (const auto &hit : hits) {
        if (const auto *entry = m_catalogue.findSummary(hit.id))
            rows.append(row(*entry, language));
    }
    return rows;
}

std::optional<ProcedureView::Counterpart> TownContent::counterpart(const QString &procedureId) const
{
    const auto *entry = m_catalogue.findSummary(procedureId);
    if (!entry)
        return std::nullopt;
    return ProcedureView::Counterpart{entry->id, entry->title, siteName(entry->site)};
}

QString TownContent::practiceForm() const
{
    const auto forms = m_store.summaries(QStringLiteral("form"));
    QString shortest;
    int minutes = 0;
    if (forms) {
        for (const auto &entry : *forms) {
            const auto found = form(entry.id);
            if (found && (shortest.isEmpty() || found->minutes() < minutes)) {
                shortest = entry.id;
                minutes = found->minutes();
            }
        }
    }
    return shortest;
}

} // namespace parvis::kiosk
