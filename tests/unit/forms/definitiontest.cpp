// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdefinition.h"
#include "samples.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::forms;

TEST_CASE("a form knows its fields and sections")
{
    const FormDefinition definition =
        form("[{'id':'a','kind':'text','maxLength':40},{'id':'children','kind':'repeat','itemLabel':{'fr':'Enfant'},"
             "'fields':[{'id':'name','kind':'name'}]}]");
    CHECK(definition.id() == QStringLiteral("sample"));
    CHECK(definition.version() == 3);
    CHECK(definition.minutes() == 5);
    CHECK(definition.document() == nullptr);
    CHECK(definition.hash().size() == 64);
    CHECK(definition.findField(QStringLiteral("a"))->maxLength == 40);
    CHECK(definition.findField(QStringLiteral("children.name"))->kind == FieldKind::Name);
    CHECK(definition.findField(QStringLiteral("children.3.name"))->kind == FieldKind::Name);
    CHECK(definition.findField(QStringLiteral("children.x.name")) == nullptr);
    CHECK(definition.findField(QStringLiteral("a.b")) == nullptr);
    CHECK(definition.findField(QStringLiteral("")) == nullptr);
    CHECK(definition.sectionOf(QStringLiteral("children.0.name"))->id == QStringLiteral("only"));
    CHECK(definition.sectionOf(QStringLiteral("b")) == nullptr);
    for (int i = 0; i <= static_cast<int>(FieldKind::Repeat); ++i)
        CHECK(findFieldKind(toString(static_cast<FieldKind>(i))) == static_cast<FieldKind>(i));
    CHECK_FALSE(findFieldKind(QStringLiteral("texte")));
}

TEST_CASE("the hash changes with the form")
{
    const char one[] = "[{'id':'a','kind':'text'}]";
    CHECK(form(one).hash() == form(one).hash());
    CHECK(form(one).hash() != form("[{'id':'b','kind':'text'}]").hash());
}

