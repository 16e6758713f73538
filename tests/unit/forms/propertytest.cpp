// SPDX-License-Identifier: GPL-3.0-or-later
// Random drafts and random input, each from a seed that a failure names.
#include "forms/submission.h"
#include "samples.h"
#include "support/catch.h"

#include <QJsonArray>

#include <random>

using namespace parvis::forms;

namespace
{

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QByteArray condition(Random &random, int before)
{
    const QByteArray name = "f" + QByteArray::number(below(random, before));
    switch (below(random, 4)) {
    case 0:
        return "{'!!':[{'var':'" + name + "'}]}";
    case 1:
        return "{'>':[{'var':['" + name + "',3]},2]}";
    case 2:
        return "{'or':[{'==':[{'var':'" + name + "'},1]},{'!':{'var':'f" + QByteArray::number(below(random, before)) +
               "'}}]}";
    default:
        return "{'==':[{'var':'" + name + "'},null]}";
    }
}

/// Numbers, choices, computed fields and repeats, each leaning on fields before it.
QByteArray randomForm(Random &random)
{
    QByteArray fields = "[{'id':'f0','kind':'number'}";
    const int count = 5 + below(random, 20);
    for (int i = 1; i < count; ++i) {
        fields += ",{'id':'f" + QByteArray::number(i) + "'";
        if (below(random, 2) == 0)
            fields += ",'visible':" + condition(random, i);
        switch (below(random, 6)) {
        case 0:
            fields += ",'kind':'number','calculated':{'+':[{'var':['f0',0]},1]}";
            break;
        case 1:
            fields += ",'kind':'choice','options':[{'value':'a','label':{'fr':'A'}},{'value':'b','label':{'fr':'B'},"
                      "'visible':" +
                      condition(random, i) + "}]";
            break;
        case 2:
            fields += ",'kind':'repeat','minItems':1,'maxItems':3,'fields':[{'id':'n','kind':'number'},"
                      "{'id':'m','kind':'number','visible':{'>':[{'var':'n'},2]}},"
                      "{'id':'o','kind':'number','required':false,'visible':" +
                      condition(random, i) + "}]";
            break;
        case 3:
            fields += ",'kind':'number','required':" + condition(random, i);
            break;
        default:
            fields += ",'kind':'number','max':{'var':'f0'}";
        }
        fields += "}";
    }
    return fields + "]";
}

DraftChange randomChange(Random &random, const Draft &draft, int count)
{
    const QString path = QStringLiteral("f%1").arg(below(random, count));
    const Field &field = *draft.form().findField(path);
    if (field.kind == FieldKind::Repeat) {
        const int items = draft.itemCount(path);
        const int act = below(random, 4);
        if (act == 0 || items == 0)
            return draft.withItem(path);
        if (act == 1)
            return draft.withoutItem(path, below(random, items + 1));
        const QString inner =
            QStringLiteral("%1.%2.%3").arg(path).arg(below(random, items)).arg(QChar(u'm' + below(random, 3)));
        const auto answer = draft.parse(inner, below(random, 5), QStringLiteral("fr"));
        return answer ? draft.with(inner, *answer) : DraftChange{draft, {}};
    }
    if (below(random, 8) == 0)
        return draft.without(path);
    const QJsonValue raw = field.kind == FieldKind::Choice
                               ? QJsonValue(below(random, 2) == 0 ? QStringLiteral("a") : QStringLiteral("b"))
                               : QJsonValue(below(random, 5));
    const auto answer = draft.parse(path, raw, QStringLiteral("fr"));
    return answer ? draft.with(path, *answer) : DraftChange{draft, {}};
}

/// The same answers given to a new draft, in the order of the form or against it.
Draft rebuilt(const Draft &draft, int count, bool backwards)
{
    Draft fresh(draft.form(), draft.today(), draft.region());
    ParseContext free{draft.today(), QStringLiteral("fr"), draft.region()};
    free.required = false;
    free.maximum = QJsonValue(1000);
    for (int i = 0; i < count; ++i) {
        const QString path = QStringLiteral("f%1").arg(backwards ? count - 1 - i : i);
        const QJsonValue given = draft.given(path);
        if (!given.isUndefined())
            fresh = fresh.with(path, *parse(*draft.form().findField(path), given, free)).draft;
    }
    return fresh;
}

void checkInvariants(const Draft &before, const DraftChange &change, int count)
{
    const Draft &draft = change.draft;
    for (const bool backwards : {false, true}) {
        const Draft fresh = rebuilt(draft, count, backwards);
        REQUIRE(fresh == draft);
        REQUIRE(text(fresh.answers()) == text(draft.answers()));
        REQUIRE(fresh.gaps() == draft.gaps());
        REQUIRE(fresh.visibleFields() == draft.visibleFields());
    }
    for (const Gap &gap : draft.gaps())
        REQUIRE(draft.isVisible(gap.path));
    const QStringList ids = draft.answers().keys();
    for (const QString &id : ids)
        REQUIRE(draft.isVisible(id));
    for (const QString &path : change.fallen) {
        REQUIRE_FALSE(before.value(path).isNull());
        REQUIRE(draft.value(path).isNull());
        REQUIRE((draft.given(path) == before.given(path)));
    }
    REQUIRE(complete(draft, {}).ok() == draft.gaps().isEmpty());
}

QJsonValue randomJson(Random &random, int depth)
{
    static const char *const keys[] = {"day",  "month",   "year",  "street", "postcode", "city",  "country", "name",
                                       "code", "strokes", "width", "height", "type",     "bytes", "reason",  "n"};
    static const char *const texts[] = {
        "",     "67000 Strasbourg", "FR7630006000011234567890189", "+33388123456", "a@b", "1987-12-03", "12,50", "a",
        "\x01", "e\u0301",          "99999999999999999999999",     "1.2.3,4"};
    switch (below(random, depth > 0 ? 8 : 6)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return below(random, 2) == 0;
    case 2:
        return below(random, 4) == 0 ? 1e300 : below(random, 4000) - 10;
    case 3:
        return QString(below(random, 200), QChar(static_cast<char16_t>(random())));
    case 4:
    case 5:
        return QString::fromUtf8(texts[below(random, 12)]);
    case 6: {
        QJsonArray array;
        for (int i = below(random, 4); i > 0; --i)
            array.append(randomJson(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = below(random, 6); i > 0; --i)
            object.insert(QLatin1String(keys[below(random, 16)]), randomJson(random, depth - 1));
        return object;
    }
    }
}

} // namespace

TEST_CASE("a draft settled step by step equals one settled from scratch")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        const QByteArray fields = randomForm(random);
        Draft draft = ::draft(fields.constData());
        const int count = static_cast<int>(draft.form().sections().front().fields.size());
        INFO("seed " << seed << " " << fields.constData());
        for (int step = 0; step < 25; ++step) {
            const DraftChange change = randomChange(random, draft, count);
            checkInvariants(draft, change, count);
            draft = change.draft;
        }
    }
}

