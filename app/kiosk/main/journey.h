// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace parvis::kiosk
{

enum class JourneyError {
    Unreadable, ///< the file is not there or is no JSON; the detail names the line
    Malformed,  ///< a step the player does not know; the detail names it
};

/// One thing a visitor does. ARGUMENT is what the verb needs: an object name, text to type, answers, seconds.
struct JourneyStep {
    enum class Verb {
        Press,  ///< an item of the accessible tree by its object name; "{language}" stands for the journey's language;
                ///< "a|b" the first that is there; "day.*" the first whose name begins so
        Type,   ///< text, or {language: text}, key by key on the touch keyboard; "{code}" is the appointment booked last
        Guide,  ///< {question: option}: answers the questions shown until the outcome
        Form,   ///< {field: raw}: answers the fields asked until the check page; a field not named is skipped
        Answer, ///< {field: raw}: answers the fields asked as long as they are named, and stays at the next one
        Refuse, ///< {field: raw}: gives an answer that is refused with a message; the question stays
        Erase,  ///< so many strokes of the key that erases
        Sign,   ///< draws a signature
        Wait,   ///< seconds of virtual time
        Expect, ///< the screen's name
        Shot,   ///< an extra picture under this name
        Link,   ///< "cut": the hub is out of reach from now on; "restored": it answers again
        See,    ///< text, or {language: text}, that a screen reader would find on the screen
        Hold,   ///< text, or {language: text}: holds its square code before the camera
        Await,  ///< goes on once a file of this name lies beside the pictures: who plays along changed the surroundings
    };
    Verb verb = Verb::Press;
    QJsonValue argument;
};

/// What one fictitious visitor does at the kiosk, read from a JSON file:
/// {"title": text, "today": "YYYY-MM-DD" or "now", "hub": truth, "steps": [{verb: argument}, ...]}. Other keys are for
/// whoever judges the result.
struct Journey {
    QString title;
    std::optional<QDate> today; ///< nothing = this very moment, as a hub outside lives in it
    bool hub = false;           ///< the kiosk's hub is at work; without it the visit stands for itself, and begins at once
    QList<JourneyStep> steps;

    [[nodiscard]] static Result<Journey> load(const QString &path);
};

} // namespace parvis::kiosk
