// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "documents/receiptsheet.h"
#include "queuedesk.h"
#include "rowmodel.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

class TownContent;

/// One visitor and the line: what tickets are given for, what he needs, the ticket he was given and how it stands.
///
/// He has at most one ticket for a service: asked again, the same one is shown. Texts are in the language last given.
/// While an answer is awaited every further step does nothing. tick() is called a few times a second.
class TicketSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY changed)
    Q_PROPERTY(bool anyOpen READ anyOpen NOTIFY changed)
    Q_PROPERTY(QString closedReason READ closedReason NOTIFY changed)
    Q_PROPERTY(int needsChosen READ needsChosen NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString spokenLabel READ spokenLabel NOTIFY changed)
    Q_PROPERTY(QString serviceTitle READ serviceTitle NOTIFY changed)
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed)
    Q_PROPERTY(QString placeDetail READ placeDetail NOTIFY changed)
    Q_PROPERTY(QString turn READ turn NOTIFY changed)
    Q_PROPERTY(QString calledTo READ calledTo NOTIFY changed)
    Q_PROPERTY(QString positionText READ positionText NOTIFY changed)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    Q_PROPERTY(QString confidenceText READ confidenceText NOTIFY changed)
    Q_PROPERTY(QString appointmentTime READ appointmentTime NOTIFY changed)
    Q_PROPERTY(bool own READ own NOTIFY changed)
    Q_PROPERTY(QStringList nextSteps READ nextSteps NOTIFY changed)
    Q_PROPERTY(QString refusalTitle READ refusalTitle NOTIFY changed)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *services READ services CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *needs READ needs CONSTANT)

public:
    enum class Step {
        Ticket, ///< there is one: label() and what stands beside it
        Refused ///< there is none: refusalTitle() says why
    };
    /// Whether the hub has noted the holder of an appointment as arrived before: his ticket exists already.
    enum class Arrival { New, Known };
    /// What the visitor sees, and so what is asked for anew.
    enum class Watch { Nothing, Services, Ticket };
    static constexpr std::chrono::seconds servicesEvery{20};
    static constexpr std::chrono::seconds ticketEvery{5};

    TicketSession(QueueDesk *desk, const TownContent &content, QString site, const Clock &clock, QObject *parent = nullptr);
    ~TicketSession() override;

    /// Tickets are given here at all.
    [[nodiscard]] bool available() const { return plan() && !plan()->services.isEmpty(); }
    /// The line of PROCEDURE; null when there is none.
    [[nodiscard]] const queue::Service *serviceFor(const QString &procedure) const;

    /// The visitor stands before the lines: that of PROCEDURE alone where it has one, else all.
    void open(const QString &procedure, const QString &language);
    /// What the ticket taken next comes from, what he agreed to share, and what he said there that he needs.
    void setOrigin(const QString &handOff, const QJsonObject &context, const QStringList &needs = {});
    /// The holder of the appointment CODE is here.
    void checkIn(const QString &code, const QString &language, Arrival arrival);
    /// An agent has given him the ticket ID: it is shown, once, as one he drew himself.
    void accept(const QString &id, const QString &label, const QString &service);
    void clear();
    void setLanguage(const QString &language);
    void tick(Watch watch);

    [[nodiscard]] bool waiting() const { return m_waiting; }
    [[nodiscard]] bool online() const { return m_desk && m_desk->online(); }
    /// Only the line of one procedure is shown.
    [[nodiscard]] bool narrowed() const { return !m_only.isEmpty(); }
    [[nodiscard]] bool anyOpen() const;
    /// Why no tickets are given today, where the town says it.
    [[nodiscard]] QString closedReason() const;
    [[nodiscard]] int needsChosen() const { return int(m_needed.size()); }
    /// Roles: serviceId, letter, title, details, sale ("open", "closed", "full"), line (how it stands), mine (a label),
    /// spokenMine (the same sign by sign).
    [[nodiscard]] RowModel *services() { return &m_services; }
    /// Roles: needId, label, selected.
    [[nodiscard]] RowModel *needs() { return &m_needs; }

    /// Id of the ticket shown; empty when there is none.
    [[nodiscard]] QString ticketId() const;
    [[nodiscard]] bool isForAppointment() const { return m_shown >= 0 && !m_given.at(m_shown).appointment.isEmpty(); }
    /// The ticket shown was drawn in this visit, not only looked at again.
    [[nodiscard]] bool isDrawnHere() const { return m_shown >= 0 && m_given.at(m_shown).drawnHere; }
    [[nodiscard]] QString label() const;
    /// The same, sign by sign.
    [[nodiscard]] QString spokenLabel() const;
    [[nodiscard]] QString serviceTitle() const;
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] QString placeDetail() const;
    /// "waiting", "called", "serving", "parked", "missed" or "over"; empty without a ticket.
    [[nodiscard]] QString turn() const;
    [[nodiscard]] QString calledTo() const;
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] QString waitText() const;
    /// How sure the range is; empty where nobody measured.
    [[nodiscard]] QString confidenceText() const;
    [[nodiscard]] QString appointmentTime() const;
    /// Given by the kiosk alone; the hub will learn it.
    [[nodiscard]] bool own() const;
    [[nodiscard]] QStringList nextSteps() const;
    [[nodiscard]] sync::QueueObstacle obstacle() const { return m_obstacle; }
    [[nodiscard]] QString refusalTitle() const;
    [[nodiscard]] QString refusalText() const;
    /// Reasons for which an appointment may be made instead of the ticket refused.
    [[nodiscard]] QStringList otherWays() const;
    /// The ticket on paper; SHEET brings language and town.
    [[nodiscard]] documents::ReceiptSheet sheet(documents::ReceiptSheet sheet) const;

    /// Gives a ticket at once, or says why not.
    Q_INVOKABLE void choose(const QString &serviceId);
    Q_INVOKABLE void toggleNeed(const QString &needId);
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void changed();
    void waitingChanged();
    void reached(parvis::kiosk::TicketSession::Step step);
    /// "done" when he is called, "error" when there is no ticket: for a sound beside the change on the screen.
    void told(const QString &kind);

