// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/handoffclient.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace parvis::kiosk
{

/// How a call for a person stands.
struct CallState {
    enum class Kind {
        Waiting,     ///< asked, nobody has taken it
        Coming,      ///< `agent` has taken it
        Ended,       ///< somebody was here
        Withdrawn,   ///< taken back
        Unreachable, ///< nobody could be asked
    };
    /// Who is there to take a call that waits.
    enum class Staff {
        Unknown,
        Able,          ///< somebody who may be expected to come
        OtherLanguage, ///< the same, but nobody who speaks the visitor's language
        OtherTasks,    ///< nobody who knows about what he told; others see the call too
        Away,          ///< nobody
    };
    Kind kind = Kind::Unreachable;
    QString agent; ///< the name to show; may be empty
    QString id = {}; ///< by which the hub knows the call; empty where it knows of none
    Staff staff = Staff::Unknown;
    int ahead = 0;         ///< Waiting: who called before and have nobody yet
    int leastMinutes = 0;  ///< Waiting: so long it may take ...
    int mostMinutes = 0;   ///< ... to so long; 0 = nobody can say
    QString passedBy = {}; ///< name of who had it and passed it on; empty = nobody did
    QString ticket = {};   ///< Ended: the number he was given instead; empty = none
    QString ticketId = {}; ///< its id, and the service it is for
    QString ticketService = {};
    QString message = {};  ///< Ended: what the agent wrote for him; may be empty
    std::optional<sync::HandOffView::Elsewhere> elsewhere =
        {}; ///< Ended: the site he is sent to; his number is of there
};

/// Who is asked when a visitor calls for a person. Answers as BookingDesk does. Outlives the session.
class HandOffDesk
{
public:
    using Done = std::function<void(const CallState &)>;

    virtual ~HandOffDesk() = default;

    [[nodiscard]] virtual bool online() const = 0;
    /// ID is the visitor's own for this call (base/id.h); CONTEXT what he agreed to share.
    virtual void ask(const QString &id, const QString &language, const QJsonObject &context, Done done) = 0;
    virtual void look(const QString &id, Done done) = 0;
    virtual void withdraw(const QString &id) = 0;
};

} // namespace parvis::kiosk
