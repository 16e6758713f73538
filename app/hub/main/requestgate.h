// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/ratelimit.h"
#include "hub/setup/requestlimits.h"

#include <QSet>
#include <QString>

#include <mutex>

namespace parvis::hub
{

/// How often one address, or one device of ours, may ask: codes are not guessed by trying, and whoever asks without
/// end slows down himself and nobody else.
///
/// Names and birth dates are tried out from no kiosk: each may look for six a minute, however often it may ask otherwise.
///
/// A device has a limit of its own once the hub has believed its secret; until then it counts as its address. Of an
/// IPv6 address the /64 network counts. The health and the figures of the hub are always told. For several threads.
class RequestGate
{
public:
    using Time = http::TokenBucket::Time;

    /// Who asks for what.
    struct Caller {
        QString operation; ///< operationId; empty for an unknown path
        QString address;
        QByteArray device; ///< claimedDevice()
    };

    explicit RequestGate(const RequestLimits &limits);

    /// Nothing when the request may be answered; else how long to wait, at least 1 ms.
    [[nodiscard]] std::optional<std::chrono::milliseconds> refuse(const Caller &caller, Time now);
    /// Whether the secret of this claim was right once; a claim as claimedDevice() gives it.
    [[nodiscard]] bool knows(const QByteArray &device);
    /// How it was answered: what only a device may ask proves that it is one.
    void note(const Caller &caller, int status);

private:
    using Limit = std::optional<http::RateLimit>;
    [[nodiscard]] Limit *limitOf(const QString &operation);

    std::mutex m_mutex;
    Limit m_codes;
    Limit m_enrolments;
    Limit m_searches;
    Limit m_others;
    Limit m_devices;
    Limit m_names;
    QSet<QByteArray> m_known; // claims that were right
};

/// Names what a header "Authorization: Device ID:SECRET" claims, secret included, without telling it; empty for any
/// other header.
[[nodiscard]] QByteArray claimedDevice(const QByteArray &authorization);

} // namespace parvis::hub
