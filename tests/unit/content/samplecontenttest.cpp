// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue.h"
#include "content/check.h"
#include "support/catch.h"

using namespace parvis::content;

TEST_CASE("the sample content has no problem")
{
    const QString folder = QStringLiteral(PARVIS_SOURCE_DIR "/kiosk-config/content");
    const Problems problems = check(folder);
    std::string text;
    for (const Problem &problem : problems)
        text += toLine(problem).toStdString() + "\n";
    INFO(text);
    CHECK(problems.isEmpty());

    const auto catalogue = Catalogue::load(folder);
    REQUIRE(catalogue.ok());
    CHECK(catalogue->sites().size() >= 2);
    for (const Site &site : catalogue->sites())
        CHECK(catalogue->plan(site.id));
    for (const Summary &summary : catalogue->summaries()) {
        INFO(summary.id.toStdString());
        CHECK(catalogue->procedure(summary.id).ok());
        for (const QString &form : summary.forms)
            CHECK(catalogue->form(form).ok());
    }
}
