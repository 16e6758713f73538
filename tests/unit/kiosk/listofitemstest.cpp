// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated entries of a form: children to enrol, members of a household.
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

using namespace parvis;
using namespace parvis::kiosk;
using Outcome = FormSession::Outcome;

namespace
{

struct Listed {
    explicit Listed(const char *id = "school-enrolment", const char *repeat = "children")
    {
        const auto definition = visit.content().form(QString::fromLatin1(id));
        REQUIRE(definition);
        form.begin(*definition, QDate(2026, 11, 23), QStringLiteral("FR"), QStringLiteral("fr"));
        form.edit(QString::fromLatin1(repeat));
        REQUIRE(form.kind() == QStringLiteral("repeat"));
    }
    void answerItem(const char *name)
    {
        REQUIRE(form.inItem());
        CHECK(form.submit(QString::fromUtf8(name)) == Outcome::Asking);
        CHECK(form.submit(QStringLiteral("Léa")) == Outcome::Asking);
        CHECK(form.submit(dateParts(1, 9, 2020)) == Outcome::Asking);
        CHECK(form.submit(QStringLiteral("ms")) == Outcome::Asking);
        CHECK(form.skip() == Outcome::Asking);
        CHECK_FALSE(form.inItem());
    }
    void add(const char *name)
    {
        form.addItem();
        answerItem(name);
    }
    [[nodiscard]] QStringList summaries()
    {
        QStringList found;
        for (const auto &row : form.items()->rows())
            found.append(row.value(QStringLiteral("summary")).toString().section(QLatin1Char(','), 0, 0));
        return found;
    }

    TownVisit visit;
    FormSession form;
};

} // namespace

TEST_CASE("entries are added one by one, up to the limit", "[items]")
{
    Listed list;
    auto &form = list.form;
    CHECK(form.canAddItem());
    CHECK(form.items()->count() == 0);
    CHECK(form.submit({}) == Outcome::Refused); // one child at least
    CHECK_FALSE(form.error().isEmpty());
    CHECK_FALSE(form.errorMend().isEmpty());

    list.add("Adam");
    CHECK(form.error().isEmpty());
    list.add("Berthe");
    CHECK(form.canAddItem());
    list.add("Chloé");
    CHECK_FALSE(form.canAddItem());
    form.addItem();
    CHECK_FALSE(form.inItem());
    CHECK(list.summaries() == QStringList{QStringLiteral("Adam"), QStringLiteral("Berthe"), QStringLiteral("Chloé")});
    CHECK(form.submit({}) == Outcome::Asking);
    CHECK(form.fieldId() == QStringLiteral("languageWish"));
}

TEST_CASE("a double tap adds one entry", "[items]")
{
    Listed list;
    list.form.addItem();
    list.form.addItem();
    CHECK(list.form.draft()->itemCount(QStringLiteral("children")) == 1);
    CHECK(list.form.path() == QStringLiteral("children.0.familyName"));
    CHECK(list.form.itemTitle().endsWith(QStringLiteral(" 1")));
}

TEST_CASE("an entry is changed and taken out where it stands", "[items]")
{
    Listed list;
    auto &form = list.form;
    for (const char *name : {"Adam", "Berthe", "Chloé"})
        list.add(name);
    form.editItem(1);
    CHECK(form.path() == QStringLiteral("children.1.familyName"));
    CHECK(form.raw() == QStringLiteral("Berthe"));
    CHECK(form.itemTitle().endsWith(QStringLiteral(" 2")));
    list.answerItem("Barbara");
    CHECK(list.summaries() == QStringList{QStringLiteral("Adam"), QStringLiteral("Barbara"), QStringLiteral("Chloé")});

    form.removeItem(0);
    CHECK(list.summaries() == QStringList{QStringLiteral("Barbara"), QStringLiteral("Chloé")});
    CHECK(form.canAddItem());
    for (const int nowhere : {-1, 2, 99}) {
        form.removeItem(nowhere);
        form.editItem(nowhere);
        CHECK(list.summaries().size() == 2);
        CHECK(form.path() == QStringLiteral("children"));
    }
}

