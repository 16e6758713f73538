// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/staffservice.h"

#include "hub/service/hubrefusal.h"
#include "store/entryhash.h"
#include "store/storeerror.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace parvis::hub
{

using store::HubTransaction;

namespace
{

const QString staffFact = QStringLiteral("staff");
constexpr qsizetype mostAgents = 2'000;
constexpr qsizetype longestList = 50;

Error invalid(const char *what) { return Error(HubRefusal::Invalid, QLatin1String(what)); }

Error notAllowed() { return Error(HubRefusal::NotAllowed, QStringLiteral("agent")); }

bool isPasswordLongEnough(const QString &password)
{
    return password.size() >= StaffService::shortestPassword && password.size() <= StaffService::longestPassword;
}

std::optional<Error> faultOf(const StaffService::NewAgent &wanted)
{
    static const QRegularExpression login(QStringLiteral("\\A[a-z0-9._-]{1,60}\\z"));
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z0-9-]{1,40}\\z"));
    if (!login.match(wanted.login).hasMatch())
        return invalid("login");
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > 80)
        return invalid("name");
    for (const QStringList &list : {wanted.skills, wanted.languages}) {
        if (list.size() > longestList)
            return invalid("skills");
        for (const QString &item : list) {
            if (!tag.match(item).hasMatch())
                return invalid("skills");
        }
    }
    return isPasswordLongEnough(wanted.password) ? std::nullopt : std::optional(invalid("password"));
}

void signOutEverywhere(Agent &agent)
{
    ++agent.generation;
    agent.sessions.clear();
}

void closeAt(Agent &agent, const QString &device)
{
    agent.sessions.removeIf([&](const AgentSession &session) { return session.device == device; });
}

// Whose last session has ended by what changed BEFORE to AFTER is off duty.
Result<void> noteOffDuty(HubTransaction &transaction, const Agents &before, const Agents &after)
{
    for (const Agent &agent : before) {
        const auto now =
            std::find_if(after.cbegin(), after.cend(), [&](const Agent &other) { return other.id == agent.id; });
        if (agent.sessions.isEmpty() || (now != after.cend() && !now->sessions.isEmpty()))
            continue;
        if (auto noted = transaction.putDeskAgent({{agent.id, {}, {}, {}}, {}, Instant()}); !noted)
            return noted;
    }
    return {};
}

Agents::iterator find(Agents &agents, const QString &login)
{
    return std::find_if(agents.begin(), agents.end(), [&](const Agent &agent) { return agent.login == login; });
}

Result<Agents> read(HubTransaction &transaction)
{
    const auto kept = transaction.fact(staffFact);
    if (!kept)
        return kept.error();
    auto agents = decodeAgents(*kept);
    return agents ? Result<Agents>(*std::move(agents))
                  : Result<Agents>(Error(store::StoreError::Failed, QStringLiteral("the list of agents cannot be read")));
}

} // namespace

Result<void> StaffService::change(const QString &site, const Change &change)
{
    return m_ledger.write(site, [&](HubTransaction &transaction) -> Result<void> {
        auto agents = read(transaction);
        if (!agents)
            return agents.error();
        const Agents before = *agents;
        if (auto changed = change(*agents); !changed)
            return changed;
        for (Agent &agent : *agents)
            agent.sessions.removeIf([&](const AgentSession &session) { return session.until <= m_clock.now(); });
        if (auto noted = noteOffDuty(transaction, before, *agents); !noted)
            return noted;
        return transaction.setFact(staffFact, encodeAgents(*agents));
    });
}

Result<void> StaffService::changeOne(const QString &site, const QString &login,
                                     const std::function<Result<void>(Agent &)> &changeAgent)
{
    return change(site, [&](Agents &agents) -> Result<void> {
        const auto agent = find(agents, login);
        return agent == agents.end() ? Error(HubRefusal::NotFound, QStringLiteral("agent")) : changeAgent(*agent);
    });
}

Result<Agent> StaffService::add(const QString &site, const NewAgent &wanted, const IdSource &ids, seal::PasswordCost cost)
{
    if (const auto fault = faultOf(wanted))
        return *fault;
    const auto hash = seal::hashPassword(wanted.password, cost);
    if (!hash)
        return Error(store::StoreError::Failed, QStringLiteral("there is not the memory to keep a password"));
    const Agent agent{ids.id(), wanted.login, wanted.name.simplified(), wanted.skills, wanted.languages, *hash, 1, false};
    const auto done = change(site, [&](Agents &agents) -> Result<void> {
        if (find(agents, wanted.login) != agents.end())
            return Error(store::StoreError::Conflict, QStringLiteral("login"));
        if (agents.size() >= mostAgents)
            return invalid("agents");
        agents.insert(std::lower_bound(agents.begin(), agents.end(), agent,
                                       [](const Agent &a, const Agent &b) { return a.login < b.login; }),
                      agent);
        return {};
    });
    return done ? Result<Agent>(agent) : Result<Agent>(done.error());
}

Result<void> StaffService::setPassword(const QString &site, const QString &login, const QString &password)
{
    if (!isPasswordLongEnough(password))
        return invalid("password");
    const auto hash = seal::hashPassword(password);
    if (!hash)
        return Error(store::StoreError::Failed, QStringLiteral("there is not the memory to keep a password"));
    return changeOne(site, login, [&](Agent &agent) -> Result<void> {
        agent.passwordHash = *hash;
        signOutEverywhere(agent);
        return {};
    });
}

