// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentclient.h"
#include "documents/documentpages.h"
#include "documents/documentsession.h"
#include "support/catch.h"
#include "unit/documents/pdfbuilder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::documents;

namespace
{

WorkerCommand worker()
{
    return {QStringLiteral(PARVIS_BINARY_DIR "/parvis"), {QStringLiteral("document-worker")}};
}

template <typename Condition> bool waitFor(Condition condition)
{
    const QDeadlineTimer limit(15'000);
    while (!condition() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

// Three pages, the first with a text field.
QByteArray threePages()
{
    PdfBuilder builder("<< /Fields [10 0 R] /DA (/Helv 10 Tf 0 g) >>", "[10 0 R]");
    builder.add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [50 700 250 720] >>");
    for (int page = 0; page < 2; ++page)
        builder.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    QByteArray pdf = builder.pdf();
    pdf.replace("/Kids [3 0 R] /Count 1", "/Kids [3 0 R 11 0 R 12 0 R] /Count 3");
    return pdf;
}

// How many pixels of IMAGE within RECT are darker than grey.
int ink(const QImage &image, const QRect &rect)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("answers come from the event loop, in the order of asking")
{
    DocumentSession session(worker());
    session.warmUp();
    QStringList order;
    session.open(threePages(), [&](const Result<QList<QSizeF>> &pages) {
        REQUIRE(pages);
        CHECK(pages->size() == 3);
        order += QStringLiteral("open");
    });
    session.fill({{QStringLiteral("a"), QStringLiteral("Éà")}}, Output::Fillable,
                 [&](const Result<FilledDocument> &filled) {
                     REQUIRE(filled);
                     CHECK(filled->report.filled == 1);
                     order += QStringLiteral("fill");
                 });
    session.renderPage(9, 72, [&](const Result<QImage> &image) {
        REQUIRE_FALSE(image);
        CHECK(image.error().is(DocumentError::NoSuchPage));
        order += QStringLiteral("render");
    });
    CHECK(order.isEmpty());
    CHECK(session.pending() == 4);
    REQUIRE(waitFor([&] { return order.size() == 3; }));
    CHECK(order == QStringList{QStringLiteral("open"), QStringLiteral("fill"), QStringLiteral("render")});
    CHECK(session.pending() == 0);
}

TEST_CASE("a session may be deleted by its own answer, and then no other comes")
{
    auto session = std::make_unique<DocumentSession>(worker());
    int answers = 0;
    session->open(threePages(), [&](const Result<QList<QSizeF>> &) {
        ++answers;
        session.reset();
    });
    session->fields([&](const Result<QList<DocumentField>> &) { ++answers; });
    REQUIRE(waitFor([&] { return !session; }));
    QCoreApplication::processEvents();
    CHECK(answers == 1);
}

TEST_CASE("one document per session")
{
    DocumentClient client(worker());
    REQUIRE(client.open(threePages()));
    CHECK_FALSE(client.open(threePages()));
    CHECK(client.fields());
}

TEST_CASE("a rendered page shows what was filled, and a preview shows the same before")
{
    DocumentClient client(worker());
    REQUIRE(client.open(threePages()));
    const auto empty = client.renderPage(1, 96);
    REQUIRE(empty);
    const auto patches = client.preview(QStringLiteral("a"), QStringLiteral("Éléonore"), 96);
    REQUIRE(patches);
    REQUIRE_FALSE(patches->isEmpty());
    const FieldPatch &patch = patches->first();
    const QRect place(patch.at, patch.image.size());
    CHECK(QRect(66, 160, 268, 30).contains(place.center()));
    REQUIRE(client.fill({{QStringLiteral("a"), QStringLiteral("Éléonore")}}, Output::Fillable));
    const auto full = client.renderPage(1, 96);
    REQUIRE(full);
    CHECK(ink(*empty, place) == 0);
    const int rendered = ink(*full, place);
    const int previewed = ink(patch.image, patch.image.rect());
    CHECK(rendered > 50);
    CHECK(previewed > rendered / 2);
    CHECK(previewed < rendered * 2);
    CHECK(client.preview(QStringLiteral("none"), QStringLiteral("x"), 96).error().is(DocumentError::NoSuchField));
}

TEST_CASE("pages are rendered ahead, the one looked at first")
{
    DocumentSession session(worker());
    bool open = false;
    session.open(threePages(), [&](const Result<QList<QSizeF>> &pages) { open = pages.ok(); });
    REQUIRE(waitFor([&] { return open; }));
    DocumentPages pages(session, 3, 50);
    QList<int> order;
    QObject::connect(&pages, &DocumentPages::ready, [&](int page) { order += page; });
    pages.setCurrent(2);
    REQUIRE(waitFor([&] { return order.size() == 3; }));
    CHECK(order == QList<int>{1, 2, 3});
    for (int page = 1; page <= 3; ++page)
        CHECK_FALSE(pages.image(page).isNull());
    CHECK(pages.image(0).isNull());
    CHECK(pages.image(4).isNull());
    pages.refresh(60);
    CHECK_FALSE(pages.image(3).isNull());
    REQUIRE(waitFor([&] { return order.size() == 6; }));
    CHECK(order.mid(3) == QList<int>{2, 3, 1});
    CHECK(pages.image(1).width() > 450);
}
