// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfiller.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QJSEngine>
#include <QJsonArray>

#include <algorithm>

using namespace parvis;
using namespace parvis::kiosk;
using Outcome = FormSession::Outcome;

namespace
{

const QDate today(2026, 11, 23);
const char *const sampleForms[] = {"association-subsidy",   "birth-certificate-request",
                                   "bulky-waste-pickup",    "electoral-roll-registration",
                                   "identity-card-request", "kehl-anmeldung",
                                   "library-card",          "noise-report",
                                   "passport-request",      "proof-of-residence",
                                   "resident-parking",      "school-enrolment"};

struct Filled {
    explicit Filled(const char *id = "identity-card-request", const char *language = "fr")
    {
        const auto definition = visit.content().form(QString::fromLatin1(id));
        REQUIRE(definition);
        form.begin(*definition, today, QStringLiteral("FR"), QString::fromLatin1(language));
    }
    void goTo(const QString &field, QVariantMap answers = {})
    {
        for (int steps = 0; form.fieldId() != field; ++steps) {
            INFO(form.fieldId().toStdString());
            REQUIRE(steps < 200);
            const auto own = answers.find(form.fieldId());
            const auto values = own != answers.end() ? QVariantList{*own} : FormFiller().candidates(form);
            const QString before = form.path();
            for (const auto &value : values) {
                if (form.path() == before)
                    (void)form.submit(value);
            }
            REQUIRE(form.path() != before);
        }
    }
    [[nodiscard]] QVariantMap row(const QString &path)
    {
        for (const auto &found : form.rows()->rows()) {
            if (found.value(QStringLiteral("path")) == path)
                return found;
        }
        return {};
    }
    [[nodiscard]] QString display(const char *path)
    {
        return row(QString::fromLatin1(path)).value(QStringLiteral("display")).toString();
    }

    TownVisit visit;
    FormSession form;
};

} // namespace

TEST_CASE("every sample form can be filled to the end, with and without what is optional", "[form]")
{
    TownVisit visit;
    for (const char *id : sampleForms) {
        for (const bool sparing : {false, true}) {
            INFO(id << (sparing ? " sparingly" : " fully"));
            const auto definition = visit.content().form(QString::fromLatin1(id));
            REQUIRE(definition);
            FormSession form;
            form.begin(*definition, today, QStringLiteral("FR"), QStringLiteral("de"));
            CHECK(form.step() == 1);
            FormFiller filler;
            if (sparing)
                filler.skipOptional();
            if (QString::fromLatin1(id) == QStringLiteral("school-enrolment")) {
                form.edit(QStringLiteral("children"));
                form.addItem();
                while (form.inItem())
                    (void)form.submit(filler.candidates(form).constFirst().userType() == QMetaType::QVariantMap
                                          ? QVariant(dateParts(1, 9, 2020))
                                          : filler.candidates(form).constFirst());
                form.edit(QStringLiteral("role"));
            }
            filler.fill(form);
            CHECK(form.complete());
            CHECK_FALSE(form.showFirstGap());
            for (const auto &row : form.rows()->rows()) {
                INFO(row.value(QStringLiteral("path")).toString().toStdString());
                CHECK_FALSE(row.value(QStringLiteral("missing")).toBool());
                CHECK_FALSE(row.value(QStringLiteral("label")).toString().isEmpty());
            }
        }
    }
}

