// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sync/hublink.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace parvis::sync
{

/// One act of a joined visit, as both sides read it.
struct VisitAct {
    qint64 number = 0;
    QString id;
    QString by;    ///< "agent", "visitor", "hub"
    QString who;   ///< name of the agent
    QString kind;  ///< "join", "point", "propose", "say", "accept", "refuse", "fault", "share", "lost", "end"
    QString field; ///< path in the form
    QString text;  ///< what was said, in the visitor's language; empty once the help is over
    QString value; ///< proposed; of what was said, the id of the prepared sentence
    qint64 of = 0; ///< the proposal that is answered
    Instant at;

    bool operator==(const VisitAct &) const = default;
};

/// Where a joined visit stands at the hub.
struct VisitSign {
    qint64 number = 0;
    qint64 acts = 0;
    std::chrono::milliseconds silence{0}; ///< of the other side, when the hub answered
    QString agent;
    std::optional<QJsonObject> state; ///< only where it is newer than the one asked for
};

enum class VisitFault {
    NoAnswer, ///< it is not known whether it was done: the same again is the same act
    Over,     ///< not, or no longer, joined
    Refused,
};

/// What a kiosk or a desk asks of its hub in a joined visit. Each question is answered once, later; not at all once this
/// object is gone.
class VisitClient
{
public:
    template <typename T> using Done = std::function<void(const Result<T, VisitFault> &)>;
    /// The token of who sits at this desk; empty at a kiosk.
    using Agent = std::function<QByteArray()>;

    /// LINK outlives it.
    VisitClient(HubLink &link, QString site, Agent agent = {});
    ~VisitClient();
    VisitClient(const VisitClient &) = delete;
    VisitClient &operator=(const VisitClient &) = delete;

    /// A kiosk shows STATE, and says that it is there.
    void show(const QString &handOff, const QJsonObject &state, Done<VisitSign> done);
    /// A desk looks; AFTER: number of the state it has.
    void look(const QString &handOff, qint64 after, Done<VisitSign> done);
    void add(const QString &handOff, const VisitAct &act, Done<qint64> done);
    void acts(const QString &handOff, qint64 after, Done<QList<VisitAct>> done);

private:
    template <typename T>
    void ask(HubRequest request, std::function<std::optional<T>(const QJsonObject &)> read, Done<T> done);
    [[nodiscard]] QString path(const QString &handOff, const char *below) const;

    HubLink &m_link;
    QString m_site;
    Agent m_agent;
    std::shared_ptr<char> m_alive; // replies that come after the end of this object find it gone
};

} // namespace parvis::sync
