// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/town.h"

#include "store/entryhash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

namespace parvis::hub
{

using namespace appointments;

Instant at(const char *text)
{
    const auto instant = parseInstant(QString::fromLatin1(text));
    REQUIRE(instant);
    return *instant;
}

QByteArray townPlanJson()
{
    return R"({"id":"town","timeZone":"Europe/Paris","region":"FR-67","gridMinutes":15,
        "reasons":[
          {"id":"card","title":{"fr":"Carte"},"minutes":20,"bufferMinutes":5,"minutesPerFurtherPerson":10,"maxPersons":4,
           "horizonDays":30,"audiences":["resident"],"openBookingsPerPerson":1,"offlineSale":true},
          {"id":"vote","title":{"fr":"Vote"},"minutes":10,"horizonDays":30,"offlineSale":true,"channels":["desk","phone"]}],
        "resources":[
          {"id":"a","name":"Counter A","place":"hall","reasons":["card","vote"],"languages":["fr","de"]},
          {"id":"b","name":"Counter B","place":"hall","reasons":["card","vote"],"languages":["fr"]}],
        "series":[{"resources":["a","b"],"first":"2026-01-05","from":"09:00","until":"12:00",
          "rule":"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"}],
        "offlineReserve":{"percentOfRest":20,"windowHours":4,"quantilePercent":95}})";
}

QByteArray townQueueJson()
{
    return R"({"id":"town","timeZone":"Europe/Paris","region":"FR-67","dayChange":"04:00","languages":["fr"],
        "calling":{"earlyMinutes":10,"lateMinutes":15,"agingMinutes":30,"languageMinutes":8},
        "skills":[{"id":"papers","title":{"fr":"Titres"}}],
        "needs":[{"id":"seat","title":{"fr":"Un siège"},"first":true}],
        "services":[
          {"id":"papers","letter":"A","title":{"fr":"Titres"},"skills":["papers"],"reasons":["card"],"usualMinutes":10,
           "mostWaiting":3,"sale":[{"weekdays":[1,2,3,4,5],"from":"07:30","until":"17:00"}]},
          {"id":"births","letter":"B","title":{"fr":"Naissances"},
           "sale":[{"weekdays":[1,2,3,4,5],"from":"07:30","until":"17:00"}]},
          {"id":"advice","letter":"C","title":{"fr":"Conseil"}}]})";
}

queue::QueuePlan townQueue()
{
    auto plan = queue::QueuePlan::decode(QJsonDocument::fromJson(townQueueJson()).object());
    if (!plan)
        FAIL(plan.error().first().pointer.toStdString() + " " + plan.error().first().message.toStdString());
    return *plan;
}

Plan townPlan()
{
    auto plan = Plan::decode(QJsonDocument::fromJson(townPlanJson()).object());
    if (!plan)
        FAIL(plan.error().first().pointer.toStdString() + " " + plan.error().first().message.toStdString());
    return *plan;
}

Town::Town()
{
    source.id = [this] { return QStringLiteral("%1").arg(++ids, 32, 16, QLatin1Char('0')); };
    source.code = [this] {
        static const QString signs = QStringLiteral("23456789ABCDEFGHJKMNPQRSTVWXYZ");
        QString code(10, QLatin1Char('A'));
        int number = ++ids;
        for (int i = 9; i >= 0; --i, number /= 30)
            code[i] = signs.at(number % 30);
        return code;
    };
    REQUIRE(slotService().generate(plan, QDate(2026, 3, 2), QDate(2026, 3, 7)).ok());
}

QString Town::enrol(const QString &name)
{
    const auto enrolled = devices().enrol(plan.site, QStringLiteral("kiosk"), name, QStringLiteral("code"),
                                          SharedCodeEnrolment(QStringLiteral("code")));
    REQUIRE(enrolled.ok());
    return enrolled->device.id;
}

store::Device Town::device(const QString &id)
{
    std::optional<store::Device> found;
    REQUIRE(ledger
                .read(plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          found = *transaction.device(id);
                          return {};
                      })
                .ok());
    REQUIRE(found);
    return *found;
}

HoldRequest Town::wish(const char *reason, const char *start, const char *resource)
{
    HoldRequest request;
    request.wish.reasons = {{QString::fromLatin1(reason), 1}};
    request.wish.audience = QStringLiteral("resident");
    request.start = at(start);
    request.resource = QString::fromLatin1(resource);
    request.language = QStringLiteral("fr");
    return request;
}

store::Appointment Town::booked(const char *reason, const char *start, const char *resource, const char *person)
{
    const auto done =
        booking().book(plan, wish(reason, start, resource), {"x", QStringLiteral("plain"), QLatin1String(person)});
    if (!done)
        FAIL(refusal(done.error()).toStdString());
    return *done;
}

UnitRecord Town::unit(const char *resource, const char *start)
{
    std::optional<UnitRecord> found;
    REQUIRE(ledger
                .read(plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          found = *transaction.unit({QString::fromLatin1(resource), at(start)});
                          return {};
                      })
                .ok());
    REQUIRE(found);
    return *found;
}

