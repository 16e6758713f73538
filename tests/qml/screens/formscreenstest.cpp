// SPDX-License-Identifier: GPL-3.0-or-later
// A form on its way to a phone and back by its code, in every shape; and both ends tell an error in the same words.
#include "answermessages.h"
#include "formfiller.h"
#include "hub/api/answerwords.h"
#include "screenwindow.h"
#include "support/catch.h"

#include "forms/draftcopy.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace parvis;
using namespace parvis::kiosk;
using namespace std::chrono_literals;
using Screen = KioskSession::Screen;
using forms::AnswerErrorCode;
using forms::FieldKind;

namespace
{

const Look looks[] = {
    {"portrait-fr", {1080, 1920}},
    {"portrait-large-de", {1080, 1920}, 2, false, "de"},
    {"portrait-contrast-fr", {1080, 1920}, 0, true},
    {"landscape-de", {1920, 1080}, 0, false, "de"},
    {"landscape-large-fr", {1920, 1080}, 2},
    {"compact-en", {1280, 1024}, 0, false, "en"},
    {"compact-large-de", {1280, 1024}, 2, true, "de"},
};

const QString code = QStringLiteral("K7RM-2XQ9");

struct Scene {
    explicit Scene(const Look &look) : window(visit, look) { visit.enter(); }
    void toForm()
    {
        visit.openForm(QStringLiteral("library-card"));
        FormFiller().answer(session);
    }
    void look(const char *name)
    {
        INFO(name);
        (void)waitUntil([&] { return window.faults().isEmpty(); });
        window.show(QString::fromLatin1(name));
        const QStringList faults = window.faults();
        INFO(faults.join(QLatin1Char('\n')).toStdString());
        CHECK(faults.isEmpty());
    }
    [[nodiscard]] bool says(const QString &words) const { return window.texts().contains(words); }

    TownVisit visit;
    KioskSession &session = visit.session();
    FormShare &share = *session.formShare();
    ScreenWindow window;
};

} // namespace

TEST_CASE("a form on its way to a phone can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.toForm();
        scene.session.openFormOnPhone();
        REQUIRE(scene.session.screen() == Screen::FormOnPhone);
        scene.look("phone-explained");
        CHECK_FALSE(scene.window.press(QStringLiteral("phone.leave")));
        REQUIRE(scene.window.press(QStringLiteral("phone.send")));
        scene.look("phone-sending");
        CHECK_FALSE(scene.window.press(QStringLiteral("phone.send"))); // it is on its way
        REQUIRE(scene.visit.forms().kept.size() == 1);
        scene.visit.forms().deliver();
        scene.look("phone-code");
        CHECK_FALSE(scene.window.press(QStringLiteral("phone.leave"))); // a second tap, meant for what stood there
        REQUIRE(scene.session.inVisit());
        scene.visit.clock().advance(10min);
        scene.share.tick();
        scene.look("phone-over");
        scene.visit.forms().answer = FormDesk::Answer::Refused;
        REQUIRE(scene.window.press(QStringLiteral("phone.send")));
        scene.visit.forms().deliver();
        scene.look("phone-refused");
        CHECK_FALSE(scene.window.press(QStringLiteral("phone.send")));
        REQUIRE(scene.window.press(QStringLiteral("phone.stay")));
        REQUIRE(scene.session.screen() == Screen::Form);
        scene.visit.forms().isOnline = false;
        scene.session.openFormOnPhone();
        scene.look("phone-offline");
        REQUIRE(scene.window.press(QStringLiteral("phone.stay")));
        scene.visit.forms().isOnline = true;
        scene.visit.forms().answer = FormDesk::Answer::Done;
        scene.session.openFormOnPhone();
        scene.session.sendFormToPhone();
        scene.visit.forms().deliver();
        scene.visit.wait(3s);
        scene.look("phone-settled");
        REQUIRE(scene.window.press(QStringLiteral("phone.leave")));
        CHECK_FALSE(scene.session.inVisit());
    }
}

TEST_CASE("who helped is told to go along, where somebody did", "[screens]")
{
    Scene scene(looks[0]);
    scene.toForm();
    scene.session.openFormOnPhone();
    scene.look("phone-alone");
    const QStringList alone = scene.window.texts();
    scene.session.back();
    wire::Assistance help;
    help.code = QStringLiteral("31");
    help.name = QStringLiteral("Anna Keller");
    scene.session.assist()->restore(help);
    scene.session.openFormOnPhone();
    scene.look("phone-helped");
    CHECK(scene.window.texts().size() > alone.size());
}

