// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of rules: what compiling gives and the machine runs.
#pragma once

#include "rules/nodes.h"

#include <cstdint>
#include <vector>

namespace parvis::rules
{

enum class Op : std::uint8_t {
    // Leaves
    Constant, ///< data: constant
    Slot,     ///< data: slot. A member of the data, as it is
    SlotPath, ///< data: path. Below a member of the data
    Whole,    ///< the data as a whole
    Item,     ///< the data of the innermost scope
    ItemPath, ///< data: path. Below the data of the innermost scope
    Climb,    ///< data: path, level: how many levels out
    Fail,     ///< data: a RuleError
    // Lookups with computed names
    ComputedVar, ///< the text it splits at dots
    ComputedVal, ///< the steps, one child each, or one array of them
    // Structure and control
    Array,
    If,
    And,
    Or,
    Coalesce,
    Default, ///< first child; when missing, second child
    Exists,  ///< whether its child, a lookup, finds something
    Try,
    Throw,
    Not,
    Truth,
    Same, ///< gives its child back
    // Comparisons
    Equal,
    NotEqual,
    StrictEqual,
    StrictNotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    // Arithmetic
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Min,
    Max,
    // Texts and arrays
    Cat,
    Substr,
    In,
    Merge,
    Length,
    // Iterators: array, body, start
    Map,
    Filter,
    Reduce,
    All,
    Some,
    None,
    // Missing: children are key, lookup, key, lookup, ...; MissingSome has the wanted number before them
    Missing,
    MissingSome,
    ComputedMissing,
    ComputedMissingSome,
};

/// One step of a rule. Children are neighbours: first, first + 1, ... first + count - 1.
struct Node {
    Op op = Op::Constant;
    bool spreads = false;    ///< the only child gives either one operand or an array of all of them
    std::uint16_t level = 0; ///< of Climb
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint32_t data = 0;
};
static_assert(sizeof(Node) == 16);

/// One step of a path: a member's name, and the index it may also be.
struct Segment {
    Value key;               ///< a text
    std::int64_t index = -1; ///< the key as an array index; -1 when it is none
    bool isLength = false;   ///< the key is "length"
    static Segment of(Value key);
};

/// Steps first .. first + count - 1 of the program's segments, from a slot (SlotPath) or the scope's data.
struct Path {
    std::uint32_t slot = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// A question with two ways on. A condition is a web of them: and, or, not and if are only ways, not work. Most
/// questions compare one variable with one constant, and everything for that lies here side by side.
struct Test {
    enum class Kind : std::uint8_t {
        Truthy,    ///< the slot is truthy
        Equal,     ///< the slot == constant, a text or a number
        Less,      ///< the slot is below constant, a number
        LessEqual, ///< ... and so on
        Greater,
        GreaterEqual, ///< the slot is not below it
        In,           ///< the slot is an element of constant, an array
        Node,         ///< the node gives something truthy
    };

    static constexpr std::uint32_t yesEnd = 0xfffffffeU; ///< as a way on: the condition holds
    static constexpr std::uint32_t noEnd = 0xffffffffU;

    Kind kind = Kind::Node;
    std::uint32_t slot = 0;
    std::uint32_t node = 0; ///< asks the same, for all kinds of value
    std::uint32_t yes = yesEnd;
    std::uint32_t no = noEnd;
    detail::View constant; ///< borrowed from the program's constants
};

/// Rules compiled together: they share constants, slots and memory.
struct Program {
    struct Entry {
        std::uint32_t root = 0;           ///< its node
        std::uint32_t condition = 0;      ///< its first test, or an end
        std::vector<std::uint32_t> slots; ///< that it reads, ascending, each once
        bool readsEverything = false;
    };

    std::vector<Node> nodes;
    std::vector<Test> tests;
    std::vector<Value> constants;
    std::vector<Segment> segments;
    std::vector<Path> paths;
    std::vector<Segment> slots; ///< by slot: the name
    std::vector<Entry> rules;
    detail::TextPool texts; ///< of all constants
};

} // namespace parvis::rules
