// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/submission.h"

#include "forms/bindings.h"
#include "samples.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace parvis;
using namespace parvis::forms;

namespace
{

const SubmissionMeta meta{QStringLiteral("K7RM-2XQ9"), QStringLiteral("de"), QDate(2026, 11, 23)};

const char fields[] =
    "[{'id':'name','kind':'name'},{'id':'birth','kind':'date'},"
    "{'id':'sex','kind':'choice','options':[{'value':'f','label':{'fr':'Femme','de':'Frau'}},"
    "{'value':'m','label':{'fr':'Homme','de':'Mann'}}]},"
    "{'id':'papers','kind':'choices','required':false,'options':[{'value':'a','label':{'fr':'A'}},"
    "{'value':'b','label':{'fr':'B'}}]},"
    "{'id':'married','kind':'yesNo'},{'id':'spouse','kind':'name','visible':{'var':'married'}},"
    "{'id':'cost','kind':'money','required':false},{'id':'day','kind':'text','required':false},"
    "{'id':'sign','kind':'signature','required':false},"
    "{'id':'children','kind':'repeat','itemLabel':{'fr':'Enfant'},'fields':[{'id':'name','kind':'name'}]}]";

Draft full(const Draft &empty)
{
    Draft draft = answered(empty, "name", "'Anna Müller'").draft;
    draft = answered(draft, "birth", "'1987-12-03'").draft;
    draft = answered(draft, "sex", "'f'").draft;
    return answered(draft, "married", "false").draft;
}

} // namespace

TEST_CASE("only a complete draft becomes a submission")
{
    const Draft empty = draft(fields);
    const auto early = complete(empty, meta);
    REQUIRE_FALSE(early);
    CHECK(early.error() == Gaps{{QStringLiteral("name"), AnswerErrorCode::Missing},
                                {QStringLiteral("birth"), AnswerErrorCode::Missing},
                                {QStringLiteral("sex"), AnswerErrorCode::Missing},
                                {QStringLiteral("married"), AnswerErrorCode::Missing}});
    const auto made = complete(full(empty), meta);
    REQUIRE(made);
    CHECK(made->formId() == QStringLiteral("sample"));
    CHECK(made->formVersion() == 3);
    CHECK(made->formHash() == empty.form().hash());
    CHECK(made->language() == QStringLiteral("de"));
    CHECK(text(made->answers()) ==
          QStringLiteral("{\"birth\":\"1987-12-03\",\"married\":false,\"name\":\"Anna Müller\",\"sex\":\"f\"}"));
}

TEST_CASE("answers of hidden fields stay with the visitor")
{
    Draft draft = answered(full(::draft(fields)), "married", "true").draft;
    CHECK_FALSE(complete(draft, meta));
    draft = answered(draft, "spouse", "'Paul'").draft;
    CHECK(complete(draft, meta)->answers().contains(QStringLiteral("spouse")));
    const DraftChange change = answered(draft, "married", "false");
    CHECK(change.fallen == QStringList{QStringLiteral("spouse")});
    CHECK_FALSE(complete(change.draft, meta)->answers().contains(QStringLiteral("spouse")));
    CHECK(answered(change.draft, "married", "true").draft.value(QStringLiteral("spouse")) ==
          QJsonValue(QStringLiteral("Paul")));
}

TEST_CASE("a submission comes back from its JSON")
{
    const Submission made = *complete(full(draft(fields)), meta);
    const auto again = Submission::fromJson(made.toJson());
    REQUIRE(again);
    CHECK(*again == made);
    CHECK(text(again->toJson()) == text(made.toJson()));

    struct Row {
        const char *key;
        const char *value; // null = without the key
        FormError code;
    };
    static constexpr Row rows[] = {
        {"form", nullptr, FormError::MissingKey},    {"form", "5", FormError::WrongType},
        {"version", nullptr, FormError::MissingKey}, {"version", "'3'", FormError::WrongType},
        {"hash", nullptr, FormError::MissingKey},    {"reference", nullptr, FormError::MissingKey},
        {"language", "null", FormError::WrongType},  {"date", "'2026-02-30'", FormError::BadValue},
        {"date", "'soon'", FormError::BadValue},     {"answers", nullptr, FormError::MissingKey},
        {"answers", "[]", FormError::WrongType},     {"more", "1", FormError::UnknownKey},
    };
    for (const Row &row : rows) {
        QJsonObject object = made.toJson();
        INFO(row.key);
        if (row.value == nullptr)
            object.remove(QLatin1String(row.key));
        else
            object.insert(QLatin1String(row.key), json(row.value));
        const auto result = Submission::fromJson(object);
        REQUIRE_FALSE(result);
        CHECK(result.error().is(row.code));
    }
}

