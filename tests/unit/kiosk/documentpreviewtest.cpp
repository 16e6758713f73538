// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpreview.h"

#include "documents/documentclient.h"
#include "support/catch.h"
#include "townvisit.h"

#include <QFile>

using namespace parvis;
using namespace parvis::kiosk;
using State = DocumentPreview::State;

namespace
{

QByteArray blankForm()
{
    QFile file(QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content/documents/library-card.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textField(const QByteArray &pdf)
{
    documents::DocumentClient client;
    REQUIRE(client.open(pdf));
    const auto fields = client.fields();
    REQUIRE(fields);
    for (const auto &field : *fields) {
        if (field.kind == documents::FieldKind::Text && !field.readOnly)
            return field.name;
    }
    return {};
}

QJsonValue valueOf(const QByteArray &pdf, const QString &name)
{
    documents::DocumentClient client;
    REQUIRE(client.open(pdf));
    const auto fields = client.fields();
    REQUIRE(fields);
    for (const auto &field : *fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

[[nodiscard]] bool settles(DocumentPreview &preview)
{
    return waitUntil([&] { return preview.state() == State::Ready || preview.state() == State::Failed; });
}

} // namespace

TEST_CASE("the newest answers are on the paper, whatever was asked before", "[preview]")
{
    const QByteArray pdf = blankForm();
    const QString field = textField(pdf);
    DocumentPreview preview;
    QList<QByteArray> shown;
    QObject::connect(&preview, &DocumentPreview::changed, &preview, [&] {
        if (preview.state() == State::Ready && (shown.isEmpty() || shown.last() != preview.bytes()))
            shown.append(preview.bytes());
    });
    preview.open(pdf);
    preview.fill({{field, QStringLiteral("Adam")}});
    preview.fill({{field, QStringLiteral("Berthe")}});
    CHECK(preview.state() == State::Preparing);
    CHECK(preview.bytes().isEmpty());
    REQUIRE(settles(preview));
    REQUIRE(waitUntil([&] { return preview.pageReady(); }));
    REQUIRE(shown.size() == 1);
    CHECK(valueOf(shown.first(), field) == QStringLiteral("Berthe"));

    // The picture belongs to the bytes: a new paper has none until it is drawn.
    const QString before = preview.pageSource();
    CHECK_FALSE(before.isEmpty());
    preview.fill({{field, QStringLiteral("Chloé")}});
    CHECK(preview.bytes().isEmpty());
    CHECK(preview.pageSource().isEmpty());
    REQUIRE(settles(preview));
    CHECK(preview.pageSource() != before);
    REQUIRE(waitUntil([&] { return preview.pageReady(); }));
    CHECK(preview.pageSource() != before);
    CHECK(valueOf(preview.bytes(), field) == QStringLiteral("Chloé"));

    // The same again is no work.
    const QByteArray bytes = preview.bytes();
    preview.fill({{field, QStringLiteral("Chloé")}});
    CHECK(preview.state() == State::Ready);
    CHECK(preview.bytes() == bytes);
}

TEST_CASE("pages are turned within the paper", "[preview]")
{
    DocumentPreview preview;
    CHECK(preview.page() == 1);
    preview.setPage(7);
    CHECK(preview.page() == 1);
    CHECK(preview.pageRatio() > 1);
    preview.open(blankForm());
    preview.fill({});
    REQUIRE(settles(preview));
    REQUIRE(preview.state() == State::Ready);
    REQUIRE(preview.pageCount() >= 1);
    for (const int page : {-3, 0, 1, preview.pageCount(), preview.pageCount() + 1, 99}) {
        preview.setPage(page);
        CHECK(preview.page() == std::clamp(page, 1, preview.pageCount()));
    }
    REQUIRE(waitUntil([&] { return preview.pageReady(); }));
    CHECK_FALSE(preview.pageImage(preview.page()).isNull());
    CHECK(preview.pageImage(99).isNull());
    preview.clear();
    CHECK(preview.state() == State::Empty);
    CHECK(preview.pageImage(1).isNull());
    CHECK(preview.bytes().isEmpty());
}

TEST_CASE("a paper that cannot be made says so and can be tried again", "[preview]")
{
    SECTION("no template")
    {
        DocumentPreview preview;
        preview.fill({});
        CHECK(preview.state() == State::Failed);
        CHECK_FALSE(preview.message().isEmpty());
        preview.fill({});
        CHECK(preview.state() == State::Failed);
    }
    SECTION("a template that is none")
    {
        DocumentPreview preview;
        preview.open("this is no PDF");
        for (int attempt = 0; attempt < 2; ++attempt) {
            preview.fill({});
            REQUIRE(settles(preview));
            CHECK(preview.state() == State::Failed);
            CHECK_FALSE(preview.message().isEmpty());
            CHECK(preview.bytes().isEmpty());
        }
        preview.open(blankForm());
        preview.fill({});
        REQUIRE(settles(preview));
        CHECK(preview.state() == State::Ready);
        CHECK(preview.message().isEmpty());
    }
    SECTION("a field the template does not have")
    {
        DocumentPreview preview;
        preview.open(blankForm());
        preview.fill({{QStringLiteral("no-such-field"), QStringLiteral("Adam")}});
        REQUIRE(settles(preview));
        CHECK(preview.state() == State::Failed);
        preview.fill({});
        REQUIRE(settles(preview));
        CHECK(preview.state() == State::Ready);
    }
}

TEST_CASE("a paper cleared while it is made never appears", "[preview]")
{
    DocumentPreview preview;
    preview.open(blankForm());
    preview.fill({});
    preview.clear();
    int changes = 0;
    QObject::connect(&preview, &DocumentPreview::changed, &preview, [&] { ++changes; });
    DocumentPreview other; // as long as another one takes, this one would have needed too
    other.open(blankForm());
    other.fill({});
    REQUIRE(settles(other));
    CHECK(changes == 0);
    CHECK(preview.state() == State::Empty);
}
