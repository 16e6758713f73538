// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/visitline.h"

#include "base/id.h"

#include <algorithm>

namespace parvis::sync
{

VisitLine::VisitLine(VisitClient &client, const Clock &clock, Side side, Heard heard)
    : m_client(client), m_clock(clock), m_side(side), m_tell(std::move(heard))
{
}

VisitLine::~VisitLine() = default;

template <typename T> VisitClient::Done<T> VisitLine::ours(void (VisitLine::*heard)(const Result<T, VisitFault> &))
{
    return [this, heard, turn = std::weak_ptr<char>(m_turn)](const Result<T, VisitFault> &answer) {
        if (!turn.expired())
            (this->*heard)(answer);
    };
}

void VisitLine::open(const QString &handOff)
{
    if (m_handOff == handOff && m_standing != Standing::Closed)
        return;
    close();
    m_handOff = handOff;
    m_turn = std::make_shared<char>();
    m_answered = m_clock.now();
    become(Standing::Fine);
    if (m_side == Side::Desk)
        beat();
}

void VisitLine::close()
{
    m_turn.reset();
    m_handOff.clear();
    m_state = {};
    m_shown = {};
    m_unsent.clear();
    m_silence = {};
    m_number = m_acts = m_newest = 0;
    m_asking = m_fetching = m_sendingOne = m_woken = false;
    become(Standing::Closed);
}

void VisitLine::become(Standing standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    if (m_tell.standing)
        m_tell.standing(standing);
}

void VisitLine::show(const QJsonObject &state)
{
    m_state = state;
}

void VisitLine::send(VisitAct act)
{
    if (m_standing == Standing::Closed || m_standing == Standing::Over)
        return;
    act.id = makeId();
    m_unsent.append(std::move(act));
    sendNext();
}

void VisitLine::wake()
{
    if (m_standing == Standing::Closed)
        return;
    m_woken = true;
    if (!m_asking)
        beat();
}

void VisitLine::beat()
{
    m_asking = true;
    m_woken = false;
    m_asked = m_clock.now();
    if (m_side == Side::Desk)
        return m_client.look(m_handOff, m_number, ours(&VisitLine::take));
    m_shown = m_state;
    m_client.show(m_handOff, m_state, ours(&VisitLine::take));
}

void VisitLine::take(const Result<VisitSign, VisitFault> &answer)
{
    m_asking = false;
    if (!answer) {
        if (answer.error() == VisitFault::Over) {
            fetch(); // how it ended
            become(Standing::Over);
        }
        return;
    }
    m_answered = m_clock.now();
    m_silence = answer->silence;
    m_number = answer->number;
    m_newest = answer->acts;
    if (answer->state && m_tell.state)
        m_tell.state(*answer->state);
    if (m_newest > m_acts)
        fetch();
    sendNext(); // what was not answered, as soon as the hub is back
    judge();
    if (m_woken && m_standing != Standing::Over)
        beat();
}

void VisitLine::fetch()
{
    if (m_fetching)
        return;
    m_fetching = true;
    m_client.acts(m_handOff, m_acts, ours(&VisitLine::takeActs));
}

void VisitLine::takeActs(const Result<QList<VisitAct>, VisitFault> &answer)
{
    m_fetching = false;
    if (!answer)
        return; // asked again with the next beat
    QList<VisitAct> fresh;
    for (const VisitAct &act : *answer) {
        if (act.number > m_acts)
            fresh << act;
    }
    if (fresh.isEmpty())
        return;
    m_acts = fresh.last().number;
    if (m_newest > m_acts)
        fetch();
    if (m_tell.acts)
        m_tell.acts(fresh);
}

void VisitLine::sendNext()
{
    if (m_sendingOne || m_unsent.isEmpty() || m_standing == Standing::Over)
        return;
    m_sendingOne = true;
    m_client.add(m_handOff, m_unsent.first(),
                 [this, turn = std::weak_ptr<char>(m_turn)](const Result<qint64, VisitFault> &answer) {
                     if (turn.expired())
                         return;
                     m_sendingOne = false;
                     if (!answer && answer.error() == VisitFault::NoAnswer)
                         return; // with the next beat again
                     const VisitAct sent = m_unsent.takeFirst();
                     if (!answer && m_tell.refused)
                         m_tell.refused(sent);
                     if (!answer && answer.error() == VisitFault::Over)
                         return take(answer.error());
                     if (answer) {
                         m_newest = std::max(m_newest, *answer);
                         fetch();
                     }
                     sendNext();
                 });
}

void VisitLine::judge()
{
    if (m_standing == Standing::Closed || m_standing == Standing::Over)
        return;
    const Instant now = m_clock.now();
    if (now - m_answered >= lostAfter)
        become(Standing::HubLost);
    else
        become(m_silence >= lostAfter ? Standing::OtherLost : Standing::Fine);
}

void VisitLine::tick()
{
    if (m_standing == Standing::Closed || m_standing == Standing::Over)
        return;
    const Instant now = m_clock.now();
    judge();
    // What was not answered for so long is asked anew; its answer may still come.
    const bool mayAsk = !m_asking || now - m_asked >= lostAfter;
    const bool isChanged = m_side == Side::Kiosk && m_state != m_shown;
    const auto pause = isChanged ? std::chrono::milliseconds(showEvery) : std::chrono::milliseconds(beatEvery);
    if (mayAsk && now - m_asked >= pause) {
        beat();
        sendNext();
    }
}

} // namespace parvis::sync
