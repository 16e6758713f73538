// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktown.h"

#include "forms/submission.h"
#include "hub/service/staffservice.h"
#include "wire/submissioncodec.h"

namespace parvis::desk
{

sync::HubReply TownLink::answered(const sync::HubRequest &asked)
{
    auto request = hub::ApiRequest::of(asked.method, asked.path, asked.body);
    request.headers.append({QByteArray("Authorization"), m_authorization});
    if (!asked.agent.isEmpty())
        request.headers.append({QByteArray("Parvis-Agent"), asked.agent});
    if (!asked.idempotencyKey.isEmpty())
        request.headers.append({QByteArray("Idempotency-Key"), asked.idempotencyKey.toLatin1()});
    m_paths << QString::fromLatin1(asked.method) + QLatin1Char(' ') + asked.path;
    const hub::ApiReply answer = m_api.handle(request);
    CHECK(hub::misfit(request, answer) == QString());
    return {sync::HubReply::Kind::Answered, answer.status, answer.body};
}

void TownLink::settle()
{
    while (!m_asked.empty()) {
        const Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        const sync::HubReply reply = m_cut == Cut::Lost ? sync::HubReply() : answered(asked.request);
        asked.done(m_cut == Cut::None ? reply : sync::HubReply());
    }
}

void TownLink::answerLate()
{
    for (; !m_asked.empty(); m_asked.pop_front())
        m_late.push_back([done = m_asked.front().done, reply = answered(m_asked.front().request)] { done(reply); });
}

void TownLink::tellLate()
{
    for (; !m_late.empty(); m_late.pop_front())
        m_late.front()();
}

DeskTown::Desk::Desk(DeskTown &town, const QByteArray &authorization)
    : link(*town.api, authorization), client(link, town.plan.site), session(client, link, town.clock)
{
    QObject::connect(&session, &DeskSession::told, &session,
                     [this](DeskSession::Tone, const QString &sentence) { told << sentence; });
    QObject::connect(&session, &DeskSession::handOffArrived, &session,
                     [this](const HandOffRow &row) { arrived << row.id; });
}

void DeskTown::Desk::signIn(const char *login)
{
    session.signIn(QLatin1String(login), QStringLiteral("Rathaus-77694"),
                   QStringLiteral("Guichet ") + QLatin1String(login).left(1));
    settle();
}

DeskTown::DeskTown()
{
    hub::StaffService staff(ledger, clock, settings().keys.agents);
    const QString password = QStringLiteral("Rathaus-77694");
    for (const char *name : {"Karim", "Lea"}) {
        const hub::StaffService::NewAgent wanted{QString::fromLatin1(name).toLower(), QString::fromLatin1(name),
                                                {QStringLiteral("papers")}, {QStringLiteral("fr")}, password};
        REQUIRE(staff.add(plan.site, wanted, source, seal::PasswordCost::Least));
    }
    const auto enrolled = devices().enrol(plan.site, QStringLiteral("desk"), QStringLiteral("desk 2"),
                                          QStringLiteral("code"), hub::SharedCodeEnrolment(QStringLiteral("code")));
    REQUIRE(enrolled);
    lea = std::make_unique<Desk>(*this, desk);
    karim = std::make_unique<Desk>(*this, "Device " + enrolled->device.id.toLatin1() + ':' + enrolled->secret.toLatin1());
}

QString DeskTown::idOf(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

QString DeskTown::ticket(int number, const char *service)
{
    const QJsonObject body{{QStringLiteral("id"), idOf(number)},
                           {QStringLiteral("service"), QLatin1String(service)},
                           {QStringLiteral("language"), QStringLiteral("fr")},
                           {QStringLiteral("context"), QJsonObject{{QStringLiteral("procedure"), QStringLiteral("passport")}}}};
    const auto taken = ask("POST", QStringLiteral("./tickets"), QJsonDocument(body).toJson(), kiosk);
    REQUIRE(taken.status == 201);
    return taken.json.value(QStringLiteral("label")).toString();
}

void DeskTown::askForHelp(int number, const char *context)
{
    const QByteArray body = "{\"id\":\"" + idOf(number).toLatin1() + "\",\"language\":\"de\",\"context\":" + context + "}";
    REQUIRE(ask("POST", QStringLiteral("./handoffs"), body, kiosk).status == 201);
}

QString DeskTown::sendForm(int number, const char *scheme)
{
    const auto submission = forms::Submission::fromJson(
        {{QStringLiteral("form"), QStringLiteral("library-card")},
         {QStringLiteral("version"), 1},
         {QStringLiteral("hash"), QString(64, QLatin1Char('a'))},
         {QStringLiteral("procedure"), QStringLiteral("library-card")},
         {QStringLiteral("reference"), QStringLiteral("K7RM-000%1").arg(number)},
         {QStringLiteral("language"), QStringLiteral("de")},
         {QStringLiteral("date"), QStringLiteral("2026-03-02")},
         {QStringLiteral("answers"), QJsonObject{{QStringLiteral("familyName"), QStringLiteral("Muster <b>")}}}});
    REQUIRE(submission);
    store::StoredSubmission sent;
    sent.id = idOf(1'000 + number);
    sent.reference = submission->reference();
    sent.procedure = sent.form = submission->formId();
    sent.language = submission->language();
    sent.created = clock.now();
    sent.scheme = QLatin1String(scheme);
    sent.payload = wire::SubmissionCodec::encode(*submission);
    REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) -> Result<void> {
        const auto added = rows.addSubmission(sent);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    return sent.id;
}

void DeskTown::pass(std::chrono::milliseconds time)
{
    using namespace std::chrono_literals;
    for (auto left = time; left > 0ms; left -= 500ms) {
        clock.advance(std::min(left, std::chrono::milliseconds(500)));
        for (Desk *each : {lea.get(), karim.get()}) {
            each->session.tick();
            each->settle();
        }
    }
}

} // namespace parvis::desk
