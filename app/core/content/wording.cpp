// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <vector>

namespace parvis::content
{

namespace
{

QString unescaped(QString step)
{
    return step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
}

// Insertions, deletions, changes and swaps of neighbours (optimal string alignment).
int editDistance(const QString &a, const QString &b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> older(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(row.begin(), row.end(), 0);
    const auto same = [&](qsizetype i, qsizetype j) { return a.at(i).toCaseFolded() == b.at(j).toCaseFolded(); };
    for (qsizetype i = 0; i < a.size(); ++i) {
        older.swap(last);
        last.swap(row);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j) + 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same(i, j) ? 0 : 1)});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[at] = std::min(row[at], older[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nameOf(const QString &pointer)
{
    const QStringList steps = pointer.split(QLatin1Char('/'));
    if (steps.size() < 2)
        return QStringLiteral("The file");
    const QString last = unescaped(steps.last());
    bool isIndex = false;
    const int index = last.toInt(&isIndex);
    if (!isIndex)
        return QLatin1Char('"') + last + QLatin1Char('"');
    if (steps.size() < 3)
        return QStringLiteral("Entry %1 of the file").arg(index + 1);
    return QStringLiteral("Entry %1 of \"%2\"").arg(index + 1).arg(unescaped(steps.at(steps.size() - 2)));
}

QString quoted(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (!value.isString())
        text = value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
    if (text.size() > 60)
        text = text.left(59) + QChar(0x2026);
    return value.isString() ? QLatin1Char('"') + text + QLatin1Char('"') : text;
}

QString kindInWords(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QStringLiteral("the number %1").arg(value.toVariant().toString());
    case QJsonValue::String:
        return QStringLiteral("the text %1").arg(quoted(value));
    case QJsonValue::Array:
        return QStringLiteral("a list [ ]");
    case QJsonValue::Object:
        return QStringLiteral("an object { }");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

QString typesInWords(const QStringList &types)
{
    QStringList words;
    for (const QString &type : types) {
        if (type == QLatin1String("string"))
            words << QStringLiteral("a text in double quotes");
        else if (type == QLatin1String("integer"))
            words << QStringLiteral("a whole number");
        else if (type == QLatin1String("boolean"))
            words << QStringLiteral("true or false");
        else if (type == QLatin1String("array"))
            words << QStringLiteral("a list [ ]");
        else if (type == QLatin1String("object"))
            words << QStringLiteral("an object { }");
        else
            words << QStringLiteral("a ") + type;
    }
    return words.join(QStringLiteral(" or "));
}

QString nearest(const QString &word, const QStringList &known)
{
    if (word.size() < 3 || word.size() > 80)
        return {};
    QString best;
    int bestDistance = word.size() < 6 ? 2 : 3;
    for (const QString &candidate : known) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString meant(const QString &word, const QStringList &known)
{
    const QString best = nearest(word, known);
    return best.isEmpty() ? QString() : QStringLiteral("; perhaps \"%1\" is meant").arg(best);
}

} // namespace parvis::content
