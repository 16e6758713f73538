// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlesheet.h"

#include "desktext.h"

namespace parvis::desk
{

namespace
{

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return QStringLiteral("<p><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString item(const QString &what, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                                .arg(what.toHtmlEscaped(), text.toHtmlEscaped());
}

QString table(const QStringList &items)
{
    return QStringLiteral("<table>%1</table>").arg(items.join(QString()));
}

const QLatin1String beyondLimit("beyond-limit");
constexpr qsizetype mostPlaces = 30;

bool isDoubleBooking(const SettleRow &row)
{
    return row.because == QLatin1String("conflict") && row.kind == QLatin1String("booking");
}

} // namespace

QString SettleSheet::title(const SettleRow &row)
{
    if (row.alarm == QLatin1String("frozen"))
        return tr("Kiosk is frozen");
    if (row.alarm == QLatin1String("awaiting-reoffer"))
        return tr("Kiosk has not told what it sold");
    if (row.alarm == QLatin1String("silent"))
        return tr("Kiosk is silent");
    if (row.alarm == QLatin1String("outside-plan"))
        return tr("An appointment lies outside the opening hours");
    if (row.alarm == QLatin1String("plan"))
        return tr("The plan of this site cannot be read");
    if (row.alarm == QLatin1String("restored"))
        return tr("The hub was put back from a backup");
    if (isDoubleBooking(row))
        return tr("Two visitors have one place");
    if (row.because == beyondLimit)
        return tr("A visitor has more appointments than he may");
    const QHash<QString, QString> kinds{{QStringLiteral("submission"), tr("A form was set apart")},
                                        {QStringLiteral("booking"), tr("An appointment was set apart")},
                                        {QStringLiteral("cancellation"), tr("A cancellation was set apart")},
                                        {QStringLiteral("return"), tr("Places given back were set apart")},
                                        {QStringLiteral("handoff"), tr("A call for help was set apart")},
                                        {QStringLiteral("ticket"), tr("A ticket was set apart")}};
    return kinds.value(row.kind, tr("Something unreadable was set apart"));
}

QString SettleSheet::decided(const QString &decision)
{
    const QHash<QString, QString> words{{QStringLiteral("take-in"), tr("taken in")},
                                        {QStringLiteral("honour"), tr("honoured")},
                                        {QStringLiteral("handled"), tr("dealt with")},
                                        {QStringLiteral("discard"), tr("discarded")}};
    return words.value(decision, decision);
}

namespace
{

/// The words of one case; private to this file.
class Telling
{
    Q_DECLARE_TR_FUNCTIONS(SettleSheet)

public:
    Telling(const SettleRow &row, const SettleSheet::Words &words) : m_row(row), m_words(words) {}

    [[nodiscard]] QString alarm() const
    {
        const QString name = m_words.devices.value(m_row.device, m_row.device);
        QString html = heading(SettleSheet::title(m_row));
        if (m_row.alarm == QLatin1String("outside-plan"))
            return html +
                   paragraph(QStringLiteral("%1 · %2").arg(m_row.reference,
                                                           DeskText::weekdayAndTime(m_row.since.value_or(Instant())))) +
                   paragraph(tr("The plan of this site has changed since it was booked, and no longer has this time. "
                                "The appointment stands, and its visitor comes.")) +
                   heading(tr("What to do")) +
                   paragraph(tr("Move it or call it off on the page of appointments, or leave it and be there."));
        if (m_row.alarm == QLatin1String("plan"))
            return html + paragraph(m_row.reference) +
                   paragraph(tr("Nothing can be booked at this site, or no tickets can be given.")) +
                   heading(tr("What to do")) +
                   paragraph(tr("Tell the administrator: the plan has to be published anew."));
        if (m_row.alarm == QLatin1String("restored"))
            return html + restored();
        html += paragraph(tr("Kiosk: %1").arg(name));
        if (m_row.since)
            html += paragraph(tr("Last heard of: %1").arg(DeskText::weekdayAndTime(*m_row.since)));
        return html + paragraph(whatIsWrong()) + heading(tr("What to do")) + paragraph(whatToDo()) + places();
    }

    [[nodiscard]] QString quarantine() const
    {
        QString html = heading(SettleSheet::title(m_row));
        html += table({item(tr("From"), m_words.devices.value(m_row.device, m_row.device)),
                       item(tr("Set apart"), DeskText::weekdayAndTime(m_row.since.value_or(Instant()))),
                       item(tr("Reference"), m_row.reference),
                       item(tr("Procedure"), m_words.procedures.value(m_row.procedure, m_row.procedure))});
        html += heading(tr("Why")) + paragraph(why());
        if (m_row.appointment)
            html += heading(tr("Who wrote it")) + party(*m_row.appointment);
        for (const AppointmentRow &other : m_row.others)
            html += heading(tr("Who has the place now")) + party(other);
        if (m_row.isOpen())
            return html + heading(tr("What can be done")) + choices();
        html += heading(tr("Decided"));
        html += paragraph(tr("%1 by %2 on %3")
                              .arg(SettleSheet::decided(m_row.decision), m_row.by,
                                   DeskText::weekdayAndTime(m_row.decided.value_or(Instant()))));
        return html + paragraph(m_row.note);
    }

private:
    // Who declares a kiosk lost answers for each of them.
    [[nodiscard]] QString places() const
    {
        if (!m_words.places)
            return {};
        if (m_words.places->isEmpty())
            return paragraph(tr("It holds no places for itself."));
        QStringList lines;
        for (const PlaceRow &place : m_words.places->first(std::min(mostPlaces, m_words.places->size())))
            lines << item(DeskText::weekdayAndTime(place.start),
                          m_words.resources.value(place.resource, place.resource));
        const auto further = int(m_words.places->size() - lines.size());
        return heading(tr("Places it holds for itself: %1").arg(QLocale().toString(m_words.places->size()))) +
               table(lines) + (further > 0 ? paragraph(tr("and %1 more").arg(QLocale().toString(further))) : QString());
    }

