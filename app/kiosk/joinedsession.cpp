// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinedsession.h"

namespace parvis::kiosk
{

using Standing = sync::VisitLine::Standing;

namespace
{

constexpr qsizetype longestWords = 1'000; // as the hub takes them
constexpr QLatin1String bannerId("words");
constexpr QLatin1String proposalId("proposal");

QString readIdOf(const sync::VisitAct &act)
{
    return act.by == QLatin1String("agent") ? QStringLiteral("say.%1").arg(act.number) : QString();
}

} // namespace

JoinedSession::JoinedSession(sync::VisitClient *client, sound::Voice *voice, const Clock &clock, VisitScreen screen,
                             QObject *parent)
    : QObject(parent), m_screen(std::move(screen)),
      m_messages({QStringLiteral("own"), QStringLiteral("words"), QStringLiteral("readId")}),
      m_answers({QStringLiteral("answerId"), QStringLiteral("words")}), m_aloud(voice)
{
    // Who listens is there, though he touches nothing.
    connect(&m_aloud, &ReadAloud::heard, this, &JoinedSession::stirred);
    if (!client)
        return;
    m_line = std::make_unique<sync::VisitLine>(
        *client, clock, sync::VisitLine::Side::Kiosk,
        sync::VisitLine::Heard{[this](const QList<sync::VisitAct> &acts) { take(acts); }, {},
                               [this](Standing standing) { takeStanding(standing); }, {}});
}

JoinedSession::~JoinedSession() = default;

void JoinedSession::begin(const QString &handOff, const QString &agent, bool sharesForm)
{
    if (!m_line || handOff.isEmpty() || (m_line->handOff() == handOff && active()))
        return;
    if (handOff == m_over && agent == m_agent)
        return;
    clear();
    m_agent = agent;
    m_sharesForm = sharesForm;
    m_line->open(handOff);
    become(Stage::With);
    retell();
    Q_EMIT told(QStringLiteral("done"));
}

void JoinedSession::finish()
{
    if (!active())
        return;
    m_over = m_line->handOff();
    m_line->close();
    m_aloud.stop();
    m_aloud.setAlways(false);
    m_pointed.clear();
    m_proposal = {};
    m_fault.clear();
    become(Stage::Ended);
    Q_EMIT told(QStringLiteral("warning"));
}

void JoinedSession::await()
{
    finish();
    m_over.clear();
}

void JoinedSession::clear()
{
    if (m_line)
        m_line->close();
    m_aloud.clear();
    m_agent.clear();
    m_pointed.clear();
    m_proposal = {};
    m_fault.clear();
    m_sharesForm = false;
    m_wasLost = false;
    m_wasPassed = false;
    m_over.clear();
    m_unread = 0;
    m_said.clear();
    m_messages.setRows({});
    m_answers.setRows({});
    become(Stage::None);
    Q_EMIT changed();
}

void JoinedSession::wake()
{
    if (m_line)
        m_line->wake();
}

void JoinedSession::tick()
{
    if (!active())
        return;
    m_line->show(m_screen.state());
    m_line->tick();
}

void JoinedSession::become(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT changed();
}

void JoinedSession::takeStanding(Standing standing)
{
    switch (standing) {
    case Standing::Closed: break;
    case Standing::Fine: become(Stage::With); break;
    case Standing::OtherLost: become(Stage::AgentLost); break;
    case Standing::HubLost: become(Stage::HubLost); break;
    case Standing::Over: break; // how it ended is among the acts, and the hand-off says so too
    }
}

void JoinedSession::retell()
{
    m_answers.setRows({{{QStringLiteral("answerId"), QStringLiteral("yes")}, {QStringLiteral("words"), tr("Yes")}},
                       {{QStringLiteral("answerId"), QStringLiteral("no")}, {QStringLiteral("words"), tr("No")}},
                       {{QStringLiteral("answerId"), QStringLiteral("unclear")}, {QStringLiteral("words"), tr("I do not understand")}},
                       {{QStringLiteral("answerId"), QStringLiteral("wait")}, {QStringLiteral("words"), tr("Please wait")}}});
    showMessages();
    if (m_stage != Stage::None)
        m_aloud.prepare(m_screen.language());
    Q_EMIT changed();
}

QString JoinedSession::words() const
{
    const QString who = m_agent.isEmpty() ? tr("An agent") : m_agent;
    switch (m_stage) {
    case Stage::None: return {};
    case Stage::With:
        return m_pointed.isEmpty() || pointedLabel().isEmpty() ? tr("%1 is with you.").arg(who)
                                                               : tr("%1 shows you: %2").arg(who, pointedLabel());
    case Stage::AgentLost: return tr("%1 cannot be reached just now. What you entered is still here; you can go on.").arg(who);
    case Stage::HubLost: return tr("The connection is interrupted, and %1 sees nothing just now. What you entered is still here; you can go on.").arg(who);
    case Stage::Ended: break;
    }
    if (m_wasPassed)
        return tr("%1 has passed you on to a colleague. What you entered is still here.").arg(who);
    return m_wasLost ? tr("%1 had to leave. Somebody else is being called. What you entered is still here.").arg(who)
                     : tr("%1 has ended the help. What you entered is still here.").arg(who);
}

// --- what the agent does -------------------------------------------------------------------------------------------

void JoinedSession::take(const QList<sync::VisitAct> &acts)
{
    bool isNew = false;
    bool isOver = false; // by an act that no other agent's joining came after
    for (const sync::VisitAct &act : acts) {
        isNew = isNew || act.by == QLatin1String("agent");
        isOver = act.kind == QLatin1String("lost") || act.kind == QLatin1String("pass") ||
                 act.kind == QLatin1String("end") || (isOver && act.kind != QLatin1String("join"));
        takeOne(act);
    }
    if (isOver)
        finish();
    showMessages();
    Q_EMIT changed();
    if (isNew)
        Q_EMIT stirred();
}

void JoinedSession::takeOne(const sync::VisitAct &act)
{
    const bool isAgent = act.by == QLatin1String("agent");
    if (act.kind == QLatin1String("say") && !act.text.isEmpty()) {
        m_said.append(act);
        m_unread += isAgent ? 1 : 0;
        if (isAgent) {
            m_aloud.add(readIdOf(act), act.text);
            Q_EMIT told(QStringLiteral("done"));
        }
    } else if (act.kind == QLatin1String("point") && isAgent) {
        m_pointed = m_screen.label(act.field).isEmpty() ? QString() : act.field;
        if (!m_pointed.isEmpty())
            m_aloud.add(bannerId, textOf(bannerId));
    } else if (act.kind == QLatin1String("propose") && isAgent && !act.value.isEmpty()) {
        if (m_screen.label(act.field).isEmpty()) {
            send("fault", act.field, tr("This field is not on my screen."), {}, act.number);
            return;
        }
        m_proposal = act;
        m_fault.clear();
        m_aloud.drop(proposalId);
        m_aloud.add(proposalId, textOf(proposalId));
        Q_EMIT told(QStringLiteral("done"));
    } else if (act.of > 0 && act.of == m_proposal.number && act.kind != QLatin1String("fault")) {
        m_proposal = {};
        m_aloud.drop(proposalId);
    } else if (act.kind == QLatin1String("lost")) {
        m_wasLost = true;
    } else if (act.kind == QLatin1String("pass")) {
        m_wasPassed = true;
    } else if (act.kind == QLatin1String("join")) { // what was begun with another is over
        m_wasLost = false;
        m_wasPassed = false;
        m_pointed.clear();
        m_proposal = {};
        m_aloud.drop(proposalId);
    }
}

QString JoinedSession::pointedLabel() const { return m_pointed.isEmpty() ? QString() : m_screen.label(m_pointed); }

bool JoinedSession::pointedHere() const { return !m_pointed.isEmpty() && m_screen.isShown(m_pointed); }

QString JoinedSession::proposalLabel() const { return proposed() ? m_screen.label(m_proposal.field) : QString(); }

QString JoinedSession::proposalWords() const
{
    return proposed() ? m_screen.words(m_proposal.field, m_proposal.value) : QString();
}

QString JoinedSession::proposalBefore() const { return proposed() ? m_screen.value(m_proposal.field) : QString(); }

void JoinedSession::showMessages()
{
    QList<QVariantMap> rows;
    for (const sync::VisitAct &act : m_said) {
        rows.append({{QStringLiteral("own"), act.by == QLatin1String("visitor")},
                     {QStringLiteral("words"), act.text},
                     {QStringLiteral("readId"), readIdOf(act)}});
    }
    m_messages.setRows(std::move(rows));
}

// --- what the visitor does -----------------------------------------------------------------------------------------

void JoinedSession::send(const char *kind, const QString &field, const QString &text, const QString &value, qint64 of)
{
    sync::VisitAct act;
    act.kind = QLatin1String(kind);
    act.field = field;
    act.text = text.left(longestWords);
    act.value = value;
    act.of = of;
    m_line->send(act);
}

void JoinedSession::accept()
{
    if (!proposed() || !active())
        return;
    const sync::VisitAct proposal = m_proposal;
    const QString wrong = m_screen.fill(proposal.field, proposal.value);
    if (!wrong.isEmpty()) {
        // The card stays, with what is wrong: he may take it back, or correct it himself.
        const bool isFirst = m_fault.isEmpty();
        m_fault = wrong;
        if (isFirst)
            send("fault", proposal.field, wrong, {}, proposal.number);
        Q_EMIT changed();
        return Q_EMIT told(QStringLiteral("error"));
    }
    m_proposal = {};
    m_fault.clear();
    m_aloud.drop(proposalId);
    if (m_pointed == proposal.field)
        m_pointed.clear();
    send("accept", proposal.field, {}, {}, proposal.number);
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("done"));
}