private:
    struct Given {
        sync::TicketShown ticket;
        sync::Way way = sync::Way::Online;
        Instant at;
        QString appointment; ///< code of the one it is for; empty = none
        bool drawnHere = true;
    };

    [[nodiscard]] const queue::QueuePlan *plan() const { return m_desk ? m_desk->plan() : nullptr; }
    [[nodiscard]] const queue::Service *service(const QString &id) const;
    [[nodiscard]] const sync::ServiceShown *shown(const QString &service) const;
    [[nodiscard]] const sync::TicketShown *ticket() const;
    void askServices();
    void takeServices(const QList<sync::ServiceShown> &services);
    [[nodiscard]] bool showGiven(const std::function<bool(const Given &)> &isIt);
    void ask(const sync::TicketQuestion &question, Arrival arrival);
    void takeTicket(const sync::TicketQuestion &question, Arrival arrival, const sync::TicketOutcome &outcome);
    void takeLook(const sync::TicketOutcome &outcome);
    void refuse(const QString &service, sync::QueueObstacle obstacle);
    void setWaiting(bool waiting);
    void retell();
    void retellServices();
    [[nodiscard]] QString saleText(const sync::ServiceShown &service) const;
    [[nodiscard]] static QString rangeText(const queue::WaitEstimate &wait);
    [[nodiscard]] QString opensText(Instant opens) const;
    [[nodiscard]] QDateTime local(Instant instant) const;

    QueueDesk *m_desk;
    const TownContent &m_content;
    const QString m_site;
    const Clock &m_clock;
    QString m_language;
    int m_turn = 0; // an answer to an earlier turn is not for this visitor
    bool m_waiting = false;
    bool m_asking = false; // for what is shown, without the visitor waiting for it
    Instant m_asked;
    QList<sync::ServiceShown> m_known;
    QString m_only; // service
    QSet<QString> m_needed;
    QString m_handOff;
    QJsonObject m_context;
    QList<Given> m_given;
    qsizetype m_shown = -1;
    QString m_refused; // service
    sync::QueueObstacle m_obstacle = sync::QueueObstacle::None;
    RowModel m_services;
    RowModel m_needs;
};

} // namespace parvis::kiosk