    [[nodiscard]] QString restored() const
    {
        const QString to = DeskText::weekdayAndTime(m_row.since.value_or(Instant()));
        const QString when =
            m_row.lostFrom ? tr("Of what happened between %1 and %2 it knows only what the kiosks tell it again.")
                                 .arg(DeskText::weekdayAndTime(*m_row.lostFrom), to)
                           : tr("Of what happened between the backup and %1 it knows only what the kiosks tell it "
                                "again.")
                                 .arg(to);
        return paragraph(when) +
               paragraph(tr("What visitors did on their telephone in that time is lost, and so is what was done at "
                            "the desks: appointments made, moved or called off, tickets, notes.")) +
               heading(tr("What to do")) +
               paragraph(tr("Believe a visitor who shows a confirmation that is not found here, and book him anew. Ask "
                            "your colleagues what they booked, moved or called off in that time. This notice goes by "
                            "itself after three days."));
    }

    [[nodiscard]] QString whatIsWrong() const
    {
        if (m_row.alarm == QLatin1String("frozen"))
            return tr("What it sends does not follow from what it sent before: its disk was copied or put back. "
                      "Everything it sends now is set apart, and it may sell nothing by itself.");
        if (m_row.alarm == QLatin1String("awaiting-reoffer"))
            return tr("The hub was put back from a backup. Until this kiosk has told what it sold since, "
                      "nothing can be booked at this site.");
        return tr(
            "Forms that visitors fill in there do not arrive. Places it holds for itself cannot be given to others.");
    }

    [[nodiscard]] QString whatToDo() const
    {
        if (m_row.alarm == QLatin1String("frozen"))
            return tr("Tell the administrator: the kiosk has to join the hub anew. Settle what was set apart below, "
                      "one by one.");
        if (m_row.alarm == QLatin1String("awaiting-reoffer"))
            return tr("See that it is switched on and has a network; it tells by itself. If it will not come back, "
                      "declare it lost.");
        return tr(
            "See that it is switched on and has a network; what is on it arrives by itself then. If it is stolen or "
            "broken for good, declare it lost.");
    }

    [[nodiscard]] QString why() const
    {
        if (isDoubleBooking(m_row))
            return tr(
                "The kiosk sold this place while it could not reach the hub, and meanwhile somebody else was given it. "
                "Both believe that they have it.");
        if (m_row.because == beyondLimit)
            return tr(
                "The kiosk sold it while it could not reach the hub, and did not know that the same person has an "
                "appointment for this already. Its place is free again. The visitor believes that he has it.");
        if (m_row.because == QLatin1String("conflict"))
            return tr("It does not go with what has happened here since it was written.");
        if (m_row.because == QLatin1String("unknown-form"))
            return tr("It was filled in on a form that this hub does not know, of an older or newer version.");
        if (m_row.because == QLatin1String("broken-chain"))
            return tr("It came from a kiosk whose record was found broken, so that nobody can be sure it is whole.");
        return tr("The hub cannot read it. It may come from a newer kiosk, or it was damaged.");
    }

    [[nodiscard]] QString party(const AppointmentRow &appointment) const
    {
        QStringList reasons;
        for (const QString &reason : appointment.reasons)
            reasons << m_words.reasons.value(reason, reason);
        return table(
            {item(tr("Code"), appointment.code), item(tr("When"), DeskText::weekdayAndTime(appointment.start)),
             item(tr("Where"), DeskText::place(appointment.channel,
                                               m_words.resources.value(appointment.resource, appointment.resource))),
             item(tr("For"), reasons.join(QStringLiteral(", "))),
             item(tr("Persons"), QLocale().toString(appointment.persons)),
             item(tr("Language"), DeskText::language(appointment.language)),
             item(tr("State"), DeskText::appointmentStatus(appointment.status, appointment.channel))});
    }

    [[nodiscard]] QString choices() const
    {
        const bool isBooking = m_row.kind == QLatin1String("booking");
        const QHash<QString, QString> words{
            {QStringLiteral("take-in"),
             isBooking ? tr("Take in: it stays among the requests until somebody books a time for it.")
                       : tr("Take in: it has the effect it would have had.")},
            {QStringLiteral("honour"),
             tr("Honour: the visitor gets a place, when he was promised one or at another time.")},
            {QStringLiteral("handled"), tr("Dealt with: somebody has settled it with the visitor; say how.")},
            {QStringLiteral("discard"), tr("Discard: it shall have no effect; say why. It stays on record.")}};
        QString items;
        for (const QString &decision : m_row.decisions)
            items += QStringLiteral("<li>%1</li>").arg(words.value(decision, decision).toHtmlEscaped());
        return QStringLiteral("<ul>%1</ul>").arg(items);
    }

    const SettleRow &m_row;
    const SettleSheet::Words &m_words;
};

} // namespace

QString SettleSheet::html(const SettleRow &row, const Words &words)
{
    const Telling telling(row, words);
    return row.alarm.isEmpty() ? telling.quarantine() : telling.alarm();
}

} // namespace parvis::desk
