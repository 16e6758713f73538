// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue.h"

#include "content/contenterror.h"
#include "support/catch.h"
#include "townfolder.h"

using namespace parvis;
using namespace parvis::content;

namespace
{

QStringList idsOf(const QList<Summary> &summaries)
{
    QStringList ids;
    for (const Summary &summary : summaries)
        ids << summary.id;
    return ids;
}

Result<QByteArray> readNothing(const QString &, const QString &)
{
    return Error(ContentError::NotFound);
}

const QDate today(2026, 11, 23);
const QString card = QStringLiteral("card");
const QString ausweis = QStringLiteral("ausweis");

} // namespace

TEST_CASE("a folder is loaded into lists, and whole files on demand")
{
    const TownFolder folder;
    const auto loaded = Catalogue::load(folder.path());
    REQUIRE(loaded.ok());
    const Catalogue &catalogue = *loaded;
    CHECK(catalogue.sites().size() == 2);
    CHECK(catalogue.findSite(QStringLiteral("town"))->findPlace(QStringLiteral("archive"))->hours.has_value());
    CHECK(catalogue.findSite(QStringLiteral("nowhere")) == nullptr);
    REQUIRE(catalogue.plan(QStringLiteral("town")));
    CHECK(catalogue.plan(QStringLiteral("town"))->findReason(QStringLiteral("identity-card")));
    CHECK(catalogue.plan(QStringLiteral("stadt")) == nullptr);
    CHECK(catalogue.synonyms().value(QStringLiteral("fr")).size() == 2);
    CHECK(idsOf(catalogue.summaries()) == QStringList{ausweis, card});
    CHECK(catalogue.findSummary(card)->forms == QStringList{QStringLiteral("card-request")});
    CHECK(catalogue.findSummary(card)->hasGuide);
    CHECK(catalogue.categoriesFor(QStringLiteral("business")).size() == 1);
    CHECK(catalogue.categoriesFor({}).size() == 2);

    const auto procedure = catalogue.procedure(card);
    REQUIRE(procedure.ok());
    CHECK(procedure->guide->questions.size() == 3);
    const auto form = catalogue.form(QStringLiteral("card-request"));
    REQUIRE(form.ok());
    CHECK(form->minutes() == 5);
    CHECK(catalogue.document(QStringLiteral("card-request")).value().startsWith("nom"));
}

TEST_CASE("procedures of a category: own site first, only those valid on the day")
{
    const auto catalogue = Catalogue::load(TownFolder().path());
    REQUIRE(catalogue.ok());
    const QString identity = QStringLiteral("identity");
    CHECK(idsOf(catalogue->proceduresIn(identity, QStringLiteral("town"), today)) == QStringList{card, ausweis});
    CHECK(idsOf(catalogue->proceduresIn(identity, QStringLiteral("stadt"), today)) == QStringList{ausweis, card});
    CHECK(idsOf(catalogue->proceduresIn(identity, {}, QDate(2025, 12, 31))) == QStringList{ausweis});
    CHECK(idsOf(catalogue->proceduresIn(identity, {}, QDate(2026, 1, 1))) == QStringList{ausweis, card});
    CHECK(idsOf(catalogue->proceduresIn(identity, {}, QDate(2027, 12, 31))) == QStringList{ausweis, card});
    CHECK(idsOf(catalogue->proceduresIn(identity, {}, QDate(2028, 1, 1))) == QStringList{ausweis});
    CHECK(catalogue->proceduresIn(QStringLiteral("none"), {}, today).isEmpty());
}

TEST_CASE("what does not exist, or is no id, is not found")
{
    const TownFolder folder;
    folder.write(QStringLiteral("secret.json"), "{}");
    const auto catalogue = Catalogue::load(folder.path());
    REQUIRE(catalogue.ok());
    for (const char *id : {"", "nothing", "../secret", "card/../card", "/etc/passwd", "Card", "card.json"}) {
        INFO(id);
        CHECK(catalogue->procedure(QLatin1String(id)).error().is(ContentError::NotFound));
        CHECK(catalogue->form(QLatin1String(id)).error().is(ContentError::NotFound));
        CHECK(catalogue->document(QLatin1String(id)).error().is(ContentError::NotFound));
    }
    CHECK(Catalogue().procedure(card).error().is(ContentError::NotFound));
}

TEST_CASE("files for a cache carry summaries, and make the same catalogue without being decoded again")
{
    const TownFolder folder;
    auto files = Catalogue::filesOf(folder.path());
    REQUIRE(files.ok());
    CHECK(files->size() == 12);
    for (ContentFile &file : *files) {
        CHECK(file.summary.isEmpty() == (file.kind != QStringLiteral("procedure")));
        if (!file.summary.isEmpty())
            file.bytes = "not looked at";
    }
    const auto cached = Catalogue::fromFiles(*files, readNothing);
    const auto direct = Catalogue::load(folder.path());
    REQUIRE(cached.ok());
    REQUIRE(direct.ok());
    CHECK((cached->summaries() == direct->summaries()));
    CHECK((cached->sites() == direct->sites()));
    REQUIRE(cached->plan(QStringLiteral("town")));
    CHECK((*cached->plan(QStringLiteral("town")) == *direct->plan(QStringLiteral("town"))));
    CHECK((cached->categories() == direct->categories()));
    CHECK(cached->procedure(card).error().is(ContentError::NotFound));
}

TEST_CASE("a summary survives encoding, and foreign bytes are none")
{
    const auto catalogue = Catalogue::load(TownFolder().path());
    REQUIRE(catalogue.ok());
    for (const Summary &summary : catalogue->summaries()) {
        const QByteArray bytes = summary.encode();
        CHECK((Summary::decode(bytes) == summary));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            REQUIRE_FALSE(Summary::decode(bytes.first(length)));
        CHECK_FALSE(Summary::decode(bytes + '\0'));
    }
}

TEST_CASE("a folder with faults is refused with all of them and their lines")
{
    const TownFolder folder;
    REQUIRE(folder.replace(QStringLiteral("procedures/card.json"), R"("next": "parent")", R"("next": "nobody")"));
    REQUIRE(folder.replace(QStringLiteral("sites/town.json"), R"("country": "FR",)", ""));
    REQUIRE(folder.replace(QStringLiteral("forms/card-request.json"), R"("version": 1,)", R"("version" 1,)"));
    REQUIRE(folder.replace(QStringLiteral("procedures/ausweis.json"), R"("id": "ausweis")", R"("id": "other")"));
    const auto loaded = Catalogue::load(folder.path());
    REQUIRE_FALSE(loaded.ok());
    QStringList places;
    for (const Problem &problem : loaded.error())
        places << QStringLiteral("%1:%2").arg(problem.file).arg(problem.line);
    places.sort();
    CHECK(places == QStringList{QStringLiteral("forms/card-request.json:3"),
                                QStringLiteral("procedures/ausweis.json:2"),
                                QStringLiteral("procedures/card.json:%1")
                                    .arg(folder.lineOf(QStringLiteral("procedures/card.json"), "nobody")),
                                QStringLiteral("sites/town.json:1")});
    CHECK_FALSE(Catalogue::load(folder.path() + QStringLiteral("/nowhere")).ok());
    CHECK_FALSE(Catalogue::fromFiles({}, readNothing).ok());
}

TEST_CASE("bytes that are no procedure or form are malformed")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"id\":1}"), QByteArray("\xFF\xFE{\0}\0")}) {
        CHECK(decodeProcedure(bytes).error().is(ContentError::Malformed));
        CHECK(decodeForm(bytes).error().is(ContentError::Malformed));
    }
}
