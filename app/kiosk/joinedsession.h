// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readaloud.h"
#include "rowmodel.h"
#include "sync/visitline.h"

#include <QObject>
#include <qqmlregistration.h>

namespace parvis::kiosk
{

/// What an agent beside the visitor may touch of his screen.
struct VisitScreen {
    std::function<QJsonObject()> state;                                        ///< wire::VisitState, as shared now
    std::function<QString(const QString &path)> label;                         ///< of a field; empty = there is none
    std::function<QString(const QString &path)> value;                         ///< what he gave, as text for people
    std::function<QString(const QString &path, const QString &value)> words;   ///< a proposed value as text for people
    std::function<QString(const QString &path, const QString &value)> fill;    ///< gives what is wrong with it; empty = taken
    std::function<bool(const QString &path)> isShown;
    std::function<void(const QString &path)> open;
    std::function<QString()> language; ///< primary tag: "fr"
};

/// A visitor with an agent beside him: what the agent shows, proposes and says, and what the visitor answers.
///
/// Nothing is filled in that the visitor did not accept, and what he typed stays whatever happens to the line. Words
/// are whole sentences, so that they can be spoken: aloud() reads them to whoever asks for it, as long as he is helped.
/// tick() is called a few times a second.
class JoinedSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString agent READ agent NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString pointedPath READ pointedPath NOTIFY changed)
    Q_PROPERTY(QString pointedLabel READ pointedLabel NOTIFY changed)
    Q_PROPERTY(bool pointedHere READ pointedHere NOTIFY changed)
    Q_PROPERTY(bool proposed READ proposed NOTIFY changed)
    Q_PROPERTY(QString proposalLabel READ proposalLabel NOTIFY changed)
    Q_PROPERTY(QString proposalWords READ proposalWords NOTIFY changed)
    Q_PROPERTY(QString proposalBefore READ proposalBefore NOTIFY changed)
    Q_PROPERTY(QString proposalFault READ proposalFault NOTIFY changed)
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool sharesForm READ sharesForm NOTIFY changed)
    Q_PROPERTY(parvis::kiosk::RowModel *messages READ messages CONSTANT)
    Q_PROPERTY(parvis::kiosk::RowModel *answers READ answers CONSTANT)
    Q_PROPERTY(parvis::kiosk::ReadAloud *aloud READ aloud CONSTANT)

public:
    enum class Stage {
        None,      ///< nobody is beside him
        With,      ///< agent() sees what he shares
        AgentLost, ///< not heard of; perhaps he comes back
        HubLost,   ///< this kiosk hears nobody
        Ended,     ///< by the agent, or he was away for too long; until the visitor has read it
    };
    Q_ENUM(Stage)

    /// CLIENT null: nobody can join here. VOICE null: nothing is read aloud; it outlives this.
    JoinedSession(sync::VisitClient *client, sound::Voice *voice, const Clock &clock, VisitScreen screen,
                  QObject *parent = nullptr);
    ~JoinedSession() override;

    /// AGENT has taken the hand-off; SHARESFORM: the visitor lets him see what he fills in.
    void begin(const QString &handOff, const QString &agent, bool sharesForm);
    /// It is over: the agent ended it, or waits no longer.
    void finish();
    /// It is asked for again: who comes next may be the one who had it before.
    void await();
    /// Forgets everything.
    void clear();
    /// The hub says that there is something new.
    void wake();
    void tick();
    /// The language of the screen has changed.
    void retell();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool active() const { return m_stage != Stage::None && m_stage != Stage::Ended; }
    [[nodiscard]] QString agent() const { return m_agent; }
    /// What the banner says.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString pointedPath() const { return m_pointed; }
    [[nodiscard]] QString pointedLabel() const;
    [[nodiscard]] bool pointedHere() const;
    [[nodiscard]] bool proposed() const { return m_proposal.number > 0; }
    [[nodiscard]] QString proposalLabel() const;
    [[nodiscard]] QString proposalWords() const;
    [[nodiscard]] QString proposalBefore() const;
    [[nodiscard]] QString proposalFault() const { return m_fault; }
    /// What the agent said since the visitor last looked.
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] bool sharesForm() const { return m_sharesForm; }
    /// Roles: own, words, readId (for readAloud(); empty for his own).
    [[nodiscard]] RowModel *messages() { return &m_messages; }
    /// Prepared: answerId, words.
    [[nodiscard]] RowModel *answers() { return &m_answers; }
    [[nodiscard]] ReadAloud *aloud() { return &m_aloud; }

    Q_INVOKABLE void accept();
    Q_INVOKABLE void refuse();
    Q_INVOKABLE void openPointed();
    Q_INVOKABLE void forgetPointed();
    Q_INVOKABLE void say(const QString &words);
    Q_INVOKABLE void answer(const QString &answerId);
    Q_INVOKABLE void markRead();
    /// Reads a message by its readId, what the banner says ("words") or what is proposed ("proposal"); where just that
    /// is read, stops it.
    Q_INVOKABLE void readAloud(const QString &readId);
    Q_INVOKABLE void shareForm(bool shared);
    /// One tap, from any screen.
    Q_INVOKABLE void end();
    /// The visitor has read that it is over.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void told(const QString &kind);
    /// The agent did something: somebody is busy here.
    void stirred();
    /// The visitor wants no more help.
    void endWanted();

private:
    void take(const QList<sync::VisitAct> &acts);
    void takeOne(const sync::VisitAct &act);
    void takeStanding(sync::VisitLine::Standing standing);
    void send(const char *kind, const QString &field = {}, const QString &text = {}, const QString &value = {}, qint64 of = 0);
    [[nodiscard]] QString textOf(const QString &readId) const;
    void showMessages();
    void become(Stage stage);

    const VisitScreen m_screen;
    std::unique_ptr<sync::VisitLine> m_line;
    Stage m_stage = Stage::None;
    QString m_agent;
    QString m_pointed;
    sync::VisitAct m_proposal;
    QString m_fault;
    bool m_sharesForm = false;
    bool m_wasLost = false; // it ended because the agent was away
    bool m_wasPassed = false; // it ended because another one is to come
    QString m_over;         // hand-off that ended; what still says it is claimed is old news
    int m_unread = 0;
    QList<sync::VisitAct> m_said;
    RowModel m_messages;
    RowModel m_answers;
    ReadAloud m_aloud;
};

} // namespace parvis::kiosk
