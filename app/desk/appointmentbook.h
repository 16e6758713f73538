// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localizedtext.h"
#include "bookedby.h"
#include "desksession.h"

#include <QDate>

namespace parvis::desk
{

/// Why somebody comes, as the site offers it.
struct ReasonRow {
    QString id;
    LocalizedText title;
    int mostPersons = 1;
    QList<LocalizedText> documents = {}; ///< to bring, in the order to show
    QList<appointments::Channel> channels = {appointments::Channel::Desk};

    bool operator==(const ReasonRow &) const = default;
};

/// A place that is free.
struct PlaceRow {
    Instant start;
    QString resource;

    bool operator==(const PlaceRow &) const = default;
};

/// One of the things somebody comes for, and for how many.
struct WishedReason {
    QString reason; ///< id
    int persons = 1;

    bool operator==(const WishedReason &) const = default;
};

/// One of ROWS is by telephone or video.
[[nodiscard]] bool hasRemote(const QList<AppointmentRow> &rows);

/// What the visitor of APPOINTMENT comes for.
[[nodiscard]] QList<WishedReason> wishedBy(const AppointmentRow &appointment);

/// How all of WISHED can be done in one appointment; empty where nothing suits all of it, or nothing is wished.
[[nodiscard]] QList<appointments::Channel> sharedChannels(const QList<ReasonRow> &offered,
                                                          const QList<WishedReason> &wished);

/// Who books, and what for.
struct BookingWish {
    QList<WishedReason> reasons; ///< at least one; one appointment holds them all
    QString language;
    PlaceRow place;
    QString name;
    QDate birth = {}; ///< with the name it lets him check in at a kiosk without his code; may be missing
    QString phone;    ///< needed by telephone
    QString email;    ///< needed by video
    appointments::Channel channel = appointments::Channel::Desk;
};

/// The appointments of one day at one desk, and what the agent does with them for a visitor.
///
/// It holds what the hub last said. Of the appointments nothing is asked while they are not looked at; how the site calls
/// its places is asked once for each agent. Lives on the interface thread.
class AppointmentBook final : public QObject
{
    Q_OBJECT

public:
    /// SESSION outlives it.
    explicit AppointmentBook(DeskSession &session, QObject *parent = nullptr);

    /// Under which names and birth dates are hidden (appointments::personKey); without it none of them is sent.
    void setHubKey(const QByteArray &hubKey) { m_hubKey = hubKey; }
    [[nodiscard]] bool knowsPeople() const { return !m_hubKey.isEmpty(); }

    /// Null = today at the site, as the hub says.
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const QList<AppointmentRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<ReasonRow> &reasons() const { return m_reasons; }
    /// As agents call a resource; the id where it has no name here.
    [[nodiscard]] QString resourceName(const QString &id) const { return m_resources.value(id, id); }
    [[nodiscard]] const QMap<QString, QString> &resources() const { return m_resources; }
    [[nodiscard]] const QString &siteName() const { return m_siteName; }
    /// In one line.
    [[nodiscard]] const QString &siteAddress() const { return m_siteAddress; }

    [[nodiscard]] const Clock &clock() const { return m_session.clock(); }

    void setLookedAt(bool lookedAt);
    void setDay(QDate day);

    /// Free places for all of REASONS together, done by CHANNEL, from DAY on (null = today); DONE hears them in order.
    void findPlaces(const QList<WishedReason> &reasons, appointments::Channel channel, QDate day,
                    const std::function<void(const QList<PlaceRow> &)> &done);
    /// The appointments of DAYS days from FIRST on; DONE hears them once all are there.
    void askDays(QDate first, int days, const std::function<void(const QList<QList<AppointmentRow>> &)> &done);

    /// Who booked the appointment of CODE; DONE hears it unless the hub knows of none. Nothing of it is kept here.
    void askBookedBy(const QString &code, const std::function<void(const BookedBy &)> &done);

    using Outcome = DeskSession::Outcome;
    /// DONE hears the appointment. A WISH that was not answered and is told again books once at most.
    void book(const BookingWish &wish, const std::function<void(const AppointmentRow &)> &done,
              const Outcome &outcome = {});
    /// The visitor reads MESSAGE where he looks for his appointment; empty = none.
    void move(const QString &code, const PlaceRow &place, const QString &message, const Outcome &outcome = {});
    /// With the REASON the visitor is told.
    void callOff(const QString &code, const QString &reason, const Outcome &outcome = {});
    void checkIn(const QString &code);
    void markNoShow(const QString &code);
    /// It has taken place, and nobody who came stood in line for it.
    void markServed(const QString &code, const Outcome &outcome = {});

Q_SIGNALS:
    void changed();

private:
    /// A booking whose answer has not been heard.
    struct Unheard {
        QJsonObject body;
        QString key;
    };

    void ask();
    void askSite();
    void takeSite(const QJsonObject &site);
    void clear();
    void collect(QDate day, int left, QList<QList<AppointmentRow>> found,
                 const std::function<void(const QList<QList<AppointmentRow>> &)> &done);

    DeskSession &m_session;
    QByteArray m_hubKey;
    QDate m_day;
    QList<AppointmentRow> m_rows;
    QList<ReasonRow> m_reasons;
    QMap<QString, QString> m_resources;
    QString m_siteName;
    QString m_siteAddress;
    Unheard m_unheard;
    bool m_siteKnown = false; ///< names are needed by every page: asked for once, then with this one's page
    bool m_lookedAt = false;
    int m_asked = 0; ///< number of the newest question: older answers are of another day
};

} // namespace parvis::desk
