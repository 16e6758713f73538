// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/nodes.h"
#include "rules/ruleerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::rules
{

namespace detail
{

namespace
{

struct JsonReader {
    TextPool *pool;
    std::optional<RuleError> error;
    std::uint64_t weight = 0;

    Value text(const QString &content) { return pool ? pooled(*pool, content) : Value(content); }

    // Checked on the way down, so that too much is refused before it is built.
    bool enter(int depth)
    {
        if (depth > Value::maxDepth)
            error = RuleError::TooDeep;
        return !error;
    }

    Value array(const QJsonArray &json, int depth)
    {
        std::vector<Value> items;
        if (!enter(depth))
            return {};
        items.reserve(static_cast<std::size_t>(json.size()));
        for (const QJsonValue &item : json) {
            items.push_back(read(item, depth));
            if (error)
                return {};
        }
        return Value::array(std::move(items));
    }

    Value object(const QJsonObject &json, int depth)
    {
        std::vector<std::pair<QString, Value>> members;
        if (!enter(depth))
            return {};
        members.reserve(static_cast<std::size_t>(json.size()));
        for (auto it = json.begin(); it != json.end(); ++it) {
            weight += 1 + static_cast<std::uint64_t>(it.key().size() / 8);
            members.emplace_back(it.key(), read(it.value(), depth));
            if (error)
                return {};
        }
        return Value::object(std::move(members));
    }

    Value read(const QJsonValue &json, int depth)
    {
        ++weight;
        if (json.isString())
            weight += static_cast<std::uint64_t>(json.toString().size() / 8);
        if (weight > Value::maxWeight) {
            error = RuleError::TooLarge;
            return {};
        }
        switch (json.type()) {
        case QJsonValue::Bool:
            return Value(json.toBool());
        case QJsonValue::Double:
            return Value(json.toDouble());
        case QJsonValue::String:
            return text(json.toString());
        case QJsonValue::Array:
            return array(json.toArray(), depth + 1);
        case QJsonValue::Object:
            return object(json.toObject(), depth + 1);
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        return {};
    }
};

} // namespace

Value pooled(TextPool &pool, const QString &text)
{
    const auto found = pool.constFind(text);
    return found != pool.cend() ? *found : *pool.insert(text, Value(text));
}

Result<Value> valueFromJson(const QJsonValue &json, TextPool *pool)
{
    JsonReader reader{pool, {}};
    Value value = reader.read(json, 0);
    if (reader.error)
        return Error(*reader.error, typeOf(*reader.error));
    return value;
}

} // namespace detail

Result<Value> Value::fromJson(const QJsonValue &json)
{
    return detail::valueFromJson(json, nullptr);
}

QJsonValue Value::toJson() const
{
    switch (kind()) {
    case Kind::Null:
        break;
    case Kind::Bool:
        return m_view.truth;
    case Kind::Number:
        return m_view.number + 0.0; // no "-0"
    case Kind::Text:
        return m_view.text->text;
    case Kind::Array: {
        QJsonArray array;
        for (const Value &item : m_view.array->items)
            array.append(item.toJson());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const auto &member : m_view.object->members)
            object.insert(member.key.toText(), member.value.toJson());
        return object;
    }
    }
    return QJsonValue::Null;
}

QByteArray Value::toJsonLine() const
{
    // A document must be an array or an object; the brackets go again.
    const QByteArray line = QJsonDocument(QJsonArray{toJson()}).toJson(QJsonDocument::Compact);
    return line.mid(1, line.size() - 2);
}

} // namespace parvis::rules
