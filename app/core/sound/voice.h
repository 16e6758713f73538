// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace parvis::sound
{

/// One thing said in one language (primary tag: "fr").
struct Sentence {
    QString language;
    QString text;

    bool operator==(const Sentence &) const = default;
};

/// What is heard with one call.
struct Announcement {
    bool hasChime = false;
    QList<Sentence> sentences; ///< one after the other

    bool operator==(const Announcement &) const = default;
};

/// What makes an announcement heard.
class Voice
{
public:
    virtual ~Voice() = default;

    /// DONE is called once, later, on the caller's thread: when all is said, or as soon as it is known that it cannot
    /// be heard (no device, no such language: no error, the words are shown all the same). Not while another is said.
    virtual void say(const Announcement &announcement, std::function<void()> done) = 0;
};

} // namespace parvis::sound