TEST_CASE("whatever the screen sends, parsing ends in a value or an error")
{
    for (int kind = 0; kind <= static_cast<int>(FieldKind::Repeat); ++kind) {
        QByteArray field = "{'id':'f','kind':'" + toString(static_cast<FieldKind>(kind)).toLatin1() + "'";
        if (kind == static_cast<int>(FieldKind::Choice) || kind == static_cast<int>(FieldKind::Choices))
            field += ",'options':[{'value':'a','label':{'fr':'A'}}]";
        if (kind == static_cast<int>(FieldKind::Repeat))
            field += ",'fields':[{'id':'n','kind':'number'},{'id':'name','kind':'name'},{'id':'day','kind':'date'}]";
        if (kind == static_cast<int>(FieldKind::Note))
            field += ",'text':{'fr':'x'}";
        const Draft draft = ::draft(("[" + field + "}]").constData());
        int values = 0;
        for (unsigned seed = 1; seed <= 1500; ++seed) {
            Random random(seed);
            const QJsonValue raw = randomJson(random, 3);
            INFO(field.constData() << " seed " << seed << " " << text(raw).toStdString());
            const auto answer = draft.parse(QStringLiteral("f"), raw, QStringLiteral("fr"));
            if (!answer)
                continue;
            ++values;
            const Draft filled = draft.with(QStringLiteral("f"), *answer).draft;
            REQUIRE(filled.value(QStringLiteral("f")) == answer->value());
            // What is stored can be read, shown and stored again.
            REQUIRE(draft.parse(QStringLiteral("f"), answer->value(), QStringLiteral("fr"))->value() ==
                    answer->value());
            static_cast<void>(filled.display(QStringLiteral("f"), QStringLiteral("de")));
        }
        const bool rare = kind == static_cast<int>(FieldKind::Signature) ||
                          kind == static_cast<int>(FieldKind::Siret) || kind == static_cast<int>(FieldKind::Address) ||
                          kind == static_cast<int>(FieldKind::Email) || kind == static_cast<int>(FieldKind::Country);
        CHECK((values > 0 || rare || !holdsValue(static_cast<FieldKind>(kind))));
    }
}

TEST_CASE("garbage is no form and no submission")
{
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        Random random(seed);
        INFO("seed " << seed);
        const QJsonObject object = randomJson(random, 3).toObject();
        CHECK_FALSE(FormDefinition::fromJson(object));
        CHECK_FALSE(Submission::fromJson(object));
    }
}

TEST_CASE("a form with one thing broken is refused or still a form")
{
    const QJsonObject whole = formJson("[{'id':'a','kind':'choice','options':[{'value':'x','label':{'fr':'X'}}]},"
                                       "{'id':'b','kind':'date','min':'2020-01-01','visible':{'==':[{'var':'a'},'x']}},"
                                       "{'id':'r','kind':'repeat','fields':[{'id':'n','kind':'name'}]}]");
    int refused = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        QJsonArray sections = whole.value(QStringLiteral("sections")).toArray();
        QJsonObject section = sections.at(0).toObject();
        QJsonArray fields = section.value(QStringLiteral("fields")).toArray();
        QJsonObject field = fields.at(below(random, 3)).toObject();
        const QStringList keys = field.keys();
        field.insert(keys.at(below(random, static_cast<int>(keys.size()))), randomJson(random, 3));
        fields[below(random, 3)] = field;
        section.insert(QStringLiteral("fields"), fields);
        QJsonObject form = whole;
        form.insert(QStringLiteral("sections"), QJsonArray{section});
        const auto result = FormDefinition::fromJson(form);
        refused += result ? 0 : 1;
        if (result)
            static_cast<void>(Draft(*result, QDate(2026, 11, 23), QStringLiteral("FR")).gaps());
    }
    CHECK(refused > 1000);
}
