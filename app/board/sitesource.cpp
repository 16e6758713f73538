// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitesource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace parvis::board
{

namespace
{

QJsonObject objectOf(const sync::HubReply &reply)
{
    const bool isFine = reply.kind == sync::HubReply::Kind::Answered && reply.status == 200;
    return isFine ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
}

} // namespace

class SiteSource::State : public std::enable_shared_from_this<SiteSource::State>
{
public:
    State(sync::HubLink &givenLink, QString givenId, std::function<void()> givenChanged)
        : link(givenLink), id(std::move(givenId)), changed(std::move(givenChanged))
    {
    }

    void ask(const QString &path, const std::function<void(State &, const QJsonObject &)> &take)
    {
        link.send({"GET", path, {}, {}}, [here = weak_from_this(), take](const sync::HubReply &reply) {
            const auto state = here.lock();
            const QJsonObject json = objectOf(reply);
            if (state && !json.isEmpty())
                take(*state, json);
        });
    }
    void takeManifest(const QJsonObject &manifest);
    void takeSite(const QJsonObject &json, const QString &hash);
    void takeNews(const QJsonObject &json, const QString &hash);
    void takeServices(const QJsonObject &json);

    sync::HubLink &link;
    QString id;
    std::function<void()> changed;
    std::optional<content::Site> site;
    QString siteHash;
    content::TownNews news;
    QString newsHash;
    QHash<QString, QString> places; ///< service -> place
};

void SiteSource::State::takeManifest(const QJsonObject &manifest)
{
    const QJsonArray objects = manifest.value(QStringLiteral("objects")).toArray();
    QString toldNow;
    for (const QJsonValue &object : objects) {
        const bool isSite = object[QStringLiteral("kind")].toString() == QLatin1String("site") &&
                            object[QStringLiteral("id")].toString() == id;
        const QString hash = object[QStringLiteral("sha256")].toString();
        const bool isNews = object[QStringLiteral("kind")].toString() == QLatin1String("news") &&
                            object[QStringLiteral("id")].toString() == id;
        if (isNews)
            toldNow = hash;
        if (isNews && hash != newsHash)
            ask(QStringLiteral("/api/v1/objects/") + hash,
                [hash](State &state, const QJsonObject &json) { state.takeNews(json, hash); });
        if (isSite && hash != siteHash)
            ask(QStringLiteral("/api/v1/objects/") + hash,
                [hash](State &state, const QJsonObject &json) { state.takeSite(json, hash); });
    }
    if (toldNow.isEmpty() && !newsHash.isEmpty()) { // the town has nothing to tell any more
        news = {};
        newsHash.clear();
        changed();
    }
}

void SiteSource::State::takeNews(const QJsonObject &json, const QString &hash)
{
    auto decoded = content::TownNews::decode(json);
    if (!decoded)
        return; // as with the site
    news = std::move(*decoded);
    newsHash = hash;
    changed();
}

void SiteSource::State::takeSite(const QJsonObject &json, const QString &hash)
{
    auto decoded = content::Site::decode(json);
    if (!decoded)
        return; // the hub checks what is published; the last one that could be read stays
    site = std::move(*decoded);
    siteHash = hash;
    changed();
}

void SiteSource::State::takeServices(const QJsonObject &json)
{
    QHash<QString, QString> found;
    const QJsonArray services = json.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &service : services)
        found.insert(service[QStringLiteral("service")].toString(), service[QStringLiteral("place")].toString());
    if (found == places)
        return;
    places = found;
    changed();
}

SiteSource::SiteSource(sync::HubLink &link, QString site, std::function<void()> changed)
    : m_state(std::make_shared<State>(link, std::move(site), std::move(changed)))
{
}

SiteSource::~SiteSource() = default;

void SiteSource::refresh()
{
    const QString path = QStringLiteral("/api/v1/sites/") + m_state->id;
    m_state->ask(path + QStringLiteral("/release"),
                 [](State &state, const QJsonObject &json) { state.takeManifest(json); });
    m_state->ask(path + QStringLiteral("/services"),
                 [](State &state, const QJsonObject &json) { state.takeServices(json); });
}

const content::Site *SiteSource::site() const
{
    return m_state->site ? &*m_state->site : nullptr;
}

const content::TownNews &SiteSource::news() const
{
    return m_state->news;
}

LocalizedText SiteSource::wayTo(const QString &service) const
{
    const content::Place *place = m_state->site ? m_state->site->findPlace(m_state->places.value(service)) : nullptr;
    if (!place)
        return {};
    return place->detail.isEmpty() ? place->name : place->detail;
}

} // namespace parvis::board
