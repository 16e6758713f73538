// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardsession.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::board
{

/// A hub that is a state: it knows calls, a site and its services, and answers when deliver() is called.
class WaitingRoomHub final : public sync::HubLink
{
public:
    explicit WaitingRoomHub(const Clock &clock) : m_clock(clock) {}

    void send(const sync::HubRequest &request, Done done) override;
    void listen(std::function<void()> wake) override { m_news = std::move(wake); }
    void deliver();
    /// Says that there is something new.
    void tell();

    /// An agent at DESK calls TICKET ("A 042"); again where it is called already.
    void call(const QString &ticket, const QString &desk, const QString &language = QStringLiteral("fr"));
    void setState(const QString &ticket, const QString &state);
    /// Back in line, served, or undone: boards hear no more of it.
    void remove(const QString &ticket);

    bool isAway = false;
    int status = 200;
    QByteArray instead; ///< in place of the calls, when not empty
    QJsonObject site;   ///< empty = nothing is published
    QJsonObject townNews; ///< empty = the town tells nothing
    QJsonObject services;
    int questions = 0;  ///< for calls, that arrived

private:
    struct Parcel {
        sync::HubReply reply;
        Done done;
    };
    [[nodiscard]] sync::HubReply answer(const QString &path);
    [[nodiscard]] QByteArray calls() const;

    const Clock &m_clock;
    std::function<void()> m_news;
    QList<Parcel> m_parcels;
    QList<QJsonObject> m_calls; ///< newest first
};

/// Keeps what it is told to say, and ends when it is told to.
class KeepingVoice final : public sound::Voice
{
public:
    void say(const sound::Announcement &announcement, std::function<void()> done) override;
    void stop() override { end(); }
    void tryLanguages(const QStringList &languages, std::function<void(const QStringList &)> found) override
    {
        found(languages);
    }
    void end();
    [[nodiscard]] bool isSpeaking() const { return bool(m_done); }

    QList<sound::Announcement> said;

private:
    std::function<void()> m_done;
};

/// Monday 23 November 2026, 10:00 at a site in Strasbourg.
class WaitingRoom
{
public:
    /// Before open(), what is set here holds.
    content::BoardConfig config;
    VirtualClock clock;
    WaitingRoomHub hub;
    KeepingVoice voice;

    WaitingRoom();
    /// Switches the board on; VOICE may be null.
    void open(sound::Voice *voice);
    void open() { open(&voice); }
    /// Lets time pass in ticks of 200 ms; the hub answers between them.
    void pass(std::chrono::milliseconds time);

    [[nodiscard]] BoardSession &session() { return *m_session; }
    [[nodiscard]] QString shown() const { return m_session->call().value(QStringLiteral("label")).toString(); }
    [[nodiscard]] QStringList others() const;
    /// Of the screen without calls, the first language.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

private:
    BoardWords m_words;
    std::unique_ptr<BoardSession> m_session;
};

/// The program's own words, and some of a language that is written from right to left.
[[nodiscard]] BoardWords wordsForTests();

} // namespace parvis::board
