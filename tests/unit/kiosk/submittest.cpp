// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a form: paper, signature, outbox, and only then the word that it is done.
#include "documents/documentclient.h"
#include "formfiller.h"
#include "squarecode.h"
#include "support/catch.h"
#include "townvisit.h"
#include "wire/followkey.h"
#include "wire/submissioncodec.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::kiosk;
using Screen = KioskSession::Screen;

namespace
{

struct Visit : TownVisit {
    explicit Visit(const char *procedure = "library-card")
    {
        enter();
        openForm(QString::fromLatin1(procedure));
        FormFiller().fill(session());
    }
    void toDocument()
    {
        session().acceptAnswers();
        REQUIRE(session().screen() == Screen::Document);
        REQUIRE(waitUntil([this] { return session().document()->state() != DocumentPreview::State::Preparing; }));
        REQUIRE(session().document()->state() == DocumentPreview::State::Ready);
    }
    void toSignature()
    {
        toDocument();
        session().acceptDocument();
        REQUIRE(session().screen() == Screen::Signature);
    }
    void sign()
    {
        session().sign(signature());
        REQUIRE(waitUntil([this] { return !session().busy(); }));
    }
};

QJsonValue paperValue(const QByteArray &pdf, const QString &answer)
{
    documents::DocumentClient paper;
    REQUIRE(paper.open(pdf));
    const auto fields = paper.fields();
    REQUIRE(fields);
    for (const auto &field : *fields) {
        if (field.value == answer)
            return field.value;
    }
    return {};
}

} // namespace

TEST_CASE("a whole visit ends with one entry, written before it is called done", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    QList<int> entriesAtFinish;
    QObject::connect(&session, &KioskSession::placeChanged, &session, [&] {
        if (session.screen() == Screen::Finish)
            entriesAtFinish.append(visit.entries());
    });
    visit.toSignature();
    CHECK(visit.entries() == 0);
    visit.sign();
    REQUIRE(session.screen() == Screen::Finish);
    CHECK(entriesAtFinish == QList<int>{1});

    const auto entries = visit.outbox().pending();
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    const auto &entry = entries->first();
    CHECK(entry.reference == session.finish()->reference());
    CHECK(entry.form == QStringLiteral("library-card"));
    CHECK(entry.procedure == QStringLiteral("library-card"));
    CHECK(entry.site == QStringLiteral("strasbourg"));
    CHECK(entry.language == QStringLiteral("fr"));

    const auto payload = visit.outbox().payload(entry.id);
    REQUIRE(payload);
    const auto submission = wire::SubmissionCodec::decode(*payload);
    REQUIRE(submission);
    CHECK(submission->reference() == entry.reference);
    CHECK(submission->answers().value(QStringLiteral("familyName")) == QStringLiteral("Śliwa"));
    CHECK(submission->answers().contains(QStringLiteral("signature")));
    const auto document = visit.outbox().document(entry.id);
    REQUIRE(document);
    CHECK(document->startsWith("%PDF"));
    CHECK(paperValue(*document, QStringLiteral("Śliwa")) == QStringLiteral("Śliwa"));
    CHECK(paperValue(*document, entry.reference) == entry.reference);
    CHECK(visit.outbox().verify());

    CHECK_FALSE(session.finish()->nextSteps().isEmpty());
    CHECK(session.finish()->qrSource().startsWith(QStringLiteral("data:image/png;base64,")));
    CHECK(session.failure().isEmpty());
}

TEST_CASE("the code at the end opens the page of this form, and what is sent does not", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toSignature();
    visit.sign();
    REQUIRE(session.screen() == Screen::Finish);
    const auto entries = visit.outbox().pending();
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    const auto &entry = entries->first();
    const auto shown = [&] {
        const QByteArray png = QByteArray::fromBase64(session.finish()->qrSource().section(QLatin1Char(','), 1).toLatin1());
        return squaresIn(QImage::fromData(png, "PNG"));
    };
    const QStringList squares = shown();
    REQUIRE(squares.size() == 1);
    const QString key = squares.first().section(QLatin1Char('/'), -1);
    CHECK(squares.first() == QStringLiteral("https://accueil.example.fr/s/strasbourg/%1/%2").arg(entry.reference, key));
    CHECK(session.phone()->host() == QStringLiteral("accueil.example.fr"));
    CHECK(key.size() == 32);
    CHECK(wire::idFollowedBy(key) == entry.id);
    const auto payload = visit.outbox().payload(entry.id);
    REQUIRE(payload);
    CHECK_FALSE(payload->contains(key.toLatin1()));
    CHECK_FALSE(entry.facts.contains(key.toLatin1()));
    session.setLanguage(QStringLiteral("de"));
    CHECK(shown() == squares);
    session.endVisit();
    CHECK(session.finish()->qrSource().isEmpty());
}

