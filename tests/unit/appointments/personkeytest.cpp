// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/personkey.h"

#include "support/catch.h"

using namespace parvis::appointments;

TEST_CASE("a person is known again by name and birth date, however they are written")
{
    struct Row {
        const char *name;
        const char *other;
        bool isSame;
    };
    const Row rows[] = {
        {"Élise Müller-Roth", "ROTH Elise Muller", true},
        {"Élise Müller-Roth", "e\u0301lise mu\u0308ller roth", true},
        {"O’Connor Sean", "Seán O'Connor", true},
        {"Straße Anna", "STRASSE ANNA", true},
        {"  Anna   Weber ", "Weber,Anna", true},
        {"Anna Weber", "Anna Webber", false},
        {"Anna Weber", "Anna", false},
        {"Anna Weber", "Anna Anna Weber", false},
        {"李 小龙", "小龙 李", true},
        {"محمد علي", "علي محمد", true},
    };
    const QDate birth(1984, 2, 29);
    for (const Row &row : rows) {
        INFO(row.name << " and " << row.other);
        const QString key = personKey("hub", QString::fromUtf8(row.name), birth);
        CHECK(key.size() == 64);
        CHECK((key == personKey("hub", QString::fromUtf8(row.other), birth)) == row.isSame);
    }
}

TEST_CASE("nobody is known by half of it, and another hub knows him by another key")
{
    const QString name = QStringLiteral("Anna Weber");
    const QDate birth(1984, 2, 29);
    CHECK(personKey("hub", name, birth) != personKey("hub", name, birth.addDays(1)));
    CHECK(personKey("hub", name, birth) != personKey("other", name, birth));
    CHECK(personKey("hub", name, {}).isEmpty());
    CHECK(personKey("hub", QStringLiteral(" - ' "), birth).isEmpty());
    CHECK(personKey("hub", {}, birth).isEmpty());
}
