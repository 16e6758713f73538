// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms.
#pragma once

#include "forms/formdata.h"
#include "forms/objectreader.h"
#include "forms/rulecollector.h"

#include <QSet>

namespace parvis::forms
{

/// Reads a form file; the working half of FormDefinition::fromJson().
class FormReader
{
public:
    explicit FormReader(const QJsonObject &json) : m_source(json), m_json(json, QString(), m_fault) {}

    [[nodiscard]] Result<FormDefinition> read();

private:
    void readHead();
    void readSections();
    /// Fields of one list, and what they need of it.
    struct FieldList {
        std::vector<Field> &into;
        std::vector<FoundRule> &found;
        QSet<QString> &ids;
        QJsonValue visible = QJsonValue::Undefined; ///< the rule of the group the list is of
    };
    void readFields(const QJsonArray &items, const QString &pointer, FieldList list);
    void readGroup(const QJsonValue &json, const QString &pointer, FieldList list);
    void readItems(const QJsonValue &json, const QString &pointer, Field &repeat);
    void limitToGroup(const Field &field, const QString &pointer, FieldList &list);
    void compileRules();
    void readDocument();
    void readBinding(const QString &name, const QJsonValue &json, const QString &pointer);
    void readFieldBinding(ObjectReader &json, Binding &binding);
    const Field *checkPath(const QString &path, const QString &pointer);
    [[nodiscard]] std::vector<const Field *> topFields() const;

    QJsonObject m_source;
    FirstFault m_fault;
    ObjectReader m_json;
    std::shared_ptr<FormDefinition::Data> m_form = std::make_shared<FormDefinition::Data>();
    std::vector<FoundRule> m_found;
    std::vector<std::vector<FoundRule>> m_itemRules; ///< one a repeat
    QSet<QString> m_ids;
    bool m_insideRepeat = false;
    QMap<QString, rules::Rule> m_bindingRules;
};

} // namespace parvis::forms