TEST_CASE("faults in a form are named with their place")
{
    struct Row {
        const char *fields;
        FormError code;
        const char *pointer; // below /sections/0/fields
    };
    static constexpr Row rows[] = {
        {"[]", FormError::BadValue, ""},
        {"[5]", FormError::WrongType, "/0"},
        {"[{'kind':'text'}]", FormError::MissingKey, "/0"},
        {"[{'id':'A','kind':'text'}]", FormError::BadValue, "/0/id"},
        {"[{'id':'a-b','kind':'text'}]", FormError::BadValue, "/0/id"},
        {"[{'id':'today','kind':'date'}]", FormError::BadValue, "/0/id"},
        {"[{'id':5,'kind':'text'}]", FormError::WrongType, "/0/id"},
        {"[{'id':'a','kind':'texte'}]", FormError::UnknownKind, "/0/kind"},
        {"[{'id':'a','kind':'text','colour':'red'}]", FormError::UnknownKey, "/0/colour"},
        {"[{'id':'a','kind':'text','x~/y':1}]", FormError::UnknownKey, "/0/x~0~1y"},
        {"[{'id':'a','kind':'text','label':'A'}]", FormError::WrongType, "/0/label"},
        {"[{'id':'a','kind':'text','label':{}}]", FormError::BadValue, "/0/label"},
        {"[{'id':'a','kind':'text','label':{'fr':' '}}]", FormError::BadValue, "/0/label/fr"},
        {"[{'id':'a','kind':'text','label':{'fr':1}}]", FormError::WrongType, "/0/label/fr"},
        {"[{'id':'a','kind':'text','label':{'French':'A'}}]", FormError::UnknownKey, "/0/label/French"},
        {"[{'id':'a','kind':'text'},{'id':'a','kind':'text'}]", FormError::DuplicateId, "/1/id"},
        {"[{'id':'a','kind':'text','required':'yes'}]", FormError::WrongType, "/0/required"},
        {"[{'id':'a','kind':'note','text':{'fr':'x'},'required':true}]", FormError::KeyNotForKind, "/0/required"},
        {"[{'id':'a','kind':'note'}]", FormError::MissingKey, "/0"},
        {"[{'id':'a','kind':'text','text':{'fr':'x'}}]", FormError::KeyNotForKind, "/0/text"},
        {"[{'id':'a','kind':'yesNo','maxLength':3}]", FormError::KeyNotForKind, "/0/maxLength"},
        {"[{'id':'a','kind':'text','maxLength':0}]", FormError::BadValue, "/0/maxLength"},
        {"[{'id':'a','kind':'text','maxLength':'9'}]", FormError::WrongType, "/0/maxLength"},
        {"[{'id':'a','kind':'text','maxLength':2.5}]", FormError::WrongType, "/0/maxLength"},
        {"[{'id':'a','kind':'text','maxLength':2,'minLength':3}]", FormError::BadBound, "/0/minLength"},
        {"[{'id':'a','kind':'text','pattern':'[','patternHint':{'fr':'x'}}]", FormError::BadPattern, "/0/pattern"},
        {"[{'id':'a','kind':'text','pattern':'a'}]", FormError::MissingKey, "/0"},
        {"[{'id':'a','kind':'text','patternHint':{'fr':'x'}}]", FormError::KeyNotForKind, "/0/patternHint"},
        {"[{'id':'a','kind':'text','min':3}]", FormError::KeyNotForKind, "/0/min"},
        {"[{'id':'a','kind':'number','min':'3'}]", FormError::BadBound, "/0/min"},
        {"[{'id':'a','kind':'number','min':3,'max':2}]", FormError::BadBound, "/0/min"},
        {"[{'id':'a','kind':'date','max':'tomorrow'}]", FormError::BadBound, "/0/max"},
        {"[{'id':'a','kind':'date','max':'2026-02-30'}]", FormError::BadBound, "/0/max"},
        {"[{'id':'a','kind':'date','min':'2027-01-01','max':'2026-01-01'}]", FormError::BadBound, "/0/min"},
        {"[{'id':'a','kind':'text','partial':true}]", FormError::KeyNotForKind, "/0/partial"},
        {"[{'id':'a','kind':'date','partial':1}]", FormError::WrongType, "/0/partial"},
        {"[{'id':'a','kind':'choice'}]", FormError::MissingKey, "/0"},
        {"[{'id':'a','kind':'choice','options':[]}]", FormError::BadValue, "/0/options"},
        {"[{'id':'a','kind':'choice','options':['x']}]", FormError::WrongType, "/0/options/0"},
        {"[{'id':'a','kind':'choice','options':[{'value':'x','label':{'fr':'X'}},{'value':'x','label':{'fr':'Y'}}]}]",
         FormError::DuplicateId, "/0/options/1/value"},
        {"[{'id':'a','kind':'choice','options':[{'value':'x','label':{'fr':'X'},'icon':'y'}]}]", FormError::UnknownKey,
         "/0/options/0/icon"},
        {"[{'id':'a','kind':'text','options':[]}]", FormError::KeyNotForKind, "/0/options"},
        {"[{'id':'a','kind':'text','fields':[]}]", FormError::KeyNotForKind, "/0/fields"},
        {"[{'id':'a','kind':'attachment','accept':['exe']}]", FormError::BadValue, "/0/accept"},
        {"[{'id':'a','kind':'attachment','calculated':1}]", FormError::KeyNotForKind, "/0/calculated"},
        {"[{'id':'a','kind':'repeat','itemLabel':{'fr':'A'}}]", FormError::MissingKey, "/0"},
        {"[{'id':'a','kind':'repeat','minItems':3,'maxItems':2,'fields':[{'id':'b','kind':'text'}]}]",
         FormError::BadBound, "/0/minItems"},
        {"[{'id':'a','kind':'repeat','fields':[{'id':'b','kind':'text'},{'id':'b','kind':'text'}]}]",
         FormError::DuplicateId, "/0/fields/1/id"},
        {"[{'id':'a','kind':'repeat','fields':[{'id':'b','kind':'repeat','fields':[{'id':'c','kind':'text'}]}]}]",
         FormError::KeyNotForKind, "/0/fields/0/kind"},
        {"[{'id':'a','kind':'section','fields':[{'id':'b','kind':'section','fields':[{'id':'c','kind':'text'}]}]}]",
         FormError::KeyNotForKind, "/0/fields/0"},
        {"[{'id':'a','kind':'section','fields':[{'id':'b','kind':'text'}]},{'id':'b','kind':'text'}]",
         FormError::DuplicateId, "/1/id"},
        {"[{'id':'a','kind':'text','visible':{'nope':1}}]", FormError::BadRule, "/0/visible"},
        {"[{'id':'a','kind':'text','visible':{'==':[1,1],'!=':[1,1]}}]", FormError::BadRule, "/0/visible"},
        {"[{'id':'a','kind':'text'},{'id':'b','kind':'text','visible':{'var':{'var':'a'}}}]", FormError::BadRule,
         "/1/visible"},
        {"[{'id':'a','kind':'text','visible':{'var':'b'}}]", FormError::UnknownField, "/0/visible"},
        {"[{'id':'a','kind':'text','required':{'var':'b'}}]", FormError::UnknownField, "/0/required"},
        {"[{'id':'n','kind':'note','text':{'fr':'x'}},{'id':'a','kind':'text','visible':{'var':'n'}}]",
         FormError::UnknownField, "/1/visible"},
        {"[{'id':'r','kind':'repeat','fields':[{'id':'b','kind':'text'}]},{'id':'a','kind':'text',"
         "'visible':{'var':'b'}}]",
         FormError::UnknownField, "/1/visible"},
        {"[{'id':'s','kind':'choice','options':[{'value':'f','label':{'fr':'F'}}]},{'id':'a','kind':'text',"
         "'visible':{'==':[{'var':'s'},'g']}}]",
         FormError::UnknownOption, "/1/visible/=="},
        {"[{'id':'s','kind':'choice','options':[{'value':'f','label':{'fr':'F'}}]},{'id':'a','kind':'text',"
         "'visible':{'and':[true,{'in':[{'var':'s'},['f','g']]}]}}]",
         FormError::UnknownOption, "/1/visible/and/1/in"},
        {"[{'id':'s','kind':'choices','options':[{'value':'f','label':{'fr':'F'}}]},{'id':'a','kind':'text',"
         "'visible':{'in':['g',{'var':'s'}]}}]",
         FormError::UnknownOption, "/1/visible/in"},
    };
    for (const Row &row : rows) {
        const Error error = formError(row.fields);
        INFO(error.detail().toStdString());
        CHECK(error.is(row.code));
        CHECK(error.detail().startsWith(QStringLiteral("/sections/0/fields") + QLatin1String(row.pointer) +
                                        QLatin1Char(':')));
    }
}

