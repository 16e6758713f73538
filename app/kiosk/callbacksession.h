// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answermessages.h"
#include "base/clock.h"
#include "callbackdesk.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace parvis::kiosk
{

class TownContent;

/// One visitor asking to be called back: his number, his name if he likes, when he can be reached, agreed.
///
/// It is a request and no more: what is promised follows from whether the town hall has it. One a visit; what is typed
/// stays until clear(). tick() is called a few times a second.
class CallBackSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    Q_PROPERTY(QString numberShown READ numberShown NOTIFY changed)
    Q_PROPERTY(QString nameText READ nameText NOTIFY changed)
    Q_PROPERTY(QString reachable READ reachable NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(bool sharesTopic READ sharesTopic NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString mend READ mend NOTIFY changed)

public:
    enum class Stage {
        Asking,  ///< nothing was kept
        Failed,  ///< it could not be kept; he may try again
        Waiting, ///< kept here, and nobody can be told just now
        Sending, ///< kept here, on its way
        Arrived, ///< the town hall has it
    };
    Q_ENUM(Stage)
    /// What is asked, in this order; `Done` is the end.
    enum class Step { Number, Name, When, Check, Done };

    /// DESK may be null: then nothing can be asked. SITE: id of the town's, for its telephone numbers.
    CallBackSession(CallBackDesk *desk, const TownContent &content, QString site, const Clock &clock,
                    QObject *parent = nullptr);
    ~CallBackSession() override;

    /// The visitor begins, or goes on with what he began. TOPIC is what he reads and PROCEDURE its id, empty where
    /// there is none; SHARES: he agreed before that a person knows it.
    void open(const QString &topic, const QString &procedure, bool shares, const QString &language);
    void clear();
    void setLanguage(const QString &topic, const QString &language);
    void tick();

    [[nodiscard]] bool available() const { return m_desk != nullptr; }
    /// It was kept: he asked, and asks no second time.
    [[nodiscard]] bool isLeft() const { return !m_left.isEmpty(); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// As typed.
    [[nodiscard]] QString numberText() const { return m_number; }
    /// As it is written here; empty before it was accepted.
    [[nodiscard]] QString numberShown() const;
    [[nodiscard]] QString nameText() const { return m_name; }
    /// "any", "morning", "afternoon"
    [[nodiscard]] QString reachable() const { return m_wish.reachable; }
    [[nodiscard]] QString topic() const { return m_topic; }
    [[nodiscard]] bool sharesTopic() const { return m_sharesTopic; }
    /// What is wrong with what was typed last, and how to mend it.
    [[nodiscard]] QString error() const { return m_message.what; }
    [[nodiscard]] QString mend() const { return m_message.mend; }

    Q_INVOKABLE void giveNumber(const QString &text);
    /// Empty: he gives none.
    Q_INVOKABLE void giveName(const QString &text);
    /// What stands in an entry when its page is left: nothing typed is lost by a step back.
    Q_INVOKABLE void keepNumber(const QString &text);
    Q_INVOKABLE void keepName(const QString &text);
    Q_INVOKABLE void chooseReachable(const QString &when);
    Q_INVOKABLE void toggleTopic();
    Q_INVOKABLE void agree();
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void changed();
    /// The visitor stands at another step now.
    void reached(parvis::kiosk::CallBackSession::Step step);
    /// "error" or "done", for a sound beside the change on the screen.
    void told(const QString &kind);

private:
    [[nodiscard]] forms::Field field(forms::FieldKind kind) const;
    enum class Weight { Error, Doubt };
    void refuse(const forms::AnswerError &fault, forms::FieldKind kind, Weight weight);
    void retellError();
    void forgetError();
    void follow();

    CallBackDesk *m_desk;
    const TownContent &m_content;
    const QString m_site;
    const Clock &m_clock;
    Stage m_stage = Stage::Asking;
    QString m_language;
    QString m_topic;
    QString m_procedure;
    bool m_sharesTopic = false;
    QString m_number;
    QString m_name;
    CallBackWish m_wish;
    QString m_left; ///< name of what was kept
    Instant m_looked;
    std::optional<forms::AnswerError> m_fault;
    forms::FieldKind m_faultOf = forms::FieldKind::Phone;
    Weight m_weight = Weight::Error;
    AnswerMessage m_message;
};

} // namespace parvis::kiosk
