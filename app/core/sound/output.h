// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace parvis::sound
{

/// What makes a sound heard. The sound ends at once with the object.
class Output
{
public:
    virtual ~Output() = default;

    /// SOUND as chime() makes it, RATE numbers a second. DONE is called once, later, when it was heard or broke off. Not
    /// while another is played. False: it cannot be heard here, and DONE is not called.
    [[nodiscard]] virtual bool play(const QByteArray &sound, int rate, std::function<void()> done) = 0;
};

} // namespace parvis::sound