TEST_CASE("tapping twice makes one entry", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    session.acceptAnswers();
    session.acceptAnswers();
    session.acceptDocument(); // not ready: nothing
    CHECK(session.screen() == Screen::Document);
    REQUIRE(waitUntil([&] { return session.document()->state() == DocumentPreview::State::Ready; }));
    session.acceptDocument();
    session.acceptDocument();
    CHECK(session.screen() == Screen::Signature);
    session.sign(signature());
    session.sign(signature());
    session.acceptDocument();
    session.acceptAnswers();
    REQUIRE(waitUntil([&] { return session.screen() == Screen::Finish && !session.busy(); }));
    const QString reference = session.finish()->reference();
    session.sign(signature());
    session.acceptDocument();
    session.acceptAnswers();
    session.retryDocument();
    (void)waitUntil([&] { return !session.busy(); });
    CHECK(session.screen() == Screen::Finish);
    CHECK(session.finish()->reference() == reference);
    CHECK(visit.entries() == 1);
    session.endVisit();
    session.endVisit();
    session.acceptAnswers();
    session.sign(signature());
    CHECK(visit.entries() == 1);
    CHECK_FALSE(session.inVisit());
}

TEST_CASE("what is stored cannot be taken back by going back", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toSignature();
    visit.sign();
    REQUIRE(session.screen() == Screen::Finish);
    CHECK_FALSE(session.canGoBack());
    session.back();
    CHECK(session.screen() == Screen::Finish);
    session.openNotice(QStringLiteral("call"));
    session.back();
    CHECK(session.screen() == Screen::Finish);
    session.openLanguages();
    session.chooseLanguage(QStringLiteral("de"));
    CHECK(session.screen() == Screen::Finish);
    session.editAnswer(QStringLiteral("familyName"));
    CHECK(session.screen() == Screen::Finish);

    SECTION("something else: a second request is a second entry, under its own reference")
    {
        const QString first = session.finish()->reference();
        session.goHome();
        visit.openForm(QStringLiteral("library-card"));
        CHECK(session.form()->draft()->answers().isEmpty());
        FormFiller().fill(session);
        visit.toSignature();
        visit.sign();
        REQUIRE(session.screen() == Screen::Finish);
        CHECK(visit.entries() == 2);
        CHECK(session.finish()->reference() != first);
        CHECK(session.finish()->printStage() == FinishState::PrintStage::NotAsked);
    }
}

TEST_CASE("what cannot be stored is not called done; the answers stay and a retry makes one entry", "[submit]")
{
    struct Row {
        const char *what;
        std::function<void(TownVisit &)> breaks, mends;
    };
    const Row rows[] = {
        {"the disk takes nothing more", [](TownVisit &v) { v.setDiskReadOnly(true); },
         [](TownVisit &v) { v.setDiskReadOnly(false); }},
        {"nothing can be sealed", [](TownVisit &v) { v.sealer().refuses = true; },
         [](TownVisit &v) { v.sealer().refuses = false; }},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        Visit visit;
        auto &session = visit.session();
        visit.toSignature();
        row.breaks(visit);
        int failures = 0;
        for (int attempt = 1; attempt <= 2; ++attempt) {
            QSignalSpy chimes(&session, &KioskSession::chime);
            visit.sign();
            CHECK(session.screen() == Screen::Signature);
            CHECK_FALSE(session.failure().isEmpty());
            CHECK(session.finish()->reference().isEmpty());
            failures += int(chimes.size());
        }
        CHECK(failures == 2);
        CHECK(visit.entries() == 0);
        CHECK(session.form()->draft()->isComplete());
        CHECK(session.canGoBack());
        row.mends(visit);
        visit.sign();
        CHECK(session.screen() == Screen::Finish);
        CHECK(session.failure().isEmpty());
        CHECK(visit.entries() == 1);
    }
}

TEST_CASE("a store that is gone is a failure in words, not a crash", "[submit]")
{
    Visit visit;
    visit.toSignature();
    visit.closeStores();
    visit.sign();
    CHECK(visit.session().screen() == Screen::Signature);
    CHECK_FALSE(visit.session().failure().isEmpty());
    visit.session().endVisit();
    CHECK_FALSE(visit.session().inVisit());
}