TEST_CASE("a signature is no question, and a form waits for nothing else", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    CHECK(form.signaturePath() == QStringLiteral("signature"));
    CHECK_FALSE(form.complete());
    QStringList kinds;
    QObject::connect(&form, &FormSession::changed, &form, [&] { kinds.append(form.kind()); });
    FormFiller().fill(form);
    CHECK_FALSE(kinds.contains(QStringLiteral("signature")));
    CHECK(form.complete());
    CHECK_FALSE(form.draft()->isComplete());
    CHECK(filled.row(QStringLiteral("signature")).isEmpty());

    form.edit(QStringLiteral("signature"));
    CHECK(form.kind() != QStringLiteral("signature"));

    for (const auto &slip : {QVariant(),
                             QVariant(QVariantMap{{QStringLiteral("strokes"), QVariantList()},
                                                  {QStringLiteral("width"), 400},
                                                  {QStringLiteral("height"), 150}}),
                             QVariant(QStringLiteral("Anna"))}) {
        CHECK_FALSE(form.sign(slip));
        CHECK_FALSE(form.error().isEmpty());
        CHECK_FALSE(form.errorMend().isEmpty());
        CHECK_FALSE(form.draft()->isComplete());
    }
    // What is said about the signature is still about the signature in another language.
    CHECK_FALSE(form.sign({}));
    CHECK(form.error() == QStringLiteral("The signature is missing."));
    form.setLanguage(QStringLiteral("de"));
    CHECK(form.error() == QStringLiteral("The signature is missing."));

    CHECK(form.sign(signature()));
    CHECK(form.error().isEmpty());
    CHECK(form.draft()->isComplete());
}

TEST_CASE("a refused answer changes nothing and says why", "[form]")
{
    struct Row {
        const char *form, *field;
        QVariant raw;
        const char *part;
    };
    const Row rows[] = {
        {"identity-card-request", "reason", {}, ""},
        {"identity-card-request", "reason", QStringLiteral("other"), ""},
        {"identity-card-request", "familyName", QStringLiteral("  "), ""},
        {"identity-card-request", "familyName", QStringLiteral("R2D2"), ""},
        {"identity-card-request", "birthDate", dateParts(31, 2, 1987), "day"},
        {"identity-card-request", "birthDate", QVariantMap{{QStringLiteral("day"), QStringLiteral("1")}}, "year"},
        {"identity-card-request", "height", QStringLiteral("1,68"), ""},
        {"identity-card-request", "height", QStringLiteral("tall"), ""},
        {"identity-card-request", "address", QVariantMap{{QStringLiteral("street"), QStringLiteral("x")}}, "postcode"},
        {"identity-card-request", "phone", QStringLiteral("12"), ""},
        {"identity-card-request", "email", QStringLiteral("anna"), ""},
        {"kehl-anmeldung", "keepFormer", QStringLiteral("perhaps"), ""},
        {"association-subsidy", "iban", QStringLiteral("FR00 0000"), ""},
        {"association-subsidy", "siret", QStringLiteral("123"), ""},
        {"association-subsidy", "costStaff", QStringLiteral("twelve"), ""},
        {"resident-parking", "plate", QStringLiteral("*?!*"), ""},
    };
    for (const Row &row : rows) {
        INFO(row.form << " " << row.field);
        Filled filled(row.form);
        auto &form = filled.form;
        filled.goTo(QString::fromLatin1(row.field));
        const auto before = *form.draft();
        const int step = form.step();
        CHECK(form.error().isEmpty());
        CHECK(form.submit(row.raw) == Outcome::Refused);
        CHECK_FALSE(form.error().isEmpty());
        CHECK_FALSE(form.errorMend().isEmpty());
        CHECK(form.errorPart() == QString::fromLatin1(row.part));
        CHECK(*form.draft() == before);
        CHECK(form.step() == step);
        CHECK(form.submit(row.raw) == Outcome::Refused); // no error is worn down by insisting
        form.clearError();
        CHECK(form.error().isEmpty());
        CHECK(form.errorPart().isEmpty());
    }
}

