// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/requestgate.h"

#include "hub/api/operation.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parvis::hub
{

namespace
{

constexpr qsizetype mostKnown = 100'000;
constexpr int namesPerMinute = 6;

// A minute's number, half of it at once.
std::optional<http::RateLimit> limit(int perMinute)
{
    if (perMinute == 0)
        return std::nullopt;
    return http::RateLimit({perMinute / 60.0, std::max(5.0, perMinute / 2.0)});
}

// What answers differently for a code, a password or a number that exists; and what a page of a ticket or a list
// changes. To look at such a page is not in the list: nobody guesses 128 bits, and a hall of visitors shares one address.
bool isGuessable(const QString &operation)
{
    static const QSet<QString> names{QStringLiteral("phonePage"),         QStringLiteral("phoneCancel"),
                                     QStringLiteral("phoneCalendar"),     QStringLiteral("phoneWish"),
                                     QStringLiteral("phoneUnwish"),       QStringLiteral("phoneAccept"),
                                     QStringLiteral("phoneMovePage"),     QStringLiteral("phoneMove"),
                                     QStringLiteral("phoneDecline"),      QStringLiteral("getAppointment"),
                                     QStringLiteral("cancelAppointment"), QStringLiteral("moveAppointment"),
                                     QStringLiteral("wishEarlier"),       QStringLiteral("wishNoLonger"),
                                     QStringLiteral("acceptOffer"),       QStringLiteral("declineOffer"),
                                     QStringLiteral("getCalendar"),       QStringLiteral("bookFromPage"),
                                     QStringLiteral("statusPage"),        QStringLiteral("leaveFromPage"),
                                     QStringLiteral("rateVisit"),         QStringLiteral("vote"),
                                     QStringLiteral("tickList"),          QStringLiteral("listOpinions"),
                                     QStringLiteral("findAppointment"),   QStringLiteral("openForm")};
    return names.contains(operation);
}

// What nobody but a device is answered.
bool provesDevice(const QString &operation)
{
    static const QSet<QString> names = [] {
        using Who = Operation::Who;
        QSet<QString> found;
        for (const Operation &known : operations()) {
            if (known.who == Who::Device || known.who == Who::Party || known.who == Who::Desk || known.who == Who::Counter)
                found << QLatin1String(known.id);
        }
        return found;
    }();
    return names.contains(operation);
}

// Passwords, and the codes of forms, are as guessable from a device as from anywhere.
bool isTried(const QString &operation)
{
    return operation == QLatin1String("signIn") || operation == QLatin1String("signInWithBadge") || operation == QLatin1String("takeForm") ||
           operation == QLatin1String("lookForm");
}

} // namespace

RequestGate::RequestGate(const RequestLimits &limits)
    : m_codes(limit(limits.codes)), m_enrolments(limit(limits.enrolments)), m_searches(limit(limits.searches)),
      m_others(limit(limits.others)), m_devices(limit(limits.devices)), m_names(limit(namesPerMinute))
{
}

RequestGate::Limit *RequestGate::limitOf(const QString &operation)
{
    if (isGuessable(operation) || isTried(operation))
        return &m_codes;
    if (operation == QLatin1String("enrolDevice"))
        return &m_enrolments;
    const bool isSearch = operation == QLatin1String("getManagedMeetingPoints") ||
                          operation == QLatin1String("availableTimeSlots") ||
                          operation == QLatin1String("searchApplicationIds");
    return isSearch ? &m_searches : &m_others;
}

std::optional<std::chrono::milliseconds> RequestGate::refuse(const Caller &caller, Time now)
{
    if (caller.operation == QLatin1String("getHealth") || caller.operation == QLatin1String("getMetrics"))
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (m_known.contains(caller.device) && caller.operation == QLatin1String("findAppointment"))
        return m_names->refuse(caller.device, now);
    if (m_known.contains(caller.device) && !isTried(caller.operation))
        return m_devices ? m_devices->refuse(caller.device, now) : std::nullopt;
    Limit &limit = *limitOf(caller.operation);
    return limit ? limit->refuse(http::addressKey(caller.address), now) : std::nullopt;
}

bool RequestGate::knows(const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    return m_known.contains(device);
}

void RequestGate::note(const Caller &caller, int status)
{
    if (caller.device.isEmpty() || status >= 400 || !provesDevice(caller.operation))
        return;
    const std::lock_guard lock(m_mutex);
    if (m_known.size() < mostKnown)
        m_known.insert(caller.device);
}

QByteArray claimedDevice(const QByteArray &authorization)
{
    return authorization.startsWith("Device ")
               ? QCryptographicHash::hash(authorization.mid(7).trimmed(), QCryptographicHash::Sha256)
               : QByteArray();
}

} // namespace parvis::hub
