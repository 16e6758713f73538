// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/visitline.h"
#include "wire/visitstate.h"

#include <QHash>
#include <QObject>

namespace parvis::desk
{

/// The visitor an agent helps from his desk: what that screen shows, what both did, and whether both still hear each
/// other. What ended can still be read until the next one begins. tick() is called twice a second.
class JoinedVisit final : public QObject
{
    Q_OBJECT

public:
    using Standing = sync::VisitLine::Standing;
    /// What a visitor's screen holds, in the agent's language.
    using Reading = std::function<wire::VisitState(const wire::VisitState &)>;

    /// All outlive it.
    JoinedVisit(sync::VisitClient &client, const Clock &clock, QObject *parent = nullptr);
    ~JoinedVisit() override;

    void open(const QString &handOff);
    /// The help is over for this desk; what was done stays to be read.
    void leave();
    /// As leave(), with how it ended told to the agent: true where nobody has told him yet. It is not told again.
    [[nodiscard]] bool leaveTelling();
    /// Nothing of it is left.
    void clear();
    void wake() { m_line.wake(); }
    void tick() { m_line.tick(); }

    /// How state() is read from now on.
    void setReading(Reading reading);
    /// The town's content may hold more words now. Nothing is signalled.
    void reread();

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] Standing standing() const { return m_standing; }
    /// What the agent must know of the line: one sentence, empty when all is well.
    [[nodiscard]] QString words() const;
    /// Nothing before the kiosk has told it. In the agent's language, where there is a reading.
    [[nodiscard]] const std::optional<wire::VisitState> &state() const { return m_state; }
    /// The same as the visitor reads it.
    [[nodiscard]] const std::optional<wire::VisitState> &toldState() const { return m_told; }
    /// What was said and proposed is empty in it once the help is over.
    [[nodiscard]] const QList<sync::VisitAct> &acts() const { return m_acts; }
    /// Of the help there is or was last; empty = none since clear().
    [[nodiscard]] QString handOff() const { return m_line.handOff(); }
    /// Of a field; its path where the visitor does not show it.
    [[nodiscard]] QString labelOf(const QString &path) const;
    /// One act as a line: "14:05  The visitor accepted: Name".
    [[nodiscard]] QString lineOf(const sync::VisitAct &act) const;

    void point(const QString &path);
    void propose(const QString &path, const QString &value);
    /// WORDS in the visitor's language; SENTENCE: id of the prepared one, empty for free words.
    void say(const QString &words, const QString &sentence = {});

Q_SIGNALS:
    void changed();
    /// Something the agent should read.
    void told(const QString &sentence);

private:
    void take(const QList<sync::VisitAct> &acts);
    void takeStanding(Standing standing);
    void keep(const wire::VisitField &field);
    void forgetScreen();
    void send(const char *kind, const QString &field, const QString &text, const QString &value);

    Standing m_standing = Standing::Closed;
    Reading m_reading;
    std::optional<wire::VisitState> m_told; // as it came
    std::optional<wire::VisitState> m_state;
    QHash<QString, wire::VisitField> m_fields; // by path, also those no longer shown; what he answered is left out
    QList<sync::VisitAct> m_acts;
    bool m_isEndTold = false;
    sync::VisitLine m_line;
};

} // namespace parvis::desk
