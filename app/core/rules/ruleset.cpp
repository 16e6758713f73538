// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "rules/compiler.h"
#include "rules/machine.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace parvis::rules
{

using detail::View;

struct RuleSet::State {
    // What a rule of which only the truth is wanted has come to; Value where the value is.
    enum class Standing : std::uint8_t { False, True, Failed, Value };

    std::shared_ptr<const Program> program;
    QStringList names; // by slot
    QHash<QString, int> slotByName;
    std::vector<Value> values;             // by slot
    std::vector<View> views;               // by slot: of `values`, or missing
    std::vector<std::vector<int>> readers; // by slot: rules to settle, ascending
    std::vector<int> readsEverything;
    std::vector<int> all;            // rules
    std::vector<Standing> standings; // by rule
    std::vector<Value> results;      // by rule
    std::map<int, Failure> failures; // of the rules that failed
    std::vector<int> changed;
    Value whole; // made when a rule wants it
    bool wholeIsCurrent = false;

    State(Program compiled, const std::vector<Settles> &wanted);
    int addSlot(const QString &name);
    bool put(int slot, const Value *value);
    const std::vector<int> &readersOf(int slot) const
    {
        return static_cast<std::size_t>(slot) < readers.size() ? readers[static_cast<std::size_t>(slot)]
                                                               : readsEverything;
    }
    View wholeView();
    bool settle(int rule, Machine &machine);
    bool settleValue(int rule, Machine &machine);
    bool settleFailure(int rule, const Machine &machine);
    void settle(const std::vector<int> &rules);
    void settleAll();
};

RuleSet::State::State(Program compiled, const std::vector<Settles> &wanted)
    : program(std::make_shared<const Program>(std::move(compiled)))
{
    for (const Segment &slot : program->slots)
        addSlot(slot.key.toText());
    readers.resize(program->slots.size());
    for (std::size_t i = 0; i < program->rules.size(); ++i) {
        const Program::Entry &rule = program->rules[i];
        if (rule.readsEverything) {
            readsEverything.push_back(static_cast<int>(i));
            for (auto &list : readers)
                list.push_back(static_cast<int>(i));
            continue;
        }
        for (const std::uint32_t slot : rule.slots)
            readers[slot].push_back(static_cast<int>(i));
    }
    all.resize(program->rules.size());
    std::iota(all.begin(), all.end(), 0);
    results.resize(program->rules.size());
    for (const Settles settles : wanted)
        standings.push_back(settles == Settles::Truth ? Standing::False : Standing::Value);
    for (std::size_t i = 0; i < standings.size(); ++i)
        results[i] = standings[i] == Standing::False ? Value(false) : Value();
    settleAll();
}

int RuleSet::State::addSlot(const QString &name)
{
    const int slot = static_cast<int>(values.size());
    names += name;
    slotByName.insert(name, slot);
    values.emplace_back();
    views.push_back(View::missing());
    return slot;
}

// False when nothing changes. VALUE null takes the variable away.
bool RuleSet::State::put(int slot, const Value *value)
{
    const auto at = static_cast<std::size_t>(slot);
    View &view = views[at];
    const bool wasThere = !view.is(View::Tag::Missing);
    if (!value) {
        values[at] = {};
        view = View::missing();
    } else {
        if (wasThere && detail::sameValue(view, value->view()))
            return false;
        values[at] = *value;
        // A word the rules name gets their node, so that comparing is comparing addresses.
        if (value->view().isText()) {
            const auto known = program->texts.constFind(value->view().text->text);
            if (known != program->texts.cend())
                values[at] = *known;
        }
        view = values[at].view();
    }
    wholeIsCurrent = wholeIsCurrent && !value && !wasThere;
    return value || wasThere;
}

View RuleSet::State::wholeView()
{
    if (!wholeIsCurrent) {
        std::vector<std::pair<QString, Value>> members;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!views[i].is(View::Tag::Missing))
                members.emplace_back(names[static_cast<qsizetype>(i)], values[i]);
        }
        whole = Value::object(std::move(members));
        wholeIsCurrent = true;
    }
    return whole.view();
}

// True when the rule's outcome is another one now.
bool RuleSet::State::settle(int rule, Machine &machine)
{
    const auto at = static_cast<std::size_t>(rule);
    if (standings[at] == Standing::Value)
        return settleValue(rule, machine);
    const Machine::Decision decision = machine.decide(program->rules[at].condition);
    if (decision == Machine::Decision::Failed) {
        standings[at] = Standing::Failed;
        return settleFailure(rule, machine);
    }
    const Standing now = decision == Machine::Decision::Yes ? Standing::True : Standing::False;
    if (now == standings[at])
        return false;
    if (standings[at] == Standing::Failed)
        failures.erase(rule);
    standings[at] = now;
    results[at] = Value(now == Standing::True);
    return true;
}