TEST_CASE("what is optional may be left blank, what is required may not", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    filled.goTo(QStringLiteral("familyName"));
    CHECK(form.required());
    CHECK(form.skip() == Outcome::Refused);
    CHECK_FALSE(form.error().isEmpty());
    CHECK(form.fieldId() == QStringLiteral("familyName"));

    CHECK(form.submit(QStringLiteral("Śliwa")) == Outcome::Asking);
    CHECK(form.fieldId() == QStringLiteral("usedName"));
    CHECK_FALSE(form.required());
    CHECK(form.submit(QStringLiteral("Müller")) == Outcome::Asking);
    CHECK(form.previous());
    CHECK(form.raw() == QStringLiteral("Müller"));
    CHECK(form.skip() == Outcome::Asking); // an answer can be taken back
    CHECK(filled.display("usedName").isEmpty());
    CHECK(filled.display("familyName") == QStringLiteral("Śliwa"));
}

TEST_CASE("a doubt is shown once, then the same answer is meant", "[form]")
{
    struct Row {
        const char *form, *field, *doubtful, *other;
    };
    const Row rows[] = {
        {"identity-card-request", "email", "anna@gmial.com", "anna@hotmial.com"},
        {"kehl-anmeldung", "documentNumber", "L01X00T471", "L01X00T472"},
    };
    QJSEngine engine;
    for (const Row &row : rows) {
        INFO(row.field);
        Filled filled(row.form);
        auto &form = filled.form;
        filled.goTo(QString::fromLatin1(row.field));
        const QString path = form.path();
        const QString doubtful = QString::fromLatin1(row.doubtful);
        const QString other = QString::fromLatin1(row.other);
        if (form.submit(doubtful) != Outcome::Refused) {
            WARN("no doubt about " << row.doubtful);
            continue;
        }
        CHECK(form.errorMend().contains(QStringLiteral("keep it")));
        form.setLanguage(QStringLiteral("de"));
        CHECK(form.errorMend().contains(QStringLiteral("keep it")));
        form.clearError();
        CHECK(form.submit(other) == Outcome::Refused); // another one is doubted anew
        CHECK(form.submit(QVariant::fromValue(engine.toScriptValue(doubtful))) == Outcome::Refused);
        CHECK(form.path() == path);
        CHECK(form.submit(QVariant::fromValue(engine.toScriptValue(doubtful))) != Outcome::Refused);
        CHECK(filled.display(row.field) == doubtful);
    }
}

TEST_CASE("a changed answer names what falls, and gives it back when it returns", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    filled.goTo(QStringLiteral("frenchBy"));
    const QString place = form.draft()->form().findField(QStringLiteral("birthPlace"))->label.in(QStringLiteral("fr"));
    const QString before = filled.display("birthPlace");
    CHECK_FALSE(before.isEmpty());

    form.edit(QStringLiteral("birthCountry"));
    CHECK(form.raw() == QStringLiteral("FR"));
    CHECK(form.submit(QStringLiteral("DE")) == Outcome::Asking);
    CHECK(form.fallen() == QStringList{place});
    CHECK(form.fieldId() == QStringLiteral("birthPlaceAbroad"));
    CHECK(filled.row(QStringLiteral("birthPlace")).isEmpty());
    form.edit(QStringLiteral("birthPlace")); // not asked now
    CHECK(form.fieldId() == QStringLiteral("birthPlaceAbroad"));

    CHECK(form.previous());
    CHECK(form.fallen().isEmpty());
    CHECK(form.submit(QStringLiteral("FR")) == Outcome::Asking);
    CHECK(form.fallen().isEmpty());
    CHECK(filled.display("birthPlace") == before);
}

TEST_CASE("what fell is not told again at later questions", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    filled.goTo(QStringLiteral("frenchBy"));
    form.edit(QStringLiteral("birthCountry"));
    REQUIRE(form.submit(QStringLiteral("DE")) == Outcome::Asking);
    REQUIRE_FALSE(form.fallen().isEmpty());
    CHECK(form.submit(QStringLiteral("Kehl")) == Outcome::Asking);
    CHECK(form.fallen().isEmpty());
}

