// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draft.h"

#include "samples.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

using namespace parvis::forms;

namespace
{

QString id(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList pathsOf(const Gaps &gaps)
{
    QStringList paths;
    for (const Gap &gap : gaps)
        paths.append(gap.path);
    return paths;
}

const char family[] = "[{'id':'who','kind':'choice','options':[{'value':'me','label':{'fr':'Moi'}},"
                      "{'value':'child','label':{'fr':'Enfant'}}]},"
                      "{'id':'childName','kind':'name','visible':{'==':[{'var':'who'},'child']}},"
                      "{'id':'reason','kind':'choice','options':[{'value':'first','label':{'fr':'Première'}},"
                      "{'value':'lost','label':{'fr':'Perdue'},'visible':{'==':[{'var':'who'},'me']}}]},"
                      "{'id':'lostOn','kind':'date','max':'today','visible':{'==':[{'var':'reason'},'lost']}},"
                      "{'id':'remark','kind':'text','required':{'==':[{'var':'reason'},'lost']}}]";

} // namespace

TEST_CASE("an empty draft asks what is shown")
{
    const Draft empty = draft(family);
    CHECK(empty.visibleFields() == QStringList{id("who"), id("reason"), id("remark")});
    CHECK(pathsOf(empty.gaps()) == QStringList{id("who"), id("reason")});
    CHECK(empty.next(QString()) == id("who"));
    CHECK(empty.next(id("who")) == id("reason"));
    CHECK(empty.next(id("childName")) == id("reason"));
    CHECK(empty.next(id("remark")).isEmpty());
    CHECK(empty.previous(id("reason")) == id("who"));
    CHECK(empty.previous(id("who")).isEmpty());
    CHECK(empty.next(id("nothing")).isEmpty());
    CHECK_FALSE(empty.isVisible(id("childName")));
    CHECK_FALSE(empty.isRequired(id("childName")));
    CHECK(empty.given(id("who")).isUndefined());
    CHECK(empty.value(id("who")).isNull());
}

TEST_CASE("changing one answer keeps the others and names those that fell")
{
    Draft draft = answered(::draft(family), "who", "'me'").draft;
    draft = answered(draft, "reason", "'lost'").draft;
    draft = answered(draft, "lostOn", "'2026-11-01'").draft;
    draft = answered(draft, "remark", "'Dans le tram'").draft;
    CHECK(draft.isComplete());

    const DraftChange change = answered(draft, "who", "'child'");
    CHECK(change.fallen == QStringList{id("reason"), id("lostOn")});
    CHECK(change.draft.value(id("remark")) == QJsonValue(id("Dans le tram")));
    CHECK(change.draft.gaps() ==
          Gaps{{id("childName"), AnswerErrorCode::Missing}, {id("reason"), AnswerErrorCode::OptionNotOffered}});
    CHECK(change.draft.given(id("reason")) == QJsonValue(id("lost")));
    CHECK(change.draft.offeredOptions(id("reason")).size() == 1);
    CHECK(change.draft.parse(id("reason"), id("lost"), id("fr")).error().code == AnswerErrorCode::OptionNotOffered);

    const DraftChange back = answered(change.draft, "who", "'me'");
    CHECK(back.fallen.isEmpty());
    CHECK(back.draft == draft);
    CHECK(back.draft.answers() == draft.answers());
    CHECK(back.draft.isComplete());
    CHECK(draft.value(id("who")) == QJsonValue(id("me"))); // the old value is untouched
}

TEST_CASE("whether an answer is required may depend on others")
{
    Draft draft = answered(::draft(family), "who", "'me'").draft;
    draft = answered(draft, "reason", "'first'").draft;
    CHECK(draft.isComplete());
    const auto blank = draft.parse(id("remark"), QString(), id("fr"));
    REQUIRE(blank);
    CHECK(blank->isBlank());
    draft = draft.with(id("remark"), *blank).draft;
    draft = answered(draft, "reason", "'lost'").draft;
    CHECK(pathsOf(draft.gaps()) == QStringList{id("lostOn"), id("remark")});
    CHECK(draft.parse(id("remark"), QString(), id("fr")).error().code == AnswerErrorCode::Missing);
    CHECK(draft.parse(id("lostOn"), id("2026-11-24"), id("fr")).error().code == AnswerErrorCode::InFuture);
}

TEST_CASE("limits may depend on other answers")
{
    Draft draft = ::draft("[{'id':'from','kind':'date'},{'id':'until','kind':'date','min':{'var':'from'}},"
                          "{'id':'most','kind':'number'},{'id':'few','kind':'number','max':{'var':'most'}}]");
    CHECK(draft.minimum(id("until")).isUndefined());
    draft = answered(draft, "until", "'2027-01-10'").draft;
    draft = answered(draft, "from", "'2027-01-01'").draft;
    CHECK(draft.minimum(id("until")) == QJsonValue(id("2027-01-01")));
    CHECK(draft.value(id("until")) == QJsonValue(id("2027-01-10")));
    const DraftChange later = answered(draft, "from", "'2027-02-01'");
    CHECK(later.fallen == QStringList{id("until")});
    CHECK(later.draft.gaps().first() == Gap{id("until"), AnswerErrorCode::TooEarly});
    draft = answered(draft, "few", "5").draft;
    CHECK(answered(draft, "most", "4").fallen == QStringList{id("few")});
    CHECK(answered(draft, "most", "5").fallen.isEmpty());
    CHECK(answered(draft, "most", "5").draft.maximum(id("few")) == QJsonValue(5));
}

TEST_CASE("calculated values follow their sources")
{
    Draft draft = ::draft("[{'id':'a','kind':'money'},{'id':'b','kind':'money','required':false},"
                          "{'id':'sum','kind':'money','calculated':{'+':[{'var':['a',0]},{'var':['b',0]}]}},"
                          "{'id':'third','kind':'money','calculated':{'/':[{'var':'sum'},3]}},"
                          "{'id':'big','kind':'yesNo','calculated':{'>':[{'var':'sum'},1000]}},"
                          "{'id':'word','kind':'text','calculated':{'cat':['S',{'var':'sum'}]}},"
                          "{'id':'bad','kind':'date','calculated':{'cat':['x']}},"
                          "{'id':'why','kind':'text','visible':{'var':'big'}}]");
    CHECK(draft.visibleFields() == QStringList{id("a"), id("b")});
    draft = answered(draft, "a", "'10'").draft;
    CHECK(draft.value(id("sum")) == QJsonValue(1000));
    CHECK(draft.value(id("third")) == QJsonValue(333));
    CHECK(draft.value(id("word")) == QJsonValue(id("S1000")));
    CHECK(draft.value(id("bad")).isNull());
    CHECK(draft.display(id("sum"), id("de")) == QString::fromUtf8("10,00\u00a0€"));
    CHECK_FALSE(draft.isVisible(id("why")));
    draft = answered(draft, "b", "'0,01'").draft;
    CHECK(draft.value(id("big")) == QJsonValue(true));
    CHECK(draft.visibleFields().contains(id("why")));
    CHECK(draft.parse(id("sum"), 5, id("fr")).error().code == AnswerErrorCode::NotAsked);
    CHECK(draft.answers().contains(id("sum")));
    CHECK(pathsOf(draft.gaps()) == QStringList{id("why")});
}

TEST_CASE("what does not belong changes nothing")
{
    const Draft draft = answered(::draft(family), "who", "'me'").draft;
    const Answer name = *draft.parse(id("childName"), id("Zoé"), id("fr"));
    CHECK(draft.with(id("who"), name).draft == draft);
    CHECK(draft.with(id("nothing"), name).draft == draft);
    CHECK(draft.with(id("who.0.x"), name).draft == draft);
    CHECK(draft.withItem(id("who")).draft == draft);
    CHECK(draft.withoutItem(id("who"), 0).draft == draft);
    CHECK(draft.without(id("nothing")).draft == draft);
    CHECK(draft.parse(id("nothing"), id("x"), id("fr")).error().code == AnswerErrorCode::NotAsked);
    CHECK(draft.without(id("who")).draft == ::draft(family));
    // Given while hidden: kept, not counted.
    const Draft hidden = draft.with(id("childName"), name).draft;
    CHECK(hidden.value(id("childName")).isNull());
    CHECK(answered(hidden, "who", "'child'").draft.value(id("childName")) == QJsonValue(id("Zoé")));
}

namespace
{
const char children[] =
    "[{'id':'adult','kind':'yesNo'},"
    "{'id':'children','kind':'repeat','minItems':1,'maxItems':3,'itemLabel':{'fr':'Enfant'},'fields':["
    "{'id':'name','kind':'name'},{'id':'age','kind':'number','min':0},"
    "{'id':'school','kind':'text','visible':{'>=':[{'var':'age'},3]}},"
    "{'id':'job','kind':'text','visible':{'and':[{'var':'adult'},{'>':[{'var':'age'},15]}]}}]},"
    "{'id':'oldest','kind':'number','calculated':{'reduce':[{'var':'children'},"
    "{'max':[{'var':'current.age'},{'var':'accumulator'}]},0]}},"
    "{'id':'guardian','kind':'name','visible':{'<':[{'var':'oldest'},18]}}]";
}

TEST_CASE("a repeat has items of its own")
{
    Draft draft = answered(::draft(children), "adult", "true").draft;
    CHECK(draft.gaps().first() == Gap{id("children"), AnswerErrorCode::TooFewItems});
    draft = draft.withItem(id("children")).draft;
    CHECK(draft.itemCount(id("children")) == 1);
    CHECK(draft.visibleItemFields(id("children"), 0) == QStringList{id("children.0.name"), id("children.0.age")});
    CHECK(pathsOf(draft.gaps()) == QStringList{id("children.0.name"), id("children.0.age"), id("guardian")});
    draft = answered(draft, "children.0.name", "'Zoé'").draft;
    draft = answered(draft, "children.0.age", "16").draft;
    CHECK(draft.visibleItemFields(id("children"), 0).last() == id("children.0.job"));
    CHECK(draft.next(id("children.0.age")) == id("children.0.school"));
    CHECK(draft.previous(id("children.0.age")) == id("children.0.name"));
    CHECK(draft.next(id("children.0.job")).isEmpty());
    CHECK(draft.next(id("children")) == id("guardian"));
    draft = answered(draft, "children.0.school", "'Kléber'").draft;
    draft = answered(draft, "children.0.job", "'Apprentie'").draft;
    CHECK(draft.value(id("oldest")) == QJsonValue(16));
    CHECK(answered(draft, "adult", "false").fallen == QStringList{id("children.0.job")});
    CHECK(answered(draft, "children.0.age", "2").fallen == QStringList{id("children.0.school"), id("children.0.job")});
    CHECK(text(draft.answers().value(id("children"))) ==
          id("[{\"age\":16,\"job\":\"Apprentie\",\"name\":\"Zoé\",\"school\":\"Kléber\"}]"));

    draft = draft.withItem(id("children")).draft;
    draft = answered(draft, "children.1.age", "20").draft;
    CHECK(draft.value(id("oldest")) == QJsonValue(20));
    CHECK_FALSE(draft.isVisible(id("guardian")));
    draft = draft.withItem(id("children")).draft;
    CHECK(draft.withItem(id("children")).draft == draft); // maxItems
    draft = draft.withoutItem(id("children"), 0).draft;
    CHECK(draft.itemCount(id("children")) == 2);
    CHECK(draft.value(id("children.0.age")) == QJsonValue(20));
    CHECK(draft.withoutItem(id("children"), 2).draft == draft);
    CHECK(draft.withoutItem(id("children"), -1).draft == draft);
    draft = draft.withoutItem(id("children"), 0).draft;
    CHECK(draft.value(id("oldest")) == QJsonValue(0));
    CHECK(draft.value(id("children.0.name")).isNull());
    CHECK(draft.value(id("children.1.name")).isNull());
}

TEST_CASE("a repeat given as a whole is the same as item by item")
{
    Draft one = answered(::draft(children), "adult", "true").draft;
    Draft other = one.withItem(id("children")).draft;
    other = answered(other, "children.0.name", "'Zoé'").draft;
    other = answered(other, "children.0.age", "7").draft;
    one = answered(one, "children", "[{'name':'Zoé','age':7}]").draft;
    CHECK(one == other);
    CHECK(one.answers() == other.answers());
    CHECK(one.gaps() == other.gaps());
    CHECK(text(one.given(id("children"))) == id("[{\"age\":7,\"name\":\"Zoé\"}]"));
}

TEST_CASE("a hidden repeat takes its items along and brings them back")
{
    Draft draft = ::draft("[{'id':'has','kind':'yesNo'},{'id':'pets','kind':'repeat','minItems':1,"
                          "'visible':{'var':'has'},'fields':[{'id':'name','kind':'name'}]}]");
    draft = answered(draft, "has", "true").draft;
    draft = answered(draft, "pets", "[{'name':'Rex'},{}]").draft;
    CHECK(pathsOf(draft.gaps()) == QStringList{id("pets.1.name")});
    const DraftChange change = answered(draft, "has", "false");
    CHECK(change.fallen == QStringList{id("pets")});
    CHECK(change.draft.isComplete());
    CHECK(change.draft.answers().size() == 1);
    CHECK(change.draft.value(id("pets.0.name")).isNull());
    CHECK_FALSE(change.draft.isVisible(id("pets.0.name")));
    CHECK(answered(change.draft, "has", "true").draft.answers() == draft.answers());
}

TEST_CASE("a group shows and hides its fields together")
{
    Draft draft = ::draft("[{'id':'car','kind':'yesNo'},{'id':'vehicle','kind':'section','visible':{'var':'car'},"
                          "'fields':[{'id':'plate','kind':'text'},{'id':'diesel','kind':'yesNo'},"
                          "{'id':'sticker','kind':'text','visible':{'var':'diesel'}}]},{'id':'end','kind':'text'}]");
    CHECK(draft.visibleFields() == QStringList{id("car"), id("end")});
    draft = answered(draft, "car", "true").draft;
    CHECK(draft.visibleFields() == QStringList{id("car"), id("vehicle"), id("plate"), id("diesel"), id("end")});
    CHECK(pathsOf(draft.gaps()) == QStringList{id("plate"), id("diesel"), id("end")});
    draft = answered(draft, "diesel", "true").draft;
    CHECK(draft.isVisible(id("sticker")));
    CHECK(answered(draft, "car", "false").fallen == QStringList{id("diesel")});
    CHECK_FALSE(answered(draft, "car", "false").draft.isVisible(id("sticker")));
}

TEST_CASE("a form of 200 fields settles far under a millisecond")
{
    QByteArray fields = "[{'id':'f0','kind':'number'}";
    for (int i = 1; i < 200; ++i)
        fields += ",{'id':'f" + QByteArray::number(i) + "','kind':'number','visible':{'>':[{'var':'f" +
                  QByteArray::number(i / 10) + "'}," + QByteArray::number(i % 7) + "]}}";
    fields += "]";
    Draft draft = ::draft(fields.constData());
    const Answer low = *draft.parse(id("f150"), 1, id("fr"));
    const Answer high = *draft.parse(id("f150"), 9, id("fr"));
    for (int i = 0; i < 200; ++i)
        draft = draft.with(id("f%1").arg(i), high).draft;
    CHECK(draft.isComplete());
    std::vector<qint64> micros;
    for (int round = 0; round < 200; ++round) {
        QElapsedTimer timer;
        timer.start();
        // f1 decides about ten fields, and through them about a hundred more.
        draft = draft.with(id("f1"), round % 2 == 0 ? low : high).draft;
        micros.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(micros.begin(), micros.end());
    std::cout << "200 fields, one change: median " << micros[100] << " us" << std::endl;
    CHECK(micros[100] < 1000 * 5); // unoptimised builds and busy machines included
}
