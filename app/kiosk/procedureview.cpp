// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedureview.h"

#include "localformat.h"

namespace parvis::kiosk
{

ProcedureView::ProcedureView(QObject *parent) : QObject(parent), m_sections({QStringLiteral("title"), QStringLiteral("text")})
{
}

void ProcedureView::show(guide::Procedure procedure, LocalizedText siteName, std::optional<Counterpart> counterpart,
                         QDate today)
{
    m_procedure = std::move(procedure);
    m_siteName = std::move(siteName);
    m_counterpart = std::move(counterpart);
    m_today = today;
    retell();
}

void ProcedureView::clear()
{
    m_procedure.reset();
    m_counterpart.reset();
    m_siteName = {};
    retell();
}

void ProcedureView::setLanguage(const QString &language)
{
    m_language = language;
    retell();
}

void ProcedureView::retell()
{
    QList<QVariantMap> rows;
    if (m_procedure) {
        for (const auto &section : m_procedure->sections)
            rows.append({{QStringLiteral("title"), section.title.in(m_language)},
                         {QStringLiteral("text"), section.text.in(m_language)}});
    }
    m_sections.setRows(std::move(rows));
    Q_EMIT changed();
}

QString ProcedureView::title() const { return m_procedure ? m_procedure->title.in(m_language) : QString(); }
QString ProcedureView::summary() const { return m_procedure ? m_procedure->summary.in(m_language) : QString(); }
QString ProcedureView::cost() const { return m_procedure ? m_procedure->cost.in(m_language) : QString(); }
QString ProcedureView::delay() const { return m_procedure ? m_procedure->delay.in(m_language) : QString(); }

QString ProcedureView::legalLabel() const
{
    return m_procedure && m_procedure->legal ? m_procedure->legal->label.in(m_language) : QString();
}

QString ProcedureView::legalUrl() const
{
    return m_procedure && m_procedure->legal ? m_procedure->legal->url : QString();
}

QString ProcedureView::counterpartTitle() const
{
    return m_counterpart ? m_counterpart->title.in(m_language) : QString();
}

QString ProcedureView::counterpartSite() const
{
    return m_counterpart ? m_counterpart->site.in(m_language) : QString();
}

bool ProcedureView::hasForm() const
{
    return m_procedure && m_procedure->formIds().size() == 1;
}

QString ProcedureView::validity() const
{
    if (!m_procedure)
        return {};
    if (m_procedure->validFrom.isValid() && m_today < m_procedure->validFrom)
        return tr("In force from %1").arg(longDate(m_procedure->validFrom, m_language));
    if (m_procedure->validUntil.isValid())
        return tr("In force until %1").arg(longDate(m_procedure->validUntil.addDays(-1), m_language));
    return {};
}

} // namespace parvis::kiosk