TEST_CASE("a field that depends on itself is refused")
{
    static constexpr const char *circular[] = {
        "[{'id':'a','kind':'text','visible':{'var':'a'}}]",
        "[{'id':'a','kind':'text','visible':{'var':'b'}},{'id':'b','kind':'text','visible':{'var':'a'}}]",
        "[{'id':'a','kind':'number','calculated':{'+':[{'var':'b'},1]}},"
        "{'id':'b','kind':'number','calculated':{'+':[{'var':'a'},1]}}]",
        "[{'id':'a','kind':'number','max':{'var':'a'}}]",
        "[{'id':'r','kind':'repeat','fields':[{'id':'b','kind':'text','visible':{'var':'r'}}]}]",
        "[{'id':'r','kind':'repeat','fields':[{'id':'b','kind':'text','visible':{'var':'c'}}]},"
        "{'id':'c','kind':'yesNo','visible':{'var':'r'}}]",
    };
    for (const char *fields : circular)
        CHECK(formError(fields).is(FormError::CircularRules));
    CHECK_NOTHROW(form("[{'id':'a','kind':'text','required':true},{'id':'b','kind':'text','visible':{'var':'a'}},"
                       "{'id':'c','kind':'text','visible':{'and':[{'var':'a'},{'var':'b'}]}}]"));
}

TEST_CASE("faults at the top of the form")
{
    struct Row {
        const char *key;
        const char *value; // null = without the key
        FormError code;
    };
    static constexpr Row rows[] = {
        {"id", nullptr, FormError::MissingKey},
        {"id", "'Sample'", FormError::BadValue},
        {"id", "'a b'", FormError::BadValue},
        {"version", nullptr, FormError::MissingKey},
        {"version", "0", FormError::BadValue},
        {"version", "'1'", FormError::WrongType},
        {"procedure", nullptr, FormError::MissingKey},
        {"title", nullptr, FormError::MissingKey},
        {"minutes", "-1", FormError::BadValue},
        {"intro", "'x'", FormError::WrongType},
        {"nextSteps", "[]", FormError::BadValue},
        {"nextSteps", "[5]", FormError::WrongType},
        {"sections", nullptr, FormError::MissingKey},
        {"sections", "[]", FormError::BadValue},
        {"sections", "{}", FormError::WrongType},
        {"sections", "[[]]", FormError::WrongType},
        {"extra", "1", FormError::UnknownKey},
        {"document", "5", FormError::WrongType},
        {"document", "{'template':'t','language':'fr'}", FormError::WrongType},
        {"document", "{'template':'t','language':'fr','bindings':{},'pages':2}", FormError::UnknownKey},
        {"document", "{'template':'t','language':'fr','bindings':{'x':'b'}}", FormError::UnknownField},
        {"document", "{'template':'t','language':'fr','bindings':{'x':'a.day'}}", FormError::UnknownField},
        {"document", "{'template':'t','language':'fr','bindings':{'x':''}}", FormError::UnknownField},
        {"document", "{'template':'t','language':'fr','bindings':{'x':5}}", FormError::WrongType},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'field':'a','format':'bold'}}}",
         FormError::BadValue},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'field':'a','equals':[]}}}",
         FormError::WrongType},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'meta':'time'}}}", FormError::BadValue},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'signature':'a'}}}", FormError::UnknownField},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'rule':{'var':'b'}}}}", FormError::UnknownField},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'rule':{'zz':1}}}}", FormError::BadRule},
        {"document", "{'template':'t','language':'fr','bindings':{'x':{'field':'a','colour':1}}}",
         FormError::UnknownKey},
    };
    for (const Row &row : rows) {
        QJsonObject object = formJson("[{'id':'a','kind':'text'}]");
        INFO(row.key << " " << (row.value != nullptr ? row.value : "-"));
        if (row.value == nullptr)
            object.remove(QLatin1String(row.key));
        else
            object.insert(QLatin1String(row.key), json(row.value));
        const auto result = FormDefinition::fromJson(object);
        REQUIRE_FALSE(result);
        INFO(result.error().detail().toStdString());
        CHECK(result.error().is(row.code));
    }
}
