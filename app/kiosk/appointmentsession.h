// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookingdesk.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

#include <chrono>
#include <optional>
#include <tuple>

namespace parvis::kiosk
{

class TownContent;

/// One visitor with an appointment he already has: its code, how it stands, and what he does with it.
///
/// Texts are in the language last given. While an answer is awaited every further step does nothing.
class AppointmentSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)
    Q_PROPERTY(QString codeError READ codeError NOTIFY changed)
    Q_PROPERTY(QString codeMend READ codeMend NOTIFY changed)
    Q_PROPERTY(QString personError READ personError NOTIFY changed)
    Q_PROPERTY(QString personMend READ personMend NOTIFY changed)
    Q_PROPERTY(bool byName READ byName NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString spokenCode READ spokenCode NOTIFY changed)
    Q_PROPERTY(QString reasonTitle READ reasonTitle NOTIFY changed)
    Q_PROPERTY(QString dayLine READ dayLine NOTIFY changed)
    Q_PROPERTY(QString timeLine READ timeLine NOTIFY changed)
    Q_PROPERTY(QString placeLine READ placeLine NOTIFY changed)
    Q_PROPERTY(int persons READ persons NOTIFY changed)
    Q_PROPERTY(QStringList bring READ bring NOTIFY changed)
    Q_PROPERTY(bool canCheckIn READ canCheckIn NOTIFY changed)
    Q_PROPERTY(QString checkInFrom READ checkInFrom NOTIFY changed)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(bool remote READ isRemote NOTIFY changed)
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed)
    Q_PROPERTY(QString elsewhereTitle READ elsewhereTitle NOTIFY changed)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed)
    Q_PROPERTY(bool gone READ isGone NOTIFY changed)
    Q_PROPERTY(bool cancelAsked READ cancelAsked NOTIFY changed)
    Q_PROPERTY(bool wished READ wished NOTIFY changed)
    Q_PROPERTY(QString earlierText READ earlierText NOTIFY changed)
    Q_PROPERTY(bool changedByTown READ changedByTown NOTIFY changed)
    Q_PROPERTY(QString townTitle READ townTitle NOTIFY changed)
    Q_PROPERTY(QString townText READ townText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        Code, ///< the code is asked
        Found ///< the appointment is shown
    };
    /// A visitor says that he is here from so long before his time until the end of its day.
    static constexpr std::chrono::minutes checkInBefore{30};
    /// So many appointments are looked for by name within so long, whoever asks: nobody tries out names here.
    static constexpr int mostNames = 5;
    static constexpr std::chrono::minutes namesTerm{5};

    AppointmentSession(BookingDesk *desk, const TownContent &content, const Clock &clock, QObject *parent = nullptr);
    ~AppointmentSession() override;

    void clear();
    void setLanguage(const QString &language);
    void tick();
    /// Looks for the appointment of today of PERSON.
    void givePerson(const VisitorName &person);
    /// He wants another time: mayMove() follows, at once where it is an appointment of this site.
    void prepareMove();
    /// Whoever asked has gone elsewhere: an answer that is still awaited opens nothing.
    void forgetQuestion();
    /// He has said that he is here, and was heard.
    void arrived();

    /// The appointment found; null before.
    [[nodiscard]] const BookedVisit *visit() const { return m_visit ? &*m_visit : nullptr; }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    [[nodiscard]] QString codeText() const { return m_codeText; }
    [[nodiscard]] QString codeError() const;
    [[nodiscard]] QString codeMend() const;
    /// Why it was not found by name; which reason it was (none, or several) nobody learns.
    [[nodiscard]] QString personError() const;
    [[nodiscard]] QString personMend() const;
    /// It was found by a name that others know too: he may say that he is here, and nothing else.
    [[nodiscard]] bool byName() const { return m_visit && m_byName; }
    /// "confirmed", "requested", "checkedIn", "late" (his time is over, nobody has seen him), "missed" (the town hall
    /// waited in vain), "served", "over" (another day, nobody noted what became of it) or "cancelled"; empty before one
    /// is found.
    [[nodiscard]] QString status() const;
    /// Empty where it was found without it.
    [[nodiscard]] QString code() const { return m_visit && !m_byName ? m_visit->code : QString(); }
    [[nodiscard]] QString spokenCode() const;
    [[nodiscard]] QString reasonTitle() const;
    [[nodiscard]] QString dayLine() const;
    [[nodiscard]] QString timeLine() const;
    [[nodiscard]] QString placeLine() const;
    [[nodiscard]] int persons() const { return m_visit ? m_visit->persons : 0; }
    [[nodiscard]] QStringList bring() const;
    /// It is by phone or video: he need not come.
    [[nodiscard]] bool isRemote() const { return m_visit && m_visit->channel != appointments::Channel::Desk; }
    /// Never at another site than its own, and never where he need not come.
    [[nodiscard]] bool canCheckIn() const;
    /// It is at another site.
    [[nodiscard]] bool elsewhere() const { return m_visit && m_visit->site != m_desk->site(); }
    /// Where he must go, and how long he has; empty where it is here, and where nobody expects him any more.
    [[nodiscard]] QString elsewhereTitle() const;
    [[nodiscard]] QString elsewhereText() const;
    /// From when he can say that he is here, where it is still too early today; empty otherwise.
    [[nodiscard]] QString checkInFrom() const;
    /// It can be moved and cancelled.
    [[nodiscard]] bool canChange() const;
    /// Nothing can come of it any more; another one can be booked.
    [[nodiscard]] bool isGone() const;
    /// He is asked whether he means it.
    [[nodiscard]] bool cancelAsked() const { return m_cancelAsked; }
    [[nodiscard]] bool wished() const { return m_wished; }
    /// Which earlier time is kept for him, and until when; empty when there is none.
    [[nodiscard]] QString earlierText() const;
    /// An agent moved or cancelled it, or gave his request a time.
    [[nodiscard]] bool changedByTown() const;
    /// What an agent did or that he wrote; empty where nothing is to be told. Never where it was found by name.
    [[nodiscard]] QString townTitle() const;
    /// When it was before, and what he wrote. Plain text.
    [[nodiscard]] QString townText() const;
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void giveCode(const QString &text);
    Q_INVOKABLE void clearError();
    Q_INVOKABLE void checkIn();
    Q_INVOKABLE void askCancel();
    Q_INVOKABLE void keep();
    /// Only after askCancel().
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void wishEarlier();
    Q_INVOKABLE void takeEarlier();
    Q_INVOKABLE void keepPresent();

