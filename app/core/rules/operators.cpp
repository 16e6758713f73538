// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/operators.h"

#include <algorithm>
#include <iterator>

namespace parvis::rules
{

namespace
{

constexpr Operator operators[] = {
    {u"var", Op::ComputedVar, Shape::Var},
    {u"val", Op::ComputedVal, Shape::Val},
    {u"exists", Op::Exists, Shape::Exists},
    {u"missing", Op::Missing, Shape::Missing},
    {u"missing_some", Op::MissingSome, Shape::MissingSome, 2},
    {u"preserve", Op::Constant, Shape::Preserve},
    {u"if", Op::If, Shape::Listed},
    {u"?:", Op::If, Shape::Listed},
    {u"and", Op::And, Shape::Listed},
    {u"or", Op::Or, Shape::Listed},
    {u"??", Op::Coalesce, Shape::Listed},
    {u"try", Op::Try, Shape::Try},
    {u"throw", Op::Throw, Shape::Values},
    {u"!", Op::Not, Shape::Values},
    {u"!!", Op::Truth, Shape::Values},
    {u"log", Op::Same, Shape::Values},
    {u"==", Op::Equal, Shape::Listed, 2},
    {u"!=", Op::NotEqual, Shape::Listed, 2},
    {u"===", Op::StrictEqual, Shape::Listed, 2},
    {u"!==", Op::StrictNotEqual, Shape::Listed, 2},
    {u"<", Op::Less, Shape::Listed, 2},
    {u"<=", Op::LessEqual, Shape::Listed, 2},
    {u">", Op::Greater, Shape::Listed, 2},
    {u">=", Op::GreaterEqual, Shape::Listed, 2},
    {u"+", Op::Add, Shape::Spread},
    {u"-", Op::Subtract, Shape::Spread, 1},
    {u"*", Op::Multiply, Shape::Spread},
    {u"/", Op::Divide, Shape::Spread, 1},
    {u"%", Op::Modulo, Shape::Spread, 1},
    {u"min", Op::Min, Shape::Spread, 1},
    {u"max", Op::Max, Shape::Spread, 1},
    {u"cat", Op::Cat, Shape::Spread},
    {u"substr", Op::Substr, Shape::Values, 1},
    {u"in", Op::In, Shape::Values, 1},
    {u"merge", Op::Merge, Shape::Values},
    {u"length", Op::Length, Shape::Values, 1, 1},
    {u"map", Op::Map, Shape::Iterator, 2},
    {u"filter", Op::Filter, Shape::Iterator, 2},
    {u"reduce", Op::Reduce, Shape::Iterator, 2},
    {u"all", Op::All, Shape::Iterator, 2},
    {u"some", Op::Some, Shape::Iterator, 2},
    {u"none", Op::None, Shape::Iterator, 2},
};

} // namespace

const Operator *findOperator(QStringView name)
{
    const auto *found = std::find_if(std::begin(operators), std::end(operators),
                                     [&](const Operator &candidate) { return QStringView(candidate.name) == name; });
    return found != std::end(operators) ? found : nullptr;
}

} // namespace parvis::rules
