// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "handoffdesk.h"
#include "rowmodel.h"
#include "wire/sharedform.h"

#include <QObject>
#include <QSet>
#include <qqmlregistration.h>

#include <chrono>

namespace parvis::kiosk
{

/// One visitor calling for a person: what he lets the person know, that he asked, and who comes.
///
/// Nothing is shared but the language and which kiosk it is, unless he ticks more. What he types into a form is seen
/// only where he ticks that: so far by whoever may help him, then live by who does. tick() is called a few times a
/// second.
class HandOffSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString agent READ agent NOTIFY changed)
    Q_PROPERTY(QString passedBy READ passedBy NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString siteThere READ siteThere NOTIFY changed)
    Q_PROPERTY(QString addressThere READ addressThere NOTIFY changed)
    Q_PROPERTY(QString phoneThere READ phoneThere NOTIFY changed)
    Q_PROPERTY(Staff staff READ staff NOTIFY changed)
    Q_PROPERTY(QString expectation READ expectation NOTIFY changed)
    Q_PROPERTY(QString alongText READ alongText NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *choices READ choices CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *needs READ needs CONSTANT)

public:
    enum class Stage {
        Choosing,  ///< nothing was sent
        Asked,     ///< staff sees the call
        Coming,    ///< agent() has taken it
        Nobody,    ///< nobody is there to take it, or nobody has for a while; it stays open
        Offline,   ///< nobody could be asked
        Withdrawn, ///< the visitor took it back
        Ended,     ///< the person has closed it
    };
    Q_ENUM(Stage)
    /// As CallState::Staff.
    enum class Staff { Unknown, Able, OtherLanguage, OtherTasks, Away };
    Q_ENUM(Staff)
    static constexpr std::chrono::seconds lookEvery{4};
    static constexpr std::chrono::seconds nobodyAfter{120};
    static constexpr std::chrono::minutes staysFor{10};

    HandOffSession(HandOffDesk *desk, const Clock &clock, QObject *parent = nullptr);
    ~HandOffSession() override;

    /// The visitor stands before the question. TOPIC is what he reads or fills in, PROCEDURE its id, ANSWERS those of
    /// the guide, TICKED what he has with him of its list; empty where there is none. A call already open stays.
    void open(const QString &topic, const QString &procedure, const QJsonObject &answers, const QString &language,
              const QStringList &ticked = {});
    /// He stands in a form, so that he is asked whether who helps him may see it; FORM so far, nothing = he does not.
    void offerForm(const std::optional<wire::SharedForm> &form);
    /// He thought better of it while somebody helps him.
    void setFormShared(bool shared);
    /// What he may say he needs, ids and words in his language.
    void offerNeeds(const QList<std::pair<QString, QString>> &needs);
    /// Forgets everything; an open call is taken back.
    void clear();
    void setLanguage(const QString &topic, const QString &language);
    void tick();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    [[nodiscard]] QString agent() const { return m_agent; }
    /// Asked: name of who had the call and passed it on; else empty.
    [[nodiscard]] QString passedBy() const { return m_state.passedBy; }
    /// Ended: the number he was given instead, at siteThere() where that is not empty; empty = none, or not drawn yet.
    [[nodiscard]] QString ticket() const { return m_state.ticket; }
    [[nodiscard]] const CallState &state() const { return m_state; }
    /// Ended: what the agent wrote for him; may be empty.
    [[nodiscard]] QString message() const { return m_state.message; }
    /// Ended: name of the other site he is sent to, its address a line each, and its telephone; empty = to none.
    [[nodiscard]] QString siteThere() const { return m_state.elsewhere ? m_state.elsewhere->name : QString(); }
    [[nodiscard]] QString addressThere() const
    {
        return m_state.elsewhere ? m_state.elsewhere->address.join(QLatin1Char('\n')) : QString();
    }
    [[nodiscard]] QString phoneThere() const { return m_state.elsewhere ? m_state.elsewhere->phone : QString(); }
    [[nodiscard]] Staff staff() const { return Staff(int(m_state.staff)); }
    /// Asked, Coming: when somebody comes, as far as anybody knows, in whole sentences; else empty.
    [[nodiscard]] QString expectation() const;
    /// By which the hub knows the open call; empty where there is none.
    [[nodiscard]] QString callId() const { return open() ? m_callId : QString(); }
    /// What he ticked, as a person is told it.
    [[nodiscard]] QJsonObject shared() const;
    /// Ids of what he ticked that he needs, sorted.
    [[nodiscard]] QStringList needed() const;
    /// Ticked: "topic", "answers", "form".
    [[nodiscard]] bool shares(const QString &choiceId) const { return m_shared.contains(choiceId); }
    /// Id of the procedure he was reading when he called; empty where there was none.
    [[nodiscard]] QString procedure() const { return m_procedure; }
    /// He was told to stay, so his standing still says nothing; for some minutes after he asked.
    [[nodiscard]] bool isExpecting() const;
    /// What was ticked or unticked along with what he touched last, and why; empty = nothing.
    [[nodiscard]] QString alongText() const;
    [[nodiscard]] RowModel *choices() { return &m_choices; }
    /// Roles: needId, label, selected.
    [[nodiscard]] RowModel *needs() { return &m_needs; }

    Q_INVOKABLE void toggle(const QString &choiceId);
    Q_INVOKABLE void toggleNeed(const QString &needId);
    Q_INVOKABLE void ask();
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void changed();
    void told(const QString &kind);

private:
    enum class Along { Nothing, TopicTicked, AnswersUnticked };

    void take(const CallState &state);
    void retell();
    [[nodiscard]] HandOffDesk::Done answering();
    [[nodiscard]] bool open() const;
    [[nodiscard]] bool isFollowed() const;
    [[nodiscard]] Stage waitingStage() const;

    HandOffDesk *m_desk;
    const Clock &m_clock;
    int m_turn = 0;
    Stage m_stage = Stage::Choosing;
    bool m_waiting = false;
    bool m_looking = false;
    QString m_id;
    QString m_callId;
    QString m_agent;
    CallState m_state; ///< as last told
    QString m_language;
    QString m_topic;
    QString m_procedure;
    QJsonObject m_answers;
    QStringList m_ticked;
    std::optional<wire::SharedForm> m_form;
    QList<std::pair<QString, QString>> m_needsOffered;
    QSet<QString> m_shared;
    Along m_along = Along::Nothing;
    QSet<QString> m_needed;
    Instant m_asked;
    Instant m_waitsSince; ///< asked, or let go by who had it
    Instant m_looked;
    RowModel m_choices;
    RowModel m_needs;
};

} // namespace parvis::kiosk
