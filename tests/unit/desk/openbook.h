// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "bookdialog.h"
#include "windowtown.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>

namespace parvis::desk
{

using namespace std::chrono_literals;

/// The appointments of a town with counters a and b, at Léa's desk.
struct OpenBook : DeskTown {
    OpenBook()
    {
        clock.advance(45min);
        lea->signIn("lea");
        book.setLookedAt(true);
        settle();
    }
    void settle() { lea->settle(); }
    [[nodiscard]] QList<PlaceRow> places(const char *reason, int persons = 1,
                                         appointments::Channel channel = appointments::Channel::Desk)
    {
        QList<PlaceRow> found;
        book.findPlaces({{QLatin1String(reason), persons}}, channel, {},
                        [&](const QList<PlaceRow> &places) { found = places; });
        settle();
        return found;
    }
    AppointmentRow bookFirst(const char *reason = "vote", appointments::Channel channel = appointments::Channel::Desk)
    {
        AppointmentRow booked;
        const auto free = places(reason, 1, channel);
        REQUIRE_FALSE(free.isEmpty());
        book.book({{{QLatin1String(reason), 1}},
                   QStringLiteral("de"),
                   free.constFirst(),
                   QStringLiteral("Muster"),
                   QDate(1987, 3, 12),
                   QStringLiteral("0388"),
                   {},
                   channel},
                  [&](const AppointmentRow &row) { booked = row; });
        settle();
        return booked;
    }
    /// From now on the town does "card" and "vote" in these ways.
    void offer(const QStringList &card, const QStringList &vote)
    {
        QJsonObject changed = QJsonDocument::fromJson(hub::townPlanJson()).object();
        const QJsonArray before = changed.value(QStringLiteral("reasons")).toArray();
        QJsonArray reasons;
        for (const QJsonValue &told : before) {
            QJsonObject reason = told.toObject();
            const bool isCard = reason.value(QStringLiteral("id")).toString() == QLatin1String("card");
            reason.insert(QStringLiteral("channels"), QJsonArray::fromStringList(isCard ? card : vote));
            reasons << reason;
        }
        changed.insert(QStringLiteral("reasons"), reasons);
        REQUIRE(hub::ReleaseService(ledger).setPlan(plan.site, QJsonDocument(changed).toJson()).ok());
        book.setLookedAt(false);
        book.setLookedAt(true);
        settle();
    }
    /// How often the hub was asked for places of CHANNEL.
    [[nodiscard]] qsizetype asked(const char *channel)
    {
        return lea->link.paths().filter(QStringLiteral("/slots?channel=%1&").arg(QLatin1String(channel))).size();
    }
    [[nodiscard]] QString statusOf(const QString &code)
    {
        settle();
        for (const AppointmentRow &row : book.rows()) {
            if (row.code == code)
                return row.status;
        }
        return QStringLiteral("none");
    }

    AppointmentBook book{lea->session};
};

/// The booking dialog on the screen, filled in by its names.
struct OpenDialog {
    explicit OpenDialog(OpenBook &home) : town(home), dialog(home.book, QStringLiteral("fr"), QStringLiteral("FR"))
    {
        dialog.show();
        town.settle();
        dialog.activateWindow();
    }
    template <typename T> T *find(const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void choose(const char *box, const char *data)
    {
        find<QComboBox>(box)->setCurrentIndex(find<QComboBox>(box)->findData(QString::fromLatin1(data)));
        town.settle();
    }
    void choosePlace() { find<QListWidget>("places.list")->setCurrentRow(0); }
    [[nodiscard]] int free() { return find<QListWidget>("places.list")->count(); }
    [[nodiscard]] QPushButton *accept() { return find<QPushButton>("book.accept"); }
    [[nodiscard]] QStringList offered()
    {
        QStringList texts;
        const auto *box = find<QComboBox>("book.channel");
        for (int i = 0; box->isVisible() && i < box->count(); ++i)
            texts << box->itemText(i);
        return texts;
    }

    OpenBook &town;
    BookDialog dialog;
};

} // namespace parvis::desk
