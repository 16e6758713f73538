// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draftcopy.h"

#include "forms/returncode.h"
#include "samples.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace parvis::forms;

namespace
{

const char household[] = "[{'id':'who','kind':'choice','options':[{'value':'me','label':{'fr':'Moi'}},"
                         "{'value':'child','label':{'fr':'Enfant'}}]},"
                         "{'id':'childName','kind':'name','visible':{'==':[{'var':'who'},'child']}},"
                         "{'id':'reason','kind':'choice','options':[{'value':'first','label':{'fr':'Première'}},"
                         "{'value':'lost','label':{'fr':'Perdue'},'visible':{'==':[{'var':'who'},'me']}}]},"
                         "{'id':'born','kind':'date','partial':true,'max':'today'},"
                         "{'id':'remark','kind':'text','required':false},"
                         "{'id':'children','kind':'repeat','itemLabel':{'fr':'Enfant'},'minItems':0,'maxItems':3,'fields':"
                         "[{'id':'name','kind':'name'},{'id':'age','kind':'number'}]},"
                         "{'id':'sign','kind':'signature'}]";

Draft filled()
{
    Draft draft = ::draft(household);
    draft = answered(draft, "who", "'child'").draft;
    draft = answered(draft, "childName", "'Zoé'").draft;
    draft = answered(draft, "reason", "'first'").draft;
    draft = answered(draft, "born", "{'day':'','month':'12','year':'1987'}").draft;
    draft = draft.with(QStringLiteral("remark"), Answer(FieldKind::Text)).draft;
    draft = draft.withItem(QStringLiteral("children")).draft.withItem(QStringLiteral("children")).draft;
    draft = answered(draft, "children.1.name", "'Ali'").draft;
    return answered(draft, "who", "'me'").draft; // the child's name waits, unseen
}

} // namespace

TEST_CASE("a draft taken elsewhere is the same draft there")
{
    const Draft before = filled();
    const Draft after = draftOf(before.form(), before.today(), before.region(), givenAnswers(before));
    CHECK(after == before);
    CHECK(after.answers() == before.answers());
    CHECK(answered(after, "who", "'child'").draft.value(QStringLiteral("childName")) == QStringLiteral("Zoé"));
    CHECK(after.itemCount(QStringLiteral("children")) == 2);
    CHECK(givenAnswers(after) == givenAnswers(before));
    CHECK(givenAnswers(draft(household)).isEmpty());
}

TEST_CASE("who looks on is shown what counts now, and nothing that was taken back")
{
    const Draft draft = filled();
    const QJsonObject shown = shownAnswers(draft);
    CHECK(givenAnswers(draft).contains(QStringLiteral("childName")));
    CHECK_FALSE(shown.contains(QStringLiteral("childName")));
    CHECK(shown.value(QStringLiteral("children")) == givenAnswers(draft).value(QStringLiteral("children")));
    CHECK(draftOf(draft.form(), draft.today(), draft.region(), shown).answers() == draft.answers());
    CHECK(shownAnswers(answered(draft, "who", "'child'").draft).contains(QStringLiteral("childName")));
}

TEST_CASE("a signature stays where it was given")
{
    const Draft signedOne = answered(
        filled(), "sign", "{'strokes':[[[0,0],[400,150],[800,20]]],'width':900,'height':300}").draft;
    CHECK_FALSE(givenAnswers(signedOne).contains(QStringLiteral("sign")));
    QJsonObject given = givenAnswers(signedOne);
    given.insert(QStringLiteral("sign"), signedOne.given(QStringLiteral("sign")));
    CHECK(draftOf(signedOne.form(), signedOne.today(), signedOne.region(), given).value(QStringLiteral("sign")).isNull());
}

TEST_CASE("whatever comes back gives a valid draft")
{
    const Draft empty = draft(household);
    for (const char *given : {"{}", "{'who':'nobody'}", "{'who':7,'born':[],'children':{}}", "{'children':[[],7,null,{},{},{},{}]}",
                              "{'childName':'1','reason':{'a':1},'born':'2199-01-01','sign':'x','other':1}",
                              "{'children':[{'name':null,'age':'x','more':[1]}]}"}) {
        INFO(given);
        const Draft after = draftOf(empty.form(), empty.today(), empty.region(), json(given).toObject());
        CHECK(after.answers().keys().size() <= 1);
        CHECK(after.itemCount(QStringLiteral("children")) <= 3);
    }
}

TEST_CASE("a code is read as it was meant")
{
    struct Row {
        const char *typed;
        const char *code;
    };
    for (const Row &row : {Row{"K7RM-2XQ9", "K7RM2XQ9"}, Row{" k7rm 2xq9 ", "K7RM2XQ9"}, Row{"KIRM-2XO9", "K7RM2XQ9"},
                           Row{"k7rm–2x09", "K7RM2XQ9"}, Row{"", ""}, Row{"K7RM-2XQ", ""}, Row{"K7RM-2XQ99", ""},
                           Row{"K7RM/2XQ9", ""}, Row{"١٢٣٤٥٦٧٨", ""}, Row{"K7R-M2X-Q9AB", ""}}) {
        INFO(row.typed);
        CHECK(parseReturnCode(QString::fromUtf8(row.typed)).value_or(QString()) == QLatin1String(row.code));
    }
    CHECK(returnCodeText(QStringLiteral("K7RM2XQ9")) == QStringLiteral("K7RM-2XQ9"));
}
