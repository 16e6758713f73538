// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointments/channel.h"
#include "base/clock.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace parvis::desk
{

/// The desk's words for what the hub names, in the language of the program.
class DeskText
{
    Q_DECLARE_TR_FUNCTIONS(DeskText)

public:
    /// Of a ticket: "waiting".
    [[nodiscard]] static QString ticketState(const QString &state);
    /// Of an appointment: "no-show".
    [[nodiscard]] static QString appointmentStatus(const QString &status,
                                                   appointments::Channel channel = appointments::Channel::Desk);
    /// "By telephone".
    [[nodiscard]] static QString channel(appointments::Channel channel);
    /// Where an appointment is, RESOURCE by its name: "Counter 3", or "By telephone · Counter 3".
    [[nodiscard]] static QString place(appointments::Channel channel, const QString &resource);
    /// Of a calling class, empty for the ordinary one.
    [[nodiscard]] static QString priority(const QString &callingClass);
    /// "fr" -> "French", in the language of the program; the tag itself where it is not known.
    [[nodiscard]] static QString language(const QString &tag);
    /// The tags of all languages visitors are asked for, in the order in which they are offered.
    [[nodiscard]] static QStringList languages();
    /// Of a kiosk by its name; words for one whose name is not known.
    [[nodiscard]] static QString kiosk(const QString &name);
    /// What a visitor does at one of wire::visitScreens(), so that it goes on after "The visitor": "is signing". Words
    /// for one that is not known.
    [[nodiscard]] static QString screen(const QString &name);
    /// "14:05", on the site's clock.
    [[nodiscard]] static QString time(Instant instant);
    /// "26/11/2026 14:05", as the language writes it.
    [[nodiscard]] static QString dayAndTime(Instant instant);
    /// "Thu 26/11, 14:05": the day of the week told too.
    [[nodiscard]] static QString weekdayAndTime(Instant instant);
    /// On the site's clock.
    [[nodiscard]] static QDate day(Instant instant);
    /// How long ago, in whole minutes: "now", "7 min", "1 h 05".
    [[nodiscard]] static QString span(std::chrono::milliseconds time);

private:
    [[nodiscard]] static QList<std::pair<QString, QString>> named(); ///< tag and name
};

} // namespace parvis::desk
