// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>
#include <typeinfo>

namespace parvis
{

/// What went wrong: a value of a module's own documented enum, with a detail for a technician.
///
/// The detail is English, one line, and never holds what a visitor answered. Text for people is made at the edge from
/// the code alone.
class Error
{
public:
    template <typename Code>
        requires std::is_enum_v<Code>
    explicit Error(Code code, QString detail = {})
        : m_domain(&typeid(Code)), m_code(static_cast<int>(code)), m_detail(std::move(detail))
    {
    }

    /// True when this error is CODE of its enum; codes of different enums are never equal.
    template <typename Code>
        requires std::is_enum_v<Code>
    [[nodiscard]] bool is(Code code) const
    {
        return *m_domain == typeid(Code) && m_code == static_cast<int>(code);
    }

    [[nodiscard]] const QString &detail() const { return m_detail; }

    bool operator==(const Error &other) const;

private:
    const std::type_info *m_domain;
    int m_code;
    QString m_detail;
};

} // namespace parvis
