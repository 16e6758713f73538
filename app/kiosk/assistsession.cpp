// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistsession.h"

#include "seal/passwordhash.h"
#include "seal/pinrule.h"

#include <algorithm>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

AssistSession::AssistSession(QList<content::Assistant> assistants, const store::AssistanceStore *trace,
                             std::chrono::minutes limit, const Clock &clock, QObject *parent)
    : QObject(parent), m_assistants(std::move(assistants)), m_trace(trace), m_limit(limit), m_clock(clock),
      m_options({QStringLiteral("value"), QStringLiteral("label"), QStringLiteral("hint"), QStringLiteral("selected")}),
      m_summary({QStringLiteral("label"), QStringLiteral("value")})
{
    m_beside.setMaxThreadCount(1);
    loadLock();
}

AssistSession::~AssistSession() = default;

// --- in and out ---------------------------------------------------------------------------------------------------

bool AssistSession::trace(What what, const QString &code, const QString &procedure)
{
    const store::AssistanceEvent event{m_clock.now(), code, what, procedure};
    const auto kept = m_trace ? m_trace->add(event) : Result<void>();
    if (kept)
        return true;
    qWarning("assistance: %ls", qUtf16Printable(kept.error().detail()));
    // A beginning that is not written does not take place; what has taken place is owed.
    if (what != What::Began && what != What::Consented)
        m_owed.append(event);
    return false;
}

bool AssistSession::blocked() const { return m_lock.until != Instant() && m_clock.now() < m_lock.until; }

void AssistSession::loadLock()
{
    const auto kept = m_trace ? m_trace->lock() : Result<store::AssistanceLock>(store::AssistanceLock());
    if (!kept)
        return qWarning("assistance: %ls", qUtf16Printable(kept.error().detail()));
    m_lock = *kept;
    // A clock that was set back meanwhile makes no lock longer than the longest.
    if (m_lock.until != Instant())
        m_lock.until = std::min(m_lock.until, Instant(m_clock.now() + seal::longestPinLock));
    lockIfTried({});
}

void AssistSession::keepLock()
{
    const auto kept = m_trace ? m_trace->keepLock(m_lock) : Result<void>();
    m_lockOwed = !kept;
    if (!kept)
        qWarning("assistance: %ls", qUtf16Printable(kept.error().detail()));
}

void AssistSession::lockIfTried(const QString &code)
{
    if (m_lock.tries < seal::mostPinTries)
        return;
    m_lock.length = seal::nextPinLock(m_lock.length);
    m_lock.until = m_clock.now() + m_lock.length;
    m_lock.tries = 0;
    keepLock();
    (void)trace(What::Locked, code);
}

void AssistSession::giveCode(const QString &code)
{
    if (!available() || active() || blocked() || m_checking || code.isEmpty())
        return;
    m_code = code;
    m_refusal = Refusal::None;
    Q_EMIT changed();
}

void AssistSession::forgetCode()
{
    turnAway();
    m_code.clear();
    m_refusal = Refusal::None;
    Q_EMIT changed();
}

void AssistSession::turnAway() { ++m_turn; }