TEST_CASE("the way back leads through every question to the first, and loses nothing", "[form]")
{
    for (const char *id : sampleForms) {
        INFO(id);
        Filled filled(id);
        auto &form = filled.form;
        const QString first = form.path();
        for (int i = 0; i < 6; ++i) {
            if (form.kind() == QStringLiteral("repeat"))
                break;
            const QString asked = form.path();
            const auto values = FormFiller().candidates(form);
            for (const auto &value : values) {
                if (form.path() == asked)
                    (void)form.submit(value);
            }
        }
        const auto before = *form.draft();
        int step = form.step();
        while (form.previous()) {
            CHECK(form.step() == step - 1);
            step = form.step();
        }
        CHECK(form.path() == first);
        CHECK(*form.draft() == before);
    }
}

TEST_CASE("another language keeps every answer and shows it as that language writes it", "[form]")
{
    Filled filled("bulky-waste-pickup");
    auto &form = filled.form;
    filled.goTo(QStringLiteral("volume"));
    CHECK(form.submit(QStringLiteral("0,5")) == Outcome::Asking);
    form.edit(QStringLiteral("volume"));
    CHECK(form.raw() == QStringLiteral("0,5"));
    const auto before = *form.draft();
    const QString label = form.label();

    form.setLanguage(QStringLiteral("en"));
    CHECK(*form.draft() == before);
    CHECK(form.fieldId() == QStringLiteral("volume"));
    CHECK(form.label() != label);
    CHECK(form.raw() == QStringLiteral("0.5"));
    CHECK(form.submit(form.raw()) == Outcome::Asking);
    CHECK(*form.draft() == before);

    form.edit(QStringLiteral("volume"));
    CHECK(form.submit(QStringLiteral("99")) == Outcome::Refused);
    const QString mend = form.errorMend();
    form.setLanguage(QStringLiteral("fr"));
    CHECK_FALSE(form.error().isEmpty());
    CHECK(form.errorMend() == mend); // the sentence is English here, its number the same
}

TEST_CASE("options are those offered, with the answer marked", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    const auto marked = [&] {
        QStringList values;
        for (const auto &option : form.options()->rows()) {
            if (option.value(QStringLiteral("selected")).toBool())
                values.append(option.value(QStringLiteral("value")).toString());
        }
        return values;
    };
    CHECK(form.options()->count() == 5);
    CHECK(marked().isEmpty());
    (void)form.submit(QStringLiteral("theft"));
    form.edit(QStringLiteral("reason"));
    CHECK(marked() == QStringList{QStringLiteral("theft")});
    filled.goTo(QStringLiteral("familyName"));
    CHECK(form.options()->count() == 0);

    Filled noise("noise-report");
    noise.goTo(QStringLiteral("mediation"));
    CHECK(noise.form.options()->count() == 2);
    CHECK(noise.form.submit(QStringLiteral("no")) == Outcome::Asking);
    noise.form.edit(QStringLiteral("mediation"));
    CHECK(noise.form.raw() == QStringLiteral("no"));
    CHECK(noise.form.options()->rows().at(1).value(QStringLiteral("selected")).toBool());
    noise.form.edit(QStringLiteral("sources"));
    CHECK(noise.form.raw().toStringList().size() == 1);
}

TEST_CASE("the check page lists what counts, under each heading once", "[form]")
{
    for (const char *id : sampleForms) {
        INFO(id);
        Filled filled(id);
        QStringList headings;
        QStringList paths;
        for (const auto &row : filled.form.rows()->rows()) {
            const QString heading = row.value(QStringLiteral("heading")).toString();
            if (!heading.isEmpty())
                headings.append(heading);
            paths.append(row.value(QStringLiteral("path")).toString());
        }
        CHECK(filled.form.rows()->rows().constFirst().value(QStringLiteral("heading")).toString() == headings.value(0));
        CHECK(QSet<QString>(headings.begin(), headings.end()).size() == headings.size());
        CHECK(QSet<QString>(paths.begin(), paths.end()).size() == paths.size());
        for (const QString &path : paths)
            CHECK(filled.form.draft()->isVisible(path));
    }
}