TEST_CASE("a form that comes back by its code can be read and touched", "[screens]")
{
    for (const Look &look : looks) {
        INFO(look.name);
        Scene scene(look);
        scene.session.openAppointment();
        REQUIRE(scene.session.screen() == Screen::Code);
        scene.look("back-code");
        scene.visit.forms().answer = FormDesk::Answer::Refused;
        for (int i = 0; i < FormShare::manyWrong; ++i) {
            scene.session.giveCode(code);
            CHECK_FALSE(scene.window.press(QStringLiteral("code.name"))); // while it is looked for
            scene.visit.forms().deliver();
        }
        scene.look("back-wrong");
        CHECK(scene.says(scene.share.codeError()));
        CHECK(scene.says(scene.share.codeMend()));
        scene.visit.forms().answer = FormDesk::Answer::Unreachable;
        scene.session.giveCode(code);
        scene.visit.forms().deliver();
        scene.look("back-unreachable");
        const auto form = scene.visit.content().form(QStringLiteral("library-card"));
        scene.visit.forms().answer = FormDesk::Answer::Done;
        scene.visit.forms().reply = {{QStringLiteral("form"), form->id()}, {QStringLiteral("hash"), QStringLiteral("00")}};
        scene.session.giveCode(code);
        scene.visit.forms().deliver();
        scene.look("back-other-version");
        scene.visit.forms().reply.insert(QStringLiteral("hash"), form->hash());
        scene.session.giveCode(code);
        scene.visit.forms().deliver();
        REQUIRE(scene.session.screen() == Screen::Check);
        scene.look("back-check");
    }
}

TEST_CASE("the kiosk and the phone tell an error in the same words", "[screens]")
{
    // What is not asked on a phone has no words there; what no visitor can have done has the general ones at both ends.
    const QList<AnswerErrorCode> onlyHere{AnswerErrorCode::SignatureTooSmall, AnswerErrorCode::AttachmentType,
                                          AnswerErrorCode::AttachmentTooLarge, AnswerErrorCode::AttachmentEmpty};
    const auto parameters = [](AnswerErrorCode error, int count) -> QJsonObject {
        if (error == AnswerErrorCode::TooEarly || error == AnswerErrorCode::TooLate)
            return {{QStringLiteral("minimum"), QStringLiteral("2026-12-01")}, {QStringLiteral("maximum"), QStringLiteral("2027-02-03")}};
        return {{QStringLiteral("maximum"), count},   {QStringLiteral("minimum"), count},
                {QStringLiteral("over"), count},      {QStringLiteral("days"), count},
                {QStringLiteral("expected"), count},  {QStringLiteral("given"), count},
                {QStringLiteral("country"), QStringLiteral("DE")},
                {QStringLiteral("character"), QStringLiteral("%")},
                {QStringLiteral("suggestion"), QStringLiteral("marie@example.fr")}};
    };
    for (const char *name : {"fr", "de", "en"}) {
        const QString language = QString::fromLatin1(name);
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(PARVIS_BINARY_DIR "/../translations/parvis_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        for (int number = 0; number <= int(AnswerErrorCode::TooManyItems); ++number) {
            const auto error = AnswerErrorCode(number);
            if (onlyHere.contains(error))
                continue;
            for (const auto kind : {FieldKind::Text, FieldKind::Number, FieldKind::Choice, FieldKind::Choices, FieldKind::YesNo}) {
                for (const char *part : {"", "day", "month", "year", "street", "postcode", "city", "name"}) {
                    for (const int count : {1, 4}) {
                        forms::Field field;
                        field.id = QStringLiteral("field");
                        field.kind = kind;
                        const forms::AnswerError told{error, field.id, QString::fromLatin1(part), parameters(error, count)};
                        INFO(name << " " << forms::toString(error).toStdString() << " " << forms::toString(kind).toStdString() << " " << part << " " << count);
                        const AnswerMessage here = describe(told, field, language);
                        const hub::AnswerWords there = hub::answerWords(told, field, language);
                        CHECK(there.what == here.what);
                        CHECK(there.mend == here.mend);
                        const AnswerMessage doubtHere = describeDoubt(told, field, language);
                        const hub::AnswerWords doubtThere = hub::answerWords(told, field, language, true);
                        CHECK(doubtThere.what == doubtHere.what);
                        CHECK(doubtThere.mend == doubtHere.mend);
                    }
                }
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }
}
