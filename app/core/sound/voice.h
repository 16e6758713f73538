// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace parvis::sound
{

/// One thing said in one language (primary tag: "fr"). The text is plain: nothing in it is obeyed as markup or command.
struct Sentence {
    QString language;
    QString text;

    bool operator==(const Sentence &) const = default;
};

/// What is heard at once.
struct Announcement {
    bool hasChime = false;
    QList<Sentence> sentences; ///< one after the other

    bool operator==(const Announcement &) const = default;
};

/// What makes an announcement heard. Each function returns at once, however long the sound system takes.
class Voice
{
public:
    virtual ~Voice() = default;

    /// DONE is called once, later, on the caller's thread: when all is said, or as soon as it is known that it cannot
    /// be heard (no device, no such language: no error, the words are shown all the same). Not while another is said.
    virtual void say(const Announcement &announcement, std::function<void()> done) = 0;

    /// Ends what is said, and nothing more of it is heard; nothing where nothing is said. DONE of what is ended is
    /// called once as ever, later, also where the sound system hangs. say() may follow at once, before that.
    virtual void stop() = 0;

    /// FOUND is called once, later, on the caller's thread, with those of LANGUAGES that can be heard here now: none
    /// where there is no device or no voice data. Not at all as long as the sound system hangs.
    virtual void tryLanguages(const QStringList &languages, std::function<void(const QStringList &)> found) = 0;
};

} // namespace parvis::sound