Q_SIGNALS:
    void changed();
    void waitingChanged();
    void reached(parvis::kiosk::AppointmentSession::Step step);
    /// What is free at its site is known.
    void mayMove();
    /// "done" or "error", for a sound beside the change on the screen.
    void told(const QString &kind);

private:
    enum class Found { ByCode, ByName };
    enum class Trouble {
        None,
        NoCode,
        PartOfCode,
        UnknownCode,
        UnknownPerson,
        TooOften,
        Unreachable,
        Uncertain,
        Refused,
        NotKept
    };

    [[nodiscard]] BookingDesk::Done answering(void (AppointmentSession::*take)(const DeskAnswer &));
    void takeFound(const DeskAnswer &answer);
    void takePerson(const DeskAnswer &answer);
    void show(const BookedVisit &visit, Found how);
    void takeChange(const DeskAnswer &answer);
    void takeWish(const DeskAnswer &answer);
    void takeStarts(const DeskAnswer &answer);
    void takeTime(const DeskAnswer &answer);
    void setTrouble(Trouble trouble);
    void setWaiting(bool waiting);
    [[nodiscard]] bool ready() const { return m_visit && !m_waiting; }
    [[nodiscard]] bool mayCome() const;
    [[nodiscard]] OtherSite there() const;
    [[nodiscard]] std::optional<BookableReason> reasonFor(const QString &id) const;
    [[nodiscard]] QStringList timeLeft() const;
    [[nodiscard]] QDateTime local(Instant instant) const;

    BookingDesk *m_desk;
    const TownContent &m_content;
    const Clock &m_clock;
    QString m_language;
    int m_turn = 0; // an answer to an earlier turn is not for this visitor
    bool m_waiting = false;
    bool m_wished = false;
    bool m_byName = false;
    QList<Instant> m_names; // when names were looked for; outlives the visit, as who asks may begin a new one
    bool m_cancelAsked = false;
    std::tuple<QString, bool, QString> m_told; // status, canCheckIn and elsewhereText, which time alone changes
    QString m_codeText;
    std::optional<BookedVisit> m_visit;
    Trouble m_trouble = Trouble::None;
};

} // namespace parvis::kiosk
