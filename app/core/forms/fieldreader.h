// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/field.h"
#include "forms/objectreader.h"
#include "forms/rulecollector.h"

#include <vector>

namespace parvis::forms
{

/// Reads one field of a form file; its rules are gathered as they stand.
class FieldReader
{
public:
    FieldReader(const QJsonValue &json, const QString &pointer, FirstFault &fault);

    [[nodiscard]] Field read(std::vector<FoundRule> &found);

private:
    void readCommon(std::vector<FoundRule> &found);
    void readRequired(std::vector<FoundRule> &found);
    void readLengths();
    void readPattern();
    void readBounds(std::vector<FoundRule> &found);
    [[nodiscard]] QJsonValue readBound(QLatin1String key, RuleUse use, std::vector<FoundRule> &found);
    [[nodiscard]] bool fits(const QJsonValue &bound) const;
    void readOptions(std::vector<FoundRule> &found);
    void readItems();
    void readAccept();
    /// True when KEY is there and means something for this kind; there without meaning is KeyNotForKind.
    bool hasFor(QLatin1String key, std::initializer_list<FieldKind> kinds);
    void addRule(QLatin1String key, RuleUse use, std::vector<FoundRule> &found);

    ObjectReader m_json;
    FirstFault &m_fault;
    Field m_field;
};

} // namespace parvis::forms
