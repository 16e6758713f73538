// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "content/catalogue.h"
#include "procedureview.h"
#include "releasecontent.h"
#include "store/contentstore.h"
#include "store/searchindex.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace parvis::kiosk
{

enum class TownContentError {
    NoContent, ///< neither the content folder nor the cache holds a site and a procedure that can be shown
};

/// All a kiosk shows about its town, read from the cache; what is large is read when it is opened.
///
/// The cache is filled from the newest release of the hub or, until one came, from the content folder whenever that
/// changed. What has a fault is refused as a whole, each fault named in a warning, and what the cache held before is
/// shown. Rows are maps of entryId, title, summary, icon, site.
class TownContent
{
    Q_DECLARE_TR_FUNCTIONS(TownContent)

public:
    /// Where the content comes from.
    struct Source {
        QString folder;
        QString site;                          ///< of the kiosk
        store::KioskCache *releases = nullptr; ///< null: the folder alone counts
    };

    /// CACHE and what SOURCE names must outlive the result.
    [[nodiscard]] static Result<std::unique_ptr<TownContent>> open(const Source &source, const store::Database &cache);

    /// Shows CONTENT, which was checked. All pointers given before are void. Errors of the store: what is shown stays.
    [[nodiscard]] Result<void> show(const ReleaseContent &content);
    /// Number of the release shown; 0 = the content folder.
    [[nodiscard]] qint64 release() const { return m_release; }

    [[nodiscard]] const content::Site *site(const QString &id) const { return m_catalogue.findSite(id); }
    [[nodiscard]] const QList<content::Site> &sites() const { return m_catalogue.sites(); }
    /// When and for what the site can be booked; null when no appointments are made there.
    [[nodiscard]] const appointments::Plan *plan(const QString &siteId) const { return m_catalogue.plan(siteId); }
    /// The same as canonical JSON, as a hub takes it; empty when there is none.
    [[nodiscard]] QByteArray planJson(const QString &siteId) const;
    /// The lines of the site; null when it has none.
    [[nodiscard]] const queue::QueuePlan *queue(const QString &siteId) const { return m_catalogue.queue(siteId); }
    /// The same of its queue.
    [[nodiscard]] QByteArray queueJson(const QString &siteId) const;
    /// What the site tells and asks its visitors; null when it says nothing.
    [[nodiscard]] const content::TownNews *news(const QString &siteId) const { return m_catalogue.news(siteId); }
    [[nodiscard]] LocalizedText siteName(const QString &id) const;
    [[nodiscard]] QString siteAddress(const QString &id) const;
    [[nodiscard]] QString sitePhone(const QString &id) const;
    /// ISO 3166 country of the site; "FR" for an unknown one.
    [[nodiscard]] QString region(const QString &siteId) const;
    [[nodiscard]] QDate dayAt(const QString &siteId, Instant now) const;
    /// Whether the site is open. Closed as well on a day on which its plan has no hours for anybody and its lines are
    /// shut; open as well while one of its lines gives tickets by its own hours.
    [[nodiscard]] content::OpeningState opening(const QString &siteId, Instant now) const;
    /// "Open today until 17:30", in the interface's language.
    [[nodiscard]] QString hoursToday(const QString &siteId, Instant now, const QString &language) const;

    /// Tiles for AUDIENCE; an empty audience sees all.
    [[nodiscard]] QList<QVariantMap> categoryRows(const QString &audience, const QString &language) const;
    [[nodiscard]] QString categoryTitle(const QString &id, const QString &language) const;
    /// Procedures of CATEGORY in force on TODAY, those of SITE first.
    [[nodiscard]] QList<QVariantMap> procedureRows(const QString &category, const QString &site, const QString &audience,
                                                   QDate today, const QString &language) const;
    [[nodiscard]] QList<QVariantMap> searchRows(const QString &text, const QString &language) const;
    /// Builds the search index now, so that the first letter typed does not wait for it.
    void warmSearch() const;

    [[nodiscard]] Result<guide::Procedure> procedure(const QString &id) const { return m_catalogue.procedure(id); }
    [[nodiscard]] Result<forms::FormDefinition> form(const QString &id) const { return m_catalogue.form(id); }
    [[nodiscard]] Result<QByteArray> documentTemplate(const QString &id) const { return m_catalogue.document(id); }
    [[nodiscard]] std::optional<ProcedureView::Counterpart> counterpart(const QString &procedureId) const;
    /// The form that takes the shortest time to fill, for practice; empty when there is none.
    [[nodiscard]] QString practiceForm() const;

private:
    explicit TownContent(const store::Database &cache) : m_store(cache) {}
    [[nodiscard]] Result<void> refresh(const QString &contentFolder) const;
    /// False where no release came, or none that can be shown.
    [[nodiscard]] Result<bool> refreshFromRelease(const Source &source);
    [[nodiscard]] Result<void> keep(const QByteArray &digest, const QList<content::ContentFile> &files) const;
    [[nodiscard]] Result<void> load();
    [[nodiscard]] QList<content::Closure> closures(const content::Site &site) const;
    [[nodiscard]] QVariantMap row(const content::Summary &summary, const QString &language) const;

    store::ContentStore m_store;
    content::Catalogue m_catalogue;
    qint64 m_release = 0;
    mutable std::optional<store::SearchIndex> m_search;
};

} // namespace parvis::kiosk
