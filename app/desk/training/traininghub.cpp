// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/traininghub.h"

#include "base/id.h"
#include "base/localday.h"
#include "forms/formdefinition.h"
#include "forms/returncode.h"
#include "forms/submission.h"
#include "hub/service/callbackservice.h"
#include "hub/service/deviceservice.h"
#include "hub/service/formdraftservice.h"
#include "hub/service/releaseservice.h"
#include "hub/service/slotservice.h"
#include "hub/service/staffservice.h"
#include "store/storeerror.h"
#include "wire/submissioncodec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

namespace parvis::desk
{

namespace
{

constexpr int daysOpen = 15;
const QString formName = QStringLiteral("library-card");

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/parvis/training/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

Error failure(const char *what)
{
    return Error(store::StoreError::Failed, QLatin1String(what));
}

} // namespace

TrainingHub::TrainingHub(const Clock &clock) : m_clock(clock) {}
TrainingHub::~TrainingHub() = default;

Result<std::unique_ptr<TrainingHub>> TrainingHub::open(const Clock &clock)
{
    std::unique_ptr<TrainingHub> hub(new TrainingHub(clock)); // its constructor is its own
    if (auto prepared = hub->prepare(); !prepared)
        return prepared.error();
    return hub;
}

Result<void> TrainingHub::prepare()
{
    if (!m_folder.isValid())
        return failure("there is no place for temporary files");
    auto database =
        store::Database::open(m_folder.filePath(QStringLiteral("training.db")), store::Schema::hub(store::Dialect::Sqlite));
    if (!database)
        return database.error();
    auto ledger = store::SqlHubLedger::open(*std::move(database));
    if (!ledger)
        return ledger.error();
    m_ledger.emplace(*std::move(ledger));
    hub::ApiSettings settings;
    settings.keys = m_keys = hub::HubKeys::of(randomKey());
    settings.sites.append(hub::SiteSettings{site, QStringLiteral("Mairie"), {}, {}, {}, 0, 0, {}});
    m_api.emplace(*m_ledger, m_clock, settings);
    if (auto published = publish(); !published)
        return published;
    hub::StaffService staff(*m_ledger, m_clock, settings.keys.agents);
    for (const auto &[agent, name] : {std::pair(login, "Léa Martin"), std::pair(QStringLiteral("karim"), "Karim Haddad")}) {
        const auto added = staff.add(site, {agent, QString::fromUtf8(name), {}, {QStringLiteral("fr")}, password},
                                     hub::IdSource::random(), seal::PasswordCost::Least);
        if (!added)
            return added.error();
    }
    for (const auto &[header, kind] : {std::pair(&m_desk, "desk"), std::pair(&m_other, "desk"), std::pair(&m_kiosk, "kiosk")}) {
        const auto enrolled = enrol(QLatin1String(kind), QLatin1String(kind));
        if (!enrolled)
            return enrolled.error();
        *header = *enrolled;
    }
    const auto signedIn = jsonOf(askAs(Other::Colleague, "POST", QStringLiteral("desk/sessions"),
                                       {{QStringLiteral("login"), QStringLiteral("karim")},
                                        {QStringLiteral("password"), password}})
                                     .body);
    m_colleague = signedIn.value(QStringLiteral("token")).toString().toLatin1();
    return m_colleague.isEmpty() ? failure("the colleague cannot sign in") : Result<void>();
}

Result<void> TrainingHub::publish()
{
    hub::ReleaseService releases(*m_ledger);
    const QByteArray planJson = resource(QStringLiteral("plan.json"));
    for (const auto &told : {releases.setPlan(site, planJson), releases.setQueue(site, resource(QStringLiteral("queue.json")))}) {
        if (!told)
            return told.error();
    }
    QList<hub::ReleaseFile> files;
    for (const char *procedure : {"identity-card", "library-card"})
        files << hub::ReleaseFile{QStringLiteral("procedure"), QLatin1String(procedure),
                                  resource(QStringLiteral("procedures/%1.json").arg(QLatin1String(procedure)))};
    files << hub::ReleaseFile{QStringLiteral("form"), formName, resource(QStringLiteral("forms/%1.json").arg(formName))};
    files << hub::ReleaseFile{QStringLiteral("document"), formName,
                              resource(QStringLiteral("documents/%1.pdf").arg(formName))};
    files << hub::ReleaseFile{QStringLiteral("sentences"), QStringLiteral("sentences"),
                              resource(QStringLiteral("sentences.json"))};
    if (const auto release = releases.publish(site, files); !release)
        return release.error();
    const auto plan = appointments::Plan::decode(jsonOf(planJson));
    if (!plan)
        return failure("the plan cannot be read");
    const QDate today = toLocal(plan->zone, m_clock.now()).day;
    const auto places = hub::SlotService(*m_ledger, m_clock).generate(*plan, today, today.addDays(daysOpen));
    return places ? Result<void>() : Result<void>(places.error());
}

Result<QByteArray> TrainingHub::enrol(const QString &kind, const QString &name)
{
    const QString code = makeId();
    const auto enrolled = hub::DeviceService(*m_ledger, m_clock, hub::IdSource::random())
                              .enrol(site, kind, name, code, hub::SharedCodeEnrolment(code));
    if (!enrolled)
        return enrolled.error();
    return "Device " + enrolled->device.id.toLatin1() + ':' + enrolled->secret.toLatin1();
}

hub::ApiReply TrainingHub::handle(const sync::HubRequest &request, const QByteArray &device)
{
    hub::ApiRequest asked = hub::ApiRequest::of(request.method, request.path, request.body);
    asked.headers << std::pair(QByteArray("Authorization"), device);
    if (!request.body.isEmpty())
        asked.headers << std::pair(QByteArray("Content-Type"), QByteArray("application/json"));
    if (!request.agent.isEmpty())
        asked.headers << std::pair(QByteArray("Parvis-Agent"), request.agent);
    if (!request.idempotencyKey.isEmpty())
        asked.headers << std::pair(QByteArray("Idempotency-Key"), request.idempotencyKey.toLatin1());
    return m_api->handle(asked);
}

void TrainingHub::send(const sync::HubRequest &request, Done done)
{
    QTimer::singleShot(0, this, [this, request, done = std::move(done)] {
        const hub::ApiReply reply = handle(request, m_desk);
        done({sync::HubReply::Kind::Answered, reply.status, reply.body});
    });
}

hub::ApiReply TrainingHub::askAs(Other other, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const bool isKiosk = other == Other::Kiosk;
    const hub::ApiReply reply =
        handle({method, QStringLiteral("/api/v1/sites/%1/%2").arg(site, path),
                body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), makeId(),
                isKiosk ? QByteArray() : m_colleague},
               isKiosk ? m_kiosk : m_other);
    tellNews();
    return reply;
}

