// SPDX-License-Identifier: GPL-3.0-or-later
#include "readaloud.h"

namespace parvis::kiosk
{

ReadAloud::ReadAloud(sound::Voice *voice, QObject *parent) : QObject(parent), m_voice(voice) {}

ReadAloud::~ReadAloud()
{
    halt();
}

void ReadAloud::setAlways(bool on)
{
    if (m_isAlways == on || (on && !m_isAvailable))
        return;
    m_isAlways = on;
    if (!on)
        stop();
    Q_EMIT changed();
}

void ReadAloud::prepare(const QString &language)
{
    if (m_language != language) {
        stop();
        m_language = language;
        m_isAvailable = false;
        Q_EMIT changed();
    }
    if (!m_voice)
        return;
    m_voice->tryLanguages({language}, [this, language, alive = std::weak_ptr(m_alive)](const QStringList &spoken) {
        if (alive.expired() || m_language != language || m_isAvailable == spoken.contains(language))
            return;
        m_isAvailable = !m_isAvailable;
        if (!m_isAvailable)
            stop();
        Q_EMIT changed();
    });
}

void ReadAloud::read(const QString &id, const QString &words)
{
    stop();
    if (!m_isAvailable || words.isEmpty())
        return;
    m_waiting.append({id, words});
    next();
}

void ReadAloud::add(const QString &id, const QString &words)
{
    if (!m_isAlways || !m_isAvailable || words.isEmpty())
        return;
    m_waiting.removeIf([&](const Text &text) { return text.id == id; });
    m_waiting.append({id, words});
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    if (m_current.isEmpty())
        next();
}

void ReadAloud::drop(const QString &id)
{
    m_waiting.removeIf([&](const Text &text) { return text.id == id; });
    if (m_current != id)
        return;
    halt();
    next();
}

void ReadAloud::stop()
{
    m_waiting.clear();
    if (m_current.isEmpty())
        return;
    halt();
    Q_EMIT changed();
}

void ReadAloud::clear()
{
    stop();
    m_isAlways = false;
    m_isAvailable = false;
    m_language.clear();
    Q_EMIT changed();
}

void ReadAloud::next()
{
    m_current.clear();
    if (!m_waiting.isEmpty()) {
        const Text text = m_waiting.takeFirst();
        m_current = text.id;
        m_voice->say({false, {{m_language, text.words}}}, [this, turn = ++m_turn, alive = std::weak_ptr(m_alive)] {
            if (alive.expired() || turn != m_turn)
                return;
            next();
            Q_EMIT heard();
        });
    }
    Q_EMIT changed();
}

void ReadAloud::halt()
{
    if (m_current.isEmpty())
        return;
    ++m_turn;
    m_current.clear();
    m_voice->stop();
}

} // namespace parvis::kiosk
