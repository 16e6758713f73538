// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/handoffclient.h"

#include "sync/hubanswers.h"
#include "sync/jsonshapes.h"

#include <QJsonDocument>

namespace parvis::sync
{

using std::chrono::milliseconds;
using ViewState = HandOffView::State;

namespace
{

std::optional<ViewState> parseState(const QByteArray &body)
{
    const QString state = QJsonDocument::fromJson(body).object().value(QStringLiteral("state")).toString();
    if (state == QLatin1String("waiting"))
        return ViewState::Waiting;
    if (state == QLatin1String("claimed"))
        return ViewState::Claimed;
    if (state == QLatin1String("ended"))
        return ViewState::Ended;
    if (state == QLatin1String("withdrawn"))
        return ViewState::Withdrawn;
    return std::nullopt;
}

// As the hub tells it with the state; what it does not tell is not known any more.
void readMore(const QJsonObject &json, HandOffView &view)
{
    const QJsonObject staff = json.value(QStringLiteral("staff")).toObject();
    const QJsonObject expected = json.value(QStringLiteral("expected")).toObject();
    view.agent = json.value(QStringLiteral("agent")).toString();
    view.passedBy = json.value(QStringLiteral("passedBy")).toString();
    const QJsonObject ticket = json.value(QStringLiteral("ticket")).toObject();
    view.ticket = ticket.value(QStringLiteral("label")).toString();
    view.ticketId = ticket.value(QStringLiteral("id")).toString();
    view.ticketService = ticket.value(QStringLiteral("service")).toString();
    view.message = ticket.value(QStringLiteral("message")).toString();
    view.elsewhere.reset();
    if (const QJsonObject there = ticket.value(QStringLiteral("elsewhere")).toObject(); !there.isEmpty()) {
        view.elsewhere = {there.value(QStringLiteral("name")).toString(),
                          there.value(QStringLiteral("address")).toVariant().toStringList(),
                          there.value(QStringLiteral("phone")).toString(),
                          there.value(QStringLiteral("label")).toString()};
        view.message = there.value(QStringLiteral("message")).toString();
    }
    view.ahead = json.value(QStringLiteral("ahead")).toInt();
    view.staff.reset();
    if (staff.value(QStringLiteral("onDuty")).isDouble())
        view.staff = {staff.value(QStringLiteral("onDuty")).toInt(), staff.value(QStringLiteral("able")).toInt(),
                      staff.value(QStringLiteral("speaksLanguage")).toBool(true)};
    view.expected.reset();
    if (const int most = expected.value(QStringLiteral("mostMinutes")).toInt(); most > 0)
        view.expected = {expected.value(QStringLiteral("leastMinutes")).toInt(), most};
}

bool isOpen(ViewState state)
{
    return state == ViewState::Asking || state == ViewState::Waiting || state == ViewState::Claimed;
}

// There is still something to hear.
bool isFollowed(const HandOffView &view)
{
    return isOpen(view.state) || (view.state == ViewState::Ended && view.elsewhere && view.elsewhere->label.isEmpty());
}

} // namespace

class HandOffClient::State : public std::enable_shared_from_this<HandOffClient::State>
{
public:
    State(HubLink &link, const Time &time, QString site, std::function<QString()> makeId)
        : m_link(link), m_time(time), m_site(std::move(site)), m_makeId(std::move(makeId))
    {
    }

    void request(const QString &language, const QByteArray &context);
    void withdraw();
    void tick();

    std::optional<HandOffView> view;
    std::function<void()> changed;

private:
    void send(const HubRequest &request);
    void takeBack(const QString &id);
    void heard(const HubReply &reply);
    void become(HandOffView next);
    [[nodiscard]] QString path() const { return QStringLiteral("/api/v1/sites/%1/handoffs").arg(m_site); }

