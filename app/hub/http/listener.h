// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/http/connection.h"

#include <functional>
#include <memory>

namespace parvis::hub::http
{

struct Reactor;

/// Accepts connections at one address. Opened anywhere, then for the thread of its reactor.
class Listener
{
public:
    /// Called for each connection with a non-blocking socket it must close.
    using Accepted = std::function<void(int descriptor, const Remote &remote)>;

    explicit Listener(Reactor &reactor);
    ~Listener();

    /// Gives the port. Errors are of ServerError.
    [[nodiscard]] Result<quint16> open(const QString &address, quint16 port);
    void start(Accepted accepted);
    void close();

private:
    void acceptLater();
    void acceptAll();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parvis::hub::http
