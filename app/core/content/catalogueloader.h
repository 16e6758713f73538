// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/catalogue.h"

namespace parvis::content
{

/// Takes files one by one and makes a catalogue of them, or all the problems.
class CatalogueLoader
{
public:
    /// The encoded summary of a procedure, else empty. What does not decode becomes a problem.
    QByteArray add(const ContentFile &file);
    [[nodiscard]] Result<Catalogue, Problems> finish(ContentReader reader);

private:
    void addSite(const ContentFile &file, const QJsonObject &json);
    void addPlan(const ContentFile &file, const QJsonObject &json);
    void addQueue(const ContentFile &file, const QJsonObject &json);
    void addNews(const ContentFile &file, const QJsonObject &json);
    void addForm(const ContentFile &file, const QJsonObject &json);
    QByteArray addProcedure(const ContentFile &file, const QJsonObject &json);
    void refuse(const ContentFile &file, const QString &pointer, const QString &message);
    /// DETAIL is "pointer: sentence".
    void refuse(const ContentFile &file, const QString &detail);

    QList<Site> m_sites;
    QList<appointments::Plan> m_plans;
    QList<queue::QueuePlan> m_queues;
    QList<TownNews> m_news;
    QList<Category> m_categories;
    Synonyms m_synonyms;
    QList<Summary> m_summaries;
    Problems m_problems;
};

} // namespace parvis::content
