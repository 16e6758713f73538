// SPDX-License-Identifier: GPL-3.0-or-later
// What the session shows, made anew from its state.
#include "boardsession.h"

#include <algorithm>

namespace parvis::board
{

using namespace std::chrono_literals;
using content::DeskWay;
using content::TownNotice;

namespace
{

constexpr auto noticeLeast = 8s;
constexpr auto perSign = 70ms; // a slow reader's pace
constexpr int closuresAhead = 21; // days

QString arrowName(DeskWay::Arrow arrow)
{
    switch (arrow) {
    case DeskWay::Arrow::Left: return QStringLiteral("left");
    case DeskWay::Arrow::Right: return QStringLiteral("right");
    case DeskWay::Arrow::Ahead: return QStringLiteral("ahead");
    case DeskWay::Arrow::Up: return QStringLiteral("up");
    case DeskWay::Arrow::Down: return QStringLiteral("down");
    case DeskWay::Arrow::None: break;
    }
    return {};
}

// TEXT in each of LANGUAGES that has it; in any where none has.
QStringList inEach(const LocalizedText &text, const QStringList &languages)
{
    QStringList lines;
    for (const QString &language : languages) {
        if (text.has(language) && !lines.contains(text.in(language)))
            lines.append(text.in(language));
    }
    if (lines.isEmpty() && !text.isEmpty())
        lines.append(text.in(languages.first()));
    return lines;
}

void append(QVariantList &notices, const QString &language, const QString &text,
            TownNotice::Severity severity = TownNotice::Severity::Info)
{
    if (!text.isEmpty())
        notices.append(QVariantMap{{QStringLiteral("language"), language},
                                   {QStringLiteral("text"), text},
                                   {QStringLiteral("severity"), content::toText(severity)}});
}

void append(QVariantList &notices, const QStringList &languages, const LocalizedText &text)
{
    for (const QString &language : languages)
        append(notices, language, text.has(language) ? text.in(language) : QString());
}

bool isUrgent(const QVariant &notice)
{
    return notice.toMap().value(QStringLiteral("severity")) != content::toText(TownNotice::Severity::Info);
}

// Nobody waits for an alert longer than one other notice takes.
QVariantList withUrgentBetween(const QVariantList &notices)
{
    const auto firstPlain = std::find_if_not(notices.begin(), notices.end(), isUrgent);
    const QVariantList urgent(notices.begin(), firstPlain);
    const QVariantList plain(firstPlain, notices.end());
    if (urgent.isEmpty() || plain.isEmpty())
        return notices;
    QVariantList all;
    for (qsizetype i = 0; i < std::max(urgent.size(), plain.size()); ++i)
        all << urgent.at(i % urgent.size()) << plain.at(i % plain.size());
    return all;
}

} // namespace

QDateTime BoardSession::localTime() const
{
    if (const content::Site *site = m_source.site())
        return site->localTime(m_clock.now());
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
}

const DeskWay *BoardSession::wayTo(const QString &desk) const
{
    const auto found = std::find_if(m_config.ways.begin(), m_config.ways.end(), [&](const DeskWay &way) {
        return m_words.isSameDesk(way.desk, desk, m_languages);
    });
    return desk.isEmpty() || found == m_config.ways.end() ? nullptr : &*found;
}

QVariantMap BoardSession::viewOf(const BoardCall &call) const
{
    const DeskWay *way = wayTo(call.desk);
    return {{QStringLiteral("label"), call.label},
            {QStringLiteral("desk"), m_words.desk(m_languages.first(), call.desk)},
            {QStringLiteral("arrow"), way ? arrowName(way->arrow) : QString()}};
}

QVariantMap BoardSession::bigViewOf(const BoardCall &call) const
{
    const DeskWay *way = wayTo(call.desk);
    const QStringList languages = spokenLanguages(call);
    QStringList sentences;
    for (const QString &language : languages)
        sentences.append(m_words.call(language, call.label, call.desk, m_languages));
    QVariantMap view = viewOf(call);
    view.insert(QStringLiteral("ways"), inEach(way && !way->text.isEmpty() ? way->text : m_source.wayTo(call.service), languages));
    view.insert(QStringLiteral("sentences"), sentences);
    return view;
}

QVariantList BoardSession::messagesOf(Screen screen) const
{
    QVariantList messages;
    const content::Site *site = m_source.site();
    const auto opening = site ? site->openingAt(m_clock.now()) : content::OpeningState();
    for (const QString &language : m_languages) {
        QString title = m_words.welcomeTitle(language);
        QString text = m_words.welcomeText(language);
        QString reason;
        if (screen == Screen::Lost) {
            title = m_words.lostTitle(language);
            text = m_words.lostText(language);
        } else if (screen == Screen::Closed) {
            title = m_words.closedTitle(language);
            text = m_words.opening(language, opening);
            reason = opening.closure && opening.closure->has(language) ? opening.closure->in(language) : QString();
        }
        messages.append(QVariantMap{{QStringLiteral("language"), language},
                                    {QStringLiteral("title"), title},
                                    {QStringLiteral("text"), text},
                                    {QStringLiteral("reason"), reason}});
    }
    return messages;
}

// "Businesses: Delivery yard closed". What is urgent says all it has to say, for there is nothing to touch.
void BoardSession::appendNews(QVariantList &notices, const TownNotice &notice) const
{
    for (const QString &language : m_languages) {
        if (!notice.title.has(language))
            continue;
        QString text = notice.title.in(language);
        const QString whom = m_words.audiences(language, notice.audiences);
        if (!whom.isEmpty())
            text = m_words.concerning(language, whom, text);
        if (notice.severity != TownNotice::Severity::Info && notice.text.has(language))
            text += QStringLiteral(" – ") + notice.text.in(language);
        append(notices, language, text, notice.severity);
    }
}

QVariantList BoardSession::staleNotices() const
{
    QVariantList all;
    for (const QString &language : m_languages)
        append(all, language, m_words.staleText(language), TownNotice::Severity::Alert);
    return all;
}

QVariantList BoardSession::notices() const
{
    QVariantList all;
    const QDate today = localTime().date();
    const auto told = m_source.news().shown(today); // the gravest first
    const auto isPlain = [](const TownNotice &notice) { return notice.severity == TownNotice::Severity::Info; };
    const auto plain = std::find_if(told.begin(), told.end(), isPlain);
    for (auto notice = told.begin(); notice != plain; ++notice)
        appendNews(all, *notice);
    for (const content::BoardNotice &notice : m_config.notices) {
        if ((notice.from.isNull() || notice.from <= today) && (notice.until.isNull() || today < notice.until))
            append(all, m_languages, notice.text);
    }
    for (auto notice = plain; notice != told.end(); ++notice)
        appendNews(all, *notice);
    const content::Site *site = m_source.site();
    if (!site)
        return all;
    const auto hours = content::periodsOn(site->hours, site->closures, today);
    for (const QString &language : m_languages)
        append(all, language, m_words.hours(language, hours));
    append(all, m_languages, site->hoursNote);
    for (const content::Closure &closure : site->closures) {
        // A day on which it would be closed anyway is no news.
        const bool isNews = !site->hours.at(size_t(closure.date.dayOfWeek() - 1)).isEmpty();
        if (!isNews || closure.date <= today || closure.date > today.addDays(closuresAhead))
            continue;
        for (const QString &language : m_languages)
            append(all, language, m_words.closure(language, closure));
    }
    return all;
}

QVariantMap BoardSession::noticeNow(bool isStale)
{
    const QVariantList all = withUrgentBetween(isStale ? staleNotices() : notices());
    if (all.isEmpty())
        return {};
    if (m_noticeIndex < 0 || m_lived >= m_noticeUntil) {
        m_noticeIndex = (m_noticeIndex + 1) % all.size();
        const auto signs = all.at(m_noticeIndex).toMap().value(QStringLiteral("text")).toString().size();
        m_noticeUntil = m_lived + std::max<Span>(noticeLeast, signs * perSign);
    }
    return all.at(std::min(m_noticeIndex, all.size() - 1)).toMap();
}

void BoardSession::show()
{
    View view;
    const QDateTime local = localTime();
    const content::Site *site = m_source.site();
    view.screen = screenNow();
    view.time = BoardWords::clock(m_languages.first(), local.time());
    for (const QString &language : std::as_const(m_languages)) {
        view.dates.append(BoardWords::day(language, local.date(), BoardWords::Place::Alone));
        view.headings.append(m_words.lastCalls(language));
    }
    view.isStale = view.screen == Screen::Calls && m_lived - m_heardAt >= staleAfter;
    if (view.isStale != m_view.isStale)
        m_noticeIndex = -1; // said at once, and no longer than it is so
    view.name = m_config.name.isEmpty() && site ? site->name.in(m_languages.first()) : m_config.name;
    view.notice = noticeNow(view.isStale);
    if (view.screen == Screen::Calls) {
        view.isHighlighted = m_isAnnouncing;
        view.call = bigViewOf(*m_calls.current());
        const auto others = m_calls.others(mostOthers);
        for (const BoardCall &call : others)
            view.others.append(viewOf(call));
    } else {
        view.messages = messagesOf(view.screen);
    }
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace parvis::board
