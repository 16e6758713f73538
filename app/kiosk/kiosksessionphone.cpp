// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor takes along on his phone, and what the town tells him.
#include "content/site.h"
#include "content/townnews.h"
#include "kiosksession.h"
#include "newsaudience.h"
#include "towncontent.h"

namespace parvis::kiosk
{

namespace
{

// Whom the two buttons of the home screen mean.
QStringList audiencesOf(const QString &chosen)
{
    if (chosen.isEmpty())
        return {QString()};
    return chosen == QLatin1String("business") ? QStringList{chosen, QStringLiteral("association")}
                                               : QStringList{chosen, QStringLiteral("crossBorder")};
}

} // namespace

std::optional<content::Wifi> KioskSession::hallWifi() const
{
    const auto *site = m_services.content.site(m_services.site);
    return site ? site->wifi : std::nullopt;
}

void KioskSession::openWifi()
{
    if (inVisit() && screen() != Screen::Wifi && !m_phone.wifiCode().isEmpty())
        go(Screen::Wifi);
}

void KioskSession::takeListAlong()
{
    if (screen() != Screen::Outcome && screen() != Screen::Finish)
        return;
    m_idle.touch();
    m_phone.takeList(m_guide.procedureTitle(), m_language, m_guide.checklist()->rows());
}

QVariantList KioskSession::newsIn(const QString &language) const
{
    const auto *news = m_services.content.news(m_services.site);
    if (!news)
        return {};
    const QStringList audiences = audiencesOf(m_audience);
    QVariantList rows;
    const auto shown = news->shown(today());
    for (const content::TownNotice &notice : shown) {
        const bool concerns = std::any_of(audiences.begin(), audiences.end(), [&](const QString &audience) { return notice.isShown(today(), audience); });
        if (concerns)
            rows.append(QVariantMap{{QStringLiteral("newsId"), notice.id},
                                    {QStringLiteral("severity"), content::toText(notice.severity)},
                                    {QStringLiteral("audience"), newsAudience(notice.audiences, language)},
                                    {QStringLiteral("title"), notice.title.in(language)},
                                    {QStringLiteral("details"), notice.text.in(language)}});
    }
    return rows;
}

} // namespace parvis::kiosk
