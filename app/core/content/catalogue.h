// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/plan.h"
#include "base/result.h"
#include "content/category.h"
#include "content/problem.h"
#include "content/site.h"
#include "content/summary.h"
#include "content/synonyms.h"
#include "content/townnews.h"
#include "forms/formdefinition.h"
#include "queue/queueplan.h"

#include <functional>

namespace parvis::content
{

/// One file of the content folder as a cache keeps it.
struct ContentFile {
    QString kind; ///< site, appointments, queue, news, procedure, form, document, categories, synonyms
    QString id;   ///< file name without its ending
    QByteArray bytes;
    QByteArray summary; ///< Summary::encode() of a procedure, else empty

    bool operator==(const ContentFile &) const = default;
};

/// Gives the bytes of one file when they are needed. Error of its own choice when there is none.
using ContentReader = std::function<Result<QByteArray>(const QString &kind, const QString &id)>;

/// Loaded content: what lists, header and search need is in memory; procedures, forms and documents are read when
/// asked.
///
/// A value; copies share what the reader refers to. Content is pinned: a catalogue never changes after it is made.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(QList<Site> sites, QList<appointments::Plan> plans, QList<queue::QueuePlan> queues,
              QList<Category> categories, Synonyms synonyms, QList<Summary> summaries, ContentReader reader,
              QList<TownNews> news = {});

    /// Reads DIRECTORY whole and strictly: every procedure and form must decode. Problems: at least one, errors only.
    /// It looks less far than check(): what it accepts can be shown, not necessarily published.
    [[nodiscard]] static Result<Catalogue, Problems> load(const QString &directory);
    /// The same from files read elsewhere; summaries come from ContentFile::summary where present.
    [[nodiscard]] static Result<Catalogue, Problems> fromFiles(const QList<ContentFile> &files, ContentReader reader);
    /// Every file of DIRECTORY, checked as load() does, ready for a cache.
    [[nodiscard]] static Result<QList<ContentFile>, Problems> filesOf(const QString &directory);
    /// FILES read elsewhere, checked in the same way, with their summaries.
    [[nodiscard]] static Result<QList<ContentFile>, Problems> checked(QList<ContentFile> files);

    [[nodiscard]] const QList<Site> &sites() const { return m_sites; }
    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    [[nodiscard]] const Synonyms &synonyms() const { return m_synonyms; }
    /// All procedures, by id, valid today or not.
    [[nodiscard]] const QList<Summary> &summaries() const { return m_summaries; }

    // Null when there is none.
    [[nodiscard]] const Site *findSite(const QString &id) const;
    /// When and for what the site can be booked.
    [[nodiscard]] const appointments::Plan *plan(const QString &siteId) const;
    /// The lines of the site.
    [[nodiscard]] const queue::QueuePlan *queue(const QString &siteId) const;
    /// What the site tells and asks its visitors.
    [[nodiscard]] const TownNews *news(const QString &siteId) const;
    [[nodiscard]] const Category *findCategory(const QString &id) const;
    [[nodiscard]] const Summary *findSummary(const QString &id) const;

    /// Categories for AUDIENCE, in the order of the home screen; all when it is empty.
    [[nodiscard]] QList<Category> categoriesFor(const QString &audience) const;
    /// Procedures of CATEGORYID valid on TODAY, those of SITEID first, each part by id.
    [[nodiscard]] QList<Summary> proceduresIn(const QString &categoryId, const QString &siteId, QDate today) const;

    // Errors: ContentError::NotFound, Malformed.
    [[nodiscard]] Result<guide::Procedure> procedure(const QString &id) const;
    [[nodiscard]] Result<forms::FormDefinition> form(const QString &id) const;
    [[nodiscard]] Result<QByteArray> document(const QString &templateId) const;

private:
    [[nodiscard]] Result<QByteArray> read(const QString &kind, const QString &id) const;

    QList<Site> m_sites;
    QList<appointments::Plan> m_plans;
    QList<queue::QueuePlan> m_queues;
    QList<TownNews> m_news;
    QList<Category> m_categories;
    Synonyms m_synonyms;
    QList<Summary> m_summaries;
    ContentReader m_reader;
};

/// From the bytes of a file. Error: ContentError::Malformed, detail "line: sentence".
[[nodiscard]] Result<guide::Procedure> decodeProcedure(const QByteArray &bytes);
[[nodiscard]] Result<forms::FormDefinition> decodeForm(const QByteArray &bytes);

} // namespace parvis::content