void TrainingHub::tellNews()
{
    qint64 sequence = m_told;
    (void)m_ledger->read(site, [&](store::HubTransaction &transaction) -> Result<void> {
        const auto stream = transaction.stream();
        if (stream)
            sequence = stream->sequence;
        return stream ? Result<void>() : Result<void>(stream.error());
    });
    if (sequence != std::exchange(m_told, sequence) && m_news)
        m_news();
}

Result<forms::FormDefinition> TrainingHub::form()
{
    return forms::FormDefinition::fromJson(jsonOf(resource(QStringLiteral("forms/%1.json").arg(formName))));
}

Result<void> TrainingHub::addSubmission(const QString &reference, const QString &language, const QJsonObject &answers,
                                        const QJsonObject &help)
{
    const auto form = TrainingHub::form();
    if (!form)
        return form.error();
    const auto submission = forms::Submission::fromJson(
        {{QStringLiteral("form"), form->id()},
         {QStringLiteral("version"), form->version()},
         {QStringLiteral("hash"), form->hash()},
         {QStringLiteral("procedure"), form->procedure()},
         {QStringLiteral("reference"), reference},
         {QStringLiteral("language"), language},
         {QStringLiteral("date"), toLocal(QTimeZone::utc(), m_clock.now()).day.toString(Qt::ISODate)},
         {QStringLiteral("answers"), answers}});
    if (!submission)
        return submission.error();
    store::StoredSubmission stored;
    stored.id = makeId();
    stored.reference = reference;
    stored.procedure = form->procedure();
    stored.form = form->id();
    stored.formHash = QByteArray::fromHex(form->hash().toLatin1());
    stored.language = language;
    stored.created = m_clock.now();
    stored.scheme = QStringLiteral("plain");
    stored.payload = wire::SubmissionCodec::encode(*submission);
    return m_ledger->write(site, [&](store::HubTransaction &transaction) -> Result<void> {
        if (const auto added = transaction.addSubmission(stored); !added)
            return added.error();
        if (help.isEmpty())
            return {};
        const auto kept = transaction.putDeskRecord({QStringLiteral("assistance"), stored.id, 1, stored.created,
                                                     QJsonDocument(help).toJson(QJsonDocument::Compact)});
        return kept ? Result<void>() : Result<void>(kept.error());
    });
}

Result<void> TrainingHub::addCallBack(const QString &procedure, const QString &reachable, const QString &language,
                                      const QJsonObject &contact)
{
    store::Appointment wish;
    wish.id = makeId();
    wish.code = hub::IdSource::random().code();
    wish.language = language;
    wish.status = store::AppointmentStatus::Requested;
    wish.created = wish.changed = wish.start = wish.end = m_clock.now();
    wish.contactScheme = QStringLiteral("plain");
    wish.contact = QJsonDocument(contact).toJson(QJsonDocument::Compact);
    return m_ledger->write(site, [&](store::HubTransaction &transaction) -> Result<void> {
        if (auto put = transaction.putAppointment(wish); !put)
            return put;
        hub::CallBack callBack;
        callBack.procedure = procedure;
        callBack.reachable = hub::parseReachable(reachable);
        return hub::keepCallBack(transaction, wish, callBack);
    });
}

Result<void> TrainingHub::addReadyForm(const QString &language, const QJsonObject &answers)
{
    const auto form = TrainingHub::form();
    if (!form)
        return form.error();
    const auto code = forms::parseReturnCode(formCode);
    if (!code)
        return failure("the code to practise with is none");
    hub::IdSource ids = hub::IdSource::random();
    ids.code = [&code] { return *code; };
    hub::FormDraftContent content;
    content.form = form->id();
    content.hash = QByteArray::fromHex(form->hash().toLatin1());
    content.language = language;
    content.given = answers;
    const QString token = makeId();
    const QString phone = makeId();
    hub::FormDraftService drafts(*m_ledger, m_clock, ids, m_keys.forms);
    if (const auto left = drafts.leave(site, token, content); !left)
        return left.error();
    if (auto opened = drafts.open(site, token, phone); !opened)
        return opened;
    const auto ready = drafts.makeReady(site, phone, m_clock.now() + std::chrono::hours(24));
    return ready ? Result<void>() : Result<void>(ready.error());
}

} // namespace parvis::desk