TEST_CASE("the first gap is shown in the order of the form", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    form.edit(QStringLiteral("height"));
    REQUIRE(form.fieldId() == QStringLiteral("height"));
    CHECK(form.showFirstGap());
    CHECK(form.fieldId() == QStringLiteral("reason"));
    (void)form.submit(QStringLiteral("first"));
    CHECK(form.showFirstGap());
    CHECK(form.fieldId() == QStringLiteral("familyName"));
}

TEST_CASE("somebody beside the visitor answers a town by its postcode and name, with the form's own checks", "[form]")
{
    Filled filled;
    auto &form = filled.form;
    const QString place = QStringLiteral("birthPlace");
    CHECK_FALSE(form.fill(place, QStringLiteral("67000 Strasbourg")).isEmpty()); // not asked before the country is known
    REQUIRE(form.fill(QStringLiteral("birthCountry"), QStringLiteral("FR")).isEmpty());
    CHECK(form.displayOf(place, QStringLiteral("67000 Strasbourg")).contains(QStringLiteral("Strasbourg")));
    REQUIRE(form.fill(place, QStringLiteral(" 67000  Strasbourg ")).isEmpty());
    const QJsonValue taken = form.draft()->value(place);
    CHECK(taken[QLatin1String("postcode")] == QStringLiteral("67000"));
    CHECK(taken[QLatin1String("name")] == QStringLiteral("Strasbourg"));
    for (const char *bad : {"Strasbourg", "67000", "670 Strasbourg", "6700000 Strasbourg", "67000 123"}) {
        INFO(bad);
        CHECK_FALSE(form.fill(place, QString::fromLatin1(bad)).isEmpty());
        CHECK(form.draft()->value(place) == taken);
    }
    CHECK(form.fill(place, QStringLiteral("77694 Kehl")).isEmpty());
}

TEST_CASE("what is done on the screen only is not filled in from beside it", "[form]")
{
    struct Row {
        const char *form;
        const char *path;
        const char *value;
    };
    const Row rows[] = {{"noise-report", "evidence", R"({"reason":"bringToDesk"})"},
                        {"school-enrolment", "children", R"([{"familyName":"Muller"}])"},
                        {"library-card", "signature", R"({"strokes":[[[0,0],[300,100]]],"width":300,"height":100})"}};
    for (const Row &row : rows) {
        INFO(row.path);
        Filled filled(row.form);
        const QString path = QLatin1String(row.path);
        CHECK_FALSE(filled.form.fill(path, QString::fromLatin1(row.value)).isEmpty());
        CHECK_FALSE(filled.form.fill(path, QString()).isEmpty());
        CHECK((filled.form.draft()->value(path).isNull() || filled.form.draft()->value(path).toArray().isEmpty()));
    }
}

TEST_CASE("without a form every text is empty and every act harmless", "[form]")
{
    FormSession form;
    form.setLanguage(QStringLiteral("fr"));
    CHECK_FALSE(form.active());
    CHECK(form.submit(QStringLiteral("x")) == Outcome::Refused);
    CHECK(form.skip() == Outcome::Refused);
    form.edit(QStringLiteral("familyName"));
    form.addItem();
    form.editItem(0);
    form.removeItem(0);
    form.clearError();
    CHECK_FALSE(form.sign(signature()));
    CHECK_FALSE(form.showFirstGap());
    CHECK(form.signaturePath().isEmpty());
    CHECK_FALSE(form.complete());
    CHECK(form.title().isEmpty());
    CHECK(form.step() == 0);
    CHECK(form.rows()->count() == 0);
}

TEST_CASE("lengths are counted as people count them", "[form]")
{
    const FormSession form;
    CHECK(form.length(QString()) == 0);
    CHECK(form.length(QStringLiteral("été")) == 3);
    CHECK(form.length(QStringLiteral("e\u0301")) == 1);
    CHECK(form.length(QStringLiteral("👩‍👧")) == 1);
}
