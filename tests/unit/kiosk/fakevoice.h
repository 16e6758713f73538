// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/voice.h"
#include "support/catch.h"

#include <utility>

namespace parvis::kiosk
{

/// A voice that keeps what it is told to say, and ends it when it is told to. What is told later waits until deliver().
class FakeVoice final : public sound::Voice
{
public:
    QStringList languages{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")};
    QStringList said; ///< "fr Bonjour"
    int stopped = 0;
    bool hangs = false; ///< nothing is told of any more, but of what is stopped

    void say(const sound::Announcement &announcement, std::function<void()> done) override
    {
        REQUIRE_FALSE(m_done); // never two at once
        REQUIRE(announcement.sentences.size() == 1);
        CHECK_FALSE(announcement.hasChime);
        said.append(announcement.sentences.first().language + QLatin1Char(' ') + announcement.sentences.first().text);
        m_done = std::move(done);
    }
    void stop() override
    {
        ++stopped;
        if (m_done)
            m_told.append(std::exchange(m_done, {}));
    }
    void tryLanguages(const QStringList &asked, std::function<void(const QStringList &)> found) override
    {
        QStringList spoken;
        for (const QString &language : asked) {
            if (languages.contains(language))
                spoken.append(language);
        }
        if (!hangs)
            m_told.append([found = std::move(found), spoken] { found(spoken); });
    }

    [[nodiscard]] bool isSpeaking() const { return bool(m_done); }
    /// What is said is heard to its end.
    void end()
    {
        REQUIRE(m_done);
        if (!hangs)
            m_told.append(std::exchange(m_done, {}));
        deliver();
    }
    void deliver()
    {
        const auto told = std::exchange(m_told, {});
        for (const auto &tell : told)
            tell();
    }

private:
    std::function<void()> m_done;
    QList<std::function<void()>> m_told;
};

} // namespace parvis::kiosk
