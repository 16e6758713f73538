// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "support/catch.h"
#include "support/typist.h"

#include <QFile>
#include <QSet>

#include <limits>

using namespace parvis;
using namespace parvis::store;

namespace
{

const QString fr = QStringLiteral("fr"), de = QStringLiteral("de"), en = QStringLiteral("en");

QList<SearchEntry> sample()
{
    const auto entry = [](const char *id, const QString &language, const char *title, QStringList keywords = {},
                          const char *body = "") {
        return SearchEntry{QLatin1String(id), language, QString::fromUtf8(title), std::move(keywords),
                           QString::fromUtf8(body)};
    };
    return {entry("identity-card", fr, "Carte nationale d’identité", {QStringLiteral("papiers perdus")},
                  "demande en mairie"),
            entry("identity-card", de, "Personalausweis beantragen"),
            entry("identity-card", en, "Identity card"),
            entry("passport", fr, "Passeport", {QStringLiteral("voyage")}, "demande en mairie, photo"),
            entry("passport", de, "Reisepass"),
            entry("passport", en, "Passport"),
            entry("bulky", fr, "Enlèvement des encombrants", {QStringLiteral("canapé")}),
            entry("bulky", de, "Sperrmüllabholung"),
            entry("school", fr, "Inscription à l’école", {}, "carte de cantine"),
            entry("school", de, "Schulanmeldung"),
            entry("registration", de, "Anmeldung der Wohnung", {QStringLiteral("Umzug")}),
            entry("registration", fr, "Déclaration de domicile")};
}

QString best(const SearchIndex &index, const char *query, const QString &language = fr)
{
    return index.find(QString::fromUtf8(query), language).value(0).id;
}

} // namespace

TEST_CASE("what visitors type is found")
{
    const auto index = SearchIndex::build(sample());
    struct Row {
        const char *query;
        QString language;
        const char *id;
    };
    for (const Row &row : {Row{"carte d'identité", fr, "identity-card"},
                           Row{"CARTE IDENTITE", fr, "identity-card"},
                           Row{"cart didentitee", fr, "identity-card"},
                           Row{"cartedidentite", fr, "identity-card"},
                           Row{"pasport", fr, "passport"},
                           Row{"passe port", fr, "passport"},
                           Row{"passprot", fr, "passport"},
                           Row{"pas", fr, "passport"},
                           Row{"anconbran", fr, "bulky"},
                           Row{"canape", fr, "bulky"},
                           Row{"ecole inscripsion", fr, "school"},
                           Row{"ausweis", de, "identity-card"},
                           Row{"Personalausweisantrag", de, "identity-card"},
                           Row{"Reisepas", de, "passport"},
                           Row{"sperrmuell", de, "bulky"},
                           Row{"Müll", de, "bulky"},
                           Row{"wohnung anmelden", de, "registration"},
                           Row{"schul", de, "school"},
                           Row{"identity crad", en, "identity-card"},
                           Row{"papiers", fr, "identity-card"}}) {
        INFO(row.query);
        CHECK(best(index, row.query, row.language) == QLatin1String(row.id));
    }
}

TEST_CASE("all languages are searched, the current one is preferred, an id comes once")
{
    const auto index = SearchIndex::build(sample());
    CHECK(best(index, "Reisepass", fr) == QStringLiteral("passport"));
    const auto hits = index.find(QStringLiteral("passport"), en);
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first().language == en);
    CHECK(index.find(QStringLiteral("passeport"), de).value(0).language == fr);
    QStringList ids;
    for (const auto &hit : index.find(QStringLiteral("carte passeport anmeldung"), fr))
        ids.append(hit.id);
    CHECK(ids.size() == QSet<QString>(ids.begin(), ids.end()).size());
}

TEST_CASE("synonyms find what is called otherwise, in their language only")
{
    const auto index =
        SearchIndex::build(sample(), {{fr, {QStringLiteral("CNI"), QStringLiteral("carte nationale d'identité")}},
                                      {fr, {QStringLiteral("passeport"), QStringLiteral("titre de voyage")}},
                                      {de, {QStringLiteral("passeport"), QStringLiteral("zzzwort")}}});
    CHECK(best(index, "cni") == QStringLiteral("identity-card"));
    CHECK(best(index, "titre voyage") == QStringLiteral("passport"));
    CHECK(index.find(QStringLiteral("zzzwort"), de).isEmpty());
}

TEST_CASE("empty, strange and endless queries are harmless")
{
    const auto index = SearchIndex::build(sample());
    for (const char *query :
         {"", "   ", "'\";--%_*", "\xf0\x9f\x98\x80", "\n\t", "a", "AND OR NOT (", "\xe2\x80\xae\xe2\x80\x8b"})
        CHECK(index.find(QString::fromUtf8(query), fr).size() <= 10);
    CHECK(index.find(QString(), fr).isEmpty());
    CHECK(index.find(QStringLiteral("qwzkxv"), fr).isEmpty());
    CHECK(index.find(QString(1'000'000, QLatin1Char('x')), fr).isEmpty());
    CHECK_FALSE(index.find(QStringLiteral("passeport ").repeated(100'000), fr).isEmpty());
    CHECK(index.find(QString(QChar(0xD800)) + QStringLiteral("passeport"), QString()).size() <= 10);
    CHECK(index.find(QStringLiteral("passeport"), fr, 0).isEmpty());
    CHECK(index.find(QStringLiteral("passeport"), fr, -3).isEmpty());
    CHECK(index.find(QStringLiteral("passeport"), fr, std::numeric_limits<int>::max()).size() <= 5);
    CHECK(SearchIndex().find(QStringLiteral("passeport"), fr).isEmpty());
    CHECK(SearchIndex::build({}).find(QStringLiteral("passeport"), fr).isEmpty());
    CHECK(SearchIndex::build({SearchEntry{}}).find(QStringLiteral("x"), fr).isEmpty());
}

TEST_CASE("the right answer comes first for at least 97 % of misspelt queries, in four languages")
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/tests/data/search/subjects.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList languages{fr, de, en, QStringLiteral("ar")};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows.append(line.split(QLatin1Char('\t')));
    QList<SearchEntry> entries;
    for (const QStringList &row : rows) {
        for (int l = 0; l < languages.size(); ++l)
            entries.append({row[0], languages[l], row[l + 1], {}, QStringLiteral("service mairie Rathaus town hall")});
    }
    const auto index = SearchIndex::build(entries);
    testing::Typist typist(GENERATE(11u, 12u, 13u));
    for (int l = 0; l < languages.size(); ++l) {
        int asked = 0, right = 0;
        for (int i = 0; i < 400; ++i) {
            const QStringList &row = rows[typist.number(int(rows.size()))];
            const QString &name = row[l + 1];
            const int kind = typist.number(languages[l] == QStringLiteral("ar") ? 3 : 4);
            const QString query = kind == 0   ? typist.slip(name)
                                  : kind == 1 ? typist.spaced(name)
                                  : kind == 2 ? typist.begun(name)
                                              : typist.byEar(name, languages[l]);
            ++asked;
            right += index.find(query, languages[l]).value(0).id == row[0] ? 1 : 0;
        }
        INFO(languages[l].toStdString() << ": " << right << " of " << asked);
        CHECK(right * 100 >= asked * 97);
    }
}
