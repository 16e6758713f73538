// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/procedure.h"

#include "guide/finding.h"
#include "guide/guideerror.h"
#include "guide/objectreader.h"

#include <algorithm>

namespace parvis::guide
{

namespace
{

Target readTarget(ObjectReader &reader)
{
    const QJsonValue next = reader.take("next");
    const QJsonValue outcome = next.toObject().value(QLatin1String("outcome"));
    if (next.isString())
        return {Target::Kind::Question, next.toString()};
    if (!outcome.isString() || next.toObject().size() != 1)
        reader.fail("next", QStringLiteral("The id of a question or {\"outcome\": id} is expected here."));
    return {Target::Kind::Outcome, outcome.toString()};
}

Option readOption(ObjectReader &reader)
{
    Option option;
    option.id = reader.string("id");
    option.label = reader.text("label");
    option.hint = reader.textIf("hint");
    option.visible = reader.conditionIf("visible");
    option.next = readTarget(reader);
    return option;
}

Question readQuestion(ObjectReader &reader)
{
    Question question;
    question.id = reader.string("id");
    question.text = reader.text("text");
    question.hint = reader.textIf("hint");
    question.options = reader.list<Option>("options", readOption);
    if (question.options.isEmpty())
        reader.fail("options", QStringLiteral("A question needs at least one option."));
    return question;
}

Cost readCost(ObjectReader &reader)
{
    Cost cost;
    cost.label = reader.text("label");
    const auto cents = reader.integerIf("cents");
    if (!cents)
        reader.fail("cents", QStringLiteral("The amount in cents is missing."));
    cost.cents = cents.value_or(0);
    cost.visible = reader.conditionIf("visible");
    return cost;
}

std::optional<ReferTo> readReferTo(ObjectReader &reader)
{
    if (!reader.has("referTo"))
        return std::nullopt;
    ObjectReader inner = reader.object("referTo");
    ReferTo referTo{inner.text("name"), inner.text("detail"), inner.stringIf("web")};
    inner.finish();
    return referTo;
}

Outcome readOutcome(ObjectReader &reader)
{
    Outcome outcome;
    outcome.id = reader.string("id");
    const QString kind = reader.string("kind");
    if (kind == QLatin1String("refer"))
        outcome.kind = OutcomeKind::Refer;
    else if (kind == QLatin1String("refuse"))
        outcome.kind = OutcomeKind::Refuse;
    else if (kind != QLatin1String("proceed"))
        reader.fail("kind", QStringLiteral("The kind is proceed, refer or refuse."));
    outcome.title = reader.text("title");
    outcome.text = reader.text("text");
    if (reader.has("checklist"))
        outcome.checklist = reader.strings("checklist");
    outcome.form = reader.stringIf("form");
    if (reader.has("reasons"))
        outcome.reasons = reader.strings("reasons");
    outcome.place = reader.stringIf("place");
    if (reader.has("costs"))
        outcome.costs = reader.list<Cost>("costs", readCost);
    outcome.delay = reader.textIf("delay");
    outcome.referTo = readReferTo(reader);
    if (outcome.kind != OutcomeKind::Proceed && !outcome.referTo)
        reader.fail("referTo", QStringLiteral("A refusal must say where to go instead."));
    return outcome;
}

ChecklistItem readChecklistItem(ObjectReader &reader)
{
    ChecklistItem item;
    item.id = reader.string("id");
    item.text = reader.text("text");
    item.detail = reader.textIf("detail");
    item.alternative = reader.textIf("alternative");
    item.visible = reader.conditionIf("visible");
    item.original = reader.boolIf("original");
    item.copies = int(std::min<qint64>(reader.integerIf("copies").value_or(0), 1000));
    return item;
}

std::optional<Guide> readGuide(ObjectReader &reader)
{
    if (!reader.has("guide"))
        return std::nullopt;
    ObjectReader inner = reader.object("guide");
    Guide guide;
    guide.start = inner.string("start");
    guide.questions = inner.list<Question>("questions", readQuestion);
    guide.outcomes = inner.list<Outcome>("outcomes", readOutcome);
    if (inner.has("checklist"))
        guide.checklist = inner.list<ChecklistItem>("checklist", readChecklistItem);
    inner.finish();
    return guide;
}

Section readSection(ObjectReader &reader)
{
    return {reader.string("id"), reader.text("title"), reader.text("text")};
}

QMap<QString, QStringList> readKeywords(ObjectReader &reader)
{
    QMap<QString, QStringList> keywords;
    const QJsonValue value = reader.take("keywords");
    if (!value.isObject())
        reader.fail("keywords", QStringLiteral("Lists of words by language are expected here."));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QJsonValue &word : it.value().toArray())
            keywords[it.key()] << word.toString();
    }
    return keywords;
}

void readCostAndLegal(ObjectReader &reader, Procedure *procedure)
{
    if (reader.has("cost")) {
        ObjectReader cost = reader.object("cost");
        procedure->cost = cost.text("text");
        procedure->costCents = cost.integerIf("cents");
        cost.finish();
    }
    if (reader.has("legal")) {
        ObjectReader legal = reader.object("legal");
        procedure->legal = LegalSource{legal.text("label"), legal.string("url")};
        legal.finish();
    }
}

Procedure readProcedure(ObjectReader &reader)
{
    Procedure procedure;
    (void)reader.take("$schema");
    procedure.id = reader.string("id");
    procedure.site = reader.string("site");
    procedure.icon = reader.string("icon");
    procedure.audiences = reader.strings("audiences");
    procedure.categories = reader.strings("categories");
    procedure.title = reader.text("title");
    procedure.summary = reader.text("summary");
    procedure.keywords = readKeywords(reader);
    procedure.sections = reader.list<Section>("sections", readSection);
    readCostAndLegal(reader, &procedure);
    procedure.delay = reader.textIf("delay");
    procedure.counterpart = reader.stringIf("counterpart");
    procedure.validFrom = reader.dateIf("validFrom");
    procedure.validUntil = reader.dateIf("validUntil");
    procedure.guide = readGuide(reader);
    return procedure;
}

} // namespace

Result<Procedure, DecodeFault> Procedure::decode(const QJsonObject &json)
{
    std::optional<DecodeFault> fault;
    ObjectReader reader(json, {}, &fault);
    Procedure procedure = readProcedure(reader);
    reader.finish();
    if (fault)
        return *fault;
    return procedure;
}

Result<Procedure> Procedure::fromJson(const QJsonObject &json)
{
    auto procedure = decode(json);
    if (!procedure)
        return Error(GuideError::Malformed,
                     procedure.error().pointer + QStringLiteral(": ") + procedure.error().message);
    if (procedure->guide) {
        for (const Finding &finding : structuralFindings(*procedure->guide))
            return Error(GuideError::NotRunnable,
                         QStringLiteral("/guide%1: %2").arg(finding.pointer, toSentence(finding)));
    }
    return *std::move(procedure);
}

bool Procedure::isValidOn(QDate day) const
{
    return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day < validUntil);
}

QStringList Procedure::formIds() const
{
    QStringList ids;
    for (const Outcome &outcome : guide ? guide->outcomes : QList<Outcome>()) {
        if (!outcome.form.isEmpty() && !ids.contains(outcome.form))
            ids << outcome.form;
    }
    return ids;
}

} // namespace parvis::guide
