// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffstatus.h"

#include <QHash>

#include <algorithm>

namespace parvis::kiosk
{

using namespace std::chrono_literals;

namespace
{

const QString good = QStringLiteral("success");
const QString attention = QStringLiteral("warning");
const QString bad = QStringLiteral("error");

constexpr auto freshFor = 5min;  // contact older than this deserves a look
constexpr auto staleAfter = 24h; // and older than this, a call

} // namespace

StaffStatus::StaffStatus(QString code, Source source, QStringList printers, Titles titles, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_code(std::move(code)), m_source(std::move(source)), m_printers(std::move(printers)),
      m_titles(std::move(titles)), m_clock(clock),
      m_rows({QStringLiteral("label"), QStringLiteral("text"), QStringLiteral("mood")}),
      m_helps({QStringLiteral("when"), QStringLiteral("what")})
{
}

bool StaffStatus::blocked() const { return m_blockedUntil && m_clock.now() < *m_blockedUntil; }

void StaffStatus::close()
{
    m_unlocked = false;
    m_refused = false;
    m_rows.setRows({});
    m_helps.setRows({});
    Q_EMIT changed();
}

void StaffStatus::setLanguage(const QString &language)
{
    m_language = language;
    retell();
}

void StaffStatus::tick()
{
    if (m_blockedUntil && !blocked()) {
        m_blockedUntil.reset();
        m_tries = 0;
        Q_EMIT changed();
    }
    if (m_unlocked && m_clock.now() - m_told >= 5s)
        retell();
}

void StaffStatus::unlock(const QString &code)
{
    if (!available() || blocked())
        return;
    m_refused = code != m_code;
    m_unlocked = !m_refused;
    m_tries = m_refused ? m_tries + 1 : 0;
    if (m_tries >= mostTries)
        m_blockedUntil = m_clock.now() + blockedFor;
    retell();
}

QString StaffStatus::ago(Instant instant) const
{
    const auto past = m_clock.now() - instant;
    if (past < 1min)
        return tr("less than a minute ago");
    if (past < 1h)
        return tr("%n minute(s) ago", "", int(std::chrono::floor<std::chrono::minutes>(past).count()));
    if (past < 48h)
        return tr("%n hour(s) ago", "", int(std::chrono::floor<std::chrono::hours>(past).count()));
    return tr("%n day(s) ago", "", int(std::chrono::floor<std::chrono::days>(past).count()));
}

QString StaffStatus::alarmText(const QString &alarm)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("not-enrolled"),
         tr("The town’s computer does not know this kiosk: it must be enrolled again.")},
        {QStringLiteral("frozen"),
         tr("The town’s computer has stopped this kiosk, because its records do not go on from what it told before. "
            "Call your administrator; do not restart from a copy.")},
        {QStringLiteral("hub-restored"),
         tr("The town’s computer came back from a backup and is being told everything again. Leave the kiosk on.")},
        {QStringLiteral("clock-unknown"),
         tr("After a restart the time is not certain. Nothing to do but to restore the connection.")},
        {QStringLiteral("hub-clock"),
         tr("The clock of this machine was set and is not believed: no place passes and no day is made until it is "
            "right. Set it right, or have your administrator confirm it.")},
        {QStringLiteral("digest-mismatch"),
         tr("What was stored here differed from the town’s computer and is fetched again. Nothing to do.")},
        {QStringLiteral("bad-answer"),
         tr("What answers is not the town’s computer. Check the address in kiosk.toml and the network.")},
        {QStringLiteral("bad-receipt"), tr("A receipt was not right; what it was for is kept and sent again.")},
        {QStringLiteral("bad-object"), tr("A file of the new content arrived damaged; the old content stays.")},
        {QStringLiteral("content-refused"),
         tr("The newest content has a fault and is not shown; what was shown before stays. Tell your administrator.")},
        {QStringLiteral("store-failed"), tr("The disk is full or broken. Nothing confirmed is lost, but nothing new "
                                            "can be kept: call your administrator now.")},
    };
    return texts.value(alarm, alarm);
}

