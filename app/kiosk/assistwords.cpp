// SPDX-License-Identifier: GPL-3.0-or-later
// What is said and asked before a form is filled with help.
#include "assistsession.h"

#include "localformat.h"

namespace parvis::kiosk
{

void AssistSession::setLanguage(const QString &language)
{
    m_language = language;
    tellStep();
}

void AssistSession::show(const QString &step)
{
    m_step = step;
    tellStep();
}

QList<std::pair<QString, QString>> AssistSession::labelsOf(const QString &step) const
{
    if (step == QLatin1String("whom"))
        return {{QStringLiteral("present"), tr("For the person who is here")}, {QStringLiteral("absent"), tr("For somebody who is not here")}};
    if (step == QLatin1String("role"))
        return {{QStringLiteral("agent"), m_asked.whom == wire::Assistance::Whom::Present ? tr("The agent, with the person") : tr("The agent alone")},
                {QStringLiteral("relative"), tr("A relative or somebody close")},
                {QStringLiteral("guardian"), tr("A legal guardian")},
                {QStringLiteral("mandated"), tr("A person with a mandate")},
                {QStringLiteral("association"), tr("An association or a social service")}};
    if (step == QLatin1String("mandate"))
        return {{QStringLiteral("written"), tr("A signed authorisation")},
                {QStringLiteral("family"), tr("Parental authority")},
                {QStringLiteral("court"), tr("A decision of a court")},
                {QStringLiteral("mission"), tr("A mission of the association or service")}};
    if (step == QLatin1String("proof"))
        return {{QStringLiteral("seen"), tr("The agent has seen the paper")}, {QStringLiteral("dated"), tr("Give the date of the paper")}};
    return {};
}

QString AssistSession::hintOf(const QString &value) const
{
    if (value == QLatin1String("guardian"))
        return tr("For a child, or for an adult under protection");
    if (value == QLatin1String("court"))
        return tr("Guardianship, for example");
    return {};
}

QString AssistSession::chosen(const QString &step) const
{
    if (step == QLatin1String("proof"))
        return m_dated ? QStringLiteral("dated") : m_given.contains(step) ? QStringLiteral("seen") : QString();
    if (!m_given.contains(step))
        return {};
    return step == QLatin1String("whom")   ? toText(m_asked.whom)
           : step == QLatin1String("role") ? toText(m_asked.role)
                                           : toText(m_asked.mandate);
}

QString AssistSession::labelOf(const QString &step, const QString &value) const
{
    const auto labels = labelsOf(step);
    for (const auto &[name, label] : labels) {
        if (name == value)
            return label;
    }
    return {};
}

void AssistSession::tellStep()
{
    const bool isPresent = m_asked.whom == wire::Assistance::Whom::Present;
    m_title.clear();
    m_lead.clear();
    m_statement.clear();
    if (m_step == QLatin1String("whom")) {
        m_title = tr("For whom is this form?");
        m_lead = tr("Before it begins: a few questions about the help.");
    } else if (m_step == QLatin1String("role")) {
        m_title = tr("Who gives the answers?");
    } else if (m_step == QLatin1String("mandate")) {
        m_title = tr("By what right?");
        m_lead = tr("Who is not here can only be spoken for with a mandate.");
    } else if (m_step == QLatin1String("proof")) {
        m_title = tr("How is this shown?");
        m_lead = labelOf(QStringLiteral("mandate"), toText(m_asked.mandate));
    } else if (m_step == QLatin1String("consent")) {
        m_title = tr("Do you agree?");
        m_lead = tr("Please read this aloud and wait for the answer.");
        const QString agent = m_agent ? m_agent->name : QString();
        m_statement = isPresent ? tr("%1 of the town hall helps to fill in this form. The town hall keeps, together with the request, who helped, who gave the answers, and that you agreed. Do you agree?").arg(agent)
                            : tr("You have this form filled in for somebody else, with the help of %1. The town hall keeps, together with the request, who gave the answers, by what right, and that you agreed. Do you agree?").arg(agent);
    }
    QList<QVariantMap> rows;
    const auto labels = labelsOf(m_step);
    for (const auto &[value, label] : labels)
        rows.append({{QStringLiteral("value"), value}, {QStringLiteral("label"), label},
                     {QStringLiteral("hint"), hintOf(value)}, {QStringLiteral("selected"), value == chosen(m_step)}});
    m_options.setRows(std::move(rows));
    tellSummary();
    Q_EMIT changed();
}

void AssistSession::tellSummary()
{
    QList<QVariantMap> rows;
    const auto add = [&](const QString &label, const QString &value) {
        rows.append({{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
    };
    if (m_step == QLatin1String("consent")) {
        add(tr("For whom"), labelOf(QStringLiteral("whom"), toText(m_asked.whom)));
        add(tr("Who gives the answers"), labelOf(QStringLiteral("role"), toText(m_asked.role)));
        if (m_asked.mandate != wire::Assistance::Mandate::None)
            add(tr("By what right"),
                tr("%1, %2").arg(labelOf(QStringLiteral("mandate"), toText(m_asked.mandate)),
                                 m_asked.mandateDate.isValid() ? tr("of %1").arg(longDate(m_asked.mandateDate, m_language))
                                                               : tr("seen by the agent")));
    }
    m_summary.setRows(std::move(rows));
}

QString AssistSession::helpLine() const
{
    if (!m_record)
        return {};
    return m_record->whom == wire::Assistance::Whom::Present
               ? tr("Filled in with the help of %1.").arg(m_record->name)
               : tr("Filled in for somebody else, with the help of %1.").arg(m_record->name);
}

} // namespace parvis::kiosk