TEST_CASE("every bound field of the PDF gets its value")
{
    QJsonObject object = formJson(fields);
    object.insert(QStringLiteral("document"),
                  json("{'template':'t','language':'de','bindings':{"
                       "'name':'name','NAME':{'field':'name','format':'upper'},'birth':'birth','day':'birth.day',"
                       "'sex':'sex','isF':{'field':'sex','equals':'f'},'isM':{'field':'sex','equals':'m'},"
                       "'hasA':{'field':'papers','equals':'a'},'hasB':{'field':'papers','equals':'b'},"
                       "'single':{'field':'married','equals':false},'spouse':'spouse','cost':'cost',"
                       "'cents':{'field':'cost','format':'cents'},'written':{'field':'day','format':'date'},"
                       "'rule':{'rule':{'cat':[{'var':'name'},' ',{'var':'today'}]}},"
                       "'flag':{'rule':{'==':[{'var':'sex'},'f']}},'sum':{'rule':{'+':[1,1.5]}},"
                       "'fails':{'rule':{'throw':'x'}},"
                       "'sign':{'signature':'sign'},'ref':{'meta':'reference'},'today':{'meta':'today'},"
                       "'child':'children.0.name','child9':'children.9.name','count':'children.count'}}"));
    const FormDefinition definition = *FormDefinition::fromJson(object);
    Draft draft = full(Draft(definition, QDate(2026, 11, 23), QStringLiteral("FR")));
    const BindingContext context{QDate(2026, 11, 23), QStringLiteral("K7RM-2XQ9"), QStringLiteral("FR"), {}};
    const QJsonObject early = bindings(draft, context);
    CHECK(early.size() == definition.document()->bindings.size());
    CHECK(text(early.value(QStringLiteral("sign"))) == QStringLiteral("{\"strokes\":[]}"));

    draft = answered(draft, "papers", "['b']").draft;
    draft = answered(draft, "cost", "'1 234,5'").draft;
    draft = answered(draft, "day", "'2026-01-02'").draft;
    draft = answered(draft, "sign", "{'strokes':[[[0,0],[9,9]]],'width':10,'height':10}").draft;
    draft = answered(draft, "children", "[{'name':'Zoé'}]").draft;
    const QJsonObject values = bindings(definition, *complete(draft, meta), context);
    CHECK(values == bindings(draft, context));
    struct Row {
        const char *name;
        const char *value;
    };
    static constexpr Row rows[] = {
        {"name", "'Anna Müller'"},
        {"NAME", "'ANNA MÜLLER'"},
        {"birth", "'03.12.1987'"},
        {"day", "'03'"},
        {"sex", "'Frau'"},
        {"isF", "true"},
        {"isM", "false"},
        {"hasA", "false"},
        {"hasB", "true"},
        {"single", "true"},
        {"spouse", "''"},
        {"cost", "'1.234,50\\u00a0€'"},
        {"cents", "'1.234,50'"},
        {"written", "'02.01.2026'"},
        {"rule", "'Anna Müller 2026-11-23'"},
        {"flag", "true"},
        {"sum", "'2,5'"},
        {"fails", "''"},
        {"sign", "{'strokes':[[[0,0],[9,9]]],'width':10,'height':10}"},
        {"ref", "'K7RM-2XQ9'"},
        {"today", "'23.11.2026'"},
        {"child", "'Zoé'"},
        {"child9", "''"},
        {"count", "'1'"},
    };
    CHECK(std::size(rows) == static_cast<std::size_t>(values.size()));
    for (const Row &row : rows) {
        INFO(row.name);
        CHECK(text(values.value(QLatin1String(row.name))) == text(json(row.value)));
    }
    CHECK(bindings(::draft(fields), context).isEmpty());
}
