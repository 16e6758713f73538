// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/procedure.h"
#include "rowmodel.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

/// The page of one procedure in the visitor's language. Empty texts where the procedure does not say.
class ProcedureView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString procedureId READ procedureId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString delay READ delay NOTIFY changed)
    Q_PROPERTY(QString legalLabel READ legalLabel NOTIFY changed)
    Q_PROPERTY(QString legalUrl READ legalUrl NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString counterpartId READ counterpartId NOTIFY changed)
    Q_PROPERTY(QString counterpartTitle READ counterpartTitle NOTIFY changed)
    Q_PROPERTY(QString counterpartSite READ counterpartSite NOTIFY changed)
    Q_PROPERTY(bool hasGuide READ hasGuide NOTIFY changed)
    Q_PROPERTY(bool hasForm READ hasForm NOTIFY changed)
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString validity READ validity NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *sections READ sections CONSTANT)

public:
    /// The same life event across the border.
    struct Counterpart {
        QString id;
        LocalizedText title;
        LocalizedText site;
    };

    explicit ProcedureView(QObject *parent = nullptr);

    void show(guide::Procedure procedure, LocalizedText siteName, std::optional<Counterpart> counterpart, QDate today);
    void clear();
    void setLanguage(const QString &language);
    [[nodiscard]] const guide::Procedure *procedure() const { return m_procedure ? &*m_procedure : nullptr; }

    [[nodiscard]] QString procedureId() const { return m_procedure ? m_procedure->id : QString(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString icon() const { return m_procedure ? m_procedure->icon : QString(); }
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString delay() const;
    [[nodiscard]] QString legalLabel() const;
    [[nodiscard]] QString legalUrl() const;
    [[nodiscard]] QString siteName() const { return m_siteName.in(m_language); }
    [[nodiscard]] QString counterpartId() const { return m_counterpart ? m_counterpart->id : QString(); }
    [[nodiscard]] QString counterpartTitle() const;
    [[nodiscard]] QString counterpartSite() const;
    [[nodiscard]] bool hasGuide() const { return m_procedure && m_procedure->guide; }
    /// True when exactly one form can be filled without asking anything first.
    [[nodiscard]] bool hasForm() const;
    [[nodiscard]] bool valid() const { return m_procedure && m_procedure->isValidOn(m_today); }
    /// "in force until ..." or "in force from ...", for the visitor; empty when there is no limit in sight.
    [[nodiscard]] QString validity() const;
    [[nodiscard]] RowModel *sections() { return &m_sections; }

Q_SIGNALS:
    void changed();

private:
    void retell();

    std::optional<guide::Procedure> m_procedure;
    std::optional<Counterpart> m_counterpart;
    LocalizedText m_siteName;
    QString m_language;
    QDate m_today;
    RowModel m_sections;
};

} // namespace parvis::kiosk