QString StaffStatus::stepText(store::AssistanceEvent::What what)
{
    using What = store::AssistanceEvent::What;
    switch (what) {
    case What::Began: return tr("began");
    case What::Consented: return tr("the visitor agreed");
    case What::Refused: return tr("the visitor did not agree");
    case What::Sent: return tr("a form was stored");
    case What::Ended: return tr("ended");
    case What::Left: return tr("ended with the visit");
    case What::Idle: return tr("ended because nobody was there");
    case What::TimeOver: return tr("ended after the longest time");
    case What::Locked: return tr("locked after wrong tries");
    }
    return {};
}

void StaffStatus::add(QList<QVariantMap> &rows, const QString &label, const QString &text, const QString &mood) const
{
    rows.append({{QStringLiteral("label"), label}, {QStringLiteral("text"), text}, {QStringLiteral("mood"), mood}});
}

void StaffStatus::tellHelps(const QList<store::AssistanceEvent> &events)
{
    QList<QVariantMap> rows;
    for (const auto &event : events.first(std::min<qsizetype>(events.size(), mostHelp))) {
        const QString when = event.code.isEmpty()
                                 ? ago(event.at)
                                 : QStringLiteral("%1 · %2").arg(ago(event.at), tr("agent %1").arg(event.code));
        const QString title = event.procedure.isEmpty() ? QString() : m_titles(event.procedure);
        const QString what = title.isEmpty() ? stepText(event.what) : tr("%1: %2").arg(stepText(event.what), title);
        rows.append({{QStringLiteral("when"), when}, {QStringLiteral("what"), what}});
    }
    m_helps.setRows(std::move(rows));
}

void StaffStatus::retell()
{
    m_told = m_clock.now();
    QList<QVariantMap> rows;
    if (m_unlocked) {
        const KioskHealth health = m_source();
        const bool old = health.lastContact && m_clock.now() - *health.lastContact > freshFor;
        const bool stale = health.lastContact && m_clock.now() - *health.lastContact > staleAfter;
        const QString contact = tr("Contact with the town’s computer");
        switch (health.hub) {
        case KioskHealth::Hub::Inside: add(rows, contact, tr("This machine keeps everything itself."), good); break;
        case KioskHealth::Hub::Reachable: add(rows, contact, tr("Connected."), good); break;
        case KioskHealth::Hub::Away:
            add(rows, contact, health.lastContact ? tr("No connection. Last contact: %1.").arg(ago(*health.lastContact)) : tr("No connection."),
                stale ? bad : old ? attention : good);
            break;
        case KioskHealth::Hub::NeverReached:
            add(rows, contact, tr("Never reached since this kiosk was installed. Check the network cable and the address in kiosk.toml."), bad);
            break;
        }
        const QString waiting = tr("Waiting to be sent");
        if (health.waitingEntries == 0)
            add(rows, waiting, tr("Nothing."), good);
        else
            add(rows, waiting,
                tr("%n entry(ies), safe on this machine.", "", health.waitingEntries) +
                    (health.oldestWaiting ? QStringLiteral(" ") + tr("The oldest was written %1.").arg(ago(*health.oldestWaiting)) : QString()),
                health.oldestWaiting && m_clock.now() - *health.oldestWaiting > staleAfter ? bad : attention);
        add(rows, tr("Appointments that can be sold without connection"), tr("%n place(s)", "", health.leases),
            health.leases > 0 || health.hub == KioskHealth::Hub::Inside ? good : attention);
        add(rows, tr("Clock"),
            health.time == KioskHealth::Time::Sure      ? tr("Right.")
            : health.time == KioskHealth::Time::Guessed ? tr("Not compared since the last restart; it seems right.")
                                                        : tr("Unknown: no appointments are sold until there is a connection."),
            health.time == KioskHealth::Time::Sure ? good : health.time == KioskHealth::Time::Guessed ? attention : bad);
        const QString content =
            health.release > 0 ? tr("Release %1").arg(health.release) : tr("From the content folder of this machine");
        add(rows, tr("Content"),
            health.comingRelease > 0
                ? content + QStringLiteral(" · ") + tr("release %1 follows after this visit").arg(health.comingRelease)
                : content,
            good);
        add(rows, tr("Printers"), m_printers.isEmpty() ? tr("None in kiosk.toml.") : m_printers.join(QStringLiteral(", ")), good);
        if (health.alarms.isEmpty())
            add(rows, tr("Alarms"), tr("None."), good);
        for (const QString &alarm : health.alarms)
            add(rows, tr("Alarm"), alarmText(alarm), bad);
        tellHelps(health.assistance);
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace parvis::kiosk
