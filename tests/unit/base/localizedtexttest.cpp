// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localizedtext.h"
#include "support/catch.h"

using namespace parvis;

TEST_CASE("a missing language falls back to French, then English, then any")
{
    const auto text = [](QMap<QString, QString> texts) { return LocalizedText(std::move(texts)); };
    const QString de = QStringLiteral("de");
    CHECK(text({{de, QStringLiteral("Ausweis")}, {QStringLiteral("fr"), QStringLiteral("Carte")}}).in(de) == QStringLiteral("Ausweis"));
    CHECK(text({{de, QStringLiteral("  ")}, {QStringLiteral("fr"), QStringLiteral("Carte")}}).in(de) == QStringLiteral("Carte"));
    CHECK(text({{QStringLiteral("en"), QStringLiteral("Card")}, {QStringLiteral("tr"), QStringLiteral("Kart")}}).in(de) == QStringLiteral("Card"));
    CHECK(text({{QStringLiteral("tr"), QStringLiteral("Kart")}}).in(de) == QStringLiteral("Kart"));
    CHECK(text({}).in(de).isEmpty());
}
