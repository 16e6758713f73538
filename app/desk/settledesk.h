// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "settlerecords.h"

#include <QHash>

namespace parvis::desk
{

/// What a person has to settle at the site: kiosks that are not as they should be, and what the hub could not take in.
///
/// How much waits is asked with the questions of the day, at most every askEvery; the rows only while they are looked
/// at. No decision can be taken back at the hub, so each is explained before it is made (DecisionDialog). Lives on the
/// interface thread.
class SettleDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds askEvery{10}; ///< at most, while they are not looked at

    /// SESSION outlives it.
    explicit SettleDesk(DeskSession &session, QObject *parent = nullptr);

    /// Alarms first, then what waits, then what was decided on.
    [[nodiscard]] const QList<SettleRow> &rows() const { return m_rows; }
    /// Of those that wait, alarms included.
    [[nodiscard]] int total() const { return m_total; }
    /// A kiosk stands in the way of the whole site, or keeps what visitors wrote.
    [[nodiscard]] bool isUrgent() const { return m_isUrgent; }
    /// As agents call a device; its id where it has no name here.
    [[nodiscard]] QString deviceName(const QString &id) const { return m_devices.value(id, id); }

    /// What a kiosk that raises an alarm has on lease, by time; nothing until the hub has said it.
    [[nodiscard]] std::optional<QList<PlaceRow>> placesOf(const QString &device) const
    {
        const auto found = m_places.find(device);
        return found == m_places.end() ? std::nullopt : std::optional(*found);
    }

    void setLookedAt(bool lookedAt);
    /// DECISION is one of the row's; PLACE of "honour": nothing = as it was promised.
    void decide(const QString &id, const QString &decision, const QString &note,
                const std::optional<PlaceRow> &place = {});
    /// The kiosk will not be heard of again: its places are given away, its secret opens nothing any more.
    void declareLost(const QString &device);

Q_SIGNALS:
    void changed();
    /// There is an alarm or a case that was not there before.
    void grew();

private:
    void ask();
    void askRows();
    void takeAlarms(const QJsonObject &answer);
    void askPlaces();
    void takePlaces(const QString &device, const QJsonObject &answer);
    void merge();
    void clear();
    void tellDecided(const QString &decision);

    DeskSession &m_session;
    QHash<QString, QString> m_devices;
    QHash<QString, QList<PlaceRow>> m_places;
    QList<SettleRow> m_alarms;
    QList<SettleRow> m_cases;
    QList<SettleRow> m_rows;
    int m_total = 0;
    bool m_isUrgent = false;
    bool m_isKnown = false; ///< what was there at the sign-in is no news
    bool m_lookedAt = false;
    int m_asked = 0;   ///< number of the newest question
    Instant m_askedAt; ///< when that was
};

} // namespace parvis::desk