void AssistSession::givePin(const QString &pin)
{
    if (!codeGiven() || active() || blocked() || m_checking)
        return;
    const auto named = std::find_if(m_assistants.begin(), m_assistants.end(), [&](const auto &a) { return a.code == m_code; });
    const bool known = named != m_assistants.end();
    // A code that nobody has takes as long as a wrong PIN: the clock tells nobody which codes there are.
    const content::Assistant candidate = known ? *named : m_assistants.constFirst();
    // Counted before it is checked: who pulls the plug meanwhile has tried.
    ++m_lock.tries;
    keepLock();
    m_code.clear();
    m_refusal = Refusal::None;
    m_checking = true;
    m_beside.start([this, turn = m_turn, candidate, known, pin] {
        const bool right = seal::isPassword(pin, candidate.pin) && known;
        QMetaObject::invokeMethod(this, [this, turn, candidate, known, right] { checked(turn, candidate, known, right); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void AssistSession::checked(int turn, const content::Assistant &candidate, bool known, bool right)
{
    m_checking = false;
    const bool isHere = turn == m_turn && !active();
    if (!right) {
        m_refusal = isHere ? Refusal::Wrong : m_refusal;
        lockIfTried(known ? candidate.code : QString());
        return Q_EMIT changed();
    }
    m_lock = {};
    keepLock();
    if (!isHere)
        return Q_EMIT changed();
    if (!trace(What::Began, candidate.code)) {
        m_refusal = Refusal::Untraced;
        return Q_EMIT changed();
    }
    m_over = false;
    m_agent = candidate;
    m_began = m_clock.now();
    Q_EMIT changed();
    Q_EMIT signedIn();
}

QString AssistSession::problem() const
{
    if (blocked()) {
        const int minutes = int(std::chrono::ceil<std::chrono::minutes>(m_lock.until - m_clock.now()).count());
        return tr("Too many wrong tries. Nobody can sign in here for another %n minute(s). The visitor can go on alone.", "", minutes);
    }
    switch (m_refusal) {
    case Refusal::None: break;
    case Refusal::Wrong: return tr("The code or the PIN is not right. Please begin again with the code.");
    case Refusal::Untraced: return tr("Help cannot be recorded on this machine, so it does not begin. Please call your administrator.");
    }
    return {};
}

QString AssistSession::words() const
{
    if (m_over)
        return tr("The time for help is over. Nothing entered is lost; sign in again to go on helping.");
    return m_agent ? tr("Assisted by %1").arg(m_agent->name) : QString();
}

void AssistSession::dismiss()
{
    m_over = false;
    Q_EMIT changed();
}

void AssistSession::end(What why)
{
    if (!m_agent)
        return;
    (void)trace(why, m_agent->code);
    m_agent.reset();
    m_over = why == What::TimeOver;
    Q_EMIT changed();
    Q_EMIT ended();
}

void AssistSession::clear()
{
    end(What::Left);
    turnAway();
    m_over = false;
    m_code.clear();
    m_refusal = Refusal::None;
    m_procedure.clear();
    m_step.clear();
    forgetRecord();
}

void AssistSession::tick()
{
    const Instant now = m_clock.now();
    if (m_lock.until != Instant()) {
        if (!blocked()) {
            m_lock.until = Instant();
            m_refusal = Refusal::None;
            keepLock();
        }
        Q_EMIT changed();
    }
    if (m_lockOwed && m_trace->keepLock(m_lock))
        m_lockOwed = false;
    while (!m_owed.isEmpty() && m_trace->add(m_owed.constFirst()))
        m_owed.removeFirst();
    if (!m_agent)
        return;
    m_began = std::min(m_began, now); // a clock set back makes nobody's time longer than this
    if (now - m_began >= m_limit)
        end(What::TimeOver);
}

// --- the record ---------------------------------------------------------------------------------------------------

void AssistSession::ask(const QString &procedure)
{
    m_procedure = procedure;
    m_asked = {};
    m_given.clear();
    m_dated = false;
    m_dateError.clear();
}

QString AssistSession::answer(const QString &step, const QString &value)
{
    if (step == QLatin1String("whom")) {
        const auto whom = wire::parseWhom(value);
        if (!whom)
            return {};
        m_asked.whom = *whom;
        if (*whom == wire::Assistance::Whom::Present) {
            m_asked.mandate = wire::Assistance::Mandate::None;
            m_asked.mandateDate = {};
            m_given.removeAll(QStringLiteral("mandate"));
            m_dated = false;
        }
        m_given << step;
        return QStringLiteral("role");
    }
    if (step == QLatin1String("role")) {
        const auto role = wire::parseRole(value);
        if (!role)
            return {};
        m_asked.role = *role;
        m_given << step;
        return m_asked.whom == wire::Assistance::Whom::Present ? QStringLiteral("consent") : QStringLiteral("mandate");
    }
    if (step == QLatin1String("mandate")) {
        const auto mandate = wire::parseMandate(value);
        if (!mandate || *mandate == wire::Assistance::Mandate::None)
            return {};
        m_asked.mandate = *mandate;
        m_given << step;
        return QStringLiteral("proof");
    }
    if (step != QLatin1String("proof") || (value != QLatin1String("seen") && value != QLatin1String("dated")))
        return {};
    m_dated = value == QLatin1String("dated");
    m_dateError.clear();
    if (m_dated) {
        tellStep();
        return {};
    }
    m_asked.mandateDate = {};
    m_given << QStringLiteral("proof");
    return QStringLiteral("consent");
}

QString AssistSession::giveDate(const QVariantMap &parts, QDate today)
{
    const auto part = [&](const char *name) { return parts.value(QLatin1String(name)).toString().toInt(); };
    const QDate date(part("year"), part("month"), part("day"));
    m_dateError = !date.isValid()                    ? tr("This is no date of the calendar. Give day, month and year, such as 5 3 2026.")
                  : date > today                     ? tr("This date has not come yet.")
                  : date < today.addYears(-100)      ? tr("This date is more than a hundred years ago.")
                                                     : QString();
    if (!m_dateError.isEmpty()) {
        Q_EMIT changed();
        return {};
    }
    m_asked.mandateDate = date;
    m_given << QStringLiteral("proof");
    return QStringLiteral("consent");
}

void AssistSession::clearDateError()
{
    m_dateError.clear();
    Q_EMIT changed();
}

bool AssistSession::agree()
{
    if (!m_agent || !trace(What::Consented, m_agent->code, m_procedure))
        return false;
    m_asked.code = m_agent->code;
    m_asked.name = m_agent->name;
    m_asked.consent = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    m_record = m_asked;
    Q_EMIT changed();
    return true;
}

void AssistSession::refuse()
{
    if (m_agent)
        (void)trace(What::Refused, m_agent->code, m_procedure);
}

void AssistSession::noteSent(const QString &procedure)
{
    if (m_record)
        (void)trace(What::Sent, m_record->code, procedure);
}

void AssistSession::restore(const std::optional<wire::Assistance> &record)
{
    forgetRecord();
    m_record = record;
    Q_EMIT changed();
}

void AssistSession::forgetRecord()
{
    m_record.reset();
    ask({});
    Q_EMIT changed();
}

} // namespace parvis::kiosk
