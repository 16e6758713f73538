// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answermessages.h"
#include "bookingdesk.h"
#include "documents/receiptsheet.h"
#include "rowmodel.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::content
{
struct Site;
}

namespace parvis::kiosk
{

class PhoneShare;
class TownContent;

/// One visitor booking one appointment, or moving the one he has: how many come, where they meet, when, how he is
/// reached, agreed.
///
/// A time chosen is kept for him for some minutes and given back as soon as he chooses another, leaves or is silent.
/// What is shown is in the language last given; a change of language changes nothing else. tick() is called a few times
/// a second. While an answer is awaited every further step does nothing.
class BookingSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool moving READ moving NOTIFY changed)
    Q_PROPERTY(bool requesting READ requesting NOTIFY changed)
    Q_PROPERTY(bool canRequest READ canRequest NOTIFY changed)
    Q_PROPERTY(QString reasonTitle READ reasonTitle NOTIFY changed)
    Q_PROPERTY(QStringList wishes READ wishes NOTIFY changed)
    Q_PROPERTY(bool several READ several NOTIFY changed)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    Q_PROPERTY(QString askedTitle READ askedTitle NOTIFY changed)
    Q_PROPERTY(int persons READ persons NOTIFY changed)
    Q_PROPERTY(int mostPersons READ mostPersons NOTIFY changed)
    Q_PROPERTY(QStringList channels READ channels NOTIFY changed)
    Q_PROPERTY(QString channel READ channel NOTIFY changed)
    Q_PROPERTY(QString firstTime READ firstTime NOTIFY changed)
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed)
    Q_PROPERTY(double firstStart READ firstStart NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(bool thisWeek READ thisWeek NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed)
    Q_PROPERTY(QString elsewhereTitle READ elsewhereTitle NOTIFY changed)
    Q_PROPERTY(QString elsewhereText READ elsewhereText NOTIFY changed)
    Q_PROPERTY(QString taken READ taken NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(int minutesKept READ minutesKept NOTIFY minutesKeptChanged)
    Q_PROPERTY(QString neededContact READ neededContact NOTIFY changed)
    Q_PROPERTY(QString contactKind READ contactKind NOTIFY changed)
    Q_PROPERTY(QString contactText READ contactText NOTIFY changed)
    Q_PROPERTY(QString contactShown READ contactShown NOTIFY changed)
    Q_PROPERTY(QString contactError READ contactError NOTIFY changed)
    Q_PROPERTY(QString contactMend READ contactMend NOTIFY changed)
    Q_PROPERTY(bool canName READ canName NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString spokenCode READ spokenCode NOTIFY changed)
    Q_PROPERTY(QString dayLine READ dayLine NOTIFY changed)
    Q_PROPERTY(QString timeLine READ timeLine NOTIFY changed)
    Q_PROPERTY(QString placeLine READ placeLine NOTIFY changed)
    Q_PROPERTY(QString oldTime READ oldTime NOTIFY changed)
    Q_PROPERTY(QStringList bring READ bring NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *wished READ wished CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *beside READ beside CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *days READ days CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *times READ times CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *nearby READ nearby CONSTANT)
    Q_PROPERTY(bool nearbyUnknown READ nearbyUnknown NOTIFY changed)

public:
    /// Where a booking stands. Each is a screen.
    enum class Step {
        Persons, ///< how many come, for each reason; left out where only one may
        Channel, ///< at the town hall, by phone or by video; left out where there is no choice
        Times,   ///< when
        Contact, ///< how he is reached, or not at all
        Agree,   ///< all of it on one page
        Booked,  ///< done: outcome() says what
    };

    BookingSession(BookingDesk *desk, const TownContent &content, const Clock &clock, QObject *parent = nullptr);
    ~BookingSession() override;

    /// Begins a booking for REASON; false when no appointment is made for it here. AUDIENCE may be empty.
    [[nodiscard]] bool begin(const QString &reason, const QString &audience, const QString &language);
    /// Begins to move VISIT to another time.
    [[nodiscard]] bool beginMove(const BookedVisit &visit, const QString &language);
    /// Forgets everything and gives back what is kept.
    void clear();
    /// Gives back the time kept; the rest stays.
    void letGo();
    void setLanguage(const QString &language);
    /// What the guide told the visitor to bring, in his language.
    void setGuideList(const QStringList &bring);
    void tick();
    /// He went away from the question how many come for a further reason: it is not added.
    void forgetAsked();
    /// From writing a contact back to choosing how; false when he does not stand there.
    bool previous();

    [[nodiscard]] bool active() const { return m_reason.has_value(); }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    [[nodiscard]] bool online() const { return m_desk && m_desk->online(); }
    [[nodiscard]] bool moving() const { return m_old.has_value(); }
    /// No time is chosen: the town hall is asked to find one.
    [[nodiscard]] bool requesting() const { return m_requesting; }
    [[nodiscard]] bool canRequest() const { return m_desk && m_desk->takesRequests() && !moving() && !elsewhere(); }
    /// Of all reasons, as one text.
    [[nodiscard]] QString reasonTitle() const;
    /// One line a reason, with how many come for it where that is more than one.
    [[nodiscard]] QStringList wishes() const;
    /// It is for more than one reason.
    [[nodiscard]] bool several() const { return !m_wanted.further.isEmpty(); }
    /// How long all of it takes; empty while no time is free.
    [[nodiscard]] QString lengthText() const;
    /// For which reason it is asked how many come: the first, or the one being added; and its numbers.
    [[nodiscard]] QString askedReason() const { return m_asked ? m_asked->id : QString(); }
    [[nodiscard]] QString askedTitle() const;
    [[nodiscard]] int persons() const { return m_asked ? 1 : m_wanted.persons; }
    [[nodiscard]] int mostPersons() const
    {
        return m_asked ? m_asked->mostPersons : m_reason ? m_reason->mostPersons : 1;
    }
    /// The first thing that is asked.
    [[nodiscard]] Step firstStep() const;
    /// In which ways all that is wished can be dealt with: "desk", "phone", "video", in the order of the town.
    [[nodiscard]] QStringList channels() const;
    /// The one that is wished.
    [[nodiscard]] QString channel() const { return toText(m_wanted.channel); }
    [[nodiscard]] QString firstTime() const;
    [[nodiscard]] QString firstDay() const;
    /// Milliseconds since 1970, as the rows of times() have it; 0 when nothing is free.
    [[nodiscard]] double firstStart() const;
    /// "", "morning" or "afternoon".
    [[nodiscard]] QString part() const { return m_part; }
    /// Only times before the next Monday of the place are shown.
    [[nodiscard]] bool thisWeek() const { return m_thisWeek; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString siteName() const;
    /// It is about another place than this one: its times, and what is booked there.
    [[nodiscard]] bool elsewhere() const;
    /// Where he must go on the day, and how far that is; empty where it is here, and where he need not go.
    [[nodiscard]] QString elsewhereTitle() const;
    [[nodiscard]] QString elsewhereText() const;
    /// Says that the time chosen was just taken by somebody else; empty otherwise.
    [[nodiscard]] QString taken() const;
    /// Why the last step could not be done, and what the visitor can do.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool held() const { return m_held.has_value(); }
    [[nodiscard]] int minutesKept() const { return m_minutesKept; }
    /// The contact without which nobody meets: "phone", "email"; empty where he may choose.
    [[nodiscard]] QString neededContact() const;
    /// "phone", "email", "none", or empty before a choice.
    [[nodiscard]] QString contactKind() const { return m_contactKind; }
    [[nodiscard]] QString contactText() const { return m_contactText; }
    [[nodiscard]] QString contactShown() const;
    [[nodiscard]] QString contactError() const { return m_contactMessage.what; }
    [[nodiscard]] QString contactMend() const { return m_contactMessage.mend; }
    /// It can be found by name as well: a new appointment, for which he comes, here.
    [[nodiscard]] bool canName() const { return m_reason && !moving() && !elsewhere() && isAtTownHall(); }
    /// Under whose name; empty = by its code only.
    [[nodiscard]] QString personName() const { return canName() ? m_person.name : QString(); }
    void setPerson(const VisitorName &person);
    /// "booked", "requested" or "moved"; empty before the end.
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString code() const { return m_visit.code; }
    [[nodiscard]] QString spokenCode() const;
    [[nodiscard]] QString dayLine() const;
    [[nodiscard]] QString timeLine() const;
    [[nodiscard]] QString placeLine() const;
    /// The time that is given up by moving.
    [[nodiscard]] QString oldTime() const;
    [[nodiscard]] QStringList bring() const;
    /// What is wished; roles: reasonId, title, persons, most, further (it can be taken away again).
    [[nodiscard]] RowModel *wished() { return &m_wished; }
    /// What can be added; roles: reasonId, title.
    [[nodiscard]] RowModel *beside() { return &m_beside; }
    [[nodiscard]] RowModel *days() { return &m_days; }
    [[nodiscard]] RowModel *times() { return &m_times; }
    [[nodiscard]] RowModel *nearby() { return &m_nearby; }
    /// There are neighbours, and nobody could be asked what they have.
    [[nodiscard]] bool nearbyUnknown() const { return m_nearbyUnknown && !moving(); }
    /// The confirmation on paper, with its calendar code; SHEET brings language and town, PHONE where its page is.
    [[nodiscard]] documents::ReceiptSheet sheet(documents::ReceiptSheet sheet, const PhoneShare &phone) const;

    Q_INVOKABLE void choosePersons(int persons);
    /// One of channels().
    Q_INVOKABLE void chooseChannel(const QString &channel);
    /// One of beside(): asks how many come for it where several may.
    Q_INVOKABLE void addReason(const QString &reason);
    /// One of wished() that is `further`.
    Q_INVOKABLE void removeReason(const QString &reason);
    /// How many come for one of wished().
    Q_INVOKABLE void setPersons(const QString &reason, int persons);
    /// What is wished stays so: now the time.
    Q_INVOKABLE void acceptReasons();
    Q_INVOKABLE void choosePart(const QString &part);
    /// Only this week, or every week again.
    Q_INVOKABLE void chooseWeek();
    Q_INVOKABLE void chooseDay(const QString &isoDay);
    /// START as in the rows.
    Q_INVOKABLE void chooseTime(double start);
    /// SITE of nearby(); empty = back to this one.
    Q_INVOKABLE void chooseSite(const QString &site);
    Q_INVOKABLE void askForCall();
    /// "phone", "email", "none"; empty: none of them yet.
    Q_INVOKABLE void chooseContact(const QString &kind);
    Q_INVOKABLE void giveContact(const QString &text);
    Q_INVOKABLE void clearContactError();
    Q_INVOKABLE void agree();

Q_SIGNALS:
    void changed();
    void waitingChanged();
    void minutesKeptChanged();
    /// The visitor stands at another step now.
    void reached(parvis::kiosk::BookingSession::Step step);

private:
    enum class Trouble { None, Unreachable, Uncertain, NotWritten, NotAllowed };

    void start(const BookableReason &reason, const QString &language);
    [[nodiscard]] BookingDesk::Done answering(void (BookingSession::*take)(const DeskAnswer &));
    void takeHold(const DeskAnswer &answer);
    void takeLonger(const DeskAnswer &answer);
    void takeEnd(const DeskAnswer &answer);
    void takeTaken(const DeskAnswer &answer);
    void setWaiting(bool waiting);
    void keepLonger();
    void forgetContact();
    void toContact();
    [[nodiscard]] bool isAtTownHall() const { return m_wanted.channel == appointments::Channel::Desk; }
    [[nodiscard]] bool mayChangeWish() const { return m_reason && !m_waiting && !moving() && m_outcome.isEmpty(); }
    void wishAnew();
    void refresh();
    void retell();
    void retellReasons();
    void retellDays();
    void retellTimes();
    void retellNearby();
    void askNearby();
    void tellMinutes();
    [[nodiscard]] QList<FreeStart> shown() const;
    [[nodiscard]] QDateTime local(Instant instant, const QString &site) const;
    [[nodiscard]] QString siteOf() const;
    [[nodiscard]] OtherSite there() const;
    [[nodiscard]] std::optional<BookableReason> reasonFor(const QString &id) const;
    [[nodiscard]] QString travel() const;
    [[nodiscard]] forms::Field contactField() const;
    [[nodiscard]] VisitorContact contact() const;
    [[nodiscard]] QString when(const BookedVisit &visit) const;

    BookingDesk *m_desk;
    const TownContent &m_content;
    const Clock &m_clock;
    QString m_language;
    int m_turn = 0; // an answer to an earlier turn is not for this visitor
    bool m_waiting = false;
    bool m_requesting = false;
    std::optional<BookableReason> m_reason;
    std::optional<BookableReason> m_asked; // to be added, once it is known how many come for it
    std::optional<BookedVisit> m_old; // to be moved
    WantedVisit m_wanted;
    QList<FreeStart> m_starts;
    QList<NearbySite> m_sites;
    bool m_nearbyUnknown = false;
    QString m_part;
    bool m_thisWeek = false;
    QDate m_day;
    std::optional<FreeStart> m_chosen;
    std::optional<BookedVisit> m_held;
    bool m_confirming = false; // what is held is being booked; it is no longer ours to give back
    int m_minutesKept = 0;
    bool m_wasTaken = false;
    Trouble m_trouble = Trouble::None;
    QString m_contactKind;
    QString m_contactText;
    VisitorContact m_contact;
    VisitorName m_person;
    std::optional<forms::AnswerError> m_contactFault;
    AnswerMessage m_contactMessage;
    QString m_outcome;
    BookedVisit m_visit; // as booked
    QStringList m_guideList;
    RowModel m_wished;
    RowModel m_beside;
    RowModel m_days;
    RowModel m_times;
    RowModel m_nearby;
};

} // namespace parvis::kiosk
