// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffsession.h"

#include "base/id.h"

#include <QJsonArray>
#include <QPointer>

namespace parvis::kiosk
{

namespace
{

const QString topicChoice = QStringLiteral("topic");
const QString answersChoice = QStringLiteral("answers");
const QString formChoice = QStringLiteral("form");

} // namespace

HandOffSession::HandOffSession(HandOffDesk *desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_choices({QStringLiteral("choiceId"), QStringLiteral("label"),
                                                                QStringLiteral("hint"), QStringLiteral("selected")}),
      m_needs({QStringLiteral("needId"), QStringLiteral("label"), QStringLiteral("selected")})
{
}

HandOffSession::~HandOffSession() = default;

bool HandOffSession::open() const
{
    return m_stage == Stage::Asked || m_stage == Stage::Coming || m_stage == Stage::Nobody;
}

// His number elsewhere is not drawn yet.
bool HandOffSession::isFollowed() const
{
    return m_stage == Stage::Ended && m_state.elsewhere && m_state.ticket.isEmpty();
}

bool HandOffSession::isExpecting() const { return open() && m_clock.now() - m_asked < staysFor; }

void HandOffSession::open(const QString &topic, const QString &procedure, const QJsonObject &answers,
                          const QString &language, const QStringList &ticked)
{
    m_language = language;
    if (open() || m_waiting)
        return;
    m_stage = m_desk && m_desk->online() ? Stage::Choosing : Stage::Offline;
    m_topic = topic;
    m_procedure = procedure;
    m_answers = answers;
    m_ticked = ticked;
    m_shared.clear();
    m_along = Along::Nothing;
    m_needed.clear();
    retell();
}

void HandOffSession::offerForm(const std::optional<wire::SharedForm> &form)
{
    if (open() || m_waiting || m_form == form)
        return;
    m_form = form;
    retell();
}

void HandOffSession::setFormShared(bool shared)
{
    if (shared)
        m_shared.insert(formChoice);
    else
        m_shared.remove(formChoice);
}

void HandOffSession::offerNeeds(const QList<std::pair<QString, QString>> &needs)
{
    if (open() || m_waiting || m_needsOffered == needs)
        return;
    m_needsOffered = needs;
    retell();
}

void HandOffSession::clear()
{
    if (open() || m_waiting)
        m_desk->withdraw(m_id);
    ++m_turn;
    m_stage = Stage::Choosing;
    m_waiting = false;
    m_looking = false;
    m_id.clear();
    m_callId.clear();
    m_agent.clear();
    m_state = {};
    m_topic.clear();
    m_procedure.clear();
    m_answers = {};
    m_ticked.clear();
    m_form.reset();
    m_needsOffered.clear();
    m_shared.clear();
    m_along = Along::Nothing;
    m_needed.clear();
    retell();
}

void HandOffSession::setLanguage(const QString &topic, const QString &language)
{
    m_language = language;
    if (!m_topic.isEmpty())
        m_topic = topic;
    retell();
}

void HandOffSession::retell()
{
    QList<QVariantMap> rows;
    const auto add = [&](const QString &id, const QString &label, const QString &hint) {
        rows.append({{QStringLiteral("choiceId"), id},
                     {QStringLiteral("label"), label},
                     {QStringLiteral("hint"), hint},
                     {QStringLiteral("selected"), m_shared.contains(id)}});
    };
    if (!m_topic.isEmpty())
        add(topicChoice, tr("What I am looking at"), m_topic);
    if (!m_answers.isEmpty())
        add(answersChoice, tr("What I answered to the questions"),
            m_ticked.isEmpty()
                ? tr("Also what I go on answering until the help ends. Not what I typed into a form.")
                : tr("Also what I ticked on my list, and what I go on answering until the help ends. Not "
                     "what I typed into a form."));
    if (m_form)
        add(formChoice, tr("My form"),
            tr("Whoever may help me reads what I have filled in so far, and what I go on filling in until the help "
               "ends."));
    m_choices.setRows(std::move(rows));
    QList<QVariantMap> needs;
    for (const auto &[id, label] : std::as_const(m_needsOffered))
        needs.append({{QStringLiteral("needId"), id},
                      {QStringLiteral("label"), label},
                      {QStringLiteral("selected"), m_needed.contains(id)}});
    m_needs.setRows(std::move(needs));
    Q_EMIT changed();
}

QString HandOffSession::alongText() const
{
    switch (m_along) {
    case Along::TopicTicked:
        return tr("“What I am looking at” is ticked as well: nobody understands your answers without it.");
    case Along::AnswersUnticked:
        return tr("Your answers are not ticked any more: nobody understands them without what you are looking at.");
    case Along::Nothing:
        break;
    }
    return {};
}

void HandOffSession::toggle(const QString &choiceId)
{
    if (m_stage != Stage::Choosing || m_waiting)
        return;
    const bool isTicked = !m_shared.remove(choiceId);
    if (isTicked)
        m_shared.insert(choiceId);
    // Nobody can read the answers without knowing to which questions.
    m_along = Along::Nothing;
    if (isTicked && choiceId == answersChoice && !m_topic.isEmpty() && !m_shared.contains(topicChoice)) {
        m_shared.insert(topicChoice);
        m_along = Along::TopicTicked;
    }
    if (!isTicked && choiceId == topicChoice && m_shared.remove(answersChoice))
        m_along = Along::AnswersUnticked;
    // Row by row, so that the card touched stays the one the keyboard is on.
    for (int row = 0; row < m_choices.count(); ++row)
        m_choices.setValue(row, QStringLiteral("selected"),
                           m_shared.contains(m_choices.rows().at(row).value(QStringLiteral("choiceId")).toString()));
    Q_EMIT changed();
}

void HandOffSession::toggleNeed(const QString &needId)
{
    if (m_stage != Stage::Choosing || m_waiting)
        return;
    if (!m_needed.remove(needId))
        m_needed.insert(needId);
    retell();
}

QStringList HandOffSession::needed() const
{
    QStringList needed(m_needed.begin(), m_needed.end());
    needed.sort();
    return needed;
}

HandOffDesk::Done HandOffSession::answering()
{
    const QPointer<HandOffSession> here(this);
    return [here, turn = m_turn](const CallState &state) {
        if (here && here->m_turn == turn)
            here->take(state);
    };
}

QJsonObject HandOffSession::shared() const
{
    QJsonObject context;
    if (m_shared.contains(topicChoice))
        context.insert(QStringLiteral("procedure"), m_procedure);
    if (m_shared.contains(answersChoice)) {
        context.insert(QStringLiteral("answers"), m_answers);
        if (!m_ticked.isEmpty())
            context.insert(QStringLiteral("ticked"), QJsonArray::fromStringList(m_ticked));
    }
    if (m_shared.contains(formChoice) && m_form)
        context.insert(QStringLiteral("form"), m_form->toJson());
    QJsonArray needs; // as he read them: who comes may not know them by their ids
    for (const auto &[id, label] : m_needsOffered) {
        if (m_needed.contains(id))
            needs << QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("label"), label}};
    }
    if (!needs.isEmpty())
        context.insert(QStringLiteral("needs"), needs);
    return context;
}

