// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/visitclient.h"

namespace parvis::sync
{

/// One side of a joined visit: says every few seconds that it is there, hears what the other did, and sends what is
/// done here, again and again until it was heard.
///
/// Whoever is not heard of for lostAfter is lost; he may come back. All given outlives it. One thread.
class VisitLine
{
public:
    enum class Side {
        Kiosk, ///< shows its state
        Desk,  ///< looks at it
    };
    enum class Standing {
        Closed,
        Fine,
        OtherLost, ///< the hub answers, the other side is silent
        HubLost,   ///< nothing answers
        Over,      ///< ended, by whom the acts say
    };
    static constexpr std::chrono::seconds beatEvery{3};
    static constexpr std::chrono::seconds showEvery{1}; ///< a state that changes all the time
    static constexpr std::chrono::seconds lostAfter{6}; ///< with one beat more both sides know within ten seconds

    struct Heard {
        std::function<void(const QList<VisitAct> &)> acts; ///< each once, in order
        std::function<void(const QJsonObject &)> state;    ///< for a desk
        std::function<void(Standing)> standing;
        std::function<void(const VisitAct &)> refused; ///< an act of ours that cannot be
    };

    VisitLine(VisitClient &client, const Clock &clock, Side side, Heard heard);
    ~VisitLine();
    VisitLine(const VisitLine &) = delete;
    VisitLine &operator=(const VisitLine &) = delete;

    /// Another hand-off closes the one before.
    void open(const QString &handOff);
    void close();
    [[nodiscard]] const QString &handOff() const { return m_handOff; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    /// What the kiosk's screen holds now; sent where it differs.
    void show(const QJsonObject &state);
    /// Sends an act, under an id of its own.
    void send(VisitAct act);
    [[nodiscard]] bool isSending() const { return !m_unsent.isEmpty(); }
    /// The hub says that there is something new.
    void wake();
    void tick();

private:
    void beat();
    void take(const Result<VisitSign, VisitFault> &answer);
    void fetch();
    void takeActs(const Result<QList<VisitAct>, VisitFault> &answer);
    void sendNext();
    void judge();
    void become(Standing standing);
    /// A callback that falls silent once another visit has begun.
    template <typename T> [[nodiscard]] VisitClient::Done<T> ours(void (VisitLine::*take)(const Result<T, VisitFault> &));

    VisitClient &m_client;
    const Clock &m_clock;
    const Side m_side;
    const Heard m_tell;
    QString m_handOff;
    std::shared_ptr<char> m_turn;
    Standing m_standing = Standing::Closed;
    QJsonObject m_state;
    QJsonObject m_shown;
    QList<VisitAct> m_unsent;
    Instant m_asked;
    Instant m_answered;
    std::chrono::milliseconds m_silence{0};
    qint64 m_number = 0;
    qint64 m_acts = 0;
    qint64 m_newest = 0;
    bool m_asking = false;
    bool m_fetching = false;
    bool m_sendingOne = false;
    bool m_woken = false;
};

} // namespace parvis::sync
