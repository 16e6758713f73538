// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor is told about the line and his ticket.
#include "content/site.h"
#include "localformat.h"
#include "queue/deskname.h"
#include "ticketsession.h"
#include "towncontent.h"

#include <algorithm>

namespace parvis::kiosk
{

using queue::SaleState;
using queue::TicketState;
using queue::WaitEstimate;
using sync::QueueObstacle;

namespace
{

QString kindText(SaleState::Kind kind)
{
    switch (kind) {
    case SaleState::Kind::Open: return QStringLiteral("open");
    case SaleState::Kind::Closed: return QStringLiteral("closed");
    case SaleState::Kind::Full: break;
    }
    return QStringLiteral("full");
}

int minutesUp(std::chrono::seconds time) { return int(std::chrono::ceil<std::chrono::minutes>(time).count()); }
int minutesDown(std::chrono::seconds time) { return int(std::chrono::floor<std::chrono::minutes>(time).count()); }

} // namespace

QDateTime TicketSession::local(Instant instant) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
    return plan() ? utc.toTimeZone(plan()->zone) : utc;
}

// --- the lines ----------------------------------------------------------------------------------------------------

void TicketSession::retell()
{
    retellServices();
    QList<QVariantMap> needs;
    for (const auto &need : plan() ? plan()->needs : QList<queue::Need>()) {
        needs.append({{QStringLiteral("needId"), need.id},
                      {QStringLiteral("label"), need.title.in(m_language)},
                      {QStringLiteral("selected"), m_needed.contains(need.id)}});
    }
    m_needs.setRows(std::move(needs));
    Q_EMIT changed();
}

void TicketSession::retellServices()
{
    QList<QVariantMap> rows;
    for (const auto &known : std::as_const(m_known)) {
        const auto *found = service(known.service);
        if (!found || (!m_only.isEmpty() && found->id != m_only))
            continue;
        const auto mine = std::find_if(m_given.cbegin(), m_given.cend(), [&](const Given &given) { return given.ticket.service == found->id; });
        rows.append({{QStringLiteral("serviceId"), found->id},
                     {QStringLiteral("letter"), QString(found->letter)},
                     {QStringLiteral("title"), found->title.in(m_language)},
                     {QStringLiteral("details"), found->text.in(m_language)},
                     {QStringLiteral("sale"), kindText(known.sale.kind)},
                     {QStringLiteral("line"), saleText(known)},
                     {QStringLiteral("mine"), mine == m_given.cend() ? QString() : mine->ticket.label},
                     {QStringLiteral("spokenMine"), mine == m_given.cend() ? QString() : mine->ticket.speech}});
    }
    // What can be had stands first, in the order of the town.
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        const auto isOpen = [](const QVariantMap &row) { return row.value(QStringLiteral("sale")) == QStringLiteral("open"); };
        return isOpen(a) && !isOpen(b);
    });
    m_services.setRows(std::move(rows));
}

bool TicketSession::anyOpen() const
{
    return std::any_of(m_known.begin(), m_known.end(), [](const auto &known) { return known.sale.kind == SaleState::Kind::Open; });
}

QString TicketSession::closedReason() const
{
    if (!plan())
        return {};
    const QDate today = local(m_clock.now()).date();
    const auto found = std::find_if(plan()->closed.begin(), plan()->closed.end(), [&](const auto &closed) { return closed.day == today; });
    return found == plan()->closed.end() ? QString() : found->reason.in(m_language);
}

QString TicketSession::opensText(Instant opens) const
{
    const QDateTime at = local(opens);
    const QString time = clockTime(at.time(), m_language);
    const qint64 days = local(m_clock.now()).date().daysTo(at.date());
    if (days == 0)
        return tr("Tickets from %1 on").arg(time);
    return days == 1 ? tr("Tickets again tomorrow from %1 on").arg(time)
                     : tr("Tickets again: %1, from %2 on").arg(dayOfWeek(at.date(), m_language), time);
}

QString TicketSession::saleText(const sync::ServiceShown &known) const
{
    if (known.sale.kind == SaleState::Kind::Closed)
        return known.sale.changes ? opensText(*known.sale.changes) : tr("No tickets at present");
    if (known.sale.kind == SaleState::Kind::Full)
        return tr("Too many people are waiting: no more tickets for now");
    QStringList parts;
    if (known.waiting >= 0)
        parts.append(known.waiting == 0 ? tr("Nobody is waiting") : tr("%n person(s) waiting", "", known.waiting));
    if (known.wait.basis != WaitEstimate::Basis::None)
        parts.append(rangeText(known.wait));
    return parts.join(QStringLiteral(" · "));
}

// --- the ticket ---------------------------------------------------------------------------------------------------

QString TicketSession::rangeText(const WaitEstimate &wait)
{
    const int least = minutesDown(wait.least);
    const int most = minutesUp(wait.most);
    if (wait.basis == WaitEstimate::Basis::None)
        return tr("Nobody can say yet");
    if (most <= 1)
        return tr("Hardly any wait");
    if (least == most)
        return tr("About %n minute(s)", "", most);
    return least == 0 ? tr("Up to %n minute(s)", "", most) : tr("%1 to %2 minutes").arg(least).arg(most);
}

QString TicketSession::ticketId() const { return ticket() ? ticket()->id : QString(); }
QString TicketSession::label() const { return ticket() ? ticket()->label : QString(); }
QString TicketSession::spokenLabel() const { return ticket() ? ticket()->speech : QString(); }
// In his language, whatever language the agent named his desk in.
QString TicketSession::calledTo() const
{
    if (!ticket())
        return {};
    static const QStringList patterns{QStringLiteral("Guichet %1"), QStringLiteral("Schalter %1"),
                                      QStringLiteral("Desk %1"), QStringLiteral("الشباك رقم %1")};
    const QString number = queue::deskNumber(ticket()->desk, patterns);
    return number.isEmpty() ? ticket()->desk : tr("Desk %1").arg(number);
}