void JoinedSession::refuse()
{
    if (!proposed())
        return;
    const sync::VisitAct proposal = std::exchange(m_proposal, {});
    m_fault.clear();
    m_aloud.drop(proposalId);
    if (active())
        send("refuse", proposal.field, {}, {}, proposal.number);
    Q_EMIT changed();
}

void JoinedSession::openPointed()
{
    if (!m_pointed.isEmpty())
        m_screen.open(m_pointed);
    Q_EMIT changed();
}

void JoinedSession::forgetPointed()
{
    m_pointed.clear();
    Q_EMIT changed();
}

void JoinedSession::say(const QString &words)
{
    const QString said = words.simplified();
    if (said.isEmpty() || !active())
        return;
    send("say", {}, said);
}

void JoinedSession::answer(const QString &answerId)
{
    for (const auto &row : m_answers.rows()) {
        if (active() && row.value(QStringLiteral("answerId")).toString() == answerId)
            send("say", {}, row.value(QStringLiteral("words")).toString(), answerId);
    }
}

void JoinedSession::markRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT changed();
}

QString JoinedSession::textOf(const QString &readId) const
{
    if (readId == bannerId)
        return words();
    if (readId == proposalId) {
        const QString who = m_agent.isEmpty() ? tr("An agent") : m_agent;
        return proposed() ? tr("%1 proposes an answer. %2: %3").arg(who, proposalLabel(), proposalWords()) : QString();
    }
    for (const sync::VisitAct &act : m_said) {
        if (!readId.isEmpty() && readIdOf(act) == readId)
            return act.text;
    }
    return {};
}

void JoinedSession::readAloud(const QString &readId)
{
    if (m_aloud.current() == readId)
        return m_aloud.stop();
    m_aloud.read(readId, textOf(readId));
}

void JoinedSession::shareForm(bool shared)
{
    if (!active() || m_sharesForm == shared)
        return;
    m_sharesForm = shared;
    send("share", {}, {}, shared ? QStringLiteral("form") : QStringLiteral("nothing"));
    Q_EMIT changed();
}

void JoinedSession::end()
{
    if (active())
        Q_EMIT endWanted();
}

void JoinedSession::dismiss()
{
    if (m_stage != Stage::Ended)
        return;
    m_aloud.clear();
    become(Stage::None);
}

} // namespace parvis::kiosk
