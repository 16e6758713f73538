// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/guiderun.h"
#include "guide/procedure.h"
#include "rowmodel.h"

#include <QObject>
#include <QSet>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::content
{
struct Site;
}

namespace parvis::kiosk
{

/// One visitor's way through one guide, as the screens show it: the question open, what was answered, the outcome.
///
/// All texts are in the language last given. Empty between begin() and clear()'s opposites: without a guide every text
/// is empty and every list has no row.
class GuideSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString procedureTitle READ procedureTitle NOTIFY changed)
    Q_PROPERTY(QString questionId READ questionId NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(QStringList fallen READ fallen NOTIFY changed)
    Q_PROPERTY(QString outcomeKind READ outcomeKind NOTIFY changed)
    Q_PROPERTY(QString outcomeTitle READ outcomeTitle NOTIFY changed)
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY changed)
    Q_PROPERTY(QString costTotal READ costTotal NOTIFY changed)
    Q_PROPERTY(QString delay READ delay NOTIFY changed)
    Q_PROPERTY(QString placeName READ placeName NOTIFY changed)
    Q_PROPERTY(QString placeDetail READ placeDetail NOTIFY changed)
    Q_PROPERTY(QString referName READ referName NOTIFY changed)
    Q_PROPERTY(QString referDetail READ referDetail NOTIFY changed)
    Q_PROPERTY(QString referWeb READ referWeb NOTIFY changed)
    Q_PROPERTY(QString formId READ formId NOTIFY changed)
    Q_PROPERTY(bool needsAppointment READ needsAppointment NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *options READ options CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *answered READ answered CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *checklist READ checklist CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *costs READ costs CONSTANT)

public:
    explicit GuideSession(QObject *parent = nullptr);
    ~GuideSession() override;

    /// Starts at the first question. The procedure must have a guide; TODAY is the day its rules see.
    void begin(const guide::Procedure &procedure, const content::Site &site, QDate today, const QString &language);
    void clear();
    void setLanguage(const QString &language);

    /// Chooses an option of the question shown; false when it is none of its options.
    bool choose(const QString &optionId);
    /// Shows an answered question again, with its answer marked; later answers stay.
    void revisit(const QString &questionId);
    /// Shows the question before the one shown; false at the first.
    bool previous();

    [[nodiscard]] bool atOutcome() const;
    [[nodiscard]] bool active() const { return m_run.has_value(); }
    [[nodiscard]] const guide::GuideRun *run() const { return m_run ? &*m_run : nullptr; }

    [[nodiscard]] QString procedureTitle() const;
    [[nodiscard]] QString questionId() const { return m_shown; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] int steps() const;
    /// Questions, as texts, whose answers the last choice made void.
    [[nodiscard]] QStringList fallen() const;
    [[nodiscard]] QString outcomeKind() const;
    [[nodiscard]] QString outcomeTitle() const;
    [[nodiscard]] QString outcomeText() const;
    [[nodiscard]] QString costTotal() const;
    [[nodiscard]] QString delay() const;
    [[nodiscard]] QString placeName() const;
    [[nodiscard]] QString placeDetail() const;
    [[nodiscard]] QString referName() const;
    [[nodiscard]] QString referDetail() const;
    [[nodiscard]] QString referWeb() const;
    [[nodiscard]] QString formId() const;
    [[nodiscard]] bool needsAppointment() const;
    /// Id of the site whose procedure it is; empty without a guide.
    [[nodiscard]] QString site() const;
    /// Ids of what an appointment is made for at this outcome.
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] RowModel *options() { return &m_options; }
    [[nodiscard]] RowModel *answered() { return &m_answered; }
    [[nodiscard]] RowModel *checklist() { return &m_checklist; }
    [[nodiscard]] RowModel *costs() { return &m_costs; }

    /// Ids of what he says he has with him, in the order of the list.
    [[nodiscard]] QStringList ticked() const;

    /// The visitor says he has (or has not) the thing with him.
    Q_INVOKABLE void tick(const QString &itemId);

Q_SIGNALS:
    void changed();

private:
    struct Source;

    void showOpenQuestion();
    void retell();
    void retellOutcome();
    [[nodiscard]] const guide::Question *shownQuestion() const;
    [[nodiscard]] const guide::Outcome *outcome() const;
    [[nodiscard]] QString in(const LocalizedText &text) const { return text.in(m_language); }

    std::unique_ptr<Source> m_source;
    std::optional<guide::GuideRun> m_run;
    QString m_shown; // the question on the screen; empty at the outcome
    QString m_language;
    QStringList m_fallen;
    QSet<QString> m_ticked;
    RowModel m_options;
    RowModel m_answered;
    RowModel m_checklist;
    RowModel m_costs;
};

} // namespace parvis::kiosk
