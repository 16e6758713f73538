// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktext.h"

#include "sitetime.h"

#include <QHash>

#include <algorithm>

namespace parvis::desk
{

QString DeskText::ticketState(const QString &state)
{
    const QHash<QString, QString> words{{QStringLiteral("waiting"), tr("waiting")},
                                        {QStringLiteral("called"), tr("called")},
                                        {QStringLiteral("recalled"), tr("called again")},
                                        {QStringLiteral("serving"), tr("at the desk")},
                                        {QStringLiteral("parked"), tr("set aside")},
                                        {QStringLiteral("transferred"), tr("passed on")},
                                        {QStringLiteral("missed"), tr("did not come")},
                                        {QStringLiteral("served"), tr("done")},
                                        {QStringLiteral("left"), tr("gone")}};
    return words.value(state, state);
}

QString DeskText::appointmentStatus(const QString &status, appointments::Channel channel)
{
    if (status == QLatin1String("no-show") && channel != appointments::Channel::Desk)
        return tr("not reached");
    const QHash<QString, QString> words{{QStringLiteral("held"), tr("being booked")},
                                        {QStringLiteral("confirmed"), tr("expected")},
                                        {QStringLiteral("requested"), tr("to be decided")},
                                        {QStringLiteral("checked-in"), tr("is here")},
                                        {QStringLiteral("served"), tr("done")},
                                        {QStringLiteral("no-show"), tr("did not come")},
                                        {QStringLiteral("cancelled"), tr("cancelled")}};
    return words.value(status, status);
}

QString DeskText::channel(appointments::Channel channel)
{
    switch (channel) {
    case appointments::Channel::Desk:
        return tr("At the desk");
    case appointments::Channel::Phone:
        return tr("By telephone");
    case appointments::Channel::Video:
        break;
    }
    return tr("By video");
}

QString DeskText::place(appointments::Channel channel, const QString &resource)
{
    if (channel == appointments::Channel::Desk)
        return resource;
    const QString how = DeskText::channel(channel);
    return resource.isEmpty() ? how : QStringLiteral("%1 · %2").arg(how, resource);
}

QString DeskText::priority(const QString &callingClass)
{
    if (callingClass == QLatin1String("appointment"))
        return tr("appointment");
    return callingClass == QLatin1String("first") ? tr("goes first") : QString();
}

QList<std::pair<QString, QString>> DeskText::named()
{
    return {{QStringLiteral("fr"), tr("French")},     {QStringLiteral("de"), tr("German")},
            {QStringLiteral("en"), tr("English")},    {QStringLiteral("ar"), tr("Arabic")},
            {QStringLiteral("tr"), tr("Turkish")},    {QStringLiteral("es"), tr("Spanish")},
            {QStringLiteral("pt"), tr("Portuguese")}, {QStringLiteral("uk"), tr("Ukrainian")}};
}

QString DeskText::language(const QString &tag)
{
    const auto all = named();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == tag; });
    return found == all.end() ? tag : found->second;
}

QStringList DeskText::languages()
{
    QStringList tags;
    for (const auto &[tag, name] : named())
        tags << tag;
    return tags;
}

QString DeskText::kiosk(const QString &name)
{
    return name.trimmed().isEmpty() ? tr("a kiosk without a name") : name.trimmed();
}

QString DeskText::screen(const QString &name)
{
    const QHash<QString, QString> words{
        {QStringLiteral("attract"), tr("has ended the visit")},
        {QStringLiteral("language"), tr("is choosing a language")},
        {QStringLiteral("home"), tr("is on the first page")},
        {QStringLiteral("search"), tr("is searching")},
        {QStringLiteral("category"), tr("is choosing a procedure")},
        {QStringLiteral("procedure"), tr("is reading about a procedure")},
        {QStringLiteral("guide"), tr("is answering questions")},
        {QStringLiteral("outcome"), tr("is reading what is needed")},
        {QStringLiteral("form"), tr("is filling in a form")},
        {QStringLiteral("check"), tr("is checking the answers")},
        {QStringLiteral("document"), tr("is reading the form as a paper")},
        {QStringLiteral("signature"), tr("is signing")},
        {QStringLiteral("finish"), tr("is done with the form")},
        {QStringLiteral("notice"), tr("is reading where this is done instead")},
        {QStringLiteral("practice"), tr("is on the page for practising")},
        {QStringLiteral("persons"), tr("is choosing for how many persons")},
        {QStringLiteral("channel"), tr("is choosing how to meet")},
        {QStringLiteral("reasons"), tr("is choosing what else to do at the appointment")},
        {QStringLiteral("times"), tr("is choosing a time")},
        {QStringLiteral("contact"), tr("is choosing how to be reached")},
        {QStringLiteral("agree"), tr("is checking what is about to be booked")},
        {QStringLiteral("booked"), tr("is reading what was booked")},
        {QStringLiteral("code"), tr("is giving the code of an appointment or of a form")},
        {QStringLiteral("person"), tr("is giving a name and a date of birth")},
        {QStringLiteral("appointment"), tr("is looking at the appointment")},
        {QStringLiteral("services"), tr("is choosing a line for a ticket")},
        {QStringLiteral("ticket"), tr("is looking at the ticket")},
        {QStringLiteral("noTicket"), tr("is reading why there is no ticket")},
        {QStringLiteral("handOff"), tr("is on the page where help is asked for")},
        {QStringLiteral("staff"), tr("is on the page for the staff")},
        {QStringLiteral("assist"), tr("is on the page where an agent signs in to help")},
        {QStringLiteral("mandate"), tr("is answering for whom the form is filled in")},
        {QStringLiteral("formOnPhone"), tr("is taking the form along on the phone")},
        {QStringLiteral("callBack"), tr("is asking to be called back")},
        {QStringLiteral("wifi"), tr("is reading about the wifi in the hall")},
    };
    return words.value(name, tr("is on another page"));
}

QString DeskText::time(Instant instant)
{
    return QLocale().toString(SiteTime::local(instant).time(), QLocale::ShortFormat);
}

QString DeskText::dayAndTime(Instant instant)
{
    return QLocale().toString(SiteTime::local(instant), QLocale::ShortFormat);
}

QString DeskText::weekdayAndTime(Instant instant)
{
    const QDateTime local = SiteTime::local(instant);
    return QStringLiteral("%1 %2, %3").arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat),
                                           QLocale().toString(local.date(), QLocale::ShortFormat), time(instant));
}

QDate DeskText::day(Instant instant)
{
    return SiteTime::local(instant).date();
}

QString DeskText::span(std::chrono::milliseconds time)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace parvis::desk