TEST_CASE("an answer mended after a failure is the one that is stored", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toSignature();
    visit.setDiskReadOnly(true);
    visit.sign();
    REQUIRE(session.screen() == Screen::Signature);
    visit.setDiskReadOnly(false);
    session.back();
    session.back();
    REQUIRE(session.screen() == Screen::Check);
    session.editAnswer(QStringLiteral("familyName"));
    session.answerForm(QStringLiteral("Nowak"));
    REQUIRE(session.screen() == Screen::Check);
    visit.toSignature();
    visit.sign();
    REQUIRE(session.screen() == Screen::Finish);
    const auto entries = visit.outbox().pending();
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    const auto document = visit.outbox().document(entries->first().id);
    REQUIRE(document);
    CHECK(paperValue(*document, QStringLiteral("Nowak")) == QStringLiteral("Nowak"));
}

TEST_CASE("answers changed while the paper is made are on the paper that is shown", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    session.acceptAnswers();
    session.back();
    REQUIRE(session.screen() == Screen::Check);
    session.editAnswer(QStringLiteral("familyName"));
    session.answerForm(QStringLiteral("Nowak"));
    visit.toDocument();
    CHECK(paperValue(session.document()->bytes(), QStringLiteral("Nowak")) == QStringLiteral("Nowak"));
    REQUIRE(waitUntil([&] { return session.document()->pageReady(); }));
}

TEST_CASE("who leaves the signature before the paper is made has not signed", "[submit]")
{
    for (const bool home : {false, true}) {
        INFO(home);
        Visit visit;
        auto &session = visit.session();
        visit.toSignature();
        session.sign(signature());
        CHECK(session.busy());
        if (home)
            session.goHome();
        else
            session.back();
        const auto left = session.screen();
        REQUIRE(waitUntil([&] { return session.document()->state() == DocumentPreview::State::Ready; }));
        (void)waitUntil([&] { return !session.busy(); });
        CHECK(session.screen() == left);
        CHECK(visit.entries() == 0);
        if (!home) {
            session.acceptDocument();
            visit.sign();
            CHECK(session.screen() == Screen::Finish);
            CHECK(visit.entries() == 1);
        }
    }
}

TEST_CASE("a form without signature is done when its paper is accepted", "[submit]")
{
    Visit visit("bulky-waste");
    auto &session = visit.session();
    REQUIRE(session.form()->signaturePath().isEmpty());
    visit.toDocument();
    CHECK(visit.entries() == 0);
    session.acceptDocument();
    CHECK(session.screen() == Screen::Finish);
    session.acceptDocument();
    CHECK(visit.entries() == 1);
}

TEST_CASE("an incomplete form leads to what is missing instead", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    // What the change asks for is left unanswered: back to the check page without it.
    session.editAnswer(QStringLiteral("birthDate"));
    session.answerForm(dateParts(1, 9, 2020));
    REQUIRE(session.screen() == Screen::Form);
    CHECK(session.form()->fieldId() == QStringLiteral("guardianName"));
    session.back();
    REQUIRE(session.screen() == Screen::Check);
    CHECK_FALSE(session.form()->complete());
    session.acceptAnswers();
    CHECK(session.screen() == Screen::Form);
    CHECK(session.form()->fieldId() == QStringLiteral("guardianName"));
    FormFiller filler;
    filler.answer(session);
    CHECK(session.form()->fieldId() == QStringLiteral("guardianPhone"));
    filler.answer(session);
    CHECK(session.screen() == Screen::Check);
    CHECK(session.form()->complete());
}

TEST_CASE("practising ends like the real thing and stores nothing", "[submit]")
{
    TownVisit visit;
    auto &session = visit.session();
    visit.enter();
    session.startPractice();
    session.startForm();
    FormFiller().fill(session);
    session.acceptAnswers();
    REQUIRE(waitUntil([&] { return session.document()->state() == DocumentPreview::State::Ready; }));
    session.acceptDocument();
    if (session.screen() == Screen::Signature) {
        session.sign(signature());
        REQUIRE(waitUntil([&] { return session.screen() == Screen::Finish; }));
    }
    CHECK(session.screen() == Screen::Finish);
    CHECK(session.practising());
    CHECK(session.finish()->reference().isEmpty());
    CHECK(session.finish()->qrSource().isEmpty());
    CHECK(visit.entries() == 0);
    const auto wishes = visit.wishes().all();
    REQUIRE(wishes);
    CHECK(wishes->isEmpty());
}

TEST_CASE("the receipt speaks the language chosen last", "[submit]")
{
    Visit visit;
    auto &session = visit.session();
    visit.toSignature();
    visit.sign();
    REQUIRE(session.screen() == Screen::Finish);
    const auto steps = session.finish()->nextSteps();
    const QString reference = session.finish()->reference();
    session.setLanguage(QStringLiteral("de"));
    CHECK(session.finish()->nextSteps() != steps);
    CHECK(session.finish()->nextSteps().size() == steps.size());
    CHECK(session.finish()->reference() == reference);
    CHECK(visit.entries() == 1);
}
