// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace parvis::desk
{

enum class JourneyError {
    Unreadable, ///< the file is not there or is no JSON; the detail says why
    Malformed,  ///< a step the player does not know; the detail names it
};

/// One thing an agent does, on WHAT (a widget by its object name, a file, a text), with TEXT where the verb wants one.
struct DeskStep {
    enum class Verb {
        Press,  ///< a button or an entry of a menu, once it can be pressed
        Type,   ///< TEXT into a field
        Check,  ///< the box of the row of a list that holds TEXT
        Choose, ///< the row of a table, a list or a choice that holds TEXT, once there is one
        See,    ///< goes on once this text is somewhere on the screen; "a|b" one of these
        Gone,   ///< goes on once this text is nowhere on the screen
        Shot,   ///< a picture under this name
        Await,  ///< goes on once a file of this name lies beside the pictures
    };
    Verb verb = Verb::Press;
    QString what;
    QString text;
};

/// What one agent does at the desk, read from a JSON file: {"title", "steps": [{verb: what} or {verb: {what: text}}, ...]}.
struct DeskJourney {
    QString title;
    QList<DeskStep> steps;

    [[nodiscard]] static Result<DeskJourney> load(const QString &path);
};

} // namespace parvis::desk
