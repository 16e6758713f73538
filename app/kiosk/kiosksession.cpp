// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"

#include "base/id.h"
#include "forms/bindings.h"
#include "forms/submission.h"
#include "localformat.h"
#include "store/outboxstore.h"
#include "store/wishstore.h"
#include "towncontent.h"
#include "wire/followkey.h"
#include "wire/submissioncodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

const QStringList &entryRoles()
{
    static const QStringList roles{QStringLiteral("entryId"), QStringLiteral("title"), QStringLiteral("summary"),
                                   QStringLiteral("icon"), QStringLiteral("site")};
    return roles;
}

// What the town hall must know in clear of the help, where there was some.
QByteArray helpFacts(const std::optional<wire::Assistance> &help)
{
    if (!help)
        return {};
    return QJsonDocument(QJsonObject{{QStringLiteral("assistance"), help->toJson()}}).toJson(QJsonDocument::Compact);
}

} // namespace

KioskSession::KioskSession(KioskServices services, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_path(Place{int(Screen::Attract), {}}),
      m_idle(m_services.clock, m_services.idle), m_language(m_services.languages.constFirst()),
      m_comfort(m_services.comfort), m_categories(entryRoles()), m_procedures(entryRoles()),
      m_search([this](const QString &text) { return findProcedures(text); },
               [this](const QString &words) { return recordWish(words); }),
      m_finish(m_services.printers), m_booking(m_services.bookings, m_services.content, m_services.clock),
      m_appointment(m_services.bookings, m_services.content, m_services.clock),
      m_camera(m_services.camera, m_services.clock), m_handOff(m_services.people, m_services.clock),
      m_callBack(m_services.callBacks, m_services.content, m_services.site, m_services.clock),
      m_joined(m_services.visits, m_services.voice, m_services.clock, visitScreen()),
      m_ticket(m_services.queue, m_services.content, m_services.site, m_services.clock), m_paper(m_services.printers),
      m_phone(m_services.phones, m_services.site, hallWifi()),
      m_formShare(m_services.phones.forms, m_services.phones.address, m_services.site, m_services.clock,
                  [this](const FormShare::Returned &form) { return isUnderstood(form); }),
      m_offers({QStringLiteral("reasonId"), QStringLiteral("title")}),
      m_staff(
          m_services.staffCode, m_services.health, m_services.printers.names(),
          [this](const QString &id) {
              const auto procedure = m_services.content.procedure(id);
              return procedure ? procedure->title.in(m_language) : id; // it is no longer in the content
          },
          m_services.clock),
      m_assist(m_services.assistants, m_services.assistance, m_services.assistanceLimit, m_services.clock)
{
    connect(&m_idle, &IdleWatch::changed, this, [this, warned = false]() mutable {
        const bool begins = m_idle.warning() && !warned;
        warned = m_idle.warning();
        Q_EMIT idleChanged();
        if (begins)
            Q_EMIT chime(QStringLiteral("warning"));
    });
    connect(&m_idle, &IdleWatch::expired, this, [this] {
        m_assist.end(AssistSession::What::Idle);
        endVisit();
    });
    connect(&m_document, &DocumentPreview::changed, this, &KioskSession::documentChanged);
    connect(&m_finish, &FinishState::changed, this, &KioskSession::busyChanged);
    connectBooking();
    connectArrival();
    connectTickets();
    connectVisit();
    connectFormShare();
    connectAssist();
    retellPace();
    setLanguage(m_language);
}

KioskSession::~KioskSession() = default;

QStringList KioskSession::languages() const { return m_services.languages; }

QDate KioskSession::today() const
{
    return m_services.content.dayAt(m_services.site, m_services.clock.now());
}

// --- moving about -------------------------------------------------------------------------------------------------

void KioskSession::go(Screen screen, const QString &subject)
{
    fail({});
    m_path.go(Place{int(screen), subject});
    m_idle.setWatching(inVisit());
    Q_EMIT placeChanged();
}

bool KioskSession::canGoBack() const
{
    // What was stored cannot be taken back by a step backwards, and a step backwards never erases answers.
    const bool wouldErase = screen() == Screen::Language && m_path.length() == 2 && m_form.active();
    return m_path.canGoBack() && screen() != Screen::Finish && screen() != Screen::Booked && !m_booking.waiting() && !wouldErase;
}

void KioskSession::back()
{
    if (!canGoBack())
        return;
    fail({});
    m_idle.touch();
    if (screen() == Screen::Guide && m_guide.previous())
        return Q_EMIT placeChanged();
    if (screen() == Screen::Form && !m_mending && m_form.previous())
        return Q_EMIT placeChanged();
    if (screen() == Screen::Contact && m_booking.previous())
        return Q_EMIT placeChanged();
    if (screen() == Screen::Person && m_person.previous()) {
        m_appointment.clearError();
        return Q_EMIT placeChanged();
    }
    leave(m_path.current());
    m_path.back();
    m_form.clearError();
    if (screen() == Screen::Guide && m_guide.atOutcome() && m_guide.answered()->count() > 0)
        m_guide.revisit(m_guide.answered()->rows().constLast().value(QStringLiteral("questionId")).toString());
    if (screen() == Screen::Procedure && subject() != m_procedure.procedureId() && !showProcedure(subject()))
        return goHome();
    m_idle.setWatching(inVisit());
    if (!inVisit())
        return endVisit();
    if (screen() == Screen::Home)
        endPractice();
    Q_EMIT placeChanged();
}

void KioskSession::leave(const Place &place)
{
    // Leaving a form backwards keeps what was answered until the visit ends or another form begins.
    if (place.screen == int(Screen::Search))
        m_search.clear();
    if (place.screen == int(Screen::Form))
        m_mending = false;
    if (place.screen == int(Screen::Times))
        m_booking.letGo();
    if (place.screen == int(Screen::Persons))
        m_booking.forgetAsked();
    if (place.screen == int(Screen::Code)) {
        m_appointment.clear();
        m_formShare.letGo();
    }
    // What is still on its way is under a name that nobody has seen.
    if (place.screen == int(Screen::FormOnPhone) && m_formShare.waiting())
        m_formShare.letGo();
    if (place.screen == int(Screen::Person)) {
        m_person.clear();
        m_appointment.forgetQuestion();
    }
    if (place.screen == int(Screen::Staff))
        m_staff.close();
    if (place.screen == int(Screen::Assist))
        m_assist.forgetCode();
}

void KioskSession::endPractice()
{
    if (!m_practising)
        return;
    m_practising = false;
    m_form.clear();
    m_document.clear();
    m_formDefinition.reset();
    Q_EMIT practisingChanged();
}

void KioskSession::goHome()
{
    if (!inVisit())
        return;
    m_mending = false;
    m_search.clear();
    m_form.clearError();
    m_booking.clear();
    m_appointment.clear();
    m_formShare.letGo();
    m_person.clear();
    if (!m_callBack.isLeft()) // what was left stays told to him until he goes
        m_callBack.clear();
    m_camera.close();
    m_staff.close();
    m_assist.forgetCode();
    endPractice();
    m_path.restart(Place{int(Screen::Attract), {}});
    m_path.go(Place{int(Screen::Language), {}});
    go(Screen::Home);
}

void KioskSession::start()
{
    if (!inVisit())
        go(Screen::Language);
}

void KioskSession::openLanguages()
{
    if (inVisit())
        go(Screen::Language);
}

void KioskSession::chooseLanguage(const QString &language)
{
    if (screen() != Screen::Language)
        return;
    setLanguage(language);
    // Asked from the middle of a visit, the question returns to where it was asked.
    VisitPath before = m_path;
    before.back();
    if (before.current().screen == int(Screen::Attract))
        return go(Screen::Home);
    back();
}

void KioskSession::setLanguage(const QString &language)
{
    if (!m_services.languages.contains(language))
        return;
    m_language = language;
    Q_EMIT languageChanged(); // the program loads the texts of the interface before anything is told anew
    retell();
}

void KioskSession::retell()
{
    m_guide.setLanguage(m_language);
    m_form.setLanguage(m_language);
    m_procedure.setLanguage(m_language);
    m_search.retell();
    m_document.retell();
    retellLists();
    if (screen() == Screen::Finish)
        m_finish.retell(receipt(), nextSteps());
    retellBooking();
    m_joined.retell();
    m_assist.setLanguage(m_language);
    fail({});
    Q_EMIT contentChanged();
    Q_EMIT hoursChanged();
    Q_EMIT categoryChanged();
}

void KioskSession::takeNewContent()
{
    m_phone.setWifi(hallWifi());
    retell();
    Q_EMIT placeChanged();
}

void KioskSession::retellLists()
{
    m_categories.setRows(m_services.content.categoryRows(m_audience, m_language));
    m_procedures.setRows(m_category.isEmpty() ? QList<QVariantMap>()
                                              : m_services.content.procedureRows(m_category, m_services.site, m_audience, today(), m_language));
}

void KioskSession::chooseAudience(const QString &audience)
{
    m_audience = m_audience == audience ? QString() : audience;
    retellLists();
    Q_EMIT audienceChanged();
}

void KioskSession::openSearch()
{
    if (inVisit())
        go(Screen::Search);
}

void KioskSession::openCategory(const QString &id)
{
    if (!inVisit())
        return;
    m_category = id;
    retellLists();
    Q_EMIT categoryChanged();
    go(Screen::Category, id);
}

QString KioskSession::categoryTitle() const
{
    return m_services.content.categoryTitle(m_category, m_language);
}

void KioskSession::openNotice(const QString &subject)
{
    if (inVisit())
        go(Screen::Notice, subject);
}

void KioskSession::openProcedure(const QString &id)
{
    if (inVisit() && showProcedure(id))
        go(Screen::Procedure, id);
}

bool KioskSession::showProcedure(const QString &id)
{
    auto procedure = m_services.content.procedure(id);
    if (!procedure) {
        fail(tr("This page cannot be opened right now. Please ask at the desk."));
        return false;
    }
    const LocalizedText site = m_services.content.siteName(procedure->site);
    const auto counterpart = m_services.content.counterpart(procedure->counterpart);
    m_procedure.show(std::move(*procedure), site, counterpart, today());
    return true;
}

// --- comfort ------------------------------------------------------------------------------------------------------

void KioskSession::setTextScaleStep(int step)
{
    m_comfort.textScaleStep = std::clamp(step, 0, 2);
    Q_EMIT comfortChanged();
}

void KioskSession::setHighContrast(bool on)
{
    m_comfort.highContrast = on;
    Q_EMIT comfortChanged();
}

void KioskSession::setReducedMotion(bool on)
{
    m_comfort.reducedMotion = on;
    Q_EMIT comfortChanged();
}

void KioskSession::setMoreTime(bool on)
{
    m_comfort.moreTime = on;
    retellPace();
    Q_EMIT comfortChanged();
}

// --- site ---------------------------------------------------------------------------------------------------------

QString KioskSession::siteName() const { return m_services.content.siteName(m_services.site).in(m_language); }
QString KioskSession::siteAddress() const { return m_services.content.siteAddress(m_services.site); }
QString KioskSession::sitePhone() const { return m_services.content.sitePhone(m_services.site); }

QString KioskSession::siteHours() const
{
    return m_services.content.hoursToday(m_services.site, m_services.clock.now(), m_language);
}

bool KioskSession::isClosed() const
{
    // A town that names no hours is never said to be closed.
    const auto *site = m_services.content.site(m_services.site);
    const bool hasHours =
        site && std::any_of(site->hours.begin(), site->hours.end(), [](const auto &day) { return !day.isEmpty(); });
    return hasHours && m_services.content.opening(m_services.site, m_services.clock.now()).kind !=
                           content::OpeningState::Kind::Open;
}

QString KioskSession::opensIn(const QString &language) const
{
    using Kind = content::OpeningState::Kind;
    const auto state = m_services.content.opening(m_services.site, m_services.clock.now());
    if (state.kind == Kind::Open || state.kind == Kind::ClosedForWeeks)
        return {};
    const QString time = clockTime(QTime::fromMSecsSinceStartOfDay(state.minute * 60'000), language);
    return state.kind == Kind::OpensToday ? time : QStringLiteral("%1, %2").arg(dayOfWeek(state.day, language), time);
}

QString KioskSession::closedText() const
{
    const auto state = m_services.content.opening(m_services.site, m_services.clock.now());
    if (!isClosed())
        return {};
    const QString opens = opensIn(m_language);
    QStringList lines{state.closure ? state.closure->in(m_language) : QString(),
                      opens.isEmpty() ? QString() : tr("It opens again: %1.").arg(opens)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void KioskSession::followHours()
{
    constexpr std::chrono::seconds every{5};
    const auto since = m_services.clock.now() - m_hoursAsked;
    if (since >= Instant::duration::zero() && since < every)
        return;
    m_hoursAsked = m_services.clock.now();
    auto now = std::pair(isClosed(), siteHours());
    if (now == m_hoursTold)
        return;
    m_hoursTold = std::move(now);
    Q_EMIT hoursChanged();
    Q_EMIT placeChanged(); // what is offered where the visitor stands
}

// --- guide --------------------------------------------------------------------------------------------------------

void KioskSession::startGuide()
{
    if (screen() != Screen::Procedure || !m_procedure.hasGuide())
        return;
    // Coming back to a guide already begun goes on where it was left.
    if (m_guideProcedure != m_procedure.procedureId() || !m_guide.active()) {
        m_phone.forgetList();
        m_guide.begin(*m_procedure.procedure(), *m_services.content.site(m_procedure.procedure()->site), today(), m_language);
        m_guideProcedure = m_procedure.procedureId();
    }
    if (m_guide.atOutcome())
        m_guide.revisit(m_guide.answered()->rows().constFirst().value(QStringLiteral("questionId")).toString());
    go(Screen::Guide);
}

void KioskSession::answerGuide(const QString &optionId)
{
    if (screen() != Screen::Guide || !m_guide.choose(optionId))
        return;
    m_idle.touch();
    m_phone.forgetList();
    if (m_guide.atOutcome())
        go(Screen::Outcome);
    else
        Q_EMIT placeChanged();
}

void KioskSession::revisitGuide(const QString &questionId)
{
    if (screen() != Screen::Guide && screen() != Screen::Outcome)
        return;
    m_guide.revisit(questionId);
    if (m_guide.questionId() != questionId)
        return;
    m_idle.touch();
    if (!m_path.backTo(int(Screen::Guide)))
        m_path.go(Place{int(Screen::Guide), {}});
    Q_EMIT placeChanged();
}

void KioskSession::printChecklist()
{
    documents::ReceiptSheet sheet = receipt();
    sheet.title = m_guide.outcomeTitle();
    sheet.subject = m_guide.procedureTitle();
    sheet.reference.clear();
    sheet.qrText.clear();
    documents::ReceiptSheet::Block bring{tr("To bring with you"), {}, true};
    for (const auto &row : m_guide.checklist()->rows())
        bring.lines.append(row.value(QStringLiteral("text")).toString());
    documents::ReceiptSheet::Block cost{tr("What it costs"), {}, false};
    for (const auto &row : m_guide.costs()->rows())
        cost.lines.append(tr("%1: %2").arg(row.value(QStringLiteral("label")).toString(), row.value(QStringLiteral("amount")).toString()));
    sheet.blocks = {bring, cost, {tr("How long it takes"), {m_guide.delay()}, false}, {tr("Where to go"), {m_guide.placeName(), m_guide.placeDetail()}, false}};
    for (auto &block : sheet.blocks)
        block.lines.removeAll(QString());
    sheet.blocks.removeIf([](const auto &block) { return block.lines.isEmpty(); });
    m_finish.printSheet(sheet);
}

// --- form ---------------------------------------------------------------------------------------------------------

void KioskSession::startPractice()
{
    if (inVisit())
        go(Screen::Practice);
}

void KioskSession::startForm()
{
    QString id;
    const bool practising = screen() == Screen::Practice;
    if (practising)
        id = m_services.content.practiceForm();
    else if (screen() == Screen::Outcome)
        id = m_guide.formId();
    else if (screen() == Screen::Procedure && m_procedure.hasForm())
        id = m_procedure.procedure()->formIds().constFirst();
    else
        return;
    auto form = m_services.content.form(id);
    if (!form)
        return fail(tr("This form cannot be opened right now. Please ask at the desk."));
    const bool sameForm = m_formDefinition && m_formDefinition->id() == id && m_form.active() && !m_submitted &&
                          m_practising == practising;
    const bool helpAgreed = std::exchange(m_helpAgreed, false);
    if (m_assist.active() && !practising && !helpAgreed && !(sameForm && m_assist.agreed()))
        return askForHelp(form->procedure());
    if (!sameForm && !helpAgreed)
        m_assist.forgetRecord();
    if (!sameForm)
        beginForm(*form);
    if (m_practising != practising) {
        m_practising = practising;
        Q_EMIT practisingChanged();
    }
    m_mending = false;
    go(Screen::Form);
}

void KioskSession::beginForm(const forms::FormDefinition &form)
{
    m_submitted = false;
    m_reference.clear();
    m_followKey.clear();
    m_formDefinition = form;
    m_form.begin(form, today(), m_services.content.region(m_services.site), m_language);
    // The paper of another form must not lie under this one.
    m_document.clear();
    const auto *document = form.document();
    const auto pdf = document ? m_services.content.documentTemplate(document->templateId) : Result<QByteArray>(QByteArray());
    if (!pdf)
        qWarning("template: %ls", qUtf16Printable(pdf.error().detail()));
    else if (document)
        m_document.open(*pdf);
}

void KioskSession::takeFormOutcome(FormSession::Outcome outcome)
{
    m_idle.touch();
    if (outcome == FormSession::Outcome::Refused) {
        Q_EMIT chime(QStringLiteral("error"));
        return;
    }
    // One answer of an item is mended by itself; an item added while mending is asked to its end.
    const bool mended = m_mending && (!m_form.inItem() || subject().contains(QLatin1Char('.')));
    if (outcome == FormSession::Outcome::AllAsked || mended) {
        if (m_form.complete() || !m_form.showFirstGap()) {
            m_mending = false;
            if (!m_path.backTo(int(Screen::Check)))
                m_path.backTo(int(Screen::Form));
            return go(Screen::Check);
        }
    }
    Q_EMIT placeChanged();
}

void KioskSession::answerForm(const QVariant &raw)
{
    if (screen() == Screen::Form)
        takeFormOutcome(m_form.submit(raw));
}

void KioskSession::skipAnswer()
{
    if (screen() == Screen::Form)
        takeFormOutcome(m_form.skip());
}

void KioskSession::editAnswer(const QString &fieldPath)
{
    if (screen() != Screen::Check)
        return;
    m_form.edit(fieldPath);
    if (m_form.path() != fieldPath)
        return;
    m_mending = true;
    go(Screen::Form, fieldPath);
}

void KioskSession::acceptAnswers()
{
    if (screen() != Screen::Check)
        return;
    if (!m_form.complete()) {
        m_form.showFirstGap();
        m_mending = true;
        return go(Screen::Form);
    }
    if (!m_formDefinition->document())
        return m_form.signaturePath().isEmpty() ? submit() : go(Screen::Signature);
    makeDocument();
    go(Screen::Document);
}

void KioskSession::makeDocument()
{
    if (m_reference.isEmpty())
        m_reference = makeReference();
    m_document.fill(forms::bindings(*m_form.draft(), {today(), m_reference, m_services.content.region(m_services.site), {}}));
}

void KioskSession::retryDocument()
{
    if (screen() == Screen::Document)
        makeDocument();
}

void KioskSession::acceptDocument()
{
    if (screen() != Screen::Document || m_document.state() != DocumentPreview::State::Ready)
        return;
    if (!m_form.signaturePath().isEmpty())
        return go(Screen::Signature);
    submit();
}

void KioskSession::sign(const QVariant &raw)
{
    if (screen() != Screen::Signature || m_submitWhenReady)
        return;
    if (!m_form.sign(raw)) {
        Q_EMIT chime(QStringLiteral("error"));
        return;
    }
    if (!m_formDefinition->document())
        return submit();
    // The paper that is stored carries the signature: it is made again before anything is acknowledged.
    makeDocument();
    if (m_document.state() == DocumentPreview::State::Ready)
        return submit();
    m_submitWhenReady = true;
    Q_EMIT busyChanged();
}

void KioskSession::documentChanged()
{
    Q_EMIT busyChanged();
    if (!m_submitWhenReady || m_document.state() == DocumentPreview::State::Preparing)
        return;
    m_submitWhenReady = false;
    Q_EMIT busyChanged();
    if (screen() != Screen::Signature) // he thought better of it and left
        return;
    if (m_document.state() == DocumentPreview::State::Ready)
        submit();
    else
        fail(m_document.message());
}

void KioskSession::submit()
{
    if (mustAskForHelp())
        return askForHelp(m_formDefinition->procedure());
    if (m_reference.isEmpty())
        m_reference = makeReference();
    const auto submission = forms::complete(*m_form.draft(), {m_reference, m_language, today()});
    if (!submission) {
        m_form.showFirstGap();
        return go(Screen::Check);
    }
    if (!m_practising) {
        if (m_followKey.isEmpty())
            m_followKey = makeId();
        const auto stored = m_services.outbox.add({wire::idFollowedBy(m_followKey), m_reference, m_formDefinition->procedure(), m_formDefinition->id(),
                                                   QByteArray::fromHex(m_formDefinition->hash().toLatin1()), m_services.site, m_language,
                                                   wire::SubmissionCodec::encode(*submission), m_document.bytes(),
                                                   store::EntryKind::Submission, helpFacts(m_assist.record())});
        if (!stored) {
            qWarning("outbox: %ls", qUtf16Printable(stored.error().detail()));
            return fail(tr("Your request could not be stored. Nothing has been sent. Please call a member of staff; your answers are still here."));
        }
    }
    if (!m_practising) {
        m_assist.noteSent(m_formDefinition->procedure());
        Q_EMIT stored();
    }
    m_submitted = true;
    m_finish.show(receipt(), nextSteps(), m_practising ? QByteArray() : m_document.bytes());
    m_path.restart(Place{int(Screen::Attract), {}});
    go(Screen::Finish);
    Q_EMIT chime(QStringLiteral("done"));
}

QStringList KioskSession::nextSteps() const
{
    QStringList steps;
    if (m_formDefinition) {
        for (const auto &step : m_formDefinition->nextSteps())
            steps.append(step.in(m_language));
    }
    return steps;
}

documents::ReceiptSheet KioskSession::receipt() const
{
    documents::ReceiptSheet sheet;
    sheet.language = m_language;
    sheet.siteName = siteName();
    sheet.siteDetail = QStringList{siteAddress(), sitePhone()}.join(QStringLiteral("\n")).trimmed();
    sheet.title = m_practising ? tr("Practice: nothing was sent") : tr("Your request is safely stored");
    sheet.subject = m_form.title();
    sheet.referenceLabel = tr("Reference");
    sheet.reference = m_practising ? QString() : m_reference;
    sheet.dateLine = longDate(today(), m_language);
    if (!nextSteps().isEmpty())
        sheet.blocks.append({tr("What happens next"), nextSteps(), false, true});
    if (!m_practising && m_assist.record())
        sheet.blocks.append({tr("Help"), {m_assist.helpLine()}});
    if (!sheet.reference.isEmpty())
        sheet.qrText = m_phone.requestAddress(m_reference, m_followKey);
    if (!sheet.qrText.isEmpty())
        sheet.blocks.append({tr("On your phone"), {tr("The code opens a page of %1 that says how far your request is. Do not pass it on: it needs no password.").arg(m_phone.host())}});
    else if (!sheet.reference.isEmpty())
        sheet.qrText = QStringLiteral("%1\n%2\n%3 %4\n%5").arg(sheet.siteName, sheet.subject, sheet.referenceLabel, sheet.reference, sheet.dateLine);
    sheet.footer = tr("Keep this sheet until your request is finished.");
    return sheet;
}

// --- search -------------------------------------------------------------------------------------------------------

QList<QVariantMap> KioskSession::findProcedures(const QString &text) const
{
    return m_services.content.searchRows(text, m_language);
}

bool KioskSession::recordWish(const QString &words) const
{
    return m_services.wishes.add(m_services.site, m_language, words).ok();
}

// --- the end ------------------------------------------------------------------------------------------------------

void KioskSession::extendVisit() { m_idle.touch(); }

void KioskSession::endVisit()
{
    m_submitWhenReady = false;
    m_submitted = false;
    m_form.clear();
    m_guide.clear();
    m_document.clear();
    m_finish.clear();
    m_booking.clear();
    m_appointment.clear();
    m_person.clear();
    m_camera.close();
    m_joined.clear();
    m_handOff.clear();
    m_callBack.clear();
    m_ticket.clear();
    m_paper.clear();
    m_phone.clear();
    m_formShare.clear();
    m_offered.clear();
    m_offers.setRows({});
    m_staff.close();
    m_assist.clear();
    m_helpAgreed = false;
    m_procedure.clear();
    m_search.clear();
    m_formDefinition.reset();
    m_guideProcedure.clear();
    m_reference.clear();
    m_followKey.clear();
    m_category.clear();
    m_audience.clear();
    m_practising = false;
    m_mending = false;
    m_comfort = m_services.comfort;
    m_path.restart(Place{int(Screen::Attract), {}});
    m_idle.setWatching(false);
    retellPace();
    Q_EMIT placeChanged();
    Q_EMIT comfortChanged();
    Q_EMIT audienceChanged();
    Q_EMIT practisingChanged();
    setLanguage(m_services.languages.constFirst());
    Q_EMIT visitEnded();
}

void KioskSession::fail(const QString &message)
{
    if (m_failure != message) {
        m_failure = message;
        Q_EMIT failureChanged();
    }
    if (!message.isEmpty())
        Q_EMIT chime(QStringLiteral("error"));
}

bool KioskSession::busy() const
{
    return m_document.state() == DocumentPreview::State::Preparing || m_submitWhenReady || m_finish.printing() ||
           m_booking.waiting() || m_appointment.waiting() || m_handOff.waiting() || m_ticket.waiting() || m_paper.printing() || m_formShare.waiting() || m_assist.checking() ||
           (screen() == Screen::Document && m_document.state() == DocumentPreview::State::Ready && !m_document.pageReady());
}

bool KioskSession::openFormDirectly(const QString &procedureId)
{
    start();
    chooseLanguage(m_language);
    openProcedure(procedureId);
    startForm();
    return screen() == Screen::Form;
}

} // namespace parvis::kiosk