TEST_CASE("only the list's own question can change the list", "[items]")
{
    Listed list;
    auto &form = list.form;
    list.add("Adam");
    form.edit(QStringLiteral("familyName"));
    form.addItem();
    form.removeItem(0);
    form.editItem(0);
    CHECK(form.path() == QStringLiteral("familyName"));
    CHECK(form.draft()->itemCount(QStringLiteral("children")) == 1);
}

TEST_CASE("back from the first question of an entry is the list, with what was answered", "[items]")
{
    Listed list;
    auto &form = list.form;
    form.addItem();
    CHECK(form.submit(QStringLiteral("Adam")) == Outcome::Asking);
    CHECK(form.previous());
    CHECK(form.path() == QStringLiteral("children.0.familyName"));
    CHECK(form.raw() == QStringLiteral("Adam"));
    CHECK(form.previous());
    CHECK(form.path() == QStringLiteral("children"));
    CHECK(list.summaries() == QStringList{QStringLiteral("Adam")});
    CHECK(form.previous());
    CHECK(form.path() == QStringLiteral("schoolYear"));
}

TEST_CASE("an entry left half way is finished before the form goes on", "[items]")
{
    Listed list;
    auto &form = list.form;
    form.addItem();
    (void)form.submit(QStringLiteral("Adam"));
    (void)form.submit(QStringLiteral("Léa"));
    while (form.inItem())
        REQUIRE(form.previous());
    CHECK(form.submit({}) == Outcome::Asking);
    CHECK(form.path() == QStringLiteral("children.0.birthDate"));
    CHECK(form.submit(dateParts(1, 9, 2020)) == Outcome::Asking);
    CHECK(form.submit(QStringLiteral("ms")) == Outcome::Asking);
    CHECK(form.skip() == Outcome::Asking);
    CHECK(form.path() == QStringLiteral("children"));
    CHECK(form.submit({}) == Outcome::Asking);
    CHECK(form.path() == QStringLiteral("languageWish"));
}

TEST_CASE("leaving an optional list blank erases none of its entries", "[items]")
{
    Listed list("kehl-anmeldung", "members");
    auto &form = list.form;
    CHECK_FALSE(form.required());
    form.addItem();
    (void)form.submit(QStringLiteral("Adam"));
    while (form.inItem())
        REQUIRE(form.previous());
    REQUIRE(form.draft()->itemCount(QStringLiteral("members")) == 1);
    CHECK(form.skip() == Outcome::Asking);
    CHECK(form.draft()->itemCount(QStringLiteral("members")) == 1);

    Listed none("kehl-anmeldung", "members");
    CHECK(none.form.skip() == Outcome::Asking);
    CHECK(none.form.path() == QStringLiteral("phone"));
}

TEST_CASE("the check page names each entry's answers, and leads to them", "[items]")
{
    Listed list;
    auto &form = list.form;
    list.add("Adam");
    list.add("Berthe");
    QStringList paths;
    for (const auto &row : form.rows()->rows()) {
        if (row.value(QStringLiteral("path")).toString().startsWith(QStringLiteral("children")))
            paths.append(row.value(QStringLiteral("path")).toString());
    }
    CHECK(paths.size() == 10);
    CHECK(paths.first() == QStringLiteral("children.0.familyName"));
    form.edit(QStringLiteral("children.1.level"));
    CHECK(form.raw() == QStringLiteral("ms"));
    form.edit(QStringLiteral("children.7.level"));
    CHECK(form.path() == QStringLiteral("children.1.level"));
}

TEST_CASE("entries survive a change of language", "[items]")
{
    Listed list;
    auto &form = list.form;
    list.add("Adam");
    form.addItem();
    (void)form.submit(QStringLiteral("Berthe"));
    const auto before = *form.draft();
    const QString path = form.path();
    for (const char *language : {"de", "en", "fr"}) {
        form.setLanguage(QString::fromLatin1(language));
        CHECK(*form.draft() == before);
        CHECK(form.path() == path);
    }
}
