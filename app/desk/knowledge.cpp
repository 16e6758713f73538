// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "sync/objectpack.h"

#include <QJsonArray>
#include <QJsonDocument>

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

LocalizedText textOf(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text->toString());
    return LocalizedText(std::move(texts));
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
    [[nodiscard]] bool keep(const QString &key, const QJsonObject &json);
    void takeObjects(const sync::HubReply &reply);

    sync::HubLink &link;
    QString site;
    std::function<void()> changed;
    QHash<QString, guide::Procedure> procedures;
    QHash<QString, LocalizedText> reasons;
    QList<content::Sentence> sentences;
    QHash<QString, forms::FormDefinition> formSheets;
    QHash<QString, QString> known; ///< "kind/id" -> hash of what is here
    QList<std::pair<QString, QString>> wanted; ///< "kind/id", hash
    bool isFetching = false;
};

void Knowledge::State::takeSite(const sync::HubReply &reply)
{
    const QJsonArray list = objectOf(reply).value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &reason : list)
        reasons.insert(reason[QStringLiteral("id")].toString(), textOf(reason[QStringLiteral("title")]));
    if (!list.isEmpty())
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
        const bool isWanted =
            kind == QLatin1String("procedure") || kind == QLatin1String("form") || kind == QLatin1String("sentences");
        if (!isWanted)
            continue;
        const QString id = kind + QLatin1Char('/') + object[QStringLiteral("id")].toString();
        const QString hash = object[QStringLiteral("sha256")].toString();
        listed << id;
        if (known.value(id) != hash)
            wanted.append({id, hash});
    }
    const auto left = procedures.removeIf(
        [&](const auto &entry) { return !listed.contains(QStringLiteral("procedure/") + entry.key()); });
    formSheets.removeIf([&](const auto &entry) { return !listed.contains(QStringLiteral("form/") + entry.key()); });
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

bool Knowledge::State::keep(const QString &key, const QJsonObject &json)
{
    const QString id = key.section(QLatin1Char('/'), 1);
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
        if (keep(id, QJsonDocument::fromJson(bytes.value_or(QByteArray())).object()))
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
