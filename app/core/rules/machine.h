// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: runs a program.
#pragma once

#include "rules/program.h"
#include "rules/ruleerror.h"

#include <vector>

namespace parvis::rules
{

/// Evaluates rules of one program on one set of data. Everything is borrowed: program, slots and data outlive the
/// machine, and the views it gives live as long as it does. Recursion follows the nesting of the rule, which compiling
/// bounds.
class Machine
{
public:
    using View = detail::View;

    /// Members of the data are SLOTS by number, or found by name in DATA where SLOTS is null.
    Machine(const Program &program, const View *slots, const View &data)
        : m_program(program), m_slots(slots), m_data(data)
    {
    }

    /// The result of the rule at node ROOT; View::failed() when there is none, then see failure().
    [[nodiscard]] View run(std::uint32_t root) { return fetch(m_program.nodes[root]); }
    /// Whether that result is truthy, by the rule's tests from FIRST on.
    enum class Decision : std::uint8_t { No, Yes, Failed };
    [[nodiscard]] Decision decide(std::uint32_t first);
    [[nodiscard]] Failure failure() const;
    /// Forgets what a run has left behind; the views it gave are gone.
    void reset()
    {
        if (!m_made.empty())
            m_made.clear();
        if (!m_thrown.isNull())
            m_thrown = {};
        m_steps = stepLimit;
    }

private:
    // A scope: the element an iterator is at, the failure a fallback answers to, or a step of reduce.
    struct Frame {
        enum class Holds : std::uint8_t { Item, Failure, Reduction };
        Holds holds = Holds::Item;
        View item; ///< element, failure, or current
        View accumulator;
        std::size_t index = 0;
        const Frame *outer = nullptr;
    };
    class Scope;

    // Constants and slots are most of what rules read: they need no call.
    [[nodiscard]] View fetch(const Node &node)
    {
        if (node.op == Op::Slot && m_slots)
            return m_slots[node.data];
        if (node.op == Op::Constant)
            return m_program.constants[node.data].view();
        return evaluate(node);
    }
    [[nodiscard]] const Node &child(const Node &node, std::uint32_t i) const { return m_program.nodes[node.first + i]; }

    View evaluate(const Node &node);

    // conditions (decide.cpp)
    Decision ask(const Test &test);
    Decision askNode(const Test &test);

    // control (machine.cpp)
    View choose(const Node &node);
    View every(const Node &node);
    View any(const Node &node);
    View coalesce(const Node &node);
    View attempt(const Node &node);
    View raise(const Node &node);
    View array(const Node &node);
    View operand(const Node &node);

    // comparisons (compare.cpp)
    View compare(const Node &node);
    View pair(Op op, const View &left, const View &right);
    View looselyEqual(const View &left, const View &right);
    View ordered(Op op, const View &left, const View &right);
    bool strictlyEqual(const View &left, const View &right);

    // lookups (lookup.cpp)
    View slot(std::uint32_t number);
    View whole();
    View item();
    View below(View from, const Path &path);
    View step(const View &from, const Segment &segment) const;
    View frameStep(const Frame &frame, const Segment &segment) const;
    View itemPath(const Path &path);
    View climb(const Node &node);
    View contentOf(const Frame &frame);
    View computedVar(const Node &node);
    View computedVal(const Node &node);
    View dotted(const View &name);
    View missing(const Node &node);
    View computedMissing(const Node &node);
    View missingAmong(const std::vector<View> &keys, double wanted);

    // arithmetic (arithmetic.cpp)
    View calculate(const Node &node);
    View result(double number);
    double numberOf(const View &view) { return view.isNumber() ? view.number : convertedNumber(view); }
    double convertedNumber(const View &view);
    template <typename Take> View eachOperand(const Node &node, Take take);
    View sum(const Node &node);
    View product(const Node &node);
    View fold(const Node &node);

    // texts and arrays (texts.cpp)
    View cat(const Node &node);
    View substr(const Node &node);
    View in(const Node &node);
    View merge(const Node &node);
    View length(const Node &node);
    bool appendText(QString &text, const View &view);

    // iterators (iteration.cpp)
    View iterate(const Node &node);
    View mapped(const Node &body, const View &items);
    View filtered(const Node &body, const View &items);
    View searched(Op op, const Node &body, const View &items);
    View reduced(const Node &node, const View &items);

    View fail(RuleError code);
    View make(Value value);
    View makeArray(std::vector<Value> items);
    View makeText(const QString &text);
    [[nodiscard]] bool spend(std::size_t steps);

    const Program &m_program;
    const View *m_slots;
    const View m_data;
    const Frame *m_frame = nullptr;
    std::int64_t m_steps = stepLimit;
    std::vector<Value> m_made; // keeps what the views point at
    RuleError m_code = RuleError::Thrown;
    Value m_thrown;

    static constexpr std::int64_t stepLimit = 4'000'000;
};

/// A scope for as long as it lives.
class Machine::Scope
{
public:
    Scope(Machine &machine, Frame::Holds holds, const View &item) : m_machine(machine)
    {
        frame.holds = holds;
        frame.item = item;
        frame.outer = machine.m_frame;
        machine.m_frame = &frame;
    }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    ~Scope() { m_machine.m_frame = frame.outer; }

    Frame frame;

private:
    Machine &m_machine;
};

} // namespace parvis::rules
