// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogueloader.h"

#include "content/contentfiles.h"
#include "content/sentences.h"

namespace parvis::content
{

void CatalogueLoader::refuse(const ContentFile &file, const QString &pointer, const QString &message)
{
    m_problems.append(problemAt(file.bytes, pathOf(file.kind, file.id), pointer, message));
}

void CatalogueLoader::refuse(const ContentFile &file, const QString &detail)
{
    const qsizetype colon = detail.indexOf(QStringLiteral(": "));
    refuse(file, colon < 0 ? QString() : detail.left(colon), colon < 0 ? detail : detail.mid(colon + 2));
}

QByteArray CatalogueLoader::add(const ContentFile &file)
{
    if (file.kind == QLatin1String("document"))
        return {};
    if (!file.summary.isEmpty()) {
        if (auto summary = Summary::decode(file.summary)) {
            m_summaries.append(*std::move(summary));
            return file.summary;
        }
    }
    const auto json = readObject(file.bytes, pathOf(file.kind, file.id));
    if (!json) {
        m_problems.append(json.error());
        return {};
    }
    if (file.kind == QLatin1String("procedure"))
        return addProcedure(file, *json);
    if (file.kind == QLatin1String("site")) {
        addSite(file, *json);
    } else if (file.kind == QLatin1String("appointments")) {
        addPlan(file, *json);
    } else if (file.kind == QLatin1String("queue")) {
        addQueue(file, *json);
    } else if (file.kind == QLatin1String("news")) {
        addNews(file, *json);
    } else if (file.kind == QLatin1String("form")) {
        addForm(file, *json);
    } else if (file.kind == QLatin1String("categories")) {
        if (const auto categories = decodeCategories(*json))
            m_categories = *categories;
        else
            refuse(file, categories.error().pointer, categories.error().message);
    } else if (file.kind == QLatin1String("synonyms")) {
        if (const auto synonyms = decodeSynonyms(*json))
            m_synonyms = *synonyms;
        else
            refuse(file, synonyms.error().pointer, synonyms.error().message);
    } else if (file.kind == QLatin1String("sentences")) {
        if (const auto sentences = decodeSentences(*json); !sentences)
            refuse(file, sentences.error().pointer, sentences.error().message);
    }
    return {};
}

void CatalogueLoader::addSite(const ContentFile &file, const QJsonObject &json)
{
    const auto site = Site::decode(json);
    if (!site)
        refuse(file, site.error().pointer, site.error().message);
    else if (site->id != file.id)
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
    else
        m_sites.append(*site);
}

void CatalogueLoader::addPlan(const ContentFile &file, const QJsonObject &json)
{
    const auto plan = appointments::Plan::decode(json);
    for (const PlanFault &fault : plan ? PlanFaults() : plan.error())
        refuse(file, fault.pointer, fault.message);
    if (!plan)
        return;
    if (plan->site != file.id)
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
    else
        m_plans.append(*plan);
}

void CatalogueLoader::addQueue(const ContentFile &file, const QJsonObject &json)
{
    const auto plan = queue::QueuePlan::decode(json);
    for (const PlanFault &fault : plan ? PlanFaults() : plan.error())
        refuse(file, fault.pointer, fault.message);
    if (!plan)
        return;
    if (plan->site != file.id)
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
    else
        m_queues.append(*plan);
}

void CatalogueLoader::addNews(const ContentFile &file, const QJsonObject &json)
{
    const auto news = TownNews::decode(json);
    if (!news)
        refuse(file, news.error().pointer, news.error().message);
    else if (news->site != file.id)
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
    else
        m_news.append(*news);
}

void CatalogueLoader::addForm(const ContentFile &file, const QJsonObject &json)
{
    const auto form = forms::FormDefinition::fromJson(json);
    if (!form)
        refuse(file, form.error().detail());
    else if (form->id() != file.id)
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
}

QByteArray CatalogueLoader::addProcedure(const ContentFile &file, const QJsonObject &json)
{
    const auto procedure = guide::Procedure::fromJson(json);
    if (!procedure) {
        refuse(file, procedure.error().detail());
        return {};
    }
    if (procedure->id != file.id) {
        refuse(file, QStringLiteral("/id"), QStringLiteral("Id and file name differ."));
        return {};
    }
    m_summaries.append(Summary::of(*procedure));
    return m_summaries.last().encode();
}

Result<Catalogue, Problems> CatalogueLoader::finish(ContentReader reader)
{
    if (m_problems.isEmpty() && m_sites.isEmpty())
        m_problems.append({QStringLiteral("sites"), 1, 1, QStringLiteral("There is no site."), {}, {}});
    if (!m_problems.isEmpty())
        return m_problems;
    return Catalogue(m_sites, m_plans, m_queues, m_categories, m_synonyms, m_summaries, std::move(reader), m_news);
}

} // namespace parvis::content