std::string Town::line(const char *resource, int count)
{
    std::string line;
    REQUIRE(ledger
                .read(plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          for (int i = 0; i < count; ++i) {
                              const auto record = *transaction.unit(
                                  {QString::fromLatin1(resource), at("2026-03-02T08:00:00Z") + i * plan.grid});
                              line += record ? std::string("flhbw").substr(size_t(record->state), 1) : std::string("-");
                          }
                          return {};
                      })
                .ok());
    return line;
}

QString Town::refusal(const Error &error)
{
    static const std::pair<HubRefusal, const char *> names[] = {{HubRefusal::NotFound, "NotFound"},
                                                                {HubRefusal::Taken, "Taken"},
                                                                {HubRefusal::NotBookable, "NotBookable"},
                                                                {HubRefusal::LimitReached, "LimitReached"},
                                                                {HubRefusal::HoldEnded, "HoldEnded"},
                                                                {HubRefusal::WrongState, "WrongState"},
                                                                {HubRefusal::TooEarly, "TooEarly"},
                                                                {HubRefusal::AwaitingReoffer, "AwaitingReoffer"},
                                                                {HubRefusal::NotAllowed, "NotAllowed"},
                                                                {HubRefusal::KeyReused, "KeyReused"},
                                                                {HubRefusal::EpochChanged, "EpochChanged"},
                                                                {HubRefusal::StaleClaim, "StaleClaim"},
                                                                {HubRefusal::Closed, "Closed"},
                                                                {HubRefusal::Full, "Full"},
                                                                {HubRefusal::AgentBusy, "AgentBusy"},
                                                                {HubRefusal::UndoRefused, "UndoRefused"},
                                                                {HubRefusal::Locked, "Locked"},
                                                                {HubRefusal::Invalid, "Invalid"}};
    for (const auto &[code, name] : names) {
        if (error.is(code))
            return QLatin1String(name);
    }
    return error.detail();
}

Journal::Journal(QString device) : m_device(std::move(device)), m_formHash(store::sha256("form")) {}

JournalEntry Journal::add(const QString &kind, const QJsonObject &facts, const QByteArray &payload)
{
    JournalEntry journal;
    journal.kindText = kind;
    journal.payload = payload;
    store::OutboxEntry &entry = journal.entry;
    entry.sequence = m_head.sequence + 1;
    entry.id = m_device.right(16) + QStringLiteral("%1").arg(++m_count, 16, 16, QLatin1Char('0'));
    entry.reference = QStringLiteral("K7RM-2XQ9");
    entry.procedure = QStringLiteral("library-card");
    entry.form = QStringLiteral("library-card");
    entry.formHash = m_formHash;
    entry.site = QStringLiteral("town");
    entry.language = QStringLiteral("fr");
    entry.created = at("2026-03-02T07:00:00Z");
    entry.scheme = QStringLiteral("plain");
    entry.payloadSha256 = store::sha256(payload);
    entry.documentSha256 = store::sha256({});
    entry.previousHash = m_head.hash;
    entry.kind = store::parseEntryKind(kind).value_or(store::EntryKind::Submission);
    if (!facts.isEmpty())
        entry.facts = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    entry.entryHash = store::entryHash(entry);
    journal.asCame = {{QStringLiteral("id"), entry.id}};
    m_head = {entry.sequence, entry.entryHash};
    return journal;
}

JournalBatch Journal::batch(const QList<JournalEntry> &entries) const
{
    return {m_device, entries, m_head, false};
}

QJsonObject Journal::sale(const QList<Lease> &leases, const QString &code, const char *reason)
{
    QJsonObject facts = giveBack(leases);
    facts.insert(QStringLiteral("reasons"), QJsonArray{QJsonObject{{QStringLiteral("reason"), QLatin1String(reason)},
                                                                   {QStringLiteral("persons"), 1}}});
    facts.insert(QStringLiteral("code"), code);
    facts.insert(QStringLiteral("start"), toText(leases.first().unit.start));
    facts.insert(QStringLiteral("end"), toText(leases.first().unit.start + 10min));
    facts.insert(QStringLiteral("buffer"), 0);
    facts.insert(QStringLiteral("mode"), QStringLiteral("lease"));
    return facts;
}

QJsonObject Journal::giveBack(const QList<Lease> &leases)
{
    QJsonArray units;
    for (const Lease &lease : leases) {
        units << QJsonObject{{QStringLiteral("resource"), lease.unit.resource},
                             {QStringLiteral("start"), toText(lease.unit.start)},
                             {QStringLiteral("token"), qint64(lease.token)}};
    }
    return {{QStringLiteral("units"), units}};
}

QStringList quarantined(Town &town)
{
    QStringList reasons;
    REQUIRE(town.ledger
                .read(town.plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          const auto rows = transaction.quarantine(100);
                          for (const store::QuarantineRow &row : *rows)
                              reasons << row.because;
                          return {};
                      })
                .ok());
    return reasons;
}

int submissions(Town &town)
{
    qsizetype count = 0;
    REQUIRE(town.ledger
                .read(town.plan.site,
                      [&](store::HubTransaction &transaction) -> Result<void> {
                          count = transaction.submissionsAfter(0, 1'000)->size();
                          return {};
                      })
                .ok());
    return int(count);
}

} // namespace parvis::hub
