// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/condition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::guide
{

/// Collects what a rule reads, with an explicit list of open parts instead of recursion.
class ConditionReader
{
public:
    explicit ConditionReader(Condition *condition) : m_condition(condition) {}

    void read(const QJsonValue &rule)
    {
        m_open.append(rule);
        while (!m_open.isEmpty())
            readPart(m_open.takeFirst());
    }

private:
    void readPart(const QJsonValue &part)
    {
        if (part.isArray()) {
            for (const QJsonValue &item : part.toArray())
                m_open.append(item);
            return;
        }
        const QJsonObject object = part.toObject();
        if (object.size() != 1)
            return;
        const QString op = object.begin().key();
        const QJsonValue value = object.begin().value();
        const QJsonArray arguments = value.isArray() ? value.toArray() : QJsonArray{value};
        readOperation(op, arguments);
    }

    void readOperation(const QString &op, const QJsonArray &arguments)
    {
        static const QStringList iterators{QStringLiteral("map"), QStringLiteral("filter"), QStringLiteral("reduce"),
                                           QStringLiteral("all"), QStringLiteral("some"),   QStringLiteral("none"),
                                           QStringLiteral("try")};
        if (op == QLatin1String("preserve"))
            return;
        if (op == QLatin1String("var")) {
            readName(arguments.at(0));
        } else if (op == QLatin1String("val") || op == QLatin1String("exists")) {
            readPath(arguments);
        } else if (op == QLatin1String("missing")) {
            for (const QJsonValue &name : arguments)
                readName(name);
            return;
        } else if (iterators.contains(op) || op == QLatin1String("missing_some")) {
            m_condition->m_isOpaque = true;
        } else {
            readComparison(op, arguments);
        }
        for (const QJsonValue &argument : arguments)
            m_open.append(argument);
    }

    void readName(const QJsonValue &name)
    {
        const QString text = name.toString();
        if (!name.isString() || text.isEmpty() || text == QLatin1String("answers")) {
            m_condition->m_isOpaque = true;
            return;
        }
        if (text == QLatin1String("today")) {
            m_condition->m_readsToday = true;
            return;
        }
        const QStringList steps = text.split(QLatin1Char('.'));
        if (steps.size() == 2 && steps.first() == QLatin1String("answers"))
            note(&m_condition->m_questions, steps.last());
        else
            note(&m_condition->m_unknownNames, text);
    }

    void readPath(const QJsonArray &steps)
    {
        QStringList names;
        for (const QJsonValue &step : steps) {
            if (!step.isString()) {
                m_condition->m_isOpaque = true;
                return;
            }
            names << step.toString();
        }
        readName(names.join(QLatin1Char('.')));
    }

    // answers.x == "option", in either order; answers.x in ["a", "b"].
    void readComparison(const QString &op, const QJsonArray &arguments)
    {
        static const QStringList operators{QStringLiteral("=="), QStringLiteral("==="), QStringLiteral("!="),
                                           QStringLiteral("!=="), QStringLiteral("in")};
        if (!operators.contains(op) || arguments.size() != 2)
            return;
        for (int side = 0; side < 2; ++side) {
            const QString question = questionOf(arguments.at(side));
            const QJsonValue other = arguments.at(1 - side);
            const QJsonArray options = other.isArray() ? other.toArray() : QJsonArray{other};
            for (const QJsonValue &option : options) {
                if (!question.isEmpty() && option.isString())
                    m_condition->m_comparisons.append({question, option.toString()});
            }
        }
    }

    static QString questionOf(const QJsonValue &part)
    {
        const QJsonValue value = part.toObject().value(QLatin1String("var"));
        const QString name = value.isArray() ? value.toArray().at(0).toString() : value.toString();
        const QLatin1String prefix("answers.");
        return name.startsWith(prefix) ? name.mid(prefix.size()) : QString();
    }

    static void note(QStringList *list, const QString &name)
    {
        if (!list->contains(name))
            list->append(name);
    }

    Condition *m_condition;
    QList<QJsonValue> m_open;
};

Result<Condition> Condition::compile(const QJsonValue &rule)
{
    auto compiled = rules::Rule::compile(rule);
    if (!compiled)
        return compiled.error();
    Condition condition(*std::move(compiled));
    ConditionReader(&condition).read(rule);
    return condition;
}

rules::Value conditionData(const QList<GuideAnswer> &answers, QDate today)
{
    std::vector<std::pair<QString, rules::Value>> members;
    members.reserve(size_t(answers.size()));
    for (const GuideAnswer &answer : answers)
        members.emplace_back(answer.questionId, rules::Value(answer.optionId));
    std::vector<std::pair<QString, rules::Value>> data;
    data.emplace_back(QStringLiteral("answers"), rules::Value::object(std::move(members)));
    data.emplace_back(QStringLiteral("today"), rules::Value(today.toString(Qt::ISODate)));
    return rules::Value::object(std::move(data));
}

} // namespace parvis::guide
