// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleerror.h"

namespace parvis::rules
{

QString typeOf(RuleError code)
{
    switch (code) {
    case RuleError::ManyOperators:
    case RuleError::UnknownOperator:
        return QStringLiteral("Unknown Operator");
    case RuleError::TooDeep:
        return QStringLiteral("Too Deep");
    case RuleError::TooLarge:
        return QStringLiteral("Too Large");
    case RuleError::InvalidArguments:
        return QStringLiteral("Invalid Arguments");
    case RuleError::NotANumber:
        return QStringLiteral("NaN");
    case RuleError::Thrown:
        break;
    }
    return QStringLiteral("Thrown");
}

Failure failureOf(RuleError code)
{
    return {code, Value::object({{QStringLiteral("type"), Value(typeOf(code))}})};
}

Error Failure::toError() const
{
    return Error(code, typeOf(code));
}

} // namespace parvis::rules
