// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace parvis::content
{

namespace
{

class TemplateCheck
{
public:
    TemplateCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file) {}

    void run()
    {
        const QString id = m_file.at(QStringLiteral("/document/template")).toString();
        if (id.isEmpty())
            return;
        QFile pdf(m_context.directory() + QStringLiteral("/documents/") + id + QStringLiteral(".pdf"));
        if (!QFileInfo(pdf).isFile() || !pdf.open(QIODevice::ReadOnly)) {
            QStringList known = QDir(m_context.directory() + QStringLiteral("/documents"))
                                    .entryList({QStringLiteral("*.pdf")}, QDir::Files);
            known.replaceInStrings(QStringLiteral(".pdf"), QString());
            m_context.error(m_file, templatePointer(),
                            QStringLiteral("There is no template documents/%1.pdf%2.").arg(id, meant(id, known)));
            return;
        }
        if (!m_context.options().templateFields)
            return;
        const auto fields = m_context.options().templateFields(pdf.readAll());
        if (!fields)
            m_context.error(
                m_file, templatePointer(),
                QStringLiteral("The template documents/%1.pdf cannot be used: %2").arg(id, fields.error().detail()));
        else
            compare(*fields);
    }

private:
    static QString templatePointer() { return QStringLiteral("/document/template"); }

    void compare(const QList<TemplateField> &fields)
    {
        QStringList names;
        for (const TemplateField &field : fields)
            names << field.name;
        const QJsonObject bindings = m_file.at(QStringLiteral("/document/bindings")).toObject();
        for (auto it = bindings.begin(); it != bindings.end(); ++it) {
            if (!names.contains(it.key()))
                m_context.error(m_file, jsonPointer(QStringLiteral("/document/bindings"), it.key()),
                                QStringLiteral("The PDF has no field \"%1\"%2.").arg(it.key(), meant(it.key(), names)));
        }
        for (const TemplateField &field : fields) {
            if (!bindings.contains(field.name))
                m_context.error(
                    m_file, QStringLiteral("/document/bindings"),
                    QStringLiteral("The PDF field \"%1\" is bound to nothing.").arg(field.name),
                    QStringLiteral(
                        "It would stay empty on every printed form; bind it, or take it out of the template."));
        }
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
};

} // namespace

void checkTemplates(CheckContext &context)
{
    QSet<QString> used;
    for (const CheckedFile *file : context.files(QStringLiteral("form"))) {
        used.insert(file->at(QStringLiteral("/document/template")).toString());
        TemplateCheck(context, *file).run();
    }
    const QDir documents(context.directory() + QStringLiteral("/documents"));
    for (const QString &name : documents.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name)) {
        if (!used.contains(name.chopped(4)))
            context.note({QStringLiteral("documents/") + name,
                          1,
                          1,
                          QStringLiteral("No form uses this template."),
                          {},
                          Problem::Severity::Warning});
    }
}

} // namespace parvis::content
