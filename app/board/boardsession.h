// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "boardwords.h"
#include "calllist.h"
#include "content/boardconfig.h"
#include "sitesource.h"
#include "sound/voice.h"
#include "sync/hublink.h"

#include <QObject>
#include <QVariantMap>
#include <qqmlregistration.h>

#include <memory>

namespace parvis::board
{

/// What a board works with. All outlives its session.
struct BoardServices {
    sync::HubLink &link;
    sound::Voice *voice; ///< null: calls are shown only
    const Clock &clock;
    const content::BoardConfig &config;
    const BoardWords &words;
};

/// What the call display shows: asks the hub for the calls, announces new ones one after the other, and says in plain
/// words when it cannot. The screen follows from the state; views only draw it.
///
/// Nothing happens by itself: tick() is called a few times a second. Between two ticks at most longestTick counts, so
/// that a clock that jumps shortens nothing. Needs the event loop of the link; one thread.
class BoardSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(QVariantMap call READ call NOTIFY changed)
    Q_PROPERTY(bool highlighted READ highlighted NOTIFY changed)
    Q_PROPERTY(QVariantList lastCalls READ lastCalls NOTIFY changed)
    Q_PROPERTY(QVariantList messages READ messages NOTIFY changed)
    Q_PROPERTY(QVariantMap notice READ notice NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QStringList dates READ dates NOTIFY changed)
    Q_PROPERTY(QStringList headings READ headings NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(bool highContrast READ highContrast CONSTANT)
    Q_PROPERTY(bool reducedMotion READ reducedMotion CONSTANT)

public:
    enum class Screen {
        Welcome, ///< nobody is called
        Calls,
        Lost,    ///< the hub does not answer: the desks call by voice
        Closed,
    };
    Q_ENUM(Screen)

    static constexpr std::chrono::seconds pollEvery{3};
    static constexpr std::chrono::seconds leastShown{3};
    /// A voice that does not come back after so long is left aside until it does.
    static constexpr std::chrono::seconds longestSpoken{30};
    /// What is shown is marked as old; one question that comes late is no reason.
    static constexpr std::chrono::seconds staleAfter{6};
    static constexpr std::chrono::seconds lostAfter{60};
    /// Calls go on after closing time; the screen turns to "closed" when the last is so old.
    static constexpr std::chrono::minutes lastOnes{20};
    static constexpr std::chrono::seconds longestTick{2};
    static constexpr int mostOthers = 5;

    explicit BoardSession(const BoardServices &services, QObject *parent = nullptr);
    ~BoardSession() override;

    /// Begins to talk to the hub.
    void start();
    void tick();

    [[nodiscard]] Screen screen() const { return m_view.screen; }
    /// The calls shown may be out of date.
    [[nodiscard]] bool stale() const { return m_view.isStale; }
    /// {label, desk, arrow, ways: [text], sentences: [text]}: the big one; empty when there is none.
    [[nodiscard]] QVariantMap call() const { return m_view.call; }
    [[nodiscard]] bool highlighted() const { return m_view.isHighlighted; }
    /// [{label, desk, arrow}], newest first, without the big one.
    [[nodiscard]] QVariantList lastCalls() const { return m_view.others; }
    /// [{language, title, text, reason}] of a screen without calls, one a language.
    [[nodiscard]] QVariantList messages() const { return m_view.messages; }
    /// {language, text} on the strip at the foot; empty when the town says nothing.
    [[nodiscard]] QVariantMap notice() const { return m_view.notice; }
    [[nodiscard]] QString name() const { return m_view.name; }
    [[nodiscard]] QString time() const { return m_view.time; }
    [[nodiscard]] QStringList dates() const { return m_view.dates; }
    [[nodiscard]] QStringList headings() const { return m_view.headings; }
    /// In which the screen speaks; the first decides its direction.
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] bool highContrast() const { return m_config.highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_config.reducedMotion; }

Q_SIGNALS:
    void changed();

private:
    using Span = std::chrono::milliseconds;
    struct View {
        Screen screen = Screen::Welcome;
        bool isStale = false;
        bool isHighlighted = false;
        QVariantMap call;
        QVariantList others;
        QVariantList messages;
        QVariantMap notice;
        QString name;
        QString time;
        QStringList dates;
        QStringList headings;

        bool operator==(const View &) const = default;
    };

    void live();
    void ask();
    void take(const sync::HubReply &reply);
    void announce();
    void refreshSite();
    void show();

    [[nodiscard]] Screen screenNow() const;
    [[nodiscard]] QVariantMap viewOf(const BoardCall &call) const;
    [[nodiscard]] QVariantMap bigViewOf(const BoardCall &call) const;
    [[nodiscard]] QStringList spokenLanguages(const BoardCall &call) const;
    [[nodiscard]] const content::DeskWay *wayTo(const QString &desk) const;
    [[nodiscard]] sound::Announcement announcementOf(const BoardCall &call) const;
    [[nodiscard]] QVariantList messagesOf(Screen screen) const;
    void appendNews(QVariantList &notices, const content::TownNotice &notice) const;
    [[nodiscard]] QVariantList notices() const;
    [[nodiscard]] QVariantList staleNotices() const;
    [[nodiscard]] QVariantMap noticeNow(bool isStale);
    [[nodiscard]] QDateTime localTime() const;

    sync::HubLink &m_link;
    sound::Voice *m_voice;
    const Clock &m_clock;
    const content::BoardConfig &m_config;
    const BoardWords &m_words;
    QStringList m_languages;
    SiteSource m_source;
    CallList m_calls;
    Instant m_lastTick;
    Span m_lived{0}; ///< time the board has lived through since it began; what follows counts in it
    Span m_askAt{0};
    Span m_heardAt{0};
    Span m_siteAt{0};
    Span m_announcedAt{0};
    Span m_noticeUntil{0};
    qsizetype m_noticeIndex = -1;
    bool m_hasHeard = false;
    bool m_isRefused = false;  ///< the hub answered, but not with calls
    bool m_isAsking = false;
    bool m_asksAgain = false;  ///< news came while an answer was awaited
    bool m_isAnnouncing = false;
    bool m_isSpoken = false;    ///< what is announced now; a voice that hangs holds up its own call alone
    bool m_isVoiceBusy = false;
    View m_view;
    std::shared_ptr<char> m_alive; // replies that come after the end of this object find it gone
};

} // namespace parvis::board