Result<void> StaffService::setLocked(const QString &site, const QString &login, bool locked)
{
    return changeOne(site, login, [&](Agent &agent) -> Result<void> {
        if (locked && !agent.locked)
            signOutEverywhere(agent);
        agent.locked = locked;
        return {};
    });
}

Result<Agent> StaffService::signOut(const QString &site, const QString &login)
{
    Agent known;
    const auto done = changeOne(site, login, [&](Agent &agent) -> Result<void> {
        signOutEverywhere(agent);
        known = agent;
        return {};
    });
    return done ? Result<Agent>(known) : Result<Agent>(done.error());
}

QByteArray StaffService::nobodysHash()
{
    return "$argon2id$v=19$m=65536,t=2,p=1$cGFydmlzLW5vYm9keS0wMA$"
           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
}

Result<Agents> StaffService::agents(const QString &site)
{
    Agents found;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        auto agents = read(transaction);
        if (!agents)
            return agents.error();
        found = *std::move(agents);
        return {};
    });
    return done ? Result<Agents>(found) : Result<Agents>(done.error());
}

QByteArray StaffService::signature(const QString &site, const QByteArray &claims) const
{
    return QMessageAuthenticationCode::hash("parvis-agent-2\n" + site.toUtf8() + '\n' + claims, m_key,
                                            QCryptographicHash::Sha256)
        .toHex();
}

Result<StaffService::SignedIn> StaffService::signIn(const QString &site, const QString &device, const QString &login,
                                                    const QString &password)
{
    auto known = agents(site);
    if (!known)
        return known.error();
    const auto agent = find(*known, login);
    const bool exists = agent != known->end();
    const bool fits = password.size() <= longestPassword &&
                      seal::isPassword(password, exists ? agent->passwordHash : nobodysHash());
    if (!exists || !fits || agent->locked)
        return notAllowed();
    return admit(site, device, *agent);
}

Result<StaffService::SignedIn> StaffService::admit(const QString &site, const QString &device, const Agent &agent)
{
    const Instant now = m_clock.now();
    const Instant until = now + tokenLasts;
    const auto opened = changeOne(site, agent.login, [&](Agent &known) -> Result<void> {
        if (known.id != agent.id || known.generation != agent.generation || known.locked)
            return notAllowed();
        closeAt(known, device);
        known.sessions << AgentSession{device, now, until};
        return {};
    });
    if (!opened)
        return opened.error();
    const QByteArray claims =
        QJsonDocument(QJsonObject{{QStringLiteral("agent"), agent.id},
                                  {QStringLiteral("device"), device},
                                  {QStringLiteral("since"), qint64(now.time_since_epoch().count())}})
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return SignedIn{agent, claims + '.' + signature(site, claims), until};
}

Result<Agent> StaffService::agentOf(const QString &site, const QString &device, const QByteArray &token)
{
    const qsizetype dot = token.indexOf('.');
    const QByteArray claims = token.left(std::max<qsizetype>(dot, 0));
    // Of the hashes of both, so that the time it takes tells nothing of the one that is right.
    if (dot < 1 || store::sha256(token.mid(dot + 1)) != store::sha256(signature(site, claims)))
        return notAllowed();
    const QJsonObject said =
        QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding)).object();
    if (said.value(QStringLiteral("device")).toString() != device)
        return notAllowed();
    const auto known = agents(site);
    if (!known)
        return known.error();
    const Instant since{std::chrono::milliseconds(said.value(QStringLiteral("since")).toInteger())};
    const auto isIts = [&](const AgentSession &session) {
        return session.device == device && session.since == since && session.until > m_clock.now();
    };
    for (const Agent &agent : *known) {
        if (agent.id == said.value(QStringLiteral("agent")).toString() && !agent.locked &&
            std::any_of(agent.sessions.cbegin(), agent.sessions.cend(), isIts))
            return agent;
    }
    return notAllowed();
}

Result<QList<StaffService::Session>> StaffService::sessions(const QString &site)
{
    QList<Session> open;
    const auto done = m_ledger.read(site, [&](HubTransaction &transaction) -> Result<void> {
        const Instant now = m_clock.now();
        const auto agents = read(transaction);
        const auto devices = agents ? transaction.devices() : agents.error();
        const auto onDuty = devices ? transaction.deskAgents(now - tokenLasts) : devices.error();
        if (!onDuty)
            return onDuty.error();
        for (const Agent &agent : *agents) {
            for (const AgentSession &session : agent.sessions) {
                if (session.until <= now)
                    continue;
                Session row{agent.id,      agent.login, agent.name, session.device, {}, session.since,
                            session.until, {},          {}};
                for (const store::Device &device : *devices)
                    row.deviceName = device.id == session.device ? device.name : row.deviceName;
                for (const store::DeskAgent &seen : *onDuty) {
                    if (seen.agent.id == agent.id && !seen.desk.isEmpty()) { // without a desk he is away
                        row.desk = seen.desk;
                        row.seen = seen.seen;
                    }
                }
                open << row;
            }
        }
        return {};
    });
    return done ? Result<QList<Session>>(open) : Result<QList<Session>>(done.error());
}

Result<void> StaffService::close(const QString &site, const QString &agent, const QString &device)
{
    return change(site, [&](Agents &agents) -> Result<void> {
        for (Agent &known : agents) {
            const qsizetype before = known.sessions.size();
            if (known.id == agent)
                closeAt(known, device);
            if (known.sessions.size() < before)
                return {};
        }
        return Error(HubRefusal::NotFound, QStringLiteral("session"));
    });
}

} // namespace parvis::hub
