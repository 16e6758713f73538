// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checkcontext.h"
#include "content/wording.h"
#include "rules/rule.h"

#include <QDate>
#include <QJsonArray>

namespace parvis::content
{

namespace
{

class FileCheck
{
public:
    FileCheck(CheckContext &context, const CheckedFile &file) : m_context(context), m_file(file) {}

    void run()
    {
        checkName();
        const QStringList languages = languagesNeeded();
        for (const QString &pointer : m_file.verdict.places.value(QStringLiteral("text")))
            checkText(pointer, languages);
        for (const QString &pointer : m_file.verdict.places.value(QStringLiteral("rule")))
            checkRule(pointer);
        for (const QString &pointer : m_file.verdict.places.value(QStringLiteral("date")))
            checkDate(pointer);
        checkIcons();
    }

private:
    void checkName()
    {
        const QJsonValue id = m_file.root().value(QLatin1String("id"));
        if (id.isString() && id.toString() != m_file.id)
            m_context.error(
                m_file, QStringLiteral("/id"),
                QStringLiteral("The id is %1, but the file is called \"%2.json\".").arg(quoted(id), m_file.id),
                QStringLiteral("Id and file name must be the same."));
    }

    [[nodiscard]] QStringList languagesNeeded() const
    {
        if (m_file.kind == QLatin1String("site") || m_file.kind == QLatin1String("appointments") ||
            m_file.kind == QLatin1String("queue") || m_file.kind == QLatin1String("news"))
            return m_context.languagesOfSite(m_file.id);
        QString site = m_file.root().value(QLatin1String("site")).toString();
        if (m_file.kind == QLatin1String("form")) {
            const CheckedFile *procedure =
                m_context.find(QStringLiteral("procedure"), m_file.root().value(QLatin1String("procedure")).toString());
            site = procedure ? procedure->root().value(QLatin1String("site")).toString() : QString();
        }
        const QStringList languages = m_context.languagesOfSite(site);
        return languages.isEmpty() ? m_context.allLanguages() : languages;
    }

    void checkText(const QString &pointer, const QStringList &languages)
    {
        const QJsonObject text = m_file.at(pointer).toObject();
        QStringList missing;
        for (const QString &language : languages) {
            if (!text.contains(language))
                missing << language;
            else if (text.value(language).isString() && text.value(language).toString().trimmed().isEmpty() &&
                     !text.value(language).toString().isEmpty())
                m_context.error(m_file, jsonPointer(pointer, language),
                                QStringLiteral("The text of %1 in \"%2\" is blank.").arg(nameOf(pointer), language));
        }
        if (!missing.isEmpty() && m_file.at(pointer).isObject())
            m_context.error(m_file, pointer,
                            QStringLiteral("%1 has no text in \"%2\".")
                                .arg(nameOf(pointer), missing.join(QStringLiteral("\", \""))),
                            QStringLiteral("Every text needs all languages of its site."));
    }

    void checkRule(const QString &pointer)
    {
        const auto rule = rules::Rule::compile(m_file.at(pointer));
        if (!rule)
            m_context.error(m_file, pointer,
                            QStringLiteral("%1 is no rule: %2.").arg(nameOf(pointer), rule.error().detail()),
                            QStringLiteral("A rule is {\"operator\": [arguments]} with one operator of JsonLogic."));
    }

    void checkDate(const QString &pointer)
    {
        const QString text = m_file.at(pointer).toString();
        if (text.size() == 10 && !QDate::fromString(text, Qt::ISODate).isValid())
            m_context.error(m_file, pointer, QStringLiteral("The day \"%1\" does not exist.").arg(text),
                            QStringLiteral("Year, month, day: 2026-12-25."));
    }

    void checkIcons()
    {
        checkIcon(QStringLiteral("/icon"));
        if (m_file.kind != QLatin1String("categories"))
            return;
        const qsizetype count = m_file.root().value(QLatin1String("categories")).toArray().size();
        for (qsizetype i = 0; i < count; ++i)
            checkIcon(QStringLiteral("/categories/%1/icon").arg(i));
    }

    void checkIcon(const QString &pointer)
    {
        const QStringList &icons = m_context.options().icons;
        const QString icon = m_file.at(pointer).toString();
        if (!icons.isEmpty() && !icon.isEmpty() && !icons.contains(icon))
            m_context.error(m_file, pointer, QStringLiteral("There is no icon \"%1\"%2.").arg(icon, meant(icon, icons)),
                            QStringLiteral("Icons: ") + icons.join(QStringLiteral(", ")));
    }

    CheckContext &m_context;
    const CheckedFile &m_file;
};

} // namespace

void checkEveryFile(CheckContext &context)
{
    for (const CheckedFile *file : context.files({}))
        FileCheck(context, *file).run();
}

} // namespace parvis::content
