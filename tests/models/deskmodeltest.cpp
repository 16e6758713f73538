// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk lists, compared with reviewed files: what the hub tells stands in deskday.json, all at one moment of
// one day; a change of a model or of its words shows here as an agent reads it.
#include "absenceplan.h"
#include "appointmentmodel.h"
#include "devicemodel.h"
#include "handoffmodel.h"
#include "modelfile.h"
#include "queuemodel.h"
#include "requestmodel.h"
#include "servedmodel.h"
#include "sessionmodel.h"
#include "settlemodel.h"
#include "submissionmodel.h"
#include "support/catch.h"
#include "visitfieldmodel.h"
#include "wire/visitstate.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <ctime>

using namespace parvis;
using namespace parvis::desk;

namespace
{

/// Nobody answers.
class NoHub final : public sync::HubLink
{
public:
    void send(const sync::HubRequest &, Done) override {}
    void listen(std::function<void()>) override {}
};

// 09:30 in the town.
VirtualClock clockOfTheDay()
{
    const QDateTime moment = QDateTime::fromString(QStringLiteral("2026-03-02T08:30:00Z"), Qt::ISODate);
    return VirtualClock(Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch())));
}

QJsonObject told()
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/models/deskday.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(json.isEmpty());
    return json;
}

/// All of DAY under NAME, none of them lost on the way.
template <typename ROW>
QList<ROW> rowsIn(const QJsonObject &day, const char *name, std::optional<ROW> (*read)(const QJsonObject &))
{
    QList<ROW> rows;
    const QJsonArray list = day.value(QLatin1String(name)).toArray();
    for (const QJsonValue &json : list) {
        INFO(name);
        auto row = read(json.toObject());
        REQUIRE(row);
        rows << *std::move(row);
    }
    REQUIRE_FALSE(rows.isEmpty());
    return rows;
}

/// The columns' names, then every row as it is read; what only a screen reader says stands in brackets.
QJsonArray tableOf(const QAbstractItemModel &model)
{
    QJsonArray table;
    QJsonArray titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    table << titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            const QString text = index.data().toString();
            cells << (spoken.isEmpty() || spoken == text ? text : QStringLiteral("%1 [%2]").arg(text, spoken));
        }
        table << cells;
    }
    return table;
}

/// A desk in one language, in the town's time.
class Desk
{
public:
    explicit Desk(const QString &language) : m_language(language)
    {
        qputenv("TZ", "Europe/Paris");
        tzset();
        QLocale::setDefault(QLocale(language == QLatin1String("de") ? QLocale::German : QLocale::French,
                                    language == QLatin1String("de") ? QLocale::Germany : QLocale::France));
        REQUIRE(m_translator.load(QStringLiteral(PARVIS_BINARY_DIR "/../translations/parvis_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Desk()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    template <typename MODEL, typename ROW> void compare(const char *what, MODEL &model, const QList<ROW> &rows) const
    {
        INFO(what);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(rows);
        compare(what, model);
    }
    void compare(const char *what, const QAbstractItemModel &model) const
    {
        const QString name = QStringLiteral("desk-%1-%2").arg(QLatin1String(what), m_language);
        CHECK(kiosk::differenceToGolden(name, tableOf(model)) == QString());
    }

private:
    const QString m_language;
    QTranslator m_translator;
};

} // namespace

TEST_CASE("the desk's lists as reviewed", "[golden]")
{
    const QJsonObject day = told();
    const VirtualClock clock = clockOfTheDay();
    const QHash<QString, QString> titles{{QStringLiteral("passport"), QStringLiteral("Passeport / Reisepass")},
                                         {QStringLiteral("id-card"), QStringLiteral("Carte / Ausweis")}};
    for (const auto &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        INFO(language.toStdString());
        const Desk desk(language);
        const SiteLines lines{rowsIn(day, "services", &readService), rowsIn(day, "needs", &readNeed)};
        QHash<QString, QString> agents;
        for (const AgentRow &agent : rowsIn(day, "agents", &readAgent))
            agents.insert(agent.id, agent.name);

        QueueModel queue(clock);
        queue.setLines(lines, language);
        queue.setAgents(agents);
        desk.compare("queue", queue, rowsIn(day, "queue", &readTicket));

        HandOffModel handOffs(clock);
        handOffs.setTopics(titles);
        handOffs.setAgents(agents);
        desk.compare("handoffs", handOffs, rowsIn(day, "handOffs", &readHandOff));

        AppointmentModel appointments;
        appointments.setReasons(titles);
        appointments.setResources({{QStringLiteral("desk-1"), QStringLiteral("Guichet 1")}});
        desk.compare("appointments", appointments, rowsIn(day, "appointments", &readAppointment));

        ServedModel served;
        served.setServices(lines.services, language);
        desk.compare("served", served, rowsIn(day, "served", &readTicket));

        SubmissionModel submissions;
        submissions.setProcedures(titles);
        desk.compare("submissions", submissions, rowsIn(day, "submissions", &readSubmission));

        RequestModel requests;
        requests.setReasons(titles);
        requests.setProcedures(titles);
        desk.compare("requests", requests, rowsIn(day, "requests", &readRequest));

        SettleModel settle;
        settle.setDevices({{QStringLiteral("k1"), QStringLiteral("Hall")}});
        desk.compare("settle", settle, rowsIn(day, "alarms", &readAlarm) + rowsIn(day, "quarantine", &readCase));

        DeviceModel devices(clock);
        desk.compare("devices", devices, rowsIn(day, "devices", &readDevice));

        NoHub nobody;
        DeskClient client(nobody, QStringLiteral("town"));
        DeskSession session(client, nobody, clock);
        const AppointmentBook book(session);
        AbsencePlan absence(book, titles);
        absence.setHits({{QStringLiteral("hits"), day.value(QStringLiteral("hits"))}});
        absence.decide(2, absence.rows().at(2).choices.constLast());
        absence.setConflicts({{QStringLiteral("conflicts"), day.value(QStringLiteral("conflicts"))}});
        desk.compare("absence", absence);

        SessionModel sessions(clock);
        desk.compare("sessions", sessions, rowsIn(day, "sessions", &readSession));
    }
}

TEST_CASE("the fields of a shared form as reviewed, one of them on the screen", "[golden]")
{
    const QList<wire::VisitField> fields{
        {QStringLiteral("familyName"),
         QStringLiteral("Nom / Name"),
         QStringLiteral("name"),
         QStringLiteral("Śliwa"),
         false,
         {}},
        {QStringLiteral("birthDate"), QStringLiteral("Date / Datum"), QStringLiteral("date"), {}, true, {}},
        {QStringLiteral("email"), QStringLiteral("E-mail"), QStringLiteral("email"), {}, false, {}}};
    for (const auto &language : {QStringLiteral("fr"), QStringLiteral("de")}) {
        const Desk desk(language);
        VisitFieldModel model;
        model.setShown(QStringLiteral("birthDate"));
        desk.compare("visit-fields", model, fields);
    }
}
