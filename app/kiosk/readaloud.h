// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/voice.h"

#include <QObject>
#include <qqmlregistration.h>

#include <memory>

namespace parvis::kiosk
{

/// Texts read aloud to a visitor who reads poorly or not at all: one after the other, never two at once.
///
/// He is in a hall with other people: nothing is read that he did not ask for, by a touch for one text or by the switch
/// always() for each that comes. A text goes by an id of its owner's, never empty. Whatever the sound system does,
/// stop() and clear() are silence, and nothing of before is heard after them.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool always READ always WRITE setAlways NOTIFY changed)
    Q_PROPERTY(QString current READ current NOTIFY changed)

public:
    /// Of what waits; the oldest is left out then, it stands on the screen all the same.
    static constexpr qsizetype mostWaiting = 10;

    /// VOICE null: this kiosk has none. It outlives this.
    explicit ReadAloud(sound::Voice *voice, QObject *parent = nullptr);
    ~ReadAloud() override;

    /// There is a voice for the language of the screen.
    [[nodiscard]] bool available() const { return m_isAvailable; }
    /// Each text that comes is read. Switched off, nothing more is read.
    [[nodiscard]] bool always() const { return m_isAlways; }
    void setAlways(bool on);
    /// The id of what is read now; empty = nothing.
    [[nodiscard]] QString current() const { return m_current; }

    /// Texts may come from now on, in LANGUAGE: asks whether there is a voice for it. What is read in another one ends.
    void prepare(const QString &language);
    /// In place of whatever is read and waits.
    void read(const QString &id, const QString &words);
    /// A text that comes: read after all others where always(). One that waits under the same id is not read any more.
    void add(const QString &id, const QString &words);
    /// It holds no longer; what waits goes on.
    void drop(const QString &id);
    /// Also what waits.
    Q_INVOKABLE void stop();
    /// Silence, and all is as before the first prepare().
    void clear();

Q_SIGNALS:
    void changed();
    /// A text was heard to its end.
    void heard();

private:
    struct Text {
        QString id;
        QString words;
    };
    void next();
    void halt();

    sound::Voice *const m_voice;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
    QString m_language;
    bool m_isAvailable = false;
    bool m_isAlways = false;
    QString m_current;
    QList<Text> m_waiting;
    quint64 m_turn = 0; ///< of what is read; the end of an earlier one is old news
};

} // namespace parvis::kiosk
