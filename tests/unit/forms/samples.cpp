// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parvis;
using namespace parvis::forms;

namespace
{

QJsonArray withLabels(QJsonArray fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields.at(i).isObject())
            continue;
        QJsonObject field = fields.at(i).toObject();
        if (!field.contains(QLatin1String("label")))
            field.insert(QLatin1String("label"), json("{'fr':'Question','de':'Frage'}"));
        if (field.contains(QLatin1String("fields")))
            field.insert(QLatin1String("fields"), withLabels(field.value(QLatin1String("fields")).toArray()));
        fields[i] = field;
    }
    return fields;
}

} // namespace

QJsonValue json(const char *text)
{
    QByteArray bytes = QByteArray("[") + text + "]";
    bytes.replace('\'', '"');
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    INFO(text);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array().at(0);
}

QJsonObject formJson(const char *fields)
{
    QJsonObject form = json("{'id':'sample','version':3,'procedure':'sample','title':{'fr':'Essai'},'minutes':5,"
                            "'sections':[{'id':'only','title':{'fr':'Partie'}}]}")
                           .toObject();
    QJsonObject section = form.value(QLatin1String("sections")).toArray().at(0).toObject();
    section.insert(QLatin1String("fields"), withLabels(json(fields).toArray()));
    form.insert(QLatin1String("sections"), QJsonArray{section});
    return form;
}

FormDefinition form(const char *fields)
{
    auto result = FormDefinition::fromJson(formJson(fields));
    if (!result)
        FAIL(result.error().detail().toStdString());
    return *result;
}

Error formError(const char *fields)
{
    const auto result = FormDefinition::fromJson(formJson(fields));
    INFO(fields);
    REQUIRE_FALSE(result);
    return result.error();
}

Draft draft(const char *fields)
{
    return Draft(form(fields), QDate(2026, 11, 23), QStringLiteral("FR"));
}

DraftChange answered(const Draft &draft, const char *path, const char *raw)
{
    const auto answer = draft.parse(QString::fromUtf8(path), json(raw), QStringLiteral("fr"));
    INFO(path << " " << raw);
    if (!answer)
        FAIL(toString(answer.error().code).toStdString());
    return draft.with(QString::fromUtf8(path), *answer);
}

QString text(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}
