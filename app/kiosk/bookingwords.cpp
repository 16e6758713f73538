// SPDX-License-Identifier: GPL-3.0-or-later
// What a BookingSession says, in the visitor's language.
#include "appointments/calendarfile.h"
#include "appointments/slotfilter.h"
#include "bookingsession.h"
#include "content/site.h"
#include "forms/answer.h"
#include "forms/display.h"
#include "localformat.h"
#include "meetingwords.h"
#include "othersite.h"
#include "phoneshare.h"
#include "towncontent.h"

#include <QTimeZone>

namespace parvis::kiosk
{

namespace
{

constexpr int noon = 12;

double milliseconds(Instant instant)
{
    return double(instant.time_since_epoch().count());
}

} // namespace

QDateTime BookingSession::local(Instant instant, const QString &site) const
{
    const auto *found = m_content.site(site);
    if (!found && m_desk)
        found = m_content.site(m_desk->site()); // one within reach keeps the same time
    return found ? found->localTime(instant)
                 : QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
}

QList<FreeStart> BookingSession::shown() const
{
    QList<FreeStart> starts = m_starts;
    if (m_thisWeek) {
        const Instant end = appointments::endOfWeek(local(m_clock.now(), m_wanted.site).timeZone(), m_clock.now());
        starts.removeIf([end](const FreeStart &s) { return s.start >= end; });
    }
    if (!m_part.isEmpty()) {
        const bool morning = m_part == QStringLiteral("morning");
        starts.removeIf([&](const FreeStart &s) { return (local(s.start, s.site).time().hour() < noon) != morning; });
    }
    return starts;
}

void BookingSession::setLanguage(const QString &language)
{
    m_language = language;
    m_wanted.language = language;
    if (m_contactFault && !m_contactMessage.what.isEmpty()) {
        const bool doubt = forms::parse(contactField(), m_contactText, {{}, m_language, m_content.region(m_reason->site)}).ok();
        m_contactMessage = doubt ? describeDoubt(*m_contactFault, contactField(), language) : describe(*m_contactFault, contactField(), language);
    }
    retell();
}

void BookingSession::setGuideList(const QStringList &bring)
{
    m_guideList = bring;
    Q_EMIT changed();
}

void BookingSession::retell()
{
    retellReasons();
    retellDays();
    retellTimes();
    retellNearby();
    Q_EMIT changed();
}

void BookingSession::retellReasons()
{
    QList<QVariantMap> wished;
    QList<QVariantMap> beside;
    const auto reasons = m_reason ? m_wanted.reasons() : QList<VisitReason>();
    for (const auto &one : reasons) {
        const auto reason = reasonFor(one.reason);
        wished.append({{QStringLiteral("reasonId"), one.reason},
                       {QStringLiteral("title"), reason ? reason->title.in(m_language) : QString()},
                       {QStringLiteral("persons"), one.persons},
                       {QStringLiteral("most"), reason ? reason->mostPersons : 1},
                       {QStringLiteral("further"), one.reason != m_wanted.reason}});
    }
    if (m_reason && !moving() && !elsewhere()) {
        for (const auto &reason : m_desk->reasonsBeside(m_wanted))
            beside.append(
                {{QStringLiteral("reasonId"), reason.id}, {QStringLiteral("title"), reason.title.in(m_language)}});
    }
    // Only a number that is stepped changes: the buttons under the visitor's finger stay where they are.
    const auto countless = [](QList<QVariantMap> rows) {
        for (auto &row : rows)
            row.remove(QStringLiteral("persons"));
        return rows;
    };
    if (countless(wished) == countless(m_wished.rows())) {
        for (int i = 0; i < wished.size(); ++i)
            m_wished.setValue(i, QStringLiteral("persons"), wished.at(i).value(QStringLiteral("persons")));
    } else {
        m_wished.setRows(std::move(wished));
    }
    m_beside.setRows(std::move(beside));
}

void BookingSession::retellDays()
{
    QList<QVariantMap> rows;
    const auto starts = shown();
    QList<std::pair<QDate, int>> days;
    for (const auto &start : starts) {
        const QDate day = local(start.start, start.site).date();
        if (days.isEmpty() || days.constLast().first != day)
            days.append({day, 0});
        ++days.last().second;
    }
    if (!m_day.isValid() && !days.isEmpty())
        m_day = days.constFirst().first;
    const QLocale locale(m_language);
    for (const auto &[day, free] : days) {
        const QString count = tr("%n time(s) free", "", free);
        rows.append({{QStringLiteral("day"), day.toString(Qt::ISODate)},
                     {QStringLiteral("weekday"), locale.dayName(day.dayOfWeek())},
                     {QStringLiteral("date"), shortDate(day, m_language)},
                     {QStringLiteral("free"), count},
                     {QStringLiteral("spoken"), dayOfWeek(day, m_language) + QStringLiteral(", ") + count},
                     {QStringLiteral("selected"), day == m_day}});
    }
    m_days.setRows(std::move(rows));
}

void BookingSession::retellTimes()
{
    QList<QVariantMap> rows;
    const auto starts = shown();
    for (const auto &start : starts) {
        const QDateTime at = local(start.start, start.site);
        if (at.date() != m_day)
            continue;
        const QString time = clockTime(at.time(), m_language);
        const bool kept = m_held && m_held->start == start.start && m_held->site == start.site;
        rows.append({{QStringLiteral("start"), milliseconds(start.start)},
                     {QStringLiteral("time"), time},
                     {QStringLiteral("at"), at.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"))},
                     {QStringLiteral("kept"), kept},
                     {QStringLiteral("spoken"), kept ? tr("%1, kept for you").arg(time) : time}});
    }
    m_times.setRows(std::move(rows));
}

void BookingSession::retellNearby()
{
    QList<QVariantMap> rows;
    for (const auto &site : std::as_const(m_sites)) {
        if (site.starts.isEmpty() || site.site == m_wanted.site || moving())
            continue;
        const QDateTime first = local(site.starts.constFirst().start, site.site);
        rows.append({{QStringLiteral("site"), site.site},
                     {QStringLiteral("name"), otherSite(m_content, site.site, {site.name, {}, {}}).name.in(m_language)},
                     {QStringLiteral("first"),
                      tr("First possible: %1, %2. About %n minute(s) away.", "", site.minutesAway)
                          .arg(dayOfWeek(first.date(), m_language), clockTime(first.time(), m_language))}});
    }
    m_nearby.setRows(std::move(rows));
}

QString BookingSession::reasonTitle() const
{
    QStringList titles;
    for (const auto &one : m_reason ? m_wanted.reasons() : QList<VisitReason>()) {
        if (const auto reason = reasonFor(one.reason))
            titles.append(reason->title.in(m_language));
    }
    return QLocale(m_language).createSeparatedList(titles);
}

QString BookingSession::askedTitle() const
{
    const auto &asked = m_asked ? m_asked : m_reason;
    return asked ? asked->title.in(m_language) : QString();
}

QStringList BookingSession::wishes() const
{
    QStringList lines;
    for (const auto &row : m_wished.rows()) {
        const int persons = row.value(QStringLiteral("persons")).toInt();
        const QString title = row.value(QStringLiteral("title")).toString();
        lines.append(persons > 1 ? tr("%1, %n person(s)", "", persons).arg(title) : title);
    }
    return lines;
}

QString BookingSession::lengthText() const
{
    if (m_starts.isEmpty())
        return {};
    const auto length =
        std::chrono::ceil<std::chrono::minutes>(m_starts.constFirst().end - m_starts.constFirst().start);
    return tr("All of it takes about %n minute(s).", "", int(length.count()));
}

double BookingSession::firstStart() const
{
    const auto starts = shown();
    return starts.isEmpty() ? 0 : milliseconds(starts.constFirst().start);
}

QString BookingSession::firstTime() const
{
    const auto starts = shown();
    return starts.isEmpty() ? QString() : clockTime(local(starts.constFirst().start, m_wanted.site).time(), m_language);
}

QString BookingSession::firstDay() const
{
    const auto starts = shown();
    return starts.isEmpty() ? QString() : dayOfWeek(local(starts.constFirst().start, m_wanted.site).date(), m_language);
}

QString BookingSession::spokenCode() const
{
    return spelled(code());
}

QString BookingSession::dayText() const { return m_day.isValid() ? dayOfWeek(m_day, m_language) : QString(); }

QString BookingSession::siteOf() const { return m_outcome.isEmpty() ? m_wanted.site : m_visit.site; }

OtherSite BookingSession::there() const
{
    OtherSite told = m_old && m_old->there ? *m_old->there : OtherSite();
    for (const auto &site : m_sites) {
        if (site.site == siteOf()) {
            told.name = site.name;
            told.minutesAway = site.minutesAway;
        }
    }
    return otherSite(m_content, siteOf(), told);
}

std::optional<BookableReason> BookingSession::reasonFor(const QString &id) const
{
    return elsewhere() ? reasonElsewhere(m_content, siteOf(), there(), *m_desk, id) : m_desk->reason(id);
}

QString BookingSession::siteName() const
{
    return there().name.in(m_language);
}

QString BookingSession::travel() const
{
    const int minutes = there().minutesAway;
    return minutes > 0 && isAtTownHall() ? tr("The way there takes about %n minute(s).", "", minutes) : QString();
}

QString BookingSession::elsewhereTitle() const
{
    return elsewhere() && isAtTownHall() ? tr("Your appointment is at another place: %1").arg(siteName()) : QString();
}

QString BookingSession::elsewhereText() const
{
    if (elsewhereTitle().isEmpty())
        return {};
    QStringList sentences{travel(), tr("Go there on the day, and say there that you have arrived.")};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString BookingSession::taken() const
{
    return m_wasTaken && !m_starts.isEmpty() ? tr("Somebody has just taken this time. These are the next ones; what you entered is still here.") : QString();
}

QString BookingSession::problem() const
{
    switch (m_trouble) {
    case Trouble::None: return {};
    case Trouble::Unreachable:
        return tr("The town hall’s computer does not answer, and this needs it. Nothing was changed. Please try again, or go to the desk.");
    case Trouble::Uncertain:
        return moving()
                   ? tr("The town hall’s computer did not answer in time. It is not certain whether your appointment "
                        "was moved. Please look with your code in a few minutes, or ask at the desk.")
                   : tr("The town hall’s computer did not answer in time. It is not certain whether your appointment "
                        "was booked. Please ask at the desk before you book again.");
    case Trouble::NotWritten:
        return tr("This could not be written down. Nothing was sent. Please call a member of staff; what you entered is still here.");
    // One sentence for whatever stands against it: a name given here must tell nothing of whose it is.
    case Trouble::NotAllowed:
        return !moving() ? tr("This cannot be booked here. Nothing was booked. Please ask at the reception.")
                         : tr("This is not possible for this appointment. Nothing was changed. Please ask at the desk.");
    }
    return {};
}

QString BookingSession::contactShown() const
{
    if (m_contact.kind == VisitorContact::Kind::None)
        return {};
    const QString region = m_reason ? m_content.region(m_reason->site) : QString();
    return forms::display(contactField(), m_contact.value, {m_language, region});
}

QString BookingSession::dayLine() const
{
    const auto instant = !m_outcome.isEmpty() ? std::optional(m_visit.start) : m_held ? std::optional(m_held->start) : m_chosen ? std::optional(m_chosen->start) : std::nullopt;
    if (!instant || m_requesting)
        return {};
    return dayOfWeek(local(*instant, siteOf()).date(), m_language);
}

QString BookingSession::timeLine() const
{
    const auto instant = !m_outcome.isEmpty() ? std::optional(m_visit.start) : m_held ? std::optional(m_held->start) : m_chosen ? std::optional(m_chosen->start) : std::nullopt;
    if (!instant || m_requesting)
        return {};
    return clockTime(local(*instant, siteOf()).time(), m_language);
}

QString BookingSession::placeLine() const
{
    if (!isAtTownHall()) {
        const auto lines = meetingLines(m_wanted.channel, contactShown());
        return lines.join(QLatin1Char('\n'));
    }
    const auto *site = m_content.site(siteOf());
    const auto reason = site && m_reason ? reasonFor(m_wanted.reason) : std::nullopt;
    const auto *place = reason && reason->site == siteOf() ? site->findPlace(reason->place) : nullptr;
    QStringList lines;
    if (place)
        lines = {place->name.in(m_language), place->detail.in(m_language)};
    lines << siteName() << there().address.join(QStringLiteral(", "));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString BookingSession::when(const BookedVisit &visit) const
{
    const QDateTime at = local(visit.start, visit.site);
    return tr("%1, %2").arg(dayOfWeek(at.date(), m_language), clockTime(at.time(), m_language));
}

QString BookingSession::oldTime() const { return m_old ? when(*m_old) : QString(); }

QStringList BookingSession::bring() const
{
    QStringList list = m_guideList;
    for (const auto &one : m_reason ? m_wanted.reasons() : QList<VisitReason>()) {
        const auto reason = reasonFor(one.reason);
        for (const auto &document : reason ? reason->documents : QList<LocalizedText>()) {
            if (const QString text = document.in(m_language); !list.contains(text))
                list.append(text);
        }
    }
    return list;
}

documents::ReceiptSheet BookingSession::sheet(documents::ReceiptSheet sheet, const PhoneShare &phone) const
{
    const bool requested = m_outcome == QStringLiteral("requested");
    const QString address = there().address.join(QStringLiteral(", "));
    if (elsewhere()) { // the head of the sheet is where he goes, not where it was printed
        sheet.siteName = siteName();
        sheet.siteDetail = QStringList{address, there().phone}.join(QLatin1Char('\n')).trimmed();
    }
    sheet.title = requested ? tr("Your request for an appointment") : tr("Your appointment");
    sheet.subject = reasonTitle();
    sheet.referenceLabel = tr("Code");
    sheet.reference = m_visit.code;
    if (!requested)
        sheet.blocks.append({tr("When"), {when(m_visit)}, false});
    // A sheet that is left behind names nobody's number.
    QStringList where = isAtTownHall() ? placeLine().split(QLatin1Char('\n')) : meetingLines(m_wanted.channel);
    if (elsewhere() && !travel().isEmpty())
        where.append(travel());
    sheet.blocks.append({isAtTownHall() ? tr("Where") : tr("How"), where, false});
    if (several())
        sheet.blocks.append({tr("For"), wishes(), false});
    else if (m_visit.persons > 1)
        sheet.blocks.append({tr("Persons"), {tr("%n person(s)", "", m_visit.persons)}, false});
    if (requested)
        sheet.blocks.append({tr("What happens next"), {tr("The town hall looks for a time and tells you. It is not booked yet.")}, false});
    if (const auto list = bring(); !list.isEmpty())
        sheet.blocks.append({isAtTownHall() ? tr("To bring with you") : tr("To have at hand"), list, true});
    if (const QString page = phone.appointmentsHost(siteOf()); !page.isEmpty())
        sheet.blocks.append({tr("On your phone"),
                             {tr("See, cancel or wish to come earlier: open %1 and type the code.").arg(page)},
                             false});
    sheet.footer =
        requested ? tr("Keep this sheet until the town hall has answered.")
        : elsewhere()
            ? tr("With the code you can move or cancel the appointment: there, or at the kiosk where you booked it.")
            : tr("With the code you can move or cancel the appointment, here or at the desk.");
    sheet.qrText.clear();
    if (!requested) {
        appointments::CalendarEntry entry;
        entry.uid = m_visit.code + QStringLiteral("@parvis"); // as the hub calls it
        entry.stamp = m_clock.now();
        entry.start = m_visit.start;
        entry.end = m_visit.end;
        entry.summary = reasonTitle();
        entry.location =
            isAtTownHall() ? QStringList{siteName(), address}.join(QStringLiteral(", ")) : where.constFirst();
        entry.description = tr("Code %1").arg(m_visit.code);
        entry.url = phone.appointmentAddress(siteOf(), m_visit.code);
        if (!entry.url.isEmpty())
            entry.description += QLatin1Char('\n') + entry.url; // not every calendar shows an address that stands apart
        entry.sequence = m_visit.revision;
        sheet.qrText = QString::fromUtf8(appointments::toCalendarFile(entry));
    }
    return sheet;
}

} // namespace parvis::kiosk
