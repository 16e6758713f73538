// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "rules/compiler.h"
#include "rules/machine.h"

#include <algorithm>
#include <optional>

namespace parvis::rules
{

using detail::View;

struct RuleSet::State {
    struct Outcome {
        Value value;
        std::optional<Failure> failure;
    };

    std::shared_ptr<const Program> program;
    QStringList names; // by slot
    QHash<QString, int> slotByName;
    std::vector<Value> values;             // by slot
    std::vector<View> views;               // by slot: of `values`, or missing
    std::vector<std::vector<int>> readers; // by slot: rules to settle, ascending
    std::vector<int> readsEverything;
    std::vector<Outcome> outcomes; // by rule
    std::vector<int> changed;
    Value whole; // made when a rule wants it
    bool wholeIsCurrent = false;

    explicit State(Program compiled);
    int addSlot(const QString &name);
    bool put(int slot, const Value *value);
    const std::vector<int> &readersOf(int slot) const
    {
        return static_cast<std::size_t>(slot) < readers.size() ? readers[static_cast<std::size_t>(slot)]
                                                               : readsEverything;
    }
    View wholeView();
    bool settle(int rule, Machine &machine);
    void settle(const std::vector<int> &rules);
    void settleAll();
};

RuleSet::State::State(Program compiled) : program(std::make_shared<const Program>(std::move(compiled)))
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
    outcomes.resize(program->rules.size());
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

bool RuleSet::State::settle(int rule, Machine &machine)
{
    Outcome &outcome = outcomes[static_cast<std::size_t>(rule)];
    const View result = machine.run(program->rules[static_cast<std::size_t>(rule)].root);
    if (result.failed()) {
        Failure failure = machine.failure();
        const bool same = outcome.failure && *outcome.failure == failure;
        outcome = {{}, std::move(failure)};
        return !same;
    }
    if (!outcome.failure && detail::sameValue(outcome.value.view(), result))
        return false;
    outcome = {Value::share(result), {}};
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
    std::vector<int> all(program->rules.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    settle(all);
}

Result<RuleSet> RuleSet::compile(const QList<QJsonValue> &rules)
{
    Compiler compiler;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (const auto added = compiler.add(rules.at(i)); !added) {
            const Error &error = added.error();
            const QString detail = QStringLiteral("%1: %2").arg(i).arg(error.detail());
            for (const RuleError code : {RuleError::ManyOperators, RuleError::UnknownOperator, RuleError::TooDeep}) {
                if (error.is(code))
                    return Error(code, detail);
            }
            return Error(RuleError::TooLarge, detail);
        }
    }
    return RuleSet(std::make_unique<State>(std::move(compiler).finish()));
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
    return static_cast<int>(m_state->outcomes.size());
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
    return m_state->outcomes[static_cast<std::size_t>(index)].value;
}

const Failure *RuleSet::failure(int index) const
{
    const auto &outcome = m_state->outcomes[static_cast<std::size_t>(index)];
    return outcome.failure ? &*outcome.failure : nullptr;
}

bool RuleSet::holds(int index) const
{
    return m_state->outcomes[static_cast<std::size_t>(index)].value.isTruthy();
}

int RuleSet::evaluateAll()
{
    m_state->settleAll();
    return static_cast<int>(std::count_if(m_state->outcomes.begin(), m_state->outcomes.end(),
                                          [](const State::Outcome &outcome) { return outcome.value.isTruthy(); }));
}

} // namespace parvis::rules