bool TicketSession::own() const { return ticket() && m_given.at(m_shown).way == sync::Way::Lease; }

QString TicketSession::serviceTitle() const
{
    const auto *found = ticket() ? service(ticket()->service) : nullptr;
    return found ? found->title.in(m_language) : QString();
}

QString TicketSession::placeName() const
{
    const auto *found = ticket() ? service(ticket()->service) : nullptr;
    const auto *site = m_content.site(m_site);
    const auto *place = found && site ? site->findPlace(found->place) : nullptr;
    return place ? place->name.in(m_language) : QString();
}

QString TicketSession::placeDetail() const
{
    const auto *found = ticket() ? service(ticket()->service) : nullptr;
    const auto *site = m_content.site(m_site);
    const auto *place = found && site ? site->findPlace(found->place) : nullptr;
    return place ? place->detail.in(m_language) : QString();
}

QString TicketSession::turn() const
{
    if (!ticket())
        return {};
    switch (ticket()->state) {
    case TicketState::Waiting:
    case TicketState::Transferred: return QStringLiteral("waiting");
    case TicketState::Called:
    case TicketState::Recalled: return QStringLiteral("called");
    case TicketState::Serving: return QStringLiteral("serving");
    case TicketState::Parked: return QStringLiteral("parked");
    case TicketState::Missed: return QStringLiteral("missed");
    case TicketState::Served:
    case TicketState::Left: break;
    }
    return QStringLiteral("over");
}

QString TicketSession::positionText() const
{
    if (!ticket() || ticket()->position < 1)
        return {};
    return ticket()->position == 1 ? tr("You are the next") : tr("%n person(s) before you", "", ticket()->position - 1);
}

QString TicketSession::waitText() const
{
    return ticket() && turn() == QStringLiteral("waiting") && !own() ? rangeText(ticket()->wait) : QString();
}

QString TicketSession::confidenceText() const
{
    if (waitText().isEmpty())
        return {};
    switch (ticket()->wait.basis) {
    case WaitEstimate::Basis::Measured: return tr("It is so for %1 of 10 people.").arg(ticket()->wait.confidencePercent / 10);
    case WaitEstimate::Basis::Planned: return tr("A rough guess of the town hall.");
    case WaitEstimate::Basis::None: break;
    }
    return {};
}

QString TicketSession::appointmentTime() const
{
    return ticket() && ticket()->appointment ? clockTime(local(*ticket()->appointment).time(), m_language) : QString();
}

QStringList TicketSession::nextSteps() const
{
    if (!ticket())
        return {};
    QStringList steps{tr("Keep your number and take a seat nearby.")};
    if (own())
        steps.append(tr("The town hall learns your number as soon as the connection is back. If it takes long, show it at the reception: it counts."));
    else if (isForAppointment())
        steps.append(tr("Your arrival is noted. You are called near the time of your appointment."));
    steps.append(tr("You are called by this number. Watch the board and listen."));
    steps.append(tr("Then go to the desk that is named beside your number."));
    return steps;
}

documents::ReceiptSheet TicketSession::sheet(documents::ReceiptSheet sheet) const
{
    const QDateTime at = local(m_shown < 0 ? m_clock.now() : m_given.at(m_shown).at);
    sheet.title = tr("Your number");
    sheet.subject = serviceTitle();
    sheet.referenceLabel = tr("Number");
    sheet.reference = label();
    sheet.dateLine = tr("%1, %2").arg(longDate(at.date(), m_language), clockTime(at.time(), m_language));
    QStringList wait{positionText(), waitText(), confidenceText()};
    if (!appointmentTime().isEmpty())
        wait = {tr("Your appointment: %1").arg(appointmentTime())};
    wait.removeAll(QString());
    if (!wait.isEmpty())
        sheet.blocks.append({tr("When you took it"), wait});
    QStringList where{placeName(), placeDetail()};
    where.removeAll(QString());
    if (!where.isEmpty())
        sheet.blocks.append({tr("Where to wait"), where});
    sheet.blocks.append({tr("What happens next"), nextSteps(), false, true});
    sheet.qrText.clear();
    sheet.footer = tr("Valid today only.");
    return sheet;
}

// --- no ticket ----------------------------------------------------------------------------------------------------

QStringList TicketSession::otherWays() const
{
    const auto *found = service(m_refused);
    return found ? found->reasons : QStringList();
}

QString TicketSession::refusalTitle() const
{
    const auto *found = service(m_refused);
    const QString what = found ? found->title.in(m_language) : QString();
    switch (m_obstacle) {
    case QueueObstacle::None: return {};
    case QueueObstacle::Closed: return tr("%1: no tickets now").arg(what);
    case QueueObstacle::Full: return tr("%1: the line is full").arg(what);
    default: return tr("This kiosk cannot give a ticket now");
    }
}

QString TicketSession::refusalText() const
{
    const auto *known = shown(m_refused);
    switch (m_obstacle) {
    case QueueObstacle::None: return {};
    case QueueObstacle::Closed: {
        QStringList lines{known && known->sale.changes ? opensText(*known->sale.changes) + QLatin1Char('.') : QString(), closedReason()};
        lines.removeAll(QString());
        return lines.isEmpty() ? tr("Tickets are given during the opening hours of this service.") : lines.join(QLatin1Char('\n'));
    }
    case QueueObstacle::Full:
        return tr("So many people are waiting that not everybody would be served in time. A place may become free: ask again later.");
    default: return tr("Please go to the reception in this hall and ask for a ticket. Nothing was lost.");
    }
}

} // namespace parvis::kiosk
