// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "content/site.h"
#include "jsonfields.h"
#include "sync/objectpack.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parvis::desk
{

namespace
{

constexpr qsizetype objectsAtOnce = 200;

QJsonObject objectOf(const sync::HubReply &reply)
{
    const bool isFine = reply.kind == sync::HubReply::Kind::Answered && reply.status == 200;
    return isFine ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
}

} // namespace

class Knowledge::State : public std::enable_shared_from_this<Knowledge::State>
{
public:
    State(sync::HubLink &givenLink, QString givenSite, std::function<void()> givenChanged)
        : link(givenLink), site(std::move(givenSite)), changed(std::move(givenChanged))
    {
    }

    void ask(const QByteArray &method, const QString &path, const QByteArray &body,
             void (State::*take)(const sync::HubReply &))
    {
        link.send({method, path, body, {}}, [here = weak_from_this(), take](const sync::HubReply &reply) {
            if (const auto state = here.lock())
                ((*state).*take)(reply);
        });
    }
    void askSite() { ask("GET", QStringLiteral("/api/v1/sites/") + site, {}, &State::takeSite); }
    void askRelease() { ask("GET", QStringLiteral("/api/v1/sites/%1/release").arg(site), {}, &State::takeRelease); }
    void takeSite(const sync::HubReply &reply);
    void takeRelease(const sync::HubReply &reply);
    void askObjects();
    void askPaper(const QString &id);
    [[nodiscard]] bool keep(const QString &key, const QByteArray &bytes);
    void takeObjects(const sync::HubReply &reply);

    sync::HubLink &link;
    QString site;
    std::function<void()> changed;
    QHash<QString, guide::Procedure> procedures;
    QHash<QString, LocalizedText> reasons;
    QList<content::Sentence> sentences;
    QHash<QString, forms::FormDefinition> formSheets;
    QHash<QString, QString> paperHashes; ///< by "document/id", of all there are
    QHash<QString, QByteArray> papers;   ///< by "document/id", those that were asked for
    QString region = QStringLiteral("FR");
    QTimeZone zone;
    QHash<QString, QString> known; ///< "kind/id" -> hash of what is here
    QList<std::pair<QString, QString>> wanted; ///< "kind/id", hash
    bool isFetching = false;
};

void Knowledge::State::takeSite(const sync::HubReply &reply)
{
    const QJsonObject told = objectOf(reply);
    const QJsonArray list = told.value(QStringLiteral("reasons")).toArray();
    if (const QTimeZone read(told.value(QStringLiteral("timeZone")).toString().toLatin1()); read.isValid())
        zone = read;
    for (const QJsonValue &reason : list)
        reasons.insert(reason[QStringLiteral("id")].toString(), localizedOf(reason[QStringLiteral("title")]));
    if (!told.isEmpty())
        changed();
}

void Knowledge::State::takeRelease(const sync::HubReply &reply)
{
    const QJsonObject manifest = objectOf(reply);
    if (manifest.isEmpty() || isFetching)
        return;
    wanted.clear();
    QSet<QString> listed;
    const QJsonArray objects = manifest.value(QStringLiteral("objects")).toArray();
    for (const QJsonValue &object : objects) {
        const QString kind = object[QStringLiteral("kind")].toString();
        const QString id = kind + QLatin1Char('/') + object[QStringLiteral("id")].toString();
        const QString hash = object[QStringLiteral("sha256")].toString();
        const bool isPaper = kind == QLatin1String("document");
        const bool isWanted = kind == QLatin1String("procedure") || kind == QLatin1String("form") ||
                              kind == QLatin1String("sentences") || id == QLatin1String("site/") + site;
        if (!isWanted && !isPaper)
            continue;
        listed << id;
        if (isPaper)
            paperHashes.insert(id, hash);
        // Papers are large, and few are looked at: only those that are looked at are fetched.
        if (known.value(id) != hash && (isWanted || known.contains(id)))
            wanted.append({id, hash});
    }
    const auto left = procedures.removeIf(
        [&](const auto &entry) { return !listed.contains(QStringLiteral("procedure/") + entry.key()); });
    formSheets.removeIf([&](const auto &entry) { return !listed.contains(QStringLiteral("form/") + entry.key()); });
    for (auto *byId : {&paperHashes, &known})
        byId->removeIf([&](const auto &entry) { return !listed.contains(entry.key()); });
    papers.removeIf([&](const auto &entry) { return !listed.contains(entry.key()); });
    if (left > 0)
        changed();
    askObjects();
}

void Knowledge::State::askObjects()
{
    isFetching = !wanted.isEmpty();
    if (!isFetching)
        return;
    QJsonArray names;
    for (qsizetype i = 0; i < std::min(wanted.size(), objectsAtOnce); ++i)
        names << wanted.at(i).second;
    ask("POST", QStringLiteral("/api/v1/objects"),
        QJsonDocument(QJsonObject{{QStringLiteral("names"), names}}).toJson(QJsonDocument::Compact), &State::takeObjects);
}

void Knowledge::State::askPaper(const QString &id)
{
    const QString hash = paperHashes.value(id);
    const bool isAsked = std::any_of(wanted.cbegin(), wanted.cend(), [&](const auto &one) { return one.first == id; });
    if (hash.isEmpty())
        return;
    if (!isAsked)
        wanted.append({id, hash});
    if (!isFetching)
        askObjects();
}

bool Knowledge::State::keep(const QString &key, const QByteArray &bytes)
{
    if (key.startsWith(QLatin1String("document/"))) {
        if (bytes.isEmpty())
            paperHashes.remove(key); // the hub does not have what it lists: not asked again before the list is
        else
            papers.insert(key, bytes);
        return !bytes.isEmpty();
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString id = key.section(QLatin1Char('/'), 1);
    if (key.startsWith(QLatin1String("site/"))) {
        const auto read = content::Site::decode(json);
        if (!read)
            return false;
        region = read->country;
        if (const QTimeZone own(read->timeZone.toLatin1()); !zone.isValid())
            zone = own; // of a site without appointments the hub tells none
        return true;
    }
    if (key.startsWith(QLatin1String("form/"))) {
        const auto form = forms::FormDefinition::fromJson(json);
        if (form)
            formSheets.insert(id, *form);
        return form.ok();
    }
    if (key.startsWith(QLatin1String("sentences/"))) {
        const auto read = content::decodeSentences(json);
        if (read)
            sentences = *read;
        return read.ok();
    }
    const auto procedure = guide::Procedure::fromJson(json);
    if (procedure)
        procedures.insert(id, *procedure);
    return procedure.ok();
}

void Knowledge::State::takeObjects(const sync::HubReply &reply)
{
    const bool isFine = reply.kind == sync::HubReply::Kind::Answered && reply.status == 200;
    const auto objects = isFine ? sync::unpackObjects(reply.body) : std::nullopt;
    if (!objects || objects->isEmpty()) {
        isFetching = false; // asked again with the next refresh
        return;
    }
    for (const auto &bytes : *objects) {
        if (wanted.isEmpty())
            break;
        const auto [id, hash] = wanted.takeFirst();
        if (keep(id, bytes.value_or(QByteArray())))
            known.insert(id, hash);
    }
    changed();
    askObjects();
}

Knowledge::Knowledge(sync::HubLink &link, QString site, std::function<void()> changed)
    : m_state(std::make_shared<State>(link, std::move(site), std::move(changed)))
{
}

Knowledge::~Knowledge() = default;

void Knowledge::refresh()
{
    m_state->askSite();
    m_state->askRelease();
}

const guide::Procedure *Knowledge::procedure(const QString &id) const
{
    const auto found = m_state->procedures.constFind(id);
    return found == m_state->procedures.cend() ? nullptr : &*found;
}

const QList<content::Sentence> &Knowledge::sentences() const
{
    return m_state->sentences;
}

const forms::FormDefinition *Knowledge::form(const QString &id) const
{
    const auto found = m_state->formSheets.constFind(id);
    return found == m_state->formSheets.cend() ? nullptr : &*found;
}

QByteArray Knowledge::paper(const QString &templateId) const
{
    const QString id = QStringLiteral("document/") + templateId;
    if (!m_state->papers.contains(id))
        m_state->askPaper(id);
    return m_state->papers.value(id);
}

QString Knowledge::region() const
{
    return m_state->region;
}

QTimeZone Knowledge::zone() const
{
    return m_state->zone;
}

QHash<QString, QString> Knowledge::procedureTitles(const QString &language) const
{
    QHash<QString, QString> titles;
    for (auto entry = m_state->procedures.cbegin(); entry != m_state->procedures.cend(); ++entry)
        titles.insert(entry.key(), entry->title.in(language));
    return titles;
}

QHash<QString, QString> Knowledge::reasonTitles(const QString &language) const
{
    QHash<QString, QString> titles;
    for (auto entry = m_state->reasons.cbegin(); entry != m_state->reasons.cend(); ++entry)
        titles.insert(entry.key(), entry->in(language));
    return titles;
}

} // namespace parvis::desk
