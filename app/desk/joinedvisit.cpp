// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinedvisit.h"

#include "desktext.h"
#include "wire/visitproposal.h"

namespace parvis::desk
{

JoinedVisit::JoinedVisit(sync::VisitClient &client, const Clock &clock, QObject *parent)
    : QObject(parent), m_line(client, clock, sync::VisitLine::Side::Desk,
                              {[this](const QList<sync::VisitAct> &acts) { take(acts); },
                               [this](const QJsonObject &state) {
                                   m_told = wire::VisitState::fromJson(state);
                                   reread();
                                   Q_EMIT changed();
                               },
                               [this](Standing standing) { takeStanding(standing); },
                               {}})
{
}

JoinedVisit::~JoinedVisit() = default;

void JoinedVisit::open(const QString &handOff)
{
    if (m_line.handOff() == handOff && m_line.standing() != Standing::Closed)
        return;
    clear();
    m_line.open(handOff);
}

void JoinedVisit::leave()
{
    forgetScreen();
    for (sync::VisitAct &act : m_acts) { // as the hub does
        act.text.clear();
        act.value.clear();
    }
    if (m_line.standing() != Standing::Closed)
        m_line.wake(); // how it ended is among the acts
    Q_EMIT changed();
}

bool JoinedVisit::leaveTelling()
{
    const bool isNews = !std::exchange(m_isEndTold, true);
    leave();
    return isNews;
}

void JoinedVisit::clear()
{
    m_isEndTold = false;
    m_line.close();
    forgetScreen();
    m_acts.clear();
    m_fields.clear();
    Q_EMIT changed();
}

void JoinedVisit::setReading(Reading reading)
{
    m_reading = std::move(reading);
    reread();
}

void JoinedVisit::reread()
{
    if (!m_told)
        return;
    m_state = m_reading ? m_reading(*m_told) : *m_told;
    for (const wire::VisitField &field : std::as_const(m_state->fields))
        keep(field);
    if (m_state->question)
        keep(*m_state->question);
}

void JoinedVisit::forgetScreen()
{
    m_told.reset();
    m_state.reset();
}

bool JoinedVisit::isActive() const
{
    return m_standing == Standing::Fine || m_standing == Standing::OtherLost || m_standing == Standing::HubLost;
}

void JoinedVisit::takeStanding(Standing standing)
{
    const bool isNews = standing == Standing::OtherLost || standing == Standing::HubLost ||
                        (standing == Standing::Fine && m_standing != Standing::Closed);
    m_standing = standing;
    if (standing == Standing::Over)
        forgetScreen();
    if (isNews)
        Q_EMIT told(standing == Standing::Fine ? tr("The visitor's kiosk is heard of again.") : words());
    Q_EMIT changed();
}

QString JoinedVisit::words() const
{
    switch (m_standing) {
    case Standing::OtherLost: return tr("The visitor's kiosk is not heard of. What he typed stays there.");
    case Standing::HubLost: return tr("The hub does not answer: what you see is not up to date.");
    case Standing::Over: return tr("The help is over.");
    case Standing::Closed:
    case Standing::Fine: break;
    }
    return {};
}

void JoinedVisit::take(const QList<sync::VisitAct> &acts)
{
    for (const sync::VisitAct &act : acts) {
        m_acts << act;
        const bool isEnd = act.by == QLatin1String("visitor") && act.kind == QLatin1String("end");
        const bool isLost = act.kind == QLatin1String("lost");
        if ((isEnd || isLost) && !std::exchange(m_isEndTold, true))
            Q_EMIT told(isEnd ? tr("The visitor has ended the help.")
                              : tr("You were not heard of for too long: the visitor is waiting for somebody again."));
        else if (act.by == QLatin1String("visitor") && act.kind == QLatin1String("say"))
            Q_EMIT told(tr("The visitor writes: %1").arg(act.text));
    }
    Q_EMIT changed();
}

QString JoinedVisit::labelOf(const QString &path) const
{
    const auto found = m_fields.constFind(path);
    return found == m_fields.cend() ? path : found->label;
}

void JoinedVisit::keep(const wire::VisitField &field)
{
    wire::VisitField asked = field;
    asked.value.clear();
    m_fields.insert(field.path, asked);
}

QString JoinedVisit::lineOf(const sync::VisitAct &act) const
{
    const QString field = labelOf(act.field);
    const bool isVisitor = act.by == QLatin1String("visitor");
    const auto with = [](const QString &sentence, const QString &words) {
        return words.isEmpty() ? sentence : sentence + QStringLiteral(": ") + words;
    };
    QString line;
    if (act.kind == QLatin1String("join"))
        line = tr("%1 began to help").arg(act.who);
    else if (act.kind == QLatin1String("point"))
        line = tr("%1 pointed at “%2”").arg(act.who, field);
    else if (act.kind == QLatin1String("propose"))
        line = with(tr("%1 proposed an answer to “%2”").arg(act.who, field), wire::proposalText(m_fields.value(act.field), act.value));
    else if (act.kind == QLatin1String("accept"))
        line = tr("The visitor accepted the answer to “%1”").arg(field);
    else if (act.kind == QLatin1String("refuse"))
        line = tr("The visitor did not want the answer to “%1”").arg(field);
    else if (act.kind == QLatin1String("fault"))
        line = with(tr("The form did not take the answer to “%1”").arg(field), act.text);
    else if (act.kind == QLatin1String("share"))
        line = act.value == QLatin1String("form")      ? tr("The visitor shows his form")
               : act.value == QLatin1String("nothing") ? tr("The visitor no longer shows his form")
                                                       : tr("The visitor changed what he shows");
    else if (act.kind == QLatin1String("pass"))
        line = tr("%1 passed the visitor on").arg(act.who);
    else if (act.kind == QLatin1String("lost"))
        line = tr("%1 was not heard of for too long").arg(act.who);
    else if (act.kind == QLatin1String("end"))
        line = isVisitor ? tr("The visitor ended the help") : tr("%1 ended the help").arg(act.who);
    else
        line = with(isVisitor ? tr("The visitor wrote") : tr("%1 wrote").arg(act.who), act.text);
    return QStringLiteral("%1  %2").arg(DeskText::time(act.at), line);
}

void JoinedVisit::send(const char *kind, const QString &field, const QString &text, const QString &value)
{
    sync::VisitAct act;
    act.kind = QLatin1String(kind);
    act.field = field;
    act.text = text;
    act.value = value;
    m_line.send(act);
}

void JoinedVisit::point(const QString &path)
{
    if (isActive() && !path.isEmpty())
        send("point", path, {}, {});
}

void JoinedVisit::propose(const QString &path, const QString &value)
{
    if (isActive() && !path.isEmpty() && !value.trimmed().isEmpty())
        send("propose", path, {}, value.trimmed());
}

void JoinedVisit::say(const QString &words, const QString &sentence)
{
    if (isActive() && !words.trimmed().isEmpty())
        send("say", {}, words.simplified(), sentence);
}

} // namespace parvis::desk
