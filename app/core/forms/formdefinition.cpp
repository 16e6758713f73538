// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdefinition.h"

#include "forms/fieldpath.h"
#include "forms/formdata.h"
#include "forms/formreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace parvis::forms
{

Result<FormDefinition> FormDefinition::fromJson(const QJsonObject &json)
{
    return FormReader(json).read();
}

const QString &FormDefinition::id() const
{
    return m_data->id;
}

int FormDefinition::version() const
{
    return m_data->version;
}

const QString &FormDefinition::procedure() const
{
    return m_data->procedure;
}

const LocalizedText &FormDefinition::title() const
{
    return m_data->title;
}

const LocalizedText &FormDefinition::intro() const
{
    return m_data->intro;
}

int FormDefinition::minutes() const
{
    return m_data->minutes;
}

const QList<LocalizedText> &FormDefinition::nextSteps() const
{
    return m_data->nextSteps;
}

const std::vector<Section> &FormDefinition::sections() const
{
    return m_data->sections;
}

const DocumentTemplate *FormDefinition::document() const
{
    return m_data->document ? &*m_data->document : nullptr;
}

QByteArray FormDefinition::hashOf(QJsonObject json)
{
    json.remove(QLatin1String("$schema"));
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

const QString &FormDefinition::hash() const
{
    return m_data->hash;
}

const FormRules &FormDefinition::rules() const
{
    return *m_data->rules;
}

const Field *FormDefinition::findField(const QString &path) const
{
    const QStringList steps = path.split(QLatin1Char('.'));
    const LevelRules &top = m_data->rules->top;
    const int index = top.indexes.value(steps.first(), -1);
    if (index < 0 || steps.size() > 3)
        return nullptr;
    const Field *field = top.fields[static_cast<std::size_t>(index)].field;
    if (steps.size() == 1)
        return field;
    if (steps.size() == 3 && !itemIndex(steps.at(1)))
        return nullptr;
    return findItemField(*field, steps.last());
}

const Section *FormDefinition::sectionOf(const QString &path) const
{
    const QString id = path.section(QLatin1Char('.'), 0, 0);
    for (const Section &section : m_data->sections)
        for (const Field &field : section.fields)
            if (field.id == id)
                return &section;
    return nullptr;
}

} // namespace parvis::forms
