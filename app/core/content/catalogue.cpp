// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue.h"

#include "content/catalogueloader.h"
#include "content/contenterror.h"
#include "content/contentfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace parvis::content
{

namespace
{

template <typename T> const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Error malformed(const Problem &problem)
{
    return Error(ContentError::Malformed, QStringLiteral("%1: %2").arg(problem.line).arg(problem.message));
}

ContentReader folderReader(const QString &directory)
{
    return [directory](const QString &kind, const QString &id) -> Result<QByteArray> {
        QFile file(directory + QLatin1Char('/') + pathOf(kind, id));
        if (!file.open(QIODevice::ReadOnly))
            return Error(ContentError::NotFound, pathOf(kind, id));
        return file.readAll();
    };
}

} // namespace

Catalogue::Catalogue(QList<Site> sites, QList<appointments::Plan> plans, QList<queue::QueuePlan> queues,
                     QList<Category> categories, Synonyms synonyms, QList<Summary> summaries, ContentReader reader,
                     QList<TownNews> news)
    : m_sites(std::move(sites)), m_plans(std::move(plans)), m_queues(std::move(queues)), m_news(std::move(news)),
      m_categories(std::move(categories)), m_synonyms(std::move(synonyms)), m_summaries(std::move(summaries)),
      m_reader(std::move(reader))
{
    std::sort(m_summaries.begin(), m_summaries.end(), [](const Summary &a, const Summary &b) { return a.id < b.id; });
}

Result<Catalogue, Problems> Catalogue::load(const QString &directory)
{
    const auto files = readContentFiles(directory);
    if (!files)
        return files.error();
    return fromFiles(*files, folderReader(directory));
}

Result<Catalogue, Problems> Catalogue::fromFiles(const QList<ContentFile> &files, ContentReader reader)
{
    CatalogueLoader loader;
    for (const ContentFile &file : files)
        loader.add(file);
    return loader.finish(std::move(reader));
}

Result<QList<ContentFile>, Problems> Catalogue::filesOf(const QString &directory)
{
    auto files = readContentFiles(directory);
    return files ? checked(*std::move(files)) : files;
}

Result<QList<ContentFile>, Problems> Catalogue::checked(QList<ContentFile> files)
{
    CatalogueLoader loader;
    for (ContentFile &file : files)
        file.summary = loader.add(file);
    const auto catalogue = loader.finish({});
    if (!catalogue)
        return catalogue.error();
    return files;
}

const Site *Catalogue::findSite(const QString &id) const
{
    return findById(m_sites, id);
}

const appointments::Plan *Catalogue::plan(const QString &siteId) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [&](const appointments::Plan &plan) { return plan.site == siteId; });
    return found == m_plans.end() ? nullptr : &*found;
}

const queue::QueuePlan *Catalogue::queue(const QString &siteId) const
{
    const auto found = std::find_if(m_queues.begin(), m_queues.end(),
                                    [&](const queue::QueuePlan &plan) { return plan.site == siteId; });
    return found == m_queues.end() ? nullptr : &*found;
}

const TownNews *Catalogue::news(const QString &siteId) const
{
    const auto found =
        std::find_if(m_news.begin(), m_news.end(), [&](const TownNews &news) { return news.site == siteId; });
    return found == m_news.end() ? nullptr : &*found;
}

const Category *Catalogue::findCategory(const QString &id) const
{
    return findById(m_categories, id);
}

const Summary *Catalogue::findSummary(const QString &id) const
{
    return findById(m_summaries, id);
}

QList<Category> Catalogue::categoriesFor(const QString &audience) const
{
    QList<Category> found;
    std::copy_if(m_categories.begin(), m_categories.end(), std::back_inserter(found),
                 [&](const Category &category) { return audience.isEmpty() || category.audiences.contains(audience); });
    return found;
}

QList<Summary> Catalogue::proceduresIn(const QString &categoryId, const QString &siteId, QDate today) const
{
    QList<Summary> found;
    std::copy_if(m_summaries.begin(), m_summaries.end(), std::back_inserter(found), [&](const Summary &summary) {
        return summary.categories.contains(categoryId) && summary.isValidOn(today);
    });
    std::stable_partition(found.begin(), found.end(), [&](const Summary &summary) { return summary.site == siteId; });
    return found;
}

Result<QByteArray> Catalogue::read(const QString &kind, const QString &id) const
{
    // An id becomes part of a path, and may come from a file or a stored visit.
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
    if (!m_reader || !shape.match(id).hasMatch())
        return Error(ContentError::NotFound, kind);
    return m_reader(kind, id);
}

Result<guide::Procedure> Catalogue::procedure(const QString &id) const
{
    const auto bytes = read(QStringLiteral("procedure"), id);
    return bytes ? decodeProcedure(*bytes) : Result<guide::Procedure>(bytes.error());
}

Result<forms::FormDefinition> Catalogue::form(const QString &id) const
{
    const auto bytes = read(QStringLiteral("form"), id);
    return bytes ? decodeForm(*bytes) : Result<forms::FormDefinition>(bytes.error());
}

Result<QByteArray> Catalogue::document(const QString &templateId) const
{
    return read(QStringLiteral("document"), templateId);
}

Result<guide::Procedure> decodeProcedure(const QByteArray &bytes)
{
    const auto object = readObject(bytes, {});
    if (!object)
        return malformed(object.error());
    auto procedure = guide::Procedure::fromJson(*object);
    return procedure ? procedure : Error(ContentError::Malformed, QStringLiteral("1: ") + procedure.error().detail());
}

Result<forms::FormDefinition> decodeForm(const QByteArray &bytes)
{
    const auto object = readObject(bytes, {});
    if (!object)
        return malformed(object.error());
    auto form = forms::FormDefinition::fromJson(*object);
    return form ? form : Error(ContentError::Malformed, QStringLiteral("1: ") + form.error().detail());
}

} // namespace parvis::content