void HandOffSession::ask()
{
    if (m_waiting || open() || !m_desk)
        return;
    m_id = makeId();
    m_callId.clear();
    m_waiting = true;
    m_state = {};
    m_asked = m_clock.now();
    m_waitsSince = m_asked;
    m_looked = m_asked;
    m_desk->ask(m_id, m_language, shared(), answering());
    Q_EMIT changed();
}

void HandOffSession::withdraw()
{
    if (!open() || m_waiting)
        return;
    m_desk->withdraw(m_id);
    ++m_turn;
    m_looking = false;
    m_stage = Stage::Withdrawn;
    Q_EMIT changed();
}

void HandOffSession::tick()
{
    if (m_stage == Stage::Offline && !m_waiting && m_desk && m_desk->online()) {
        m_stage = Stage::Choosing;
        Q_EMIT changed();
        Q_EMIT told(QStringLiteral("done"));
    }
    if ((!open() && !isFollowed()) || m_waiting)
        return;
    const Instant now = m_clock.now();
    if (m_stage == Stage::Asked && now - m_waitsSince >= nobodyAfter) {
        m_stage = Stage::Nobody;
        Q_EMIT changed();
        Q_EMIT told(QStringLiteral("warning"));
    }
    if (m_looking || now - m_looked < lookEvery)
        return;
    m_looking = true;
    m_looked = now;
    m_desk->look(m_id, answering());
}

HandOffSession::Stage HandOffSession::waitingStage() const
{
    const bool isAlone = m_state.staff == CallState::Staff::Away || m_state.staff == CallState::Staff::OtherTasks;
    return isAlone || m_clock.now() - m_waitsSince >= nobodyAfter ? Stage::Nobody : Stage::Asked;
}

QString HandOffSession::expectation() const
{
    if (m_stage == Stage::Coming)
        return tr("Expect a few minutes.");
    if (m_stage != Stage::Asked)
        return {};
    QStringList sentences;
    if (m_state.ahead > 0)
        sentences << tr("%n visitor(s) called before you.", nullptr, m_state.ahead);
    if (m_state.mostMinutes < 1)
        sentences << tr("Expect a few minutes.");
    else if (m_state.leastMinutes < 1)
        sentences << tr("Expect up to %n minute(s).", nullptr, m_state.mostMinutes);
    else
        sentences << tr("Expect %1 to %2 minutes.").arg(m_state.leastMinutes).arg(m_state.mostMinutes);
    if (m_state.staff == CallState::Staff::OtherLanguage)
        sentences << tr("Nobody who is here just now speaks your language. Somebody comes all the same, and this "
                        "screen helps you to understand each other.");
    return sentences.join(QLatin1Char(' '));
}

void HandOffSession::take(const CallState &state)
{
    const bool asking = m_waiting;
    m_waiting = false;
    m_looking = false;
    if (!state.id.isEmpty())
        m_callId = state.id;
    const Stage before = m_stage;
    const QString numberBefore = m_state.ticket;
    if (state.kind != CallState::Kind::Unreachable)
        m_state = state;
    switch (state.kind) {
    case CallState::Kind::Waiting:
        if (m_stage == Stage::Coming)
            m_waitsSince = m_clock.now();
        m_stage = waitingStage();
        break;
    case CallState::Kind::Coming:
        m_stage = Stage::Coming;
        m_agent = state.agent;
        break;
    case CallState::Kind::Ended: m_stage = Stage::Ended; break;
    case CallState::Kind::Withdrawn: m_stage = Stage::Withdrawn; break;
    case CallState::Kind::Unreachable:
        // Once asked, a moment without an answer changes nothing: the call stands at the desk.
        if (asking)
            m_stage = Stage::Offline;
        break;
    }
    const bool isNumberNew = m_stage == Stage::Ended && m_state.elsewhere && m_state.ticket != numberBefore;
    Q_EMIT changed();
    if (m_stage != before || isNumberNew)
        Q_EMIT told(m_stage == Stage::Offline  ? QStringLiteral("error")
                    : m_stage == Stage::Nobody ? QStringLiteral("warning")
                                               : QStringLiteral("done"));
}

} // namespace parvis::kiosk