    HubLink &m_link;
    const Time &m_time;
    QString m_site;
    std::function<QString()> m_makeId;
    quint64 m_question = 0;
    bool m_asking = false;
    milliseconds m_sentAt{0};
    milliseconds m_askAt{0};
    QStringList m_owed;       // taken back, and the hub has not heard it
    milliseconds m_owedAt{0}; // when it is told again
};

void HandOffClient::State::become(HandOffView next)
{
    if (view == next)
        return;
    view = std::move(next);
    if (changed)
        changed();
}

void HandOffClient::State::request(const QString &language, const QByteArray &context)
{
    withdraw();
    HandOffView next;
    next.id = m_makeId();
    become(next);
    send({"POST", path(),
          canonical({{QStringLiteral("alone"), true},
                     {QStringLiteral("id"), next.id},
                     {QStringLiteral("language"), language},
                     {QStringLiteral("context"), QJsonDocument::fromJson(context).object()}}),
          next.id});
}

void HandOffClient::State::withdraw()
{
    ++m_question; // whatever is still answered is of no interest
    m_asking = false;
    if (!view || !isOpen(view->state))
        return;
    takeBack(view->id);
    HandOffView next = *view;
    next.state = ViewState::Withdrawn;
    become(next);
}

void HandOffClient::State::takeBack(const QString &id)
{
    if (!m_owed.contains(id))
        m_owed.append(id);
    m_owedAt = m_time.read().bootTime + answerLimit;
    m_link.send({"DELETE", path() + u'/' + id, {}, {}}, [self = weak_from_this(), id](const HubReply &reply) {
        const auto state = self.lock();
        // Also one that refuses has heard it: it never knew of it, or it is over.
        if (state && reply.kind == HubReply::Kind::Answered && reply.status < 500 && reply.status != 429)
            state->m_owed.removeAll(id);
    });
}

void HandOffClient::State::send(const HubRequest &request)
{
    m_asking = true;
    m_sentAt = m_time.read().bootTime;
    const quint64 question = ++m_question;
    m_link.send(request, [self = weak_from_this(), question](const HubReply &reply) {
        const auto state = self.lock();
        if (state && state->m_asking && state->m_question == question)
            state->heard(reply);
    });
}

void HandOffClient::State::heard(const HubReply &reply)
{
    m_asking = false;
    m_askAt = m_time.read().bootTime + askEvery;
    HandOffView next = *view;
    const bool isAnswer = reply.kind == HubReply::Kind::Answered && reply.status < 500;
    const auto state = parseState(reply.body);
    if (!isAnswer && view->state == ViewState::Asking) {
        // It may have been heard; nobody shall come for a visitor who was told that nobody will.
        takeBack(view->id);
        next.state = ViewState::Offline;
    } else if (isAnswer && reply.status < 300 && state) {
        next.state = *state;
        readMore(QJsonDocument::fromJson(reply.body).object(), next);
    } else if (isAnswer && reply.status >= 300) {
        next.state = ViewState::Refused;
        next.detail = QStringLiteral("%1 %2").arg(reply.status).arg(problemType(reply.body));
    }
    become(next);
}

void HandOffClient::State::tick()
{
    const milliseconds now = m_time.read().bootTime;
    if (!m_owed.isEmpty() && now >= m_owedAt) {
        const QStringList owed = m_owed;
        for (const QString &id : owed)
            takeBack(id);
    }
    if (!view || !isFollowed(*view))
        return;
    if (m_asking && now - m_sentAt >= answerLimit)
        heard({});
    if (!m_asking && isFollowed(*view) && now >= m_askAt)
        send({"GET", path() + u'/' + view->id, {}, {}});
}

HandOffClient::HandOffClient(HubLink &link, const Time &time, QString site, std::function<QString()> makeId)
    : m_state(std::make_shared<State>(link, time, std::move(site), std::move(makeId)))
{
}

HandOffClient::~HandOffClient() = default;

void HandOffClient::request(const QString &language, const QByteArray &context)
{
    m_state->request(language, context);
}

void HandOffClient::withdraw()
{
    m_state->withdraw();
}

std::optional<HandOffView> HandOffClient::view() const
{
    return m_state->view;
}

void HandOffClient::onChange(std::function<void()> changed)
{
    m_state->changed = std::move(changed);
}

void HandOffClient::tick()
{
    m_state->tick();
}

} // namespace parvis::sync
