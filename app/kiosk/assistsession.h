// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/kioskconfig.h"
#include "rowmodel.h"
#include "store/assistancestore.h"
#include "wire/assistance.h"

#include <QObject>
#include <QThreadPool>
#include <QVariant>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

/// An agent who helps at this kiosk: his signing in, what is asked before he fills a form with a visitor, and the
/// trace.
///
/// Nobody is signed in whose step cannot be traced. The questions are "whom", "role", "mandate", "proof" and "consent";
/// their words follow the language. A PIN is checked beside the interface, and counts as a wrong try until it is found
/// right: neither leaving nor a restart takes a try or a lock away (how many and how long: seal/pinrule.h). tick() is
/// called a few times a second. Needs no network.
class AssistSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool available READ available CONSTANT)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool over READ over NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool codeGiven READ codeGiven NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(bool dated READ dated NOTIFY changed)
    Q_PROPERTY(QString dateError READ dateError NOTIFY changed)
    Q_PROPERTY(QString helpLine READ helpLine NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *options READ options CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *summary READ summary CONSTANT)

public:
    using What = store::AssistanceEvent::What;
    static constexpr int pace = 4; ///< the idle time is so many times longer

    /// TRACE null: nobody helps here.
    AssistSession(QList<content::Assistant> assistants, const store::AssistanceStore *trace, std::chrono::minutes limit,
                  const Clock &clock, QObject *parent = nullptr);
    ~AssistSession() override;

    [[nodiscard]] bool available() const { return !m_assistants.isEmpty() && m_trace; }
    [[nodiscard]] bool active() const { return m_agent.has_value(); }
    /// The longest time was reached; until somebody has read it.
    [[nodiscard]] bool over() const { return m_over; }
    /// For the band: a whole sentence.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool codeGiven() const { return !m_code.isEmpty(); }
    /// A PIN is being checked; nothing else can be given meanwhile.
    [[nodiscard]] bool checking() const { return m_checking; }
    /// Why he is not signed in, and what to do; empty when all is well.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool blocked() const;

    Q_INVOKABLE void giveCode(const QString &code);
    /// One answer for a wrong code and a wrong PIN. Then it begins with the code again.
    Q_INVOKABLE void givePin(const QString &pin);
    Q_INVOKABLE void forgetCode();
    /// The screen is another one: who is found right now is not signed in any more.
    void turnAway();
    Q_INVOKABLE void dismiss();
    /// Out of it; nothing where nobody is in it.
    void end(What why);
    /// As end(), and what was agreed is forgotten.
    void clear();
    void tick();
    void setLanguage(const QString &language);

    // What is asked before a form is filled with help.
    /// Asks anew for the form of PROCEDURE.
    void ask(const QString &procedure);
    /// Shows the question STEP.
    void show(const QString &step);
    /// Answers STEP; gives the next question, or nothing where the answer is not yet whole or is none of options().
    [[nodiscard]] QString answer(const QString &step, const QString &value);
    /// The date of the mandate in its parts; as answer(), with dateError() where it is no such date.
    [[nodiscard]] QString giveDate(const QVariantMap &parts, QDate today);
    Q_INVOKABLE void clearDateError();
    /// The visitor agreed; false where that cannot be traced.
    [[nodiscard]] bool agree();
    void refuse();
    /// Agreed for the form that is filled, with the agent who is here now.
    [[nodiscard]] bool agreed() const { return m_record && (!m_agent || m_record->code == m_agent->code); }
    [[nodiscard]] const std::optional<wire::Assistance> &record() const { return m_record; }
    void forgetRecord();
    /// A form that comes back was filled with this help, or with none.
    void restore(const std::optional<wire::Assistance> &record);
    void noteSent(const QString &procedure);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString lead() const { return m_lead; }
    /// To be read aloud to whom it concerns.
    [[nodiscard]] QString statement() const { return m_statement; }
    /// The mandate's date is asked for.
    [[nodiscard]] bool dated() const { return m_dated; }
    [[nodiscard]] QString dateError() const { return m_dateError; }
    /// With whose help the form was filled; empty where there was none.
    [[nodiscard]] QString helpLine() const;
    /// Roles: value, label, hint, selected.
    [[nodiscard]] RowModel *options() { return &m_options; }
    /// What was answered; roles: label, value.
    [[nodiscard]] RowModel *summary() { return &m_summary; }

Q_SIGNALS:
    void changed();
    void signedIn();
    void ended();

private:
    [[nodiscard]] bool trace(What what, const QString &code, const QString &procedure = {});
    void loadLock();
    void keepLock();
    void checked(int turn, const content::Assistant &candidate, bool known, bool right);
    void lockIfTried(const QString &code);
    void tellStep();
    void tellSummary();
    [[nodiscard]] QList<std::pair<QString, QString>> labelsOf(const QString &step) const;
    [[nodiscard]] QString hintOf(const QString &value) const;
    [[nodiscard]] QString chosen(const QString &step) const;
    [[nodiscard]] QString labelOf(const QString &step, const QString &value) const;

    enum class Refusal { None, Wrong, Untraced };

    const QList<content::Assistant> m_assistants;
    const store::AssistanceStore *const m_trace;
    const std::chrono::minutes m_limit;
    const Clock &m_clock;
    std::optional<content::Assistant> m_agent;
    Instant m_began;
    bool m_over = false;
    QString m_code;
    Refusal m_refusal = Refusal::None;
    store::AssistanceLock m_lock;
    bool m_lockOwed = false; // it could not be written; tried again
    bool m_checking = false;
    int m_turn = 0; // a PIN given before is nobody's any more
    QList<store::AssistanceEvent> m_owed; // could not be written; tried again

    QString m_language;
    QString m_step;
    QString m_procedure;
    wire::Assistance m_asked;
    QStringList m_given; // steps answered
    std::optional<wire::Assistance> m_record;
    QString m_title;
    QString m_lead;
    QString m_statement;
    QString m_dateError;
    bool m_dated = false;
    RowModel m_options;
    RowModel m_summary;
    QThreadPool m_beside; // of one thread; waits in its destructor, after which nothing comes back
};

} // namespace parvis::kiosk
