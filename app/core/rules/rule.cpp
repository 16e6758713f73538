// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include "rules/compiler.h"
#include "rules/machine.h"

namespace parvis::rules
{

namespace
{

QStringList namesOf(const Program &program)
{
    QStringList names;
    for (const std::uint32_t slot : program.rules.front().slots)
        names += program.slots[slot].key.toText();
    names.sort();
    return names;
}

} // namespace

Result<Rule> Rule::compile(const QJsonValue &logic)
{
    Compiler compiler;
    if (const auto added = compiler.add(logic); !added)
        return added.error();
    auto program = std::make_shared<Program>(std::move(compiler).finish());
    QStringList names = namesOf(*program);
    return Rule(std::move(program), std::move(names));
}

Result<Value, Failure> Rule::evaluate(const Value &data) const
{
    Machine machine(*m_program, nullptr, data.view());
    const detail::View result = machine.run(m_program->rules.front().root);
    if (result.failed())
        return machine.failure();
    return Value::share(result);
}

bool Rule::holds(const Value &data) const
{
    Machine machine(*m_program, nullptr, data.view());
    return machine.decide(m_program->rules.front().condition) == Machine::Decision::Yes;
}

bool Rule::readsEverything() const
{
    return m_program->rules.front().readsEverything;
}

} // namespace parvis::rules
