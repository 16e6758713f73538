// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace parvis::sync
{

/// What is asked of the hub. `path` with its query begins with "/api/v1/"; the body is JSON or empty.
struct HubRequest {
    QByteArray method;
    QString path;
    QByteArray body;
    QString idempotencyKey; ///< empty = none
    QByteArray agent{};     ///< the token of who sits at this desk; empty = nobody
};

struct HubReply {
    enum class Kind {
        Answered, ///< the hub spoke: `status` and `body` hold
        Failed,   ///< no answer, or not in time: it is not known whether the hub acted
    };

    Kind kind = Kind::Failed;
    int status = 0;
    QByteArray body;
};

/// The way to the hub: HTTP, the hub in the same process, or a simulated network. The only one sync uses.
class HubLink
{
public:
    using Done = std::function<void(const HubReply &)>;

    virtual ~HubLink() = default;

    /// DONE is called once, later, never from within send(), on the caller's thread; not at all once this object is gone.
    virtual void send(const HubRequest &request, Done done) = 0;
    /// Calls WORK once, when what was sent just before is on its way: now, unless the link needs the caller's thread
    /// for it.
    virtual void afterSending(std::function<void()> work) { work(); }
    /// NEWS is called when the hub says that there is something new (or the link came back); no data comes this way.
    virtual void listen(std::function<void()> news) = 0;
};

} // namespace parvis::sync