bool RuleSet::State::settleValue(int rule, Machine &machine)
{
    const auto at = static_cast<std::size_t>(rule);
    const View result = machine.run(program->rules[at].root);
    if (result.failed())
        return settleFailure(rule, machine);
    const bool recovered = !failures.empty() && failures.erase(rule) > 0;
    if (!recovered && detail::sameValue(results[at].view(), result))
        return false;
    results[at] = Value::share(result);
    return true;
}

bool RuleSet::State::settleFailure(int rule, const Machine &machine)
{
    results[static_cast<std::size_t>(rule)] = {};
    Failure failure = machine.failure();
    const auto known = failures.find(rule);
    if (known != failures.end() && known->second == failure)
        return false;
    failures[rule] = std::move(failure);
    return true;
}

void RuleSet::State::settle(const std::vector<int> &rules)
{
    changed.clear();
    Machine machine(*program, views.data(), readsEverything.empty() ? View::null() : wholeView());
    for (const int rule : rules) {
        if (settle(rule, machine))
            changed.push_back(rule);
        machine.reset();
    }
}

void RuleSet::State::settleAll()
{
    settle(all);
}

namespace
{

// ERROR with the place of its rule in front.
Error placed(const Error &error, qsizetype rule)
{
    const QString detail = QStringLiteral("%1: %2").arg(rule).arg(error.detail());
    for (const RuleError code : {RuleError::ManyOperators, RuleError::UnknownOperator, RuleError::TooDeep}) {
        if (error.is(code))
            return Error(code, detail);
    }
    return Error(RuleError::TooLarge, detail);
}

} // namespace

Result<RuleSet> RuleSet::compile(const QList<Wish> &rules)
{
    Compiler compiler;
    std::vector<Settles> wanted;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (const auto added = compiler.add(rules.at(i).logic); !added)
            return placed(added.error(), i);
        wanted.push_back(rules.at(i).settles);
    }
    return RuleSet(std::make_unique<State>(std::move(compiler).finish(), wanted));
}

Result<RuleSet> RuleSet::compile(const QList<QJsonValue> &rules, Settles settles)
{
    QList<Wish> wishes;
    for (const QJsonValue &logic : rules)
        wishes.append({logic, settles});
    return compile(wishes);
}

RuleSet::RuleSet(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RuleSet::RuleSet(const RuleSet &other) : m_state(std::make_unique<State>(*other.m_state)) {}
RuleSet::RuleSet(RuleSet &&other) noexcept = default;
RuleSet &RuleSet::operator=(RuleSet other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}
RuleSet::~RuleSet() = default;

int RuleSet::size() const
{
    return static_cast<int>(m_state->results.size());
}

int RuleSet::slot(const QString &name)
{
    const auto known = m_state->slotByName.constFind(name);
    return known != m_state->slotByName.cend() ? *known : m_state->addSlot(name);
}

std::span<const int> RuleSet::set(int slot, const Value &value)
{
    m_state->changed.clear();
    if (m_state->put(slot, &value))
        m_state->settle(m_state->readersOf(slot));
    return m_state->changed;
}

std::span<const int> RuleSet::remove(int slot)
{
    m_state->changed.clear();
    if (m_state->put(slot, nullptr))
        m_state->settle(m_state->readersOf(slot));
    return m_state->changed;
}

std::span<const int> RuleSet::load(const Value &data)
{
    for (const QString &name : data.keys()) {
        if (!m_state->slotByName.contains(name))
            m_state->addSlot(name);
    }
    for (int i = 0; i < static_cast<int>(m_state->values.size()); ++i) {
        const QString &name = m_state->names.at(i);
        const Value value = data.member(name);
        m_state->put(i, data.contains(name) ? &value : nullptr);
    }
    m_state->settleAll();
    return m_state->changed;
}

const Value &RuleSet::result(int index) const
{
    return m_state->results[static_cast<std::size_t>(index)];
}

const Failure *RuleSet::failure(int index) const
{
    const auto found = m_state->failures.find(index);
    return found != m_state->failures.end() ? &found->second : nullptr;
}

bool RuleSet::holds(int index) const
{
    return result(index).isTruthy();
}

int RuleSet::evaluateAll()
{
    m_state->settleAll();
    return static_cast<int>(m_state->changed.size());
}

} // namespace parvis::rules
