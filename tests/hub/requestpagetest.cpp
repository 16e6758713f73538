// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a visitor sees what becomes of the form he handed in.
#include "hub/apitown.h"
#include "hub/service/submissionservice.h"
#include "wire/followkey.h"

using namespace parvis;
using namespace parvis::hub;
using State = SubmissionState;

namespace
{

const QString key = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString page = QStringLiteral("/s/town/K7RM-2XQ9/") + key;
const QString reason = QStringLiteral("La photo <manque>.\nEt la date.");

struct RequestTown : ApiTown {
    RequestTown()
    {
        store::StoredSubmission submission;
        submission.id = wire::idFollowedBy(key);
        submission.reference = QStringLiteral("K7RM-2XQ9");
        submission.form = QStringLiteral("library-card");
        submission.language = QStringLiteral("fr");
        submission.created = clock.now();
        submission.scheme = QStringLiteral("plain");
        submission.payload = "Schweitzer";
        submission.document = "pdf";
        REQUIRE(ledger.write(plan.site, [&](store::HubTransaction &rows) -> Result<void> {
            CHECK(rows.addSubmission(submission).ok());
            return {};
        }));
    }
    void move(State to, const QString &why = {})
    {
        SubmissionService submissions(ledger, clock);
        const auto found = submissions.find(plan.site, wire::idFollowedBy(key));
        REQUIRE(found.ok());
        REQUIRE(submissions.move(plan.site, found->submission.id, to, found->revision, {QStringLiteral("lea"), QStringLiteral("Lea Agent")}, why).ok());
    }
    QByteArray shown(const char *language = "fr") { return ask("GET", page + QStringLiteral("?lang=") + QLatin1String(language)).reply.body; }
};

} // namespace

TEST_CASE("The page says in each language where the form stands")
{
    struct Row {
        const char *language;
        const char *received;
        const char *correction;
        const char *checked;
        const char *done;
    };
    const auto row = GENERATE(values<Row>({
        {"fr", "La mairie a votre demande.", "Il faut corriger", "en cours de traitement", "Votre demande est traitée."},
        {"de", "Das Rathaus hat Ihren Antrag.", "Etwas muss verbessert", "wird bearbeitet", "Ihr Antrag ist erledigt."},
        {"en", "The town hall has your request.", "Something has to be", "is being dealt with", "Your request is done."},
        {"ar", "وصل طلبكم إلى البلدية.", "هناك ما يجب تصحيحه.", "طلبكم قيد المعالجة.", "تمت معالجة طلبكم."},
    }));
    RequestTown town;
    CHECK(town.shown(row.language).contains(row.received));
    town.move(State::Correction, reason);
    CHECK(town.shown(row.language).contains(row.correction));
    CHECK(town.shown(row.language).contains("<p lang=\"fr\" dir=\"auto\">La photo &lt;manque&gt;.<br>Et la date.</p>"));
    town.move(State::Checked);
    CHECK(town.shown(row.language).contains(row.checked));
    CHECK_FALSE(town.shown(row.language).contains("manque"));
    town.move(State::Done);
    CHECK(town.shown(row.language).contains(row.done));
}

TEST_CASE("The page is in the language of the form, needs no script and names no agent")
{
    RequestTown town;
    town.move(State::Correction, reason);
    const auto answer = town.ask("GET", page);
    CHECK(answer.status == 200);
    for (const char *words : {"<html lang=\"fr\"", "K7RM-2XQ9", "2 mars 2026", "Il faut corriger"}) {
        INFO(words);
        CHECK(answer.reply.body.contains(words));
    }
    for (const char *words : {"<script", "Lea", "lea", "Schweitzer"}) {
        INFO(words);
        CHECK_FALSE(answer.reply.body.contains(words));
    }
    CHECK_FALSE(answer.reply.body.contains(wire::idFollowedBy(key).toLatin1()));
    CHECK(answer.reply.header("Cache-Control") == "no-store");
    CHECK(answer.reply.header("Referrer-Policy") == "no-referrer");
}

TEST_CASE("A move that was taken back is as if it had not been")
{
    RequestTown town;
    town.move(State::Correction, reason);
    REQUIRE(SubmissionService(town.ledger, town.clock).undo(town.plan.site, wire::idFollowedBy(key), {QStringLiteral("lea"), {}}).ok());
    CHECK(town.shown().contains("La mairie a votre demande."));
    CHECK_FALSE(town.shown().contains("manque"));
}

TEST_CASE("Neither reference nor key opens the page alone, and what is wrong with them is told nobody")
{
    RequestTown town;
    const QByteArray never = town.ask("GET", QStringLiteral("/s/town/AAAA-BBBB/ffffffffffffffffffffffffffffffff")).reply.body;
    CHECK(never.contains("pas connue ici"));
    const QString id = wire::idFollowedBy(key);
    for (const QString &path : {QStringLiteral("/s/town/K7RM-2XQ9/ffffffffffffffffffffffffffffffff"), QStringLiteral("/s/town/AAAA-BBBB/") + key,
                                QStringLiteral("/s/town/k7rm-2xq9/") + key, QStringLiteral("/s/town/K7RM-2XQ9/") + id,
                                QStringLiteral("/s/town/K7RM-2XQ9/x"), QStringLiteral("/s/town/K7RM-2XQ9/") + key.toUpper(),
                                QStringLiteral("/s/bare/K7RM-2XQ9/") + key}) {
        INFO(path.toStdString());
        const auto answer = town.ask("GET", path);
        CHECK(answer.status == 404);
        CHECK(answer.reply.body == never);
    }
    CHECK(town.ask("GET", QStringLiteral("/s/nowhere/K7RM-2XQ9/") + key).status == 404);
    CHECK(town.ask("GET", QStringLiteral("/s/town/K7RM-2XQ9")).status == 404);
    CHECK(town.ask("GET", page + QStringLiteral("?reference=x")).status == 400);
}
