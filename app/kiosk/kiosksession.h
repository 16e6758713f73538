// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentsession.h"
#include "assistsession.h"
#include "bookingsession.h"
#include "callbacksession.h"
#include "codecamera.h"
#include "documentpreview.h"
#include "finishstate.h"
#include "formsession.h"
#include "formshare.h"
#include "guidesession.h"
#include "handoffsession.h"
#include "idlewatch.h"
#include "joinedsession.h"
#include "kioskservices.h"
#include "personsession.h"
#include "procedureview.h"
#include "rowmodel.h"
#include "searchmodel.h"
#include "staffstatus.h"
#include "ticketpaper.h"
#include "ticketsession.h"
#include "visitpath.h"
#include "wire/visitstate.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

/// One visit after another at one kiosk: where the visitor stands, what is shown, and the erasing at the end.
///
/// Screens are derived from it and change it only through its invokable functions. Everything a visitor enters lives in
/// its parts, in memory, and is gone when endVisit() returns. Lives on the interface thread.
class KioskSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one session, made by the program")
    Q_PROPERTY(Screen screen READ screen NOTIFY placeChanged)
    Q_PROPERTY(QString subject READ subject NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged)
    Q_PROPERTY(bool inVisit READ inVisit NOTIFY placeChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(int textScaleStep READ textScaleStep WRITE setTextScaleStep NOTIFY comfortChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY comfortChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY comfortChanged)
    Q_PROPERTY(bool moreTime READ moreTime WRITE setMoreTime NOTIFY comfortChanged)
    Q_PROPERTY(QString siteName READ siteName NOTIFY contentChanged)
    Q_PROPERTY(QString siteAddress READ siteAddress NOTIFY contentChanged)
    Q_PROPERTY(QString siteHours READ siteHours NOTIFY hoursChanged)
    Q_PROPERTY(bool closed READ isClosed NOTIFY hoursChanged)
    Q_PROPERTY(QString closedText READ closedText NOTIFY hoursChanged)
    Q_PROPERTY(QString sitePhone READ sitePhone NOTIFY contentChanged)
    Q_PROPERTY(QString noticeSite READ noticeSite NOTIFY contentChanged)
    Q_PROPERTY(QString noticeAddress READ noticeAddress NOTIFY contentChanged)
    Q_PROPERTY(QString noticeHours READ noticeHours NOTIFY contentChanged)
    Q_PROPERTY(QString noticePhone READ noticePhone NOTIFY contentChanged)
    Q_PROPERTY(QString audience READ audience NOTIFY audienceChanged)
    Q_PROPERTY(QString categoryTitle READ categoryTitle NOTIFY categoryChanged)
    Q_PROPERTY(bool canBook READ canBook NOTIFY placeChanged)
    Q_PROPERTY(bool canAskForCall READ canAskForCall NOTIFY placeChanged)
    Q_PROPERTY(bool hasTicket READ hasTicket NOTIFY placeChanged)
    Q_PROPERTY(bool hasNumber READ hasNumber NOTIFY placeChanged)
    Q_PROPERTY(bool practising READ practising NOTIFY practisingChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)
    Q_PROPERTY(bool idleWarning READ idleWarning NOTIFY idleChanged)
    Q_PROPERTY(int idleSecondsLeft READ idleSecondsLeft NOTIFY idleChanged)
    Q_PROPERTY(parvis::kiosk::RowModel *categories READ categories CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *procedures READ procedures CONSTANT)
    Q_PROPERTY(parvis::kiosk::SearchModel *search READ search CONSTANT)
    Q_PROPERTY(parvis::kiosk::ProcedureView *procedure READ procedure CONSTANT)
    Q_PROPERTY(parvis::kiosk::GuideSession *guide READ guide CONSTANT)
    Q_PROPERTY(parvis::kiosk::FormSession *form READ form CONSTANT)
    Q_PROPERTY(parvis::kiosk::DocumentPreview *document READ document CONSTANT)
    Q_PROPERTY(parvis::kiosk::FinishState *finish READ finish CONSTANT)
    Q_PROPERTY(parvis::kiosk::BookingSession *booking READ booking CONSTANT)
    Q_PROPERTY(parvis::kiosk::AppointmentSession *appointment READ appointment CONSTANT)
    Q_PROPERTY(parvis::kiosk::PersonSession *person READ person CONSTANT)
    Q_PROPERTY(parvis::kiosk::CodeCamera *camera READ camera CONSTANT)
    Q_PROPERTY(parvis::kiosk::HandOffSession *handOff READ handOff CONSTANT)
    Q_PROPERTY(parvis::kiosk::CallBackSession *callBack READ callBack CONSTANT)
    Q_PROPERTY(parvis::kiosk::JoinedSession *joined READ joined CONSTANT)
    Q_PROPERTY(parvis::kiosk::TicketSession *ticket READ ticket CONSTANT)
    Q_PROPERTY(parvis::kiosk::TicketPaper *paper READ paper CONSTANT)
    Q_PROPERTY(parvis::kiosk::PhoneShare *phone READ phone CONSTANT)
    Q_PROPERTY(parvis::kiosk::FormShare *formShare READ formShare CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *offers READ offers CONSTANT)
    Q_PROPERTY(parvis::kiosk::StaffStatus *staff READ staff CONSTANT)
    Q_PROPERTY(parvis::kiosk::AssistSession *assist READ assist CONSTANT)

public:
    /// Attract: nobody is here. Notice: a true word about what this kiosk does not do itself, by subject
    /// ("appointment", "elsewhere", "ticket", "call", "closed"). Form is the question asked, Check the answers on one
    /// page, Document the official form page by page. Finish is reached only after the submission was stored. Persons,
    /// Channel (how they meet), Reasons (what else in the same visit, on purpose), Times, Contact, Agree and Booked are
    /// the steps of a booking, Code and Appointment those of one already made. Person: name and birth date, by which an
    /// appointment is found ("find") or is to be found ("book"). Services: for what there are tickets; Ticket: the one
    /// he was given; NoTicket: why there is none (subject "appointment": he asked for one instead), and for what an
    /// appointment can be made. HandOff: a person is called. CallBack: he asks to be called back (subject: "number",
    /// "name", "when", "check" or "done"). FormOnPhone: the form so far goes on the visitor's phone. Wifi: the network
    /// for visitors in this hall. Staff: how this kiosk is, behind a code. Assist: an agent signs in to help; Mandate:
    /// what is asked before a form is filled with his help (subject: the question).
    enum class Screen {
        Attract,
        Language,
        Home,
        Search,
        Category,
        Procedure,
        Guide,
        Outcome,
        Form,
        Check,
        Document,
        Signature,
        Finish,
        Notice,
        Practice,
        Persons,
        Channel,
        Reasons,
        Times,
        Contact,
        Agree,
        Booked,
        Code,
        Person,
        Appointment,
        Services,
        Ticket,
        NoTicket,
        HandOff,
        Staff,
        Assist,
        Mandate,
        FormOnPhone,
        CallBack,
        Wifi
    };
    Q_ENUM(Screen)

    explicit KioskSession(KioskServices services, QObject *parent = nullptr);
    ~KioskSession() override;

    [[nodiscard]] Screen screen() const { return Screen(m_path.current().screen); }
    [[nodiscard]] QString subject() const { return m_path.current().subject; }
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool inVisit() const { return screen() != Screen::Attract; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int textScaleStep() const { return m_comfort.textScaleStep; }
    [[nodiscard]] bool highContrast() const { return m_comfort.highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_comfort.reducedMotion; }
    [[nodiscard]] bool moreTime() const { return m_comfort.moreTime; }
    void setTextScaleStep(int step);
    void setHighContrast(bool on);
    void setReducedMotion(bool on);
    void setMoreTime(bool on);
    [[nodiscard]] QString siteName() const;
    [[nodiscard]] QString siteAddress() const;
    [[nodiscard]] QString siteHours() const;
    /// Nobody is at the reception: no tickets are given and nobody is called; all else goes on.
    [[nodiscard]] bool isClosed() const;
    /// Why it is closed where the town says so, and when it opens; empty while it is open.
    [[nodiscard]] QString closedText() const;
    /// When the reception opens, in LANGUAGE: "Mardi 24 novembre, 8 h 30"; empty while it is open, and where nobody
    /// knows.
    Q_INVOKABLE QString opensIn(const QString &language) const;
    [[nodiscard]] QString sitePhone() const;
    // The place a notice sends to: this site, or that of the guide for the subject "elsewhere".
    [[nodiscard]] QString noticeSite() const;
    [[nodiscard]] QString noticeAddress() const;
    [[nodiscard]] QString noticeHours() const;
    [[nodiscard]] QString noticePhone() const;
    [[nodiscard]] QString audience() const { return m_audience; }
    [[nodiscard]] QString categoryTitle() const;
    /// What the guide found needs an appointment that this kiosk can make.
    [[nodiscard]] bool canBook() const;
    /// Somebody calls back who asks for it here.
    [[nodiscard]] bool canAskForCall() const;
    /// What the visitor reads has a line of its own here.
    [[nodiscard]] bool hasTicket() const;
    /// The holder of the appointment shown is called by a number once he is here.
    [[nodiscard]] bool hasNumber() const;
    [[nodiscard]] bool practising() const { return m_practising; }
    /// Why the last step could not be done, and what the visitor can do; empty when all is well.
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] bool idleWarning() const { return m_idle.warning(); }
    [[nodiscard]] int idleSecondsLeft() const { return m_idle.secondsLeft(); }
    [[nodiscard]] RowModel *categories() { return &m_categories; }
    [[nodiscard]] RowModel *procedures() { return &m_procedures; }
    [[nodiscard]] SearchModel *search() { return &m_search; }
    [[nodiscard]] ProcedureView *procedure() { return &m_procedure; }
    [[nodiscard]] GuideSession *guide() { return &m_guide; }
    [[nodiscard]] FormSession *form() { return &m_form; }
    [[nodiscard]] DocumentPreview *document() { return &m_document; }
    [[nodiscard]] FinishState *finish() { return &m_finish; }
    [[nodiscard]] BookingSession *booking() { return &m_booking; }
    [[nodiscard]] AppointmentSession *appointment() { return &m_appointment; }
    [[nodiscard]] PersonSession *person() { return &m_person; }
    [[nodiscard]] CodeCamera *camera() { return &m_camera; }
    [[nodiscard]] HandOffSession *handOff() { return &m_handOff; }
    [[nodiscard]] CallBackSession *callBack() { return &m_callBack; }
    [[nodiscard]] JoinedSession *joined() { return &m_joined; }
    [[nodiscard]] TicketSession *ticket() { return &m_ticket; }
    [[nodiscard]] TicketPaper *paper() { return &m_paper; }
    [[nodiscard]] PhoneShare *phone() { return &m_phone; }
    [[nodiscard]] FormShare *formShare() { return &m_formShare; }
    /// For what an appointment can be made instead; roles: reasonId, title.
    [[nodiscard]] RowModel *offers() { return &m_offers; }
    [[nodiscard]] StaffStatus *staff() { return &m_staff; }
    [[nodiscard]] AssistSession *assist() { return &m_assist; }
    [[nodiscard]] IdleWatch &idle() { return m_idle; }

    Q_INVOKABLE void start();
    /// LANGUAGE is one of languages(); everything shown changes, nothing entered is lost.
    Q_INVOKABLE void setLanguage(const QString &language);
    Q_INVOKABLE void chooseLanguage(const QString &language);
    Q_INVOKABLE void chooseAudience(const QString &audience);
    Q_INVOKABLE void openSearch();
    Q_INVOKABLE void openCategory(const QString &id);
    Q_INVOKABLE void openProcedure(const QString &id);
    Q_INVOKABLE void openNotice(const QString &subject);
    Q_INVOKABLE void openLanguages();
    /// From any screen, where the hall has a network for visitors.
    Q_INVOKABLE void openWifi();
    Q_INVOKABLE void startPractice();
    Q_INVOKABLE void startGuide();
    Q_INVOKABLE void answerGuide(const QString &optionId);
    Q_INVOKABLE void revisitGuide(const QString &questionId);
    Q_INVOKABLE void startForm();
    Q_INVOKABLE void answerForm(const QVariant &raw);
    Q_INVOKABLE void skipAnswer();
    Q_INVOKABLE void editAnswer(const QString &fieldPath);
    Q_INVOKABLE void acceptAnswers();
    Q_INVOKABLE void acceptDocument();
    Q_INVOKABLE void retryDocument();
    Q_INVOKABLE void printChecklist();
    /// The checklist of the guide, with what is ticked, onto the visitor's own phone.
    Q_INVOKABLE void takeListAlong();
    /// What the town tells today to the audience chosen, the gravest first: maps of newsId, severity ("info",
    /// "closure", "alert"), audience (whom alone it concerns, in words; empty = everybody), title, details.
    Q_INVOKABLE QVariantList newsIn(const QString &language) const;
    Q_INVOKABLE void sign(const QVariant &raw);
    Q_INVOKABLE void back();
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void endVisit();
    Q_INVOKABLE void extendVisit();

    /// Books for what the guide found; says where to go when no appointment is made here.
    Q_INVOKABLE void bookAppointment();
    /// From the page with all of it back to one part: "persons", "channel", "reasons", "times" or "contact".
    Q_INVOKABLE void changeBooking(const QString &part);
    /// From the times: what else is to be done in the same visit.
    Q_INVOKABLE void openReasons();
    Q_INVOKABLE void openAppointment();
    /// The code typed on the screen Code: of an appointment, or of a form that comes back from a phone.
    Q_INVOKABLE void giveCode(const QString &text);
    /// Says what would go to the phone; sendFormToPhone() then sends it.
    Q_INVOKABLE void openFormOnPhone();
    Q_INVOKABLE void sendFormToPhone();
    /// It is on the phone now, and everything here is erased; nothing while the code has only just come.
    Q_INVOKABLE void leaveForPhone();
    /// From the code: by name and birth date instead. From the page with all of a booking: to be found so.
    Q_INVOKABLE void openPerson();
    Q_INVOKABLE void moveAppointment();
    /// For what the appointment shown was made: a new one, where this one is no more.
    Q_INVOKABLE void bookAgain();
    /// Also where nobody has begun a visit: then one begins.
    Q_INVOKABLE void callPerson();
    /// Where nobody can come: asks for a call instead, or shows how the one he asked for stands.
    Q_INVOKABLE void openCallBack();
    /// From the page with all of it back to one part: "number", "name" or "when".
    Q_INVOKABLE void changeCallBack(const QString &part);
    /// The lines, or that of the procedure he reads alone; says where tickets are given when it is not here.
    Q_INVOKABLE void openTickets();
    /// "I am here": with a ticket where there is a line for it. Again: the same ticket.
    Q_INVOKABLE void checkIn();
    /// From the call for a person: an appointment instead.
    Q_INVOKABLE void offerAppointment();
    /// One of offers().
    Q_INVOKABLE void bookReason(const QString &reason);
    /// LINE as a scanner read it; a code of an appointment is looked up wherever that interrupts nothing.
    void takeScan(const QString &line);
    /// Asks for the staff's code, or for an agent's where there is no page for the staff; nothing where there is neither.
    Q_INVOKABLE void openStaff();
    Q_INVOKABLE void openAssist();
    /// The agent helps no more; the visit goes on.
    Q_INVOKABLE void endAssistance();
    /// One of assist()->options().
    Q_INVOKABLE void answerHelp(const QString &value);
    /// The mandate's date in its parts.
    Q_INVOKABLE void dateMandate(const QVariantMap &parts);
    Q_INVOKABLE void agreeToHelp();
    Q_INVOKABLE void refuseHelp();

    /// Nobody is in a visit, and KioskServices::content shows another release.
    void takeNewContent();
    /// Lets time pass; called a few times a second.
    void tick();
    /// Opens a procedure's form at once, without a visitor's way to it; for previews and measurements.
    [[nodiscard]] bool openFormDirectly(const QString &procedureId);
    /// True while work goes on beside the interface (a document is made, a print job runs).
    [[nodiscard]] bool busy() const;

Q_SIGNALS:
    void placeChanged();
    void languageChanged();
    void comfortChanged();
    void contentChanged();
    void hoursChanged();
    void audienceChanged();
    void categoryChanged();
    void practisingChanged();
    void failureChanged();
    void busyChanged();
    void idleChanged();
    /// Something was written that waits for the hub.
    void stored();
    /// The visit is over and nothing of it is left.
    void visitEnded();
    /// A sound beside a change on the screen: "warning", "done", "error".
    void chime(const QString &kind);

private:
    void go(Screen screen, const QString &subject = {});
    void leave(const Place &place);
    /// What was practised with is gone as soon as the visitor stands at the start again.
    void endPractice();
    void beginForm(const forms::FormDefinition &form);
    [[nodiscard]] bool showProcedure(const QString &id);
    void documentChanged();
    void connectBooking();
    void bookingReached(BookingSession::Step step);
    void connectArrival();
    void takePerson(const VisitorName &person);
    void showBooked();
    [[nodiscard]] bool beginBooking(const QString &reason);
    void beginMove();
    void connectTickets();
    void connectVisit();
    void connectFormShare();
    [[nodiscard]] QJsonObject phoneForm() const;
    [[nodiscard]] bool isUnderstood(const FormShare::Returned &returned) const;
    void takeReturned(const FormShare::Returned &returned);
    void connectAssist();
    void retellPace();
    void leaveHelp();
    [[nodiscard]] bool mayStaffSignIn() const;
    void keepStaffOut();
    void askForHelp(const QString &procedure);
    [[nodiscard]] bool mustAskForHelp() const;
    void handOffChanged();
    void callBackReached(CallBackSession::Step step);
    void offerToShare();
    [[nodiscard]] VisitScreen visitScreen();
    [[nodiscard]] QJsonObject visitState();
    void openField(const QString &path);
    void ticketReached(TicketSession::Step step);
    void showTicket();
    [[nodiscard]] std::optional<content::Wifi> hallWifi() const;
    void retellTickets();
    void retellOffers();
    [[nodiscard]] QString ticketProcedure() const;
    [[nodiscard]] QStringList allReasons() const;
    [[nodiscard]] documents::ReceiptSheet ticketSheet() const;
    void retellBooking();
    /// What he reads or fills in now, else what he read last; empty where there is none.
    [[nodiscard]] QString openProcedure() const;
    [[nodiscard]] QString procedureTitle(const QString &id) const;
    [[nodiscard]] bool hasGuideFor(const QString &procedure) const;
    /// Nothing where his guide is another one, or he has none open.
    [[nodiscard]] std::optional<wire::GuidePath> guidePath(const QString &procedure) const;
    [[nodiscard]] QString noticeSiteId() const;
    void retell();
    void retellLists();
    void takeFormOutcome(FormSession::Outcome outcome);
    void makeDocument();
    void submit();
    void fail(const QString &message);
    [[nodiscard]] QList<QVariantMap> findProcedures(const QString &text) const;
    [[nodiscard]] bool recordWish(const QString &words) const;
    [[nodiscard]] documents::ReceiptSheet receipt() const;
    [[nodiscard]] QStringList nextSteps() const;
    [[nodiscard]] QDate today() const;
    void followHours();

    const KioskServices m_services;
    VisitPath m_path;
    IdleWatch m_idle;
    Instant m_hoursAsked;
    std::pair<bool, QString> m_hoursTold; // closed, and the hours in words
    QString m_language;
    QString m_audience;
    QString m_category;
    Comfort m_comfort;
    bool m_practising = false;
    bool m_mending = false; // an answer is changed from the check page, which comes next
    bool m_submitted = false;
    bool m_submitWhenReady = false; // signed; the paper with the signature is being made
    bool m_helpAgreed = false; // just now, for the form that begins
    bool m_atPhoneCode = false; // a code waits to be scanned
    QString m_guideProcedure;
    QString m_reference;
    QString m_followKey; // on the receipt only; the id of what is sent is made from it
    QString m_failure;
    std::optional<forms::FormDefinition> m_formDefinition;
    RowModel m_categories;
    RowModel m_procedures;
    SearchModel m_search;
    ProcedureView m_procedure;
    GuideSession m_guide;
    FormSession m_form;
    DocumentPreview m_document;
    FinishState m_finish;
    BookingSession m_booking;
    AppointmentSession m_appointment;
    PersonSession m_person;
    CodeCamera m_camera;
    HandOffSession m_handOff;
    CallBackSession m_callBack;
    JoinedSession m_joined;
    TicketSession m_ticket;
    TicketPaper m_paper;
    PhoneShare m_phone;
    FormShare m_formShare;
    QStringList m_offered; // reasons
    RowModel m_offers;
    StaffStatus m_staff;
    AssistSession m_assist;
};

} // namespace parvis::kiosk
