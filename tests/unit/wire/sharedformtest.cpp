// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/sharedform.h"

#include "support/catch.h"

#include <QJsonArray>

using namespace parvis;

TEST_CASE("A form that is shared comes back without its options, and never larger than a hub takes")
{
    wire::SharedForm form{QStringLiteral("Carte"),
                          {{QStringLiteral("name"), QStringLiteral("Nom"), QStringLiteral("name"), {}, true},
                           {QStringLiteral("sex"),
                            QStringLiteral("Sexe"),
                            QStringLiteral("choice"),
                            QStringLiteral("F"),
                            false,
                            {{QStringLiteral("f"), QStringLiteral("féminin")}}}},
                          wire::FormCopy{QStringLiteral("card"),
                                         QStringLiteral("ab12"),
                                         {{QStringLiteral("name"), QStringLiteral("Zoé")}}}};
    const auto sent = [](const wire::SharedForm &shared) { return *wire::SharedForm::fromJson(shared.toJson()); };
    wire::SharedForm plain = form;
    plain.fields[1].options.clear();
    CHECK(sent(form) == plain);
    const QString long1(30'000, QLatin1Char('x'));
    form.copy->given = {{QStringLiteral("note"), long1}};
    form.fields[1].value = long1;
    CHECK_FALSE(sent(form).copy); // both are too much
    CHECK(sent(form).fields.size() == 2);
    form.fields[1].value = long1 + long1;
    CHECK(sent(form) == wire::SharedForm{QStringLiteral("Carte"), {}, {}});
    for (const QJsonValue &json : {QJsonValue(true), QJsonValue(), QJsonValue(QJsonArray())})
        CHECK_FALSE(wire::SharedForm::fromJson(json));
}
