// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "main/accessibletree.h"
#include "main/journey.h"

#include <QFile>
#include <QString>

#include <functional>

class QQuickWindow;

namespace parvis::kiosk
{

class KioskSession;

enum class PlayError {
    NotThere,   ///< an item to press is not in the accessible tree
    NoAction,   ///< it is there and offers no action
    WrongPlace, ///< another screen than expected
    Stuck,      ///< the product did not come to rest in time
    Unwritable, ///< a picture or the log could not be written
    Nameless,   ///< an item on the screen has no name for those who do not see
};

/// Plays a journey in the running program, the way a person with a screen reader would: it sees the accessible tree and
/// presses what is in it. Time is virtual. Writes one PNG for each screen reached ("NN-screen.png") and
/// "journey.ndjson", one line a step; answers are in neither name nor log.
class JourneyPlayer
{
public:
    /// What the player needs of the program around the session.
    struct World {
        std::function<void()> tick;            ///< lets what happens beside the visit go on
        std::function<bool()> atRest;          ///< nothing is under way there
        std::function<bool()> isAnswering;     ///< the hub has been asked something
        std::function<bool(bool up)> setLink;  ///< false when there is no link to cut
        std::function<bool(const QString &text)> holdSquare; ///< false when no camera is on
    };

    JourneyPlayer(KioskSession &session, QQuickWindow *window, VirtualClock &clock, QString folder, World world);

    [[nodiscard]] Result<void> play(const Journey &journey, const QString &language);

private:
    [[nodiscard]] Result<void> take(const JourneyStep &step);
    [[nodiscard]] Result<void> press(const QString &objectName);
    [[nodiscard]] QString there(const QString &wanted) const;
    [[nodiscard]] Result<void> setLink(const QString &state);
    [[nodiscard]] Result<void> hold(const QString &text);
    [[nodiscard]] Result<void> await(const QString &file);
    [[nodiscard]] QString inLanguage(const QJsonValue &argument) const;
    [[nodiscard]] Result<void> see(const QString &text);
    [[nodiscard]] Result<void> type(const QString &text);
    [[nodiscard]] Result<void> typeCharacter(QChar character);
    [[nodiscard]] Result<void> erase(int characters);
    bool strike(const QString &key);
    [[nodiscard]] Result<void> answerGuide(const QJsonObject &answers);
    /// Unless TOTHEEND, stops at the first field that ANSWERS do not name.
    [[nodiscard]] Result<void> answerForm(const QJsonObject &answers, bool toTheEnd);
    [[nodiscard]] Result<void> giveRefused(const QJsonObject &answers);
    [[nodiscard]] Result<void> answerField(const QString &kind, const QJsonValue &answer);
    [[nodiscard]] Result<void> answerRepeat(const QJsonArray &items);
    [[nodiscard]] Result<void> answerParts(const QJsonObject &parts);
    [[nodiscard]] Result<void> proceed();
    [[nodiscard]] Result<void> sign();
    [[nodiscard]] Result<void> wait(int seconds);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> picture(const QString &name);
    [[nodiscard]] QString screenName() const;
    [[nodiscard]] QString placeName() const;
    void note(const QString &verb, const QString &target, bool fine);

    KioskSession &m_session;
    QQuickWindow *m_window;
    VirtualClock &m_clock;
    AccessibleTree m_tree;
    QString m_folder;
    World m_world;
    QString m_code; // of the appointment booked last, or told by who plays along
    QString m_language;
    QString m_lastPlace;
    QFile m_log;
    int m_step = 0;
    int m_pictures = 0;
};

} // namespace parvis::kiosk
