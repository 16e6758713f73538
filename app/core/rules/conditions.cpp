// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions.h"

#include <algorithm>
#include <optional>

namespace parvis::rules
{

namespace
{

using At = std::uint32_t;

Test::Kind mirrored(Test::Kind kind)
{
    switch (kind) {
    case Test::Kind::Less:
        return Test::Kind::Greater;
    case Test::Kind::LessEqual:
        return Test::Kind::GreaterEqual;
    case Test::Kind::Greater:
        return Test::Kind::Less;
    case Test::Kind::GreaterEqual:
        return Test::Kind::LessEqual;
    default:
        return kind;
    }
}

std::optional<Test::Kind> comparison(Op op)
{
    switch (op) {
    case Op::Equal:
    case Op::NotEqual:
        return Test::Kind::Equal;
    case Op::Less:
        return Test::Kind::Less;
    case Op::LessEqual:
        return Test::Kind::LessEqual;
    case Op::Greater:
        return Test::Kind::Greater;
    case Op::GreaterEqual:
        return Test::Kind::GreaterEqual;
    default:
        return {};
    }
}

// Builds from the end: where a test leads must be there before the test.
class Builder
{
public:
    Builder(Program &program) : m_program(program), m_base(static_cast<At>(program.tests.size())) {}

    At build(At at, At yes, At no)
    {
        const Node node = m_program.nodes[at];
        switch (node.op) {
        case Op::Constant:
            return m_program.constants[node.data].isTruthy() ? yes : no;
        case Op::Not:
            return node.count > 0 ? build(node.first, no, yes) : yes;
        case Op::Truth:
            return node.count > 0 ? build(node.first, yes, no) : no;
        case Op::And:
            return buildAll(node, yes, no);
        case Op::Or:
            return buildAny(node, yes, no);
        case Op::If:
            return buildIf(node, yes, no);
        default:
            break;
        }
        if (comparison(node.op) && node.count > 2 && leavesOnly(node))
            return buildChain(node, yes, no);
        return ask(at, yes, no);
    }

    // The tests stand in the wrong order; turns them round and gives the place of the one that was FIRST.
    At finish(At first)
    {
        const At last = static_cast<At>(m_program.tests.size()) - 1;
        const auto turned = [&](At at) { return at >= Test::yesEnd ? at : m_base + last - at; };
        std::reverse(m_program.tests.begin() + m_base, m_program.tests.end());
        for (At at = m_base; at < m_program.tests.size(); ++at) {
            m_program.tests[at].yes = turned(m_program.tests[at].yes);
            m_program.tests[at].no = turned(m_program.tests[at].no);
        }
        return turned(first);
    }

private:
    At buildAll(const Node &node, At yes, At no)
    {
        At next = node.count > 0 ? yes : no;
        for (At i = node.count; i-- > 0;)
            next = build(node.first + i, next, no);
        return next;
    }

    At buildAny(const Node &node, At yes, At no)
    {
        At next = no;
        for (At i = node.count; i-- > 0;)
            next = build(node.first + i, yes, next);
        return next;
    }

    At buildIf(const Node &node, At yes, At no)
    {
        const bool hasElse = node.count % 2 != 0;
        At next = hasElse ? build(node.first + node.count - 1, yes, no) : no;
        for (At i = node.count / 2; i-- > 0;) {
            const At then = build(node.first + 2 * i + 1, yes, no);
            next = build(node.first + 2 * i, then, next);
        }
        return next;
    }

    // a < b < c is a < b and b < c where reading b twice costs nothing and cannot fail.
    At buildChain(const Node &node, At yes, At no)
    {
        At next = yes;
        for (At i = node.count - 1; i-- > 0;) {
            Node pair = node;
            pair.first = node.first + i;
            pair.count = 2;
            m_program.nodes.push_back(pair);
            next = ask(static_cast<At>(m_program.nodes.size()) - 1, next, no);
        }
        return next;
    }

    [[nodiscard]] bool leavesOnly(const Node &node) const
    {
        const auto first = m_program.nodes.begin() + node.first;
        return std::all_of(first, first + node.count,
                           [](const Node &leaf) { return leaf.op == Op::Slot || leaf.op == Op::Constant; });
    }

    At ask(At at, At yes, At no)
    {
        Test test;
        test.node = at;
        test.yes = yes;
        test.no = no;
        const Node node = m_program.nodes[at];
        if (node.op == Op::Slot) {
            test.kind = Test::Kind::Truthy;
            test.slot = node.data;
        } else if (node.count == 2) {
            recognise(test, node);
        }
        m_program.tests.push_back(test);
        return static_cast<At>(m_program.tests.size()) - 1;
    }

    // One variable against one constant has a kind of its own.
    void recognise(Test &test, const Node node)
    {
        const Node left = m_program.nodes[node.first];
        const Node right = m_program.nodes[node.first + 1];
        const bool slotFirst = left.op == Op::Slot && right.op == Op::Constant;
        const bool slotLast = left.op == Op::Constant && right.op == Op::Slot;
        if (!slotFirst && !slotLast)
            return;
        const detail::View constant = m_program.constants[slotFirst ? right.data : left.data].view();
        std::optional<Test::Kind> kind;
        if (node.op == Op::In && slotFirst && constant.isArray())
            kind = Test::Kind::In;
        else if (constant.isNumber() || (constant.isText() && (node.op == Op::Equal || node.op == Op::NotEqual)))
            kind = comparison(node.op);
        if (!kind)
            return;
        test.kind = slotFirst ? *kind : mirrored(*kind);
        // The node is asked the same question, so it has to be the same way round.
        if (node.op == Op::NotEqual) {
            std::swap(test.yes, test.no);
            Node equal = node;
            equal.op = Op::Equal;
            test.node = static_cast<At>(m_program.nodes.size());
            m_program.nodes.push_back(equal);
        }
        test.slot = slotFirst ? left.data : right.data;
        test.constant = constant;
    }

    Program &m_program;
    const At m_base;
};

} // namespace

std::uint32_t compileCondition(Program &program, std::uint32_t root)
{
    Builder builder(program);
    return builder.finish(builder.build(root, Test::yesEnd, Test::noEnd));
}

} // namespace parvis::rules
