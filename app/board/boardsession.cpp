// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsession.h"

#include <algorithm>
#include <utility>

namespace parvis::board
{

using namespace std::chrono_literals;

namespace
{

constexpr auto siteEvery = 5min;
constexpr auto siteSoon = 15s; // until the site was heard once
constexpr int askedFor = 20;

} // namespace

BoardSession::BoardSession(const BoardServices &services, QObject *parent)
    : QObject(parent), m_link(services.link), m_voice(services.voice), m_clock(services.clock), m_config(services.config),
      m_words(services.words), m_languages(services.words.known(services.config.languages)),
      m_source(services.link, services.config.site, [this] { show(); }), m_lastTick(services.clock.now()),
      m_alive(std::make_shared<char>())
{
    show();
}

BoardSession::~BoardSession() = default;

void BoardSession::start()
{
    m_link.listen([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            ask();
    });
    refreshSite();
    ask();
}

void BoardSession::tick()
{
    live();
    if (m_lived >= m_askAt)
        ask();
    if (m_lived >= m_siteAt)
        refreshSite();
    announce();
    show();
}

void BoardSession::live()
{
    const Instant now = m_clock.now();
    m_lived += std::clamp<Span>(now - m_lastTick, 0ms, longestTick);
    m_lastTick = now;
}

void BoardSession::refreshSite()
{
    m_siteAt = m_lived + (m_source.site() ? Span(siteEvery) : Span(siteSoon));
    m_source.refresh();
}

void BoardSession::ask()
{
    m_askAt = m_lived + pollEvery;
    m_asksAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    const QString path = QStringLiteral("/api/v1/sites/%1/calls?limit=%2").arg(m_config.site).arg(askedFor);
    m_link.send({"GET", path, {}, {}}, [this, alive = std::weak_ptr(m_alive)](const sync::HubReply &reply) {
        if (!alive.expired())
            take(reply);
    });
}

void BoardSession::take(const sync::HubReply &reply)
{
    live();
    m_isAsking = false;
    const bool isFine = reply.kind == sync::HubReply::Kind::Answered && reply.status == 200;
    const auto answer = isFine ? CallsAnswer::parse(reply.body) : std::nullopt;
    if (answer) {
        m_calls.take(*answer);
        m_heardAt = m_lived;
        m_hasHeard = true;
        m_isRefused = false;
    } else if (reply.kind == sync::HubReply::Kind::Answered && !m_isRefused) {
        m_isRefused = true; // said once, not every few seconds
        qWarning("The hub gives this board no calls (status %d): has it joined?", reply.status);
    }
    if (!m_hasHeard)
        m_heardAt = m_lived - lostAfter; // there is nothing to keep on the screen
    announce();
    show();
    if (std::exchange(m_asksAgain, false))
        ask();
}

void BoardSession::announce()
{
    if (screenNow() == Screen::Lost)
        m_calls.dropWaiting();
    const Span since = m_lived - m_announcedAt;
    if (m_isAnnouncing && (since < leastShown || (m_isSpoken && m_isVoiceBusy && since < longestSpoken)))
        return;
    if (m_isAnnouncing)
        m_calls.end();
    const auto next = m_calls.begin();
    m_isAnnouncing = next.has_value();
    m_isSpoken = false;
    if (!next)
        return;
    m_announcedAt = m_lived;
    const sound::Announcement announcement = announcementOf(*next);
    if (!m_voice || m_isVoiceBusy || announcement == sound::Announcement())
        return;
    m_isSpoken = true;
    m_isVoiceBusy = true;
    m_voice->say(announcement, [this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            m_isVoiceBusy = false;
    });
}

QStringList BoardSession::spokenLanguages(const BoardCall &call) const
{
    QStringList languages;
    if (m_words.know(call.language))
        languages.append(call.language);
    if (!languages.contains(m_languages.first()))
        languages.append(m_languages.first());
    return languages;
}

sound::Announcement BoardSession::announcementOf(const BoardCall &call) const
{
    sound::Announcement announcement{m_config.chime, {}};
    if (!m_config.voice)
        return announcement;
    const QStringList languages = spokenLanguages(call);
    for (const QString &language : languages)
        announcement.sentences.append({language, m_words.call(language, call.speech, call.desk, m_languages)});
    return announcement;
}

BoardSession::Screen BoardSession::screenNow() const
{
    using Kind = content::OpeningState::Kind;
    const content::Site *site = m_source.site();
    const bool isOpen = !site || site->openingAt(m_clock.now()).kind == Kind::Open;
    const Span silence = m_lived - m_heardAt;
    const auto sinceNewest = m_calls.sinceNewest();
    const bool hasLastOnes = sinceNewest && *sinceNewest + silence < lastOnes;
    if (!isOpen && !hasLastOnes && !m_isAnnouncing)
        return Screen::Closed;
    // "Your number appears here" is not true then; calls that were shown still are for a while.
    if (silence >= lostAfter || (m_calls.isEmpty() && silence >= staleAfter))
        return Screen::Lost;
    return m_calls.isEmpty() ? Screen::Welcome : Screen::Calls;
}

} // namespace parvis::board
