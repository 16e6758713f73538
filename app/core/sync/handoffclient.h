// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubrecords.h"
#include "sync/hublink.h"
#include "sync/synctime.h"

#include <functional>
#include <memory>
#include <optional>

namespace parvis::sync
{

/// Where a visitor's wish for a human being stands.
struct HandOffView {
    enum class State {
        Asking,    ///< on its way to the hub
        Waiting,   ///< the hub has it, nobody has taken it yet
        Claimed,   ///< an agent comes
        Ended,     ///< the agent is done, or nobody came and it was closed
        Withdrawn, ///< by the visitor
        Offline,   ///< the hub does not answer: nobody has been called. Say so, and show where the desk is
        Refused,   ///< the hub does not take it; `detail` has its words
    };

    /// Who is on duty, where the hub knows.
    struct Staff {
        int onDuty = 0;
        int able = 0; ///< of those, who may be expected to come
        bool speaksLanguage = true;

        bool operator==(const Staff &) const = default;
    };
    /// In so many minutes somebody may come.
    struct Expected {
        int least = 0;
        int most = 0;

        bool operator==(const Expected &) const = default;
    };

    /// The other site of the hub to which he is sent.
    struct Elsewhere {
        QString name;
        QStringList address; ///< a line each
        QString phone;       ///< may be empty
        QString label;       ///< his number there; empty until it is drawn

        bool operator==(const Elsewhere &) const = default;
    };

    QString id;
    State state = State::Asking;
    QString agent;  ///< as the hub names him; empty before Claimed
    QString detail; ///< for a technician
    int ahead = 0;  ///< Waiting: who asked before and have nobody yet
    std::optional<Staff> staff;       ///< Waiting
    std::optional<Expected> expected; ///< Waiting, where anybody can say
    QString passedBy;                 ///< who had it and passed it on; empty = nobody
    QString ticket;                   ///< Ended: the number he was given instead; empty = none
    QString ticketId;                 ///< its id, and the service it is for
    QString ticketService;
    QString message;                  ///< Ended: what the agent wrote for him; may be empty
    std::optional<Elsewhere> elsewhere; ///< Ended: he goes on there, and `ticket` says nothing to him

    bool operator==(const HandOffView &) const = default;
};

/// The visitor calls a human being who then sees what he agreed to share. Never promises what nobody heard: without the
/// hub the answer is Offline, at once known to the visitor, and nothing is asked later behind his back. What is taken
/// back is told to the hub until it hears it: nobody shall come for a visitor who has gone.
///
/// One hand-off at a time; a new one withdraws the old, and what this machine asked for before it was switched off. All
/// given outlives it. One thread.
class HandOffClient
{
public:
    static constexpr std::chrono::milliseconds answerLimit{4'000};
    static constexpr std::chrono::milliseconds askEvery{2'000};

    HandOffClient(HubLink &link, const Time &time, QString site, std::function<QString()> makeId);
    ~HandOffClient();
    HandOffClient(const HandOffClient &) = delete;
    HandOffClient &operator=(const HandOffClient &) = delete;

    /// Asks for a human being. CONTEXT is canonical JSON of what the visitor agreed to share, no more.
    void request(const QString &language, const QByteArray &context);
    /// The visitor no longer wants it, or his visit ended.
    void withdraw();
    /// Nothing when none was asked for.
    [[nodiscard]] std::optional<HandOffView> view() const;
    void onChange(std::function<void()> changed);

    /// Asks how it stands every 2 s while it is open or a number elsewhere is not drawn, ends what was not answered in
    /// time, and takes back what is owed.
    void tick();

private:
    class State;
    std::shared_ptr<State> m_state; // replies that come after the end of this object find it gone
};

} // namespace parvis::sync
